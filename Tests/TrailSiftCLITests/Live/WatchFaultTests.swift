#if Live
  import Foundation
  import Testing

  extension LiveCommandTests {
    @Suite("A watch over a bad network", .enabled(if: FakeAWS.isPresent, FakeAWS.absence))
    struct WatchFaultTests {
      private static func fault(_ number: Int, _ what: String) -> String {
        #"{"match": {"action": "LookupEvents"}, "on": [\#(number)], "do": {"kind": \#(what)}}"#
      }

      @Test(
        "Through faults of each kind, throttling, odd pages and tokens that die, it reports each event once")
      func faults() throws {
        let faults = [
          Self.fault(1, #""reset""#), Self.fault(3, #""throttle""#), Self.fault(5, #""empty""#),
          Self.fault(6, #""http", "status": 502"#), Self.fault(8, #""wrong_type""#),
          Self.fault(9, #""truncated""#),
          Self.fault(11, #""malformed_json""#), Self.fault(13, #""chunked""#), Self.fault(14, #""close""#),
          Self.fault(16, #""drip", "pieces": 5, "pause_s": 0.05"#),
        ]
        let scene = try WatchScene(
          SceneEvent.row(180),
          """
          "error_style": "mixed",
          "lookup": {"short_pages": true, "empty_page_every": 4, "repeat_last": true, "time_style": "exp",
          "token_ttl_s": 6},
          "faults": [{"match": {"action": "GetCallerIdentity"}, "on": [1], "do": {"kind": "reset"}},
          \(faults.joined(separator: ",\n"))],
          """)
        let result = try scene.poll(1, "--interval", "90s")
        #expect(result.status == 0)
        #expect(try scene.found() == scene.everyEventOnce())
        #expect(try scene.unseen() == [])
        #expect(try scene.fake.crowd("LookupEvents") <= 2)
        let verdicts = Set(try scene.fake.requests("LookupEvents").compactMap(\.verdict))
        #expect(
          verdicts.isSuperset(of: [
            "fault:reset", "fault:ThrottlingException", "fault:empty", "fault:wrong_type",
          ]))
        result.keepsSecrets()
      }

      @Test("Credentials that AWS calls expired are renewed once, and the request is sent again")
      func expired() throws {
        let scene = try WatchScene(
          SceneEvent.row(20),
          """
          "imds": {"role": "watcher", "account": "111122223333", "ttl_s": 3600, "region": "us-east-1"},
          "faults": [{"match": {"action": "LookupEvents"}, "on": [2], "do": {"kind": "expire_credentials"}}],
          """)
        let process = try scene.start(changing: [
          "AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": "", "AWS_EC2_METADATA_DISABLED": "",
          "AWS_EC2_METADATA_SERVICE_ENDPOINT": scene.fake.url,
        ])
        try scene.wait(process) { try scene.fake.requests("LookupEvents").count == 5 }
        let result = scene.stop(process)
        #expect(result.status == 0)
        #expect(!result.errors.contains("failed"))
        #expect(try scene.found() == scene.everyEventOnce())
        let refused = try scene.fake.requests("LookupEvents").filter { $0.verdict != "ok" }
        #expect(refused.map(\.verdict) == ["error:ExpiredTokenException"])
        #expect(try scene.fake.requests("imds:GetCredentials").count == 2)
      }

      @Test(
        "A clock that is wrong by a quarter of an hour is put right with one warning", arguments: [900, -900])
      func wrongClock(_ seconds: Int) throws {
        let scene = try WatchScene(SceneEvent.row(20), #""signature_clock_skew_s": \#(seconds),"#)
        let result = try scene.poll(2)
        #expect(result.status == 0)
        #expect(result.errors.split(separator: "\n").count { $0.contains("this machine's clock is") } == 1)
        #expect(try scene.found() == scene.everyEventOnce())
      }

      @Test("A look-up that may not be made is told at each poll, and is made once it may be")
      func refused() throws {
        let scene = try WatchScene(
          SceneEvent.row(10),
          """
          "faults": [{"match": {"action": "LookupEvents"}, "from": 1, "to": 2,
          "do": {"kind": "error", "code": "AccessDeniedException", "message": "not authorized to perform: cloudtrail:LookupEvents"}}],
          """)
        let result = try scene.poll(3)
        #expect(result.status == 0)
        #expect(
          result.errors.split(separator: "\n").count { $0.contains("asked again at the next poll") } == 2)
        #expect(result.errors.contains("cloudtrail:LookupEvents"))
        #expect(try scene.found() == scene.everyEventOnce())
      }

      @Test("An account without credentials is asked at each poll, and once it has some, nothing is missing")
      func lateCredentials() throws {
        let scene = try WatchScene(
          SceneEvent.row(6),
          credentials: """
            , {"access_key_id": "AKIASCENE00000000002", "secret_access_key": "\(WatchScene.secrets[0])",
            "account": "444455556666", "arn": "arn:aws:iam::444455556666:user/watcher"}
            """)
        func profiles(_ lateKey: String) throws {
          try scene.folder.write(
            """
            [ready]
            aws_access_key_id = AKIASCENE00000000002
            aws_secret_access_key = \(WatchScene.secrets[0])
            [late]
            region = us-east-1
            \(lateKey)
            """, to: ".aws/credentials")
        }
        try profiles("")
        let process = try scene.start(
          "--profile", "ready", "--profile", "late",
          changing: ["AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": ""])
        try scene.wait(process) { try scene.fake.requests("LookupEvents").count >= 2 }
        #expect(try scene.found().isEmpty)
        try profiles(
          "aws_access_key_id = AKIASCENE00000000001\naws_secret_access_key = \(WatchScene.secrets[0])")
        try scene.wait(process) { try scene.found().count == 6 }
        let result = scene.stop(process)
        #expect(result.status == 0)
        #expect(result.errors.contains("error: cloudtrail://profile late: no AWS credentials were found"))
        #expect(try scene.found() == scene.everyEventOnce())
        result.keepsSecrets()
      }
    }
  }
#endif
