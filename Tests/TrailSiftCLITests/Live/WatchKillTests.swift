#if Live
  import Foundation
  import Testing

  extension LiveCommandTests {
    @Suite("A watch that is killed", .enabled(if: FakeAWS.isPresent, FakeAWS.absence))
    struct WatchKillTests {
      @Test("After kills at 50 random instants the file has each finding once")
      func killed() throws {
        let events = (0..<200).map { number in
          let record = MadeRecord(number).with {
            $0.name = ["StopLogging", "DeleteTrail", "CreateUser"][number % 3]
            $0.region = "us-east-1"
          }
          return SceneEvent(
            record: record, at: Double.random(in: -5...14),
            delay: number % 4 == 0 ? Double.random(in: 1...5) : 0)
        }
        // As quick as may be, so that each life comes to write something.
        let scene = try WatchScene(
          events, #""rate_limits": {"LookupEvents": {"per_s": 0}}, "lookup": {"short_pages": true},"#)
        var sizes: Set<Int> = []
        for _ in 0..<50 {
          let process = try scene.start()
          usleep(UInt32.random(in: 20_000...500_000))
          process.kill()
          sizes.insert(try scene.found().count)
        }
        #expect(sizes.count > 5, "the kills came before anything was done")
        let asked = try scene.fake.requests("LookupEvents").count
        let process = try scene.start("--interval", "10s")
        try scene.wait(process) {
          try scene.fake.requests("LookupEvents").count > asked && scene.found().count == 200
        }
        let result = scene.stop(process)
        #expect(result.status == 0)
        #expect(try scene.found() == scene.everyEventOnce())
      }

      @Test("What it wrote and did not commit is taken back")
      func uncommitted() throws {
        let scene = try WatchScene(SceneEvent.row(5))
        #expect(try scene.poll().status == 0)
        // As if it was killed between the lines and their commit.
        let text = try scene.folder.text("found.ndjson")
        try scene.folder.write(text + String(text.prefix(700)), to: "longer.ndjson")
        let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: scene.folder.file("found.ndjson")))
        try handle.seekToEnd()
        try handle.write(contentsOf: Data(text.utf8.prefix(700)))
        try handle.close()
        let result = try scene.poll()
        #expect(result.errors.contains("took back 700 bytes that were not committed"))
        #expect(try scene.folder.text("found.ndjson") == text)
      }

      @Test(
        "SIGTERM and Ctrl-C end it with 0 within 5 s, also while a request hangs",
        arguments: [SIGTERM, SIGINT])
      func stops(_ signal: Int32) throws {
        let scene = try WatchScene(
          SceneEvent.row(60),
          """
          "faults": [{"match": {"action": "LookupEvents"}, "from": 2, "to": 99, "do": {"kind": "hang", "hang_s": 60}}],
          """)
        let process = try scene.start()
        try scene.wait(process) { try scene.found().count == 50 }
        usleep(300_000)
        let asked = Date()
        let result = scene.stop(process, signal)
        #expect(Date().timeIntervalSince(asked) < 5)
        #expect(result.status == 0)
        #expect(try scene.found().values.allSatisfy { $0 == 1 })
      }

      @Test("It ends within 5 s although nobody reads its output, and the next one says what was not taken")
      func unread() throws {
        let scene = try WatchScene(SceneEvent.row(300, step: 0.02))
        let process = try TrailSiftProcess(
          ["watch"] + WatchScene.usual + ["-o", "-"], in: scene.folder, piped: true,
          environment: scene.environment)
        // Far fewer findings than there are fill the pipe.
        try scene.wait(process) { try scene.fake.requests("LookupEvents").count >= 2 }
        usleep(1_000_000)
        let asked = Date()
        let result = scene.stop(process)
        #expect(Date().timeIntervalSince(asked) < 5)
        #expect(result.status == 0)
        let taken = process.read(lines: .max)
        let rest = try scene.poll(1, "-o", "-", "--interval", "20s")
        let lines = (taken + rest.output).split(separator: "\n")
        #expect(lines.count { $0.hasPrefix("{") && $0.hasSuffix("}") } >= 300)
      }

      @Test("A damaged state is set aside with a message, and nothing is reported twice for it")
      func damagedState() throws {
        let scene = try WatchScene(SceneEvent.row(20))
        #expect(try scene.poll().status == 0)
        let state = try scene.folder.text("state/state.json")
        try scene.folder.write(String(state.prefix(state.count / 2)), to: "state/state.json")
        let result = try scene.poll()
        #expect(result.status == 0)
        #expect(result.errors.contains("state.json cannot be used: it is cut short; it is kept as "))
        #expect(result.errors.contains("The look-back is widened to 86400 s"))
        #expect(try scene.found() == scene.everyEventOnce())
        let kept = try FileManager.default.contentsOfDirectory(atPath: scene.folder.file("state"))
        #expect(kept.contains { $0.hasPrefix("state.json.damaged-") })
      }

      @Test("A second watch with the same state folder is refused")
      func locked() throws {
        let scene = try WatchScene(SceneEvent.row(3))
        let first = try scene.start()
        try scene.wait(first) { try scene.found().count == 3 }
        let second = try scene.poll()
        #expect(second.status == 74)
        #expect(second.errors.contains("another watch uses this state folder"))
        #expect(scene.stop(first).status == 0)
        #expect(try scene.found() == scene.everyEventOnce())
      }
    }
  }
#endif
