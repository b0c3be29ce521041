import Foundation
import Testing

@Suite("trailsift baseline") struct BaselineCommandTests {
  private static func archive() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    let early = MadeRecord(1)
    let late = MadeRecord(2).with { ($0.time, $0.region) = ("2026-03-06T10:00:00Z", "us-east-1") }
    let other = MadeRecord(3).with { ($0.time, $0.account) = ("2026-03-06T11:00:00Z", "444455556666") }
    try folder.write([early].delivery, to: "logs/a.json")
    try folder.write([late].delivery, to: "logs/b.json")
    try folder.write([other].lines, to: "logs/c.jsonl")
    try folder.write(String([MadeRecord(4), MadeRecord(5)].delivery.dropLast(5)), to: "damaged/a.json")
    try folder.write("{}", to: "no-baseline.json")
    return folder
  }

  @Test("It writes what it learnt to a file or to standard output, and says how much that is")
  func writes() throws {
    let folder = try Self.archive()
    let shown = try TrailSiftProcess.run("baseline", "logs", "-q", in: folder)
    #expect(shown.status == 0 && shown.errors.isEmpty)
    let written = try TrailSiftProcess.run("baseline", "logs", "-o", "usual.json", in: folder)
    #expect(written.status == 0 && written.output.isEmpty)
    #expect(
      written.errors
        == "2 principals learnt from 3 records (2026-03-04T10:00:00Z to 2026-03-06T11:00:00Z)\n")
    #expect(try folder.text("usual.json") == shown.output)
    #expect(shown.output.contains(#"{"value":"us-east-1","first":"2026-03-06T10:00:00Z""#))
  }

  @Test("Any number of threads, and any parts that are merged, give the same bytes")
  func merging() throws {
    let folder = try Self.archive()
    let whole = try TrailSiftProcess.run("baseline", "logs", "-q", "--threads", "1", in: folder).output
    #expect(try TrailSiftProcess.run("baseline", "logs", "-q", "--threads", "3", in: folder).output == whole)
    for name in ["a.json", "b.json", "c.jsonl"] {
      let result = try TrailSiftProcess.run(
        "baseline", "logs/\(name)", "-q", "-o", "\(name).usual", in: folder)
      #expect(result.status == 0)
    }
    let merged = try TrailSiftProcess.run(
      "baseline", "--merge", "c.jsonl.usual", "--merge", "a.json.usual", "--merge", "b.json.usual", "-q",
      in: folder)
    #expect(merged.output == whole)
    let kept = try TrailSiftProcess.run(
      "baseline", "logs/b.json", "logs/c.jsonl", "--merge", "a.json.usual", "-o", "a.json.usual", "-q",
      in: folder)
    #expect(kept.status == 0)
    #expect(try folder.text("a.json.usual") == whole)
  }

  @Test(
    "Only the records that were asked for teach",
    arguments: [
      (["--until", "2026-03-05"], "1 principal learnt from 1 record"),
      (["--since", "2026-03-05"], "2 principals learnt from 2 records"),
      (["--account", "444455556666"], "1 principal learnt from 1 record"),
      (["--region", "eu-west-1"], "2 principals learnt from 2 records"),
      (["--since", "2027-01-01"], "0 principals learnt from 0 records"),
    ] as [([String], String)])
  func selection(options: [String], said: String) throws {
    let folder = try Self.archive()
    let result = try TrailSiftProcess(["baseline", "logs", "-o", "usual.json"] + options, in: folder).finish()
    #expect(result.status == 0)
    #expect(result.errors.hasPrefix(said))
  }

  @Test(
    "Every way to end has its code",
    arguments: [
      (["logs"], 0), (["-"], 0), (["logs", "--no-rules"], 0), (["damaged"], 2), (["damaged", "--strict"], 2),
      (["logs", "--strict"], 0), ([], 64), (["-", "-"], 64),
      (["logs", "-o", ""], 64), (["logs", "-o", "logs/a.json"], 64), (["logs", "--threads", "0"], 64),
      (["logs", "--since", "2026-03-05", "--until", "2026-03-04"], 64),
      (["logs", "--merge", "no-baseline.json"], 65), (["--merge", "no-baseline.json"], 65),
      (["logs", "--config", "bad.yaml"], 65), (["nowhere"], 66), (["--merge", "nowhere.json"], 66),
      (["logs", "-o", "no/such/folder/usual.json"], 74), (["logs", "-o", "logs"], 74),
    ] as [([String], Int)])
  func codes(arguments: [String], status: Int) throws {
    let folder = try Self.archive()
    try folder.write("suppressions: 7\n", to: "bad.yaml")
    let result = try TrailSiftProcess(
      ["baseline"] + arguments, in: folder, input: .bytes(Array([MadeRecord(1)].lines.utf8))
    ).finish()
    #expect(Int(result.status) == status, "\(result.errors)")
    #expect(try folder.text("logs/a.json") == [MadeRecord(1)].delivery)
  }

  @Test("Where it ends with an error, a file that was there stays as it was")
  func failures() throws {
    let folder = try Self.archive()
    try folder.write("kept", to: "usual.json")
    for arguments in [["nowhere"], ["logs", "--merge", "no-baseline.json"], ["damaged", "--strict"]] {
      _ = try TrailSiftProcess(["baseline", "-o", "usual.json"] + arguments, in: folder).finish()
      #expect(try folder.text("usual.json") == "kept")
    }
  }

  @Test("A damaged input is told, and what could be read of it teaches")
  func damaged() throws {
    let folder = try Self.archive()
    let result = try TrailSiftProcess.run("baseline", "damaged", "-o", "usual.json", in: folder)
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("partial: damaged/a.json: "))
    #expect(try folder.text("usual.json").contains(#""records":1,"#))
  }
}
