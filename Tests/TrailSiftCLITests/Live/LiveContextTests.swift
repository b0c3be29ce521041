#if Live
  import Foundation
  import Testing

  extension LiveCommandTests {
    @Suite("Live commands that know what is usual", .enabled(if: FakeAWS.isPresent, FakeAWS.absence))
    struct LiveContextTests {
      private static func call(_ number: Int, by agent: String) -> MadeRecord {
        MadeRecord(number).with { ($0.region, $0.userAgent) = ("us-east-1", agent) }
      }

      /// A call as always, and one by another program.
      private static let calls = [
        SceneEvent(record: call(1, by: "aws-cli/2.15.0"), at: -20),
        SceneEvent(record: call(2, by: "Boto3/1.34"), at: -19),
      ]

      private static func learn(_ scene: WatchScene, from agents: String...) throws {
        let records = agents.enumerated().map { call(900 + $0, by: $1) }
        try scene.folder.write(records.delivery, to: "before.json")
        let learnt = try TrailSiftProcess.run("baseline", "before.json", "-o", "usual.json", in: scene.folder)
        #expect(learnt.status == 0, "\(learnt.errors)")
      }

      /// Names whoever makes the calls, who uses one program.
      private static func name(_ scene: WatchScene, effect: String) throws {
        try scene.folder.write(
          """
          automation:
            - name: night-job
              owner: platform@example.com
              principals: ['arn:aws:iam::*:user/mira']
              user_agents: ['aws-cli/*']
              effect: \(effect)

          """, to: "trailsift.yaml")
      }

      @Test(
        "Findings say what is new and whose automation it is",
        arguments: [
          ["lookup", "--since", "1h", "--events", "*", "-o", "found.ndjson"],
          ["watch", "--polls", "1"] + WatchScene.usual,
        ])
      func marks(_ command: [String]) throws {
        let scene = try WatchScene(Self.calls)
        try Self.learn(scene, from: "aws-cli/2.15.0")
        try Self.name(scene, effect: "lower")
        let result = try TrailSiftProcess(
          command + ["--baseline", "usual.json"], in: scene.folder, environment: scene.environment
        ).finish()
        #expect(result.status == 0, "\(result.errors)")
        let findings = try scene.findings().filter { $0.kind == "event" }
          .sorted { $0.externalID ?? "" < $1.externalID ?? "" }
        #expect(findings.map(\.context?.isNewAgent) == [false, true])
        #expect(findings.map(\.knownAutomation) == ["night-job", nil])
        #expect(findings.map(\.severity) == ["high", "critical"])
        #expect(try scene.folder.text("found.ndjson").contains(#","known_automation":null"#))
      }

      @Test("What is set aside is counted: by a look-up for each automation, by a poll as suppressed")
      func setAside() throws {
        let scene = try WatchScene(Self.calls)
        try Self.name(scene, effect: "set-aside")
        let watched = try scene.poll()
        #expect(try scene.findings().count == 1)
        #expect(watched.errors.contains(" 1 findings (1 critical), 1 suppressed;"))
        let found = try TrailSiftProcess(
          ["lookup", "--since", "1h", "--events", "*", "--format", "ndjson"], in: scene.folder,
          environment: scene.environment
        ).finish()
        #expect(found.outputLines.count == 1)
        #expect(
          found.errors.contains(
            "automation night-job: 1 finding outside its bounds, 1 finding set aside (platform@example.com)\n"
          ))
      }

      @Test("SIGHUP reads the baseline again, and a damaged one leaves the old one in force")
      func reload() throws {
        let scene = try WatchScene(
          (0..<60).map { SceneEvent(record: Self.call($0, by: "Boto3/1.34"), at: Double($0) / 2 - 2) })
        try Self.learn(scene, from: "aws-cli/2.15.0")
        let process = try scene.start("--baseline", "usual.json")
        try scene.wait(process) { try !scene.findings().isEmpty }
        try scene.folder.write(String(scene.folder.text("usual.json").prefix(150)), to: "usual.json")
        process.signal(SIGHUP)
        try scene.wait(process) { try scene.said().contains("the old ones stay") }
        let before = try scene.findings().count
        try scene.wait(process) { try scene.findings().count > before }
        #expect(try scene.findings().allSatisfy { $0.context?.isNewAgent == true })
        #expect(try scene.said().contains("usual.json:3:"))
        try Self.learn(scene, from: "aws-cli/2.15.0", "Boto3/1.34")
        process.signal(SIGHUP)
        try scene.wait(process) { try scene.said().contains("were read again") }
        try scene.wait(process) { try scene.findings().last?.context?.isNewAgent == false }
        #expect(scene.stop(process).status == 0)
        #expect(try scene.findings().last?.context?.isNewAgent == false)
      }

      @Test(
        "A baseline that is damaged or not there ends a live command before anything is asked",
        arguments: ["lookup", "watch"])
      func refusals(_ command: String) throws {
        let scene = try WatchScene(Self.calls)
        try scene.folder.write("{", to: "damaged.json")
        for (path, status) in [("damaged.json", 65), ("absent.json", 66)] as [(String, Int32)] {
          let result = try TrailSiftProcess(
            [command, "--baseline", path], in: scene.folder, environment: scene.environment
          ).finish()
          #expect(result.status == status && result.errors.contains("error: \(path):"), "\(result.errors)")
        }
        #expect(try scene.fake.requests().isEmpty)
      }
    }
  }
#endif
