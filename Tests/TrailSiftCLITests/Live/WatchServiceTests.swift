#if Live
  import Foundation
  import Testing

  extension LiveCommandTests {
    @Suite("A watch as a service", .enabled(if: FakeAWS.isPresent, FakeAWS.absence))
    struct WatchServiceTests {
      @Test("SIGHUP reads the configuration again, and a wrong one leaves the old one in force")
      func reload() throws {
        let scene = try WatchScene(
          SceneEvent.row(2) + SceneEvent.row(2, from: 10, name: "DeleteTrail", at: 3, step: 0)
            + SceneEvent.row(2, from: 20, name: "DeleteTrail", at: 6, step: 0)
            + SceneEvent.row(1, from: 30, at: 7, step: 0))
        let process = try scene.start()
        try scene.wait(process) { try scene.found().count == 2 }
        try scene.folder.write(
          "suppressions:\n" + MadeConfiguration.suppression("planned", event: "DeleteTrail"),
          to: "trailsift.yaml")
        process.signal(SIGHUP)
        try scene.wait(process) { try scene.said().contains("were read again") }
        try scene.folder.write("suppressions: [", to: "trailsift.yaml")
        try scene.wait(process) { try scene.said().contains("2 suppressed") }
        process.signal(SIGHUP)
        try scene.wait(process) { try scene.found().count == 3 }
        let result = scene.stop(process)
        #expect(result.errors.contains("the old ones stay"))
        #expect(try scene.findings().count == 3)
      }

      @Test("A file that is moved away, or emptied, is begun anew, and nothing is lost or doubled")
      func rotation() throws {
        let scene = try WatchScene(SceneEvent.row(40, at: -2, step: 0.15))
        let process = try scene.start()
        try scene.wait(process) { try scene.found().count > 5 }
        try FileManager.default.moveItem(
          atPath: scene.folder.file("found.ndjson"), toPath: scene.folder.file("found.1"))
        try scene.wait(process) { try scene.found().count > 0 }
        try scene.wait(process) { try scene.found("found.1", "found.ndjson").count == 40 }
        #expect(scene.stop(process).status == 0)
        #expect(try scene.found("found.1", "found.ndjson") == scene.everyEventOnce())
      }

      @Test("With --log-format json all that it says is one JSON object a line")
      func jsonLog() throws {
        let scene = try WatchScene(
          SceneEvent.row(5),
          """
          "signature_clock_skew_s": 600,
          "faults": [{"match": {"action": "LookupEvents"}, "on": [1], "do": {"kind": "error", "code": "AccessDeniedException"}}],
          """)
        let result = try scene.poll(2, "--log-format", "json", "--events", "StopLogging,NoSuchName")
        #expect(result.status == 0)
        let lines = result.errorLines.map {
          try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
        }
        #expect(lines.allSatisfy { $0 != nil }, "\(result.errors)")
        #expect(lines.count { $0?["kind"] as? String == "poll" } == 2)
        let messages = lines.compactMap { $0?["message"] as? String }
        #expect(messages.contains { $0.hasPrefix("NoSuchName is not in the catalogue") })
        #expect(messages.contains { $0.hasPrefix("this machine's clock is") })
        #expect(messages.contains { $0.contains("asked again at the next poll") })
      }

      @Test("--metrics-port serves the sums to Prometheus")
      func metrics() throws {
        let scene = try WatchScene(SceneEvent.row(7))
        let port = try Self.freePort()
        let process = try scene.start("--metrics-port", "\(port)")
        try scene.wait(process) { try scene.fake.requests("LookupEvents").count > 1 }
        let page = try PythonRun([
          "-c", "import sys, urllib.request as u; print(u.urlopen(sys.argv[1]).read().decode())",
          "http://127.0.0.1:\(port)/metrics",
        ]).output
        #expect(scene.stop(process).status == 0)
        let place = #"{account="111122223333",region="us-east-1"}"#
        #expect(page.contains("\ntrailsift_new_events_total\(place) 7\n"))
        #expect(page.contains("# TYPE trailsift_findings_total counter\n"))
      }

      /// A port of this machine that nobody has.
      private static func freePort() throws -> Int {
        let script = "import socket; s = socket.socket(); s.bind(('127.0.0.1', 0)); print(s.getsockname()[1])"
        return try #require(Int(PythonRun(["-c", script]).output.filter { !$0.isWhitespace }))
      }

      @Test("Where findings or the state cannot be written, it says so and ends with 74")
      func unwritable() throws {
        let scene = try WatchScene(SceneEvent.row(3))
        try scene.folder.makeFolder("taken")
        let output = try scene.poll(1, "-o", "taken")
        #expect(output.status == 74)
        #expect(output.errors.contains("taken: cannot open"))
        try scene.folder.write("", to: "file")
        let state = try scene.poll(1, "--state", "file/state")
        #expect(state.status == 74)
        #expect(state.errors.contains("give another folder with --state"))
        #expect(try scene.poll(1, "--state", "").status == 64)
      }

      @Test("Who closes standard output has what was missed after the next start")
      func closedOutput() throws {
        let scene = try WatchScene(SceneEvent.row(2) + SceneEvent.row(30, from: 10, at: 1, step: 0.1))
        let process = try TrailSiftProcess(
          ["watch"] + WatchScene.usual + ["-o", "-"], in: scene.folder, piped: true,
          environment: scene.environment)
        let first = try process.read(lines: 2) + process.closeOutput()
        let result = process.finish()
        #expect(result.status == 74)
        #expect(result.errors.contains("standard output: cannot write"))
        usleep(3_000_000)
        let rest = try scene.poll(1, "-o", "-")
        #expect(rest.status == 0)
        let lines = (first + rest.output).split(separator: "\n")
        #expect(Set(lines).count >= 32)
      }
    }
  }
#endif
