#if Live
  import Foundation
  import Testing

  extension LiveCommandTests {
    @Suite("trailsift lookup", .enabled(if: FakeAWS.isPresent, FakeAWS.absence))
    struct LookupCommandTests {
      private func expectTheSame(
        _ world: LookupWorld, _ events: String, _ archive: String,
        sourceLocation: SourceLocation = #_sourceLocation
      ) throws {
        let reports = { (name: String) in
          ["-o", "\(name).ndjson", "-o", "\(name).csv", "-o", "\(name).json", "--ledger", "\(name).ledger"]
        }
        let selection = LookupWorld.window + ["--events", events]
        let live = try world.run(["lookup"] + selection + reports("live"))
        let scan = try TrailSiftProcess(
          ["scan", archive] + selection + reports("scan"), in: world.folder
        ).finish()
        #expect(live.status == 0 && scan.status == 0, "\(live.errors)", sourceLocation: sourceLocation)
        let findings = try Unplaced.lines(world.folder.text("live.ndjson"))
        #expect(findings.count > 2, sourceLocation: sourceLocation)
        #expect(
          try findings == Unplaced.lines(world.folder.text("scan.ndjson")), sourceLocation: sourceLocation)
        #expect(
          try Unplaced.rows(world.folder.text("live.csv")) == Unplaced.rows(world.folder.text("scan.csv")),
          sourceLocation: sourceLocation)
        let (liveReport, scanReport) = try (
          Unplaced.lines(world.folder.text("live.json")), Unplaced.lines(world.folder.text("scan.json"))
        )
        #expect(
          liveReport.filter { $0.contains("\"external_id\"") }
            == scanReport.filter { $0.contains("\"external_id\"") }, sourceLocation: sourceLocation)
        let ledger = try LedgerFile(world.folder.text("live.ledger"))
        #expect(ledger.states == ["whole"], sourceLocation: sourceLocation)
        #expect(
          ledger.inputs[0].input == "cloudtrail://123837392027/us-east-1", sourceLocation: sourceLocation)
      }

      @Test(
        "All events give the findings that a scan of the same records gives, byte for byte but for the place")
      func sameAsScan() throws {
        let world = try LookupWorld()
        try expectTheSame(world, "*", world.writeArchive())
        #expect(try world.ids("live.ndjson").sorted() == world.ids().sorted())
      }

      @Test("A list of names asks for each under the names that AWS logs, and gives what a scan gives")
      func sameAsScanByName() throws {
        let world = try LookupWorld()
        let names = ["GetUser", "DescribeInstances", "CreateFunction"]
        let archive = try world.writeArchive { record in
          names.contains { record.contains("\"eventName\":\"\($0)") }
        }
        try expectTheSame(world, names.joined(separator: ","), archive)
        let asked = try world.fake.requests("LookupEvents").flatMap { request in
          request.params?.attributes?.map(\.value) ?? []
        }
        #expect(asked.contains("CreateFunction20150331"))
      }

      @Test(
        "Short and empty pages, pages that repeat an event and tokens that die give each event once",
        arguments: [
          #""short_pages": true, "empty_page_every": 2, "repeat_last": true, "time_style": "exp""#,
          #""token_ttl_s": 0.3, "time_style": "int""#, #""snapshot": true, "repeat_last": true"#,
        ])
      func pages(habits: String) throws {
        let world = try LookupWorld(120, #""lookup": {\#(habits)},"#)
        #expect(try world.lookup("--events", "*", "-o", "all.ndjson").status == 0)
        #expect(try world.ids("all.ndjson").sorted() == world.ids().sorted())
        #expect(try world.fake.crowd("LookupEvents") <= 2)
      }

      @Test("Regions and accounts are asked side by side, a role with its external id")
      func manyTargets() throws {
        let world = try LookupWorld(20)
        try world.folder.write(
          """
          [profile own]
          aws_access_key_id = AKIAFAKELOOKUP000001
          aws_secret_access_key = \(LookupWorld.secret)
          [profile reader]
          role_arn = \(LookupWorld.role)
          external_id = x7
          source_profile = own
          """, to: ".aws/config")
        let result = try world.lookup(
          "--events", "*", "--region", "us-east-1", "--region", "eu-west-1", "--profile", "own", "--profile",
          "reader", "-o", "all.ndjson", "--ledger", "ledger", as: .nobody)
        #expect(result.status == 0, "\(result.errors)")
        let (own, other) = (
          try world.ids() + world.ids(region: "eu-west-1"), try world.ids(account: "111122223333")
        )
        #expect(try world.ids("all.ndjson").sorted() == (own + other).sorted())
        #expect(
          try LedgerFile(world.folder.text("ledger")).inputs.map(\.records) == [20, 9, 7, 0])
        let role = try world.lookup(
          "--events", "*", "--role-arn", LookupWorld.role, "--external-id", "x7", "-o", "role.ndjson")
        #expect(role.status == 0, "\(role.errors)")
        #expect(try world.ids("role.ndjson").sorted() == other.sorted())
        let wrong = try world.lookup("--events", "*", "--role-arn", LookupWorld.role, "--external-id", "x8")
        #expect(wrong.status == 66 && wrong.errors.contains("sts:AssumeRole"))
      }

      @Test("--region all leaves out, by name, the regions that are not enabled")
      func allRegions() throws {
        let world = try LookupWorld(20, #""enabled_regions": ["us-east-1", "eu-west-1"],"#)
        let result = try world.lookup(
          "--events", "*", "--region", "all", "-o", "all.ndjson", environment: ["AWS_REGION": ""])
        #expect(result.status == 0, "\(result.errors)")
        #expect(
          result.errors.contains("123837392027: not enabled, and left out: af-south-1, ap-east-1")
            && !result.errors.contains(", eu-west-1,"))
        #expect(
          try world.ids("all.ndjson").sorted() == (world.ids() + world.ids(region: "eu-west-1")).sorted())
      }

      @Test("A finding that reaches --fail-on ends it with 1, and the report goes to standard output")
      func failOn() throws {
        let world = try LookupWorld(20)
        let result = try world.lookup("--events", "*", "--fail-on", "medium", "--format", "ndjson", "--quiet")
        #expect(result.status == 1)
        #expect(result.outputLines.count >= 20 && result.errors.isEmpty)
      }

      @Test("A clock that is wrong is put right by AWS's, with one warning")
      func clock() throws {
        let world = try LookupWorld(20, #""signature_clock_skew_s": 1200,"#)
        let result = try world.lookup("--events", "*", "-o", "all.ndjson")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.errorLines.count { $0.contains("clock") } == 1)
        #expect(try world.ids("all.ndjson").count == 20)
      }

      @Test("Arguments that cannot work and places that cannot be written are told before anything is asked")
      func refusals() throws {
        let world = try LookupWorld(20)
        for (arguments, status, words) in [
          (["--region", "all", "--region", "eu-west-1"], 64, "--region all"),
          (["--external-id", "x7"], 64, "--role-arn"),
          (["--endpoint-url", "nowhere"], 64, "--endpoint-url"),
          (["-o", "missing/all.ndjson"], 74, "missing/all.ndjson"),
          (["--ledger", "missing/ledger"], 74, "missing/ledger"),
        ] as [([String], Int32, String)] {
          let result = try world.run(["lookup", "--events", "*"] + arguments)
          #expect(result.status == status && result.errors.contains(words), "\(arguments): \(result.errors)")
        }
        #expect(try world.fake.requests().isEmpty)
      }

      @Test("boto3 is given the same events", .enabled(if: Boto3.isPresent, "boto3 is not there"))
      func control() throws {
        let world = try LookupWorld(
          120, #""lookup": {"short_pages": true, "empty_page_every": 3}, "error_style": "namespaced","#)
        #expect(try world.lookup("--events", "*", "-o", "all.ndjson").status == 0)
        #expect(try world.ids("all.ndjson").sorted() == Boto3.lookUp(world).sorted())
      }
    }
  }

  /// AWS's own library for Python, as a control.
  enum Boto3 {
    static let isPresent = PythonRun.canImport("boto3")

    private static let script = """
      import boto3, datetime
      day = datetime.datetime(2023, 7, 10, tzinfo=datetime.timezone.utc)
      pages = boto3.client("cloudtrail").get_paginator("lookup_events").paginate(
          StartTime=day, EndTime=day + datetime.timedelta(hours=12, minutes=5))
      for page in pages:
          for event in page["Events"]:
              print(event["EventId"])
      """

    /// The eventIDs of the whole day.
    static func lookUp(_ world: LookupWorld) throws -> [String] {
      let run = try PythonRun(
        ["-c", script],
        environment: [
          "AWS_ACCESS_KEY_ID": "AKIAFAKELOOKUP000001", "AWS_SECRET_ACCESS_KEY": LookupWorld.secret,
          "AWS_ENDPOINT_URL": world.fake.url, "AWS_REGION": "us-east-1", "AWS_DEFAULT_REGION": "us-east-1",
          "AWS_MAX_ATTEMPTS": "10", "HOME": world.folder.path,
        ])
      try #require(run.status == 0, "\(run.errors)")
      return run.output.split(whereSeparator: \.isNewline).map(String.init)
    }
  }
#endif
