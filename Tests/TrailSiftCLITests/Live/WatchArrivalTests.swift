#if Live
  import Foundation
  import Testing

  extension LiveCommandTests {
    @Suite("A watch loses nothing", .enabled(if: FakeAWS.isPresent, FakeAWS.absence))
    struct WatchArrivalTests {
      /// Two fifths of a second for a minute: most events show soon, the others 1 to 20 minutes late.
      private static let minute = 0.4

      private static func lateEvents(_ count: Int, over seconds: Double) -> [SceneEvent] {
        var dice = SystemRandomNumberGenerator()
        return (0..<count).map { number in
          let isLate = number % 10 < 3
          let places = [
            ("111122223333", "us-east-1"), ("111122223333", "eu-west-1"), ("444455556666", "us-east-1"),
          ]
          let (account, region) = places[number % places.count]
          let record = MadeRecord(number).with {
            ($0.account, $0.region) = (account, region)
            $0.name = ["StopLogging", "CreateUser", "GetCallerIdentity", "ConsoleLogin"][number % 4]
          }
          return SceneEvent(
            record: record, at: Double.random(in: 0..<seconds, using: &dice),
            delay: minute * (isLate ? Double.random(in: 1...20, using: &dice) : Double.random(in: 0...1)))
        }
      }

      @Test("With 30% of the events up to 20 minutes late, each of two accounts and regions is reported once")
      func lateArrivals() throws {
        let scene = try WatchScene(
          Self.lateEvents(240, over: 5),
          """
          "roles": [{"arn": "arn:aws:iam::444455556666:role/Reader", "ttl_s": 900,
          "trusted": ["arn:aws:iam::111122223333:root"], "external_id": "\(WatchScene.secrets[1])"}],
          """)
        try scene.folder.write(
          """
          [profile own]
          region = us-east-1
          [profile other]
          role_arn = arn:aws:iam::444455556666:role/Reader
          external_id = \(WatchScene.secrets[1])
          source_profile = own
          """, to: ".aws/config")
        try scene.folder.write(
          """
          [own]
          aws_access_key_id = AKIASCENE00000000001
          aws_secret_access_key = \(WatchScene.secrets[0])
          """, to: ".aws/credentials")
        let process = try scene.start(
          "--profile", "own", "--profile", "other", "--region", "us-east-1", "--region", "eu-west-1",
          changing: ["AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": ""])
        try scene.wait(process) { try scene.found().count == 240 }
        // Two polls more, to see nothing a second time.
        let done = try scene.fake.requests("LookupEvents").count
        try scene.wait(process) { try scene.fake.requests("LookupEvents").count >= done + 8 }
        let result = scene.stop(process)
        #expect(result.status == 0)
        #expect(try scene.found() == scene.everyEventOnce())
        #expect(try scene.unseen() == [])
        #expect(try scene.fake.crowd("LookupEvents") <= 2)
        #expect(try scene.fake.requests("AssumeRole").count == 1)
        #expect(try scene.fake.requests().allSatisfy { $0.verdict == "ok" })
        result.keepsSecrets()
      }

      @Test("Each plan finds what the names' look-ups find", arguments: ["sweep", "auto"])
      func plans(_ plan: String) throws {
        let names = ["StopLogging", "CreateUser", "DeleteTrail"]
        let events = (0..<60).map { number in
          let record = MadeRecord(number).with {
            ($0.name, $0.region) = (names[number % 3], "us-east-1")
            // Records without it are in no sweep of what changes something.
            $0.more = number % 5 == 0 ? "" : #","readOnly":false"#
          }
          return SceneEvent(
            record: record, at: Double(number) * 0.1 - 3, delay: number % 4 == 0 ? 2 : 0)
        }
        let scene = try WatchScene(events)
        let process = try scene.start(
          "--events", names.joined(separator: ","), "--plan", plan, "--interval", "2s", "--lookback", "8s")
        try scene.wait(process) { try scene.found().count == 60 }
        let result = scene.stop(process)
        #expect(try scene.found() == scene.everyEventOnce())
        #expect(result.errors.contains("sweep "))
        #expect(try scene.fake.crowd("LookupEvents") <= 2)
      }

      @Test("What --max-per-name cuts off is fetched by the next polls, with a warning")
      func cut() throws {
        let scene = try WatchScene(SceneEvent.row(60) + SceneEvent.row(5, from: 100, name: "CreateUser"))
        let process = try scene.start(
          "--events", "StopLogging,CreateUser", "--max-per-name", "25", "--interval", "2s")
        try scene.wait(process) { try scene.found().count == 65 }
        let result = scene.stop(process)
        #expect(try scene.found() == scene.everyEventOnce())
        #expect(result.errors.contains("more new events than --max-per-name takes"))
        #expect(result.errors.contains(", 1 cut, backlog 1 windows"))
      }

      @Test("A process for each poll, as of a timer, reports each event and correlation once")
      func singlePolls() throws {
        let scene = try WatchScene(
          (0..<24).map { number in
            let record = MadeRecord(number).with { $0.region = "us-east-1" }
            return SceneEvent(record: record, at: Double(number) * 0.2 - 2, delay: number % 4 == 0 ? 1 : 0)
          })
        try scene.folder.write(
          """
          title: Logging stopped
          name: stopped
          logsource: {product: aws, service: cloudtrail}
          detection:
            stop: {eventName: StopLogging}
            condition: stop
          level: low
          ---
          title: Logging stopped again and again
          correlation:
            type: event_count
            rules: [stopped]
            group-by: [userIdentity.arn]
            timespan: 10m
            condition: {gte: 4}
          level: high
          """, to: "rules.yml")
        let end = Date(timeIntervalSinceNow: 20)
        var polls = 0
        while try polls < 4 || scene.found().count < 24, Date() < end {
          let result = try scene.poll(1, "--no-rules", "--rules", "rules.yml")
          #expect(result.status == 0)
          polls += 1
        }
        #expect(try scene.found() == scene.everyEventOnce())
        let correlations = try scene.findings().filter { $0.kind == "correlation" }
        #expect(correlations.count == 1)
      }
    }
  }
#endif
