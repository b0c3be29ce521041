#if Live
  import Foundation
  import Testing

  extension LiveCommandTests {
    @Suite("trailsift lookup where things fail", .enabled(if: FakeAWS.isPresent, FakeAWS.absence))
    struct LookupFailureTests {
      private static func fault(_ requests: String, _ what: String) -> String {
        #""faults": [{"match": {"action": "LookupEvents"}, \#(requests), "do": {\#(what)}}],"#
      }

      private static let denial =
        #""kind": "error", "status": 400, "code": "AccessDeniedException", "message": "no""#

      @Test(
        "A fault at each page's first request loses nothing",
        arguments: [
          #""kind": "reset""#, #""kind": "close""#, #""kind": "http", "status": 502"#,
          #""kind": "error", "status": 500, "code": "InternalFailure", "message": "x""#, #""kind": "empty""#,
          #""kind": "wrong_type""#, #""kind": "truncated""#, #""kind": "malformed_json""#,
          #""kind": "throttle""#, #""kind": "hang", "hang_s": 0.5"#,
          #""kind": "drip", "pieces": 4, "pause_s": 0.05"#,
          #""kind": "chunked""#, #""kind": "close_after""#,
        ])
      func faults(what: String) throws {
        let world = try LookupWorld(
          120, Self.fault(#""on": [1, 3, 5]"#, what) + #""error_style": "mixed","#)
        let result = try world.lookup("--events", "*", "-o", "all.ndjson", "--ledger", "ledger")
        #expect(result.status == 0, "\(result.errors)")
        #expect(try world.ids("all.ndjson").sorted() == world.ids().sorted())
        #expect(try LedgerFile(world.folder.text("ledger")).states == ["whole"])
        #expect(try world.fake.crowd("LookupEvents") <= 2)
      }

      @Test(
        "What cannot be fetched is told with exit 2, which goes before --fail-on, and the ledger says partial"
      )
      func partial() throws {
        let world = try LookupWorld(120, Self.fault(#""from": 3"#, Self.denial))
        let result = try world.lookup(
          "--events", "*", "-o", "all.ndjson", "--ledger", "ledger", "--fail-on", "info")
        #expect(result.status == 2)
        #expect(result.errors.contains("AccessDeniedException") && result.errors.contains("not read whole"))
        #expect(try world.ids("all.ndjson").count == 100)
        let line = try LedgerFile(world.folder.text("ledger")).line("us-east-1")
        #expect(line.state == "partial" && line.records == 100)
        #expect(line.reason?.contains("the IAM action cloudtrail:LookupEvents has to be allowed") == true)
      }

      @Test("One look-up that fails leaves the others of its region and those of other regions")
      func oneRegion() throws {
        let world = try LookupWorld(20, #""enabled_regions": ["us-east-1"],"#)
        let result = try world.lookup(
          "--events", "*", "--region", "eu-west-1", "--region", "us-east-1", "-o", "all.ndjson", "--ledger",
          "ledger")
        #expect(result.status == 2)
        #expect(result.errors.contains("eu-west-1") && result.errors.contains("not enabled for this account"))
        #expect(try world.ids("all.ndjson").sorted() == world.ids().sorted())
        #expect(try Set(LedgerFile(world.folder.text("ledger")).states) == ["failed", "whole"])
      }

      @Test("Who may not ask is told the IAM action that is missing, after a few requests of many")
      func denied() throws {
        let world = try LookupWorld(20, user: #", "deny": ["cloudtrail:*"]"#)
        let result = try world.lookup("-o", "all.ndjson", "--ledger", "ledger")
        #expect(result.status == 66)
        #expect(result.errors.contains("cloudtrail:LookupEvents"))
        #expect(try LedgerFile(world.folder.text("ledger")).states == ["failed"])
        #expect(try world.fake.requests("LookupEvents").count == 3)
      }

      @Test("Keys that have run out are told as such")
      func expired() throws {
        let world = try LookupWorld(20)
        let result = try world.lookup("--events", "*", as: .expired)
        #expect(result.status == 66)
        #expect(result.errors.contains("ExpiredToken") && result.output.isEmpty)
      }

      @Test("A role's credentials that run out are fetched anew once, and the request is sent again")
      func expiredRole() throws {
        let world = try LookupWorld(
          120, Self.fault(#""on": [1]"#, #""kind": "expire_credentials""#))
        let result = try world.lookup(
          "--events", "*", "--role-arn", LookupWorld.role, "--external-id", "x7", "-o", "all.ndjson")
        #expect(result.status == 0, "\(result.errors)")
        #expect(try world.ids("all.ndjson").sorted() == world.ids(account: "111122223333").sorted())
        #expect(try world.fake.requests("AssumeRole").count == 2)
      }

      @Test("Without credentials it says where it looked, in order, a line each, and ends with 66")
      func noCredentials() throws {
        let world = try LookupWorld(20)
        let result = try world.lookup("--events", "*", "--ledger", "ledger", as: .nobody)
        #expect(result.status == 66 && result.output.isEmpty)
        let sources = ["environment", "profile default", "web identity", "container", "instance metadata"]
        let tried = result.errorLines.filter { $0.hasPrefix("  ") }
        #expect(tried.count == sources.count)
        for (line, source) in zip(tried, sources) { #expect(line.hasPrefix("  \(source): ")) }
        #expect(try LedgerFile(world.folder.text("ledger")).states == ["failed"])
        #expect(try world.fake.requests().isEmpty)
      }

      @Test("Ctrl-C while an answer is awaited ends it within five seconds with 130, and reports what came")
      func interrupted() throws {
        let world = try LookupWorld(
          120,
          """
          "faults": [
            {"match": {"action": "LookupEvents"}, "on": [2], "do": {"kind": "http", "status": 503}},
            {"match": {"action": "LookupEvents"}, "from": 3, "do": {"kind": "hang", "hang_s": 60}}],
          """)
        let process = try world.start(
          ["lookup"] + LookupWorld.window + ["--events", "*", "-o", "all.ndjson", "--ledger", "ledger"])
        // The second request shows that the first page came; the one that hangs is written down when it ends.
        try process.wait { try world.fake.requests("LookupEvents").count >= 2 }
        usleep(700_000)
        let start = ContinuousClock.now
        process.signal(SIGINT)
        let result = process.finish()
        #expect(ContinuousClock.now - start < .seconds(5))
        #expect(result.status == 130)
        #expect(try world.ids("all.ndjson").count == 50)
        #expect(try LedgerFile(world.folder.text("ledger")).line("us-east-1").state == "partial")
      }
    }
  }
#endif
