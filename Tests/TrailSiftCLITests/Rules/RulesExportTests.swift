import Foundation
import Testing
import TrailSift

@Suite("rules export") struct RulesExportTests {
  @Test("What is exported is the pack byte for byte, and passes its own tests and checks")
  func roundTrip() throws {
    let folder = try ScratchFolder()
    let export = try TrailSiftProcess.run("rules", "export", "out/pack", in: folder)
    #expect(export.status == 0)
    #expect(export.output == "\(BundledPack.files.count) files written to out/pack/\n")
    for file in BundledPack.files { #expect(try folder.text("out/pack/\(file.path)") == file.text) }

    let test = try TrailSiftProcess.run("rules", "test", "out/pack", "--strict", in: folder)
    #expect(test.status == 0)
    #expect(test.outputLines.count == 1 && test.output.hasSuffix(" passed, 0 failed\n"))
    let check = try TrailSiftProcess.run("rules", "check", "out/pack", "--strict", in: folder)
    #expect(check.status == 0)
    #expect(check.output.hasPrefix("\(BundledPack.count) rules checked: 0 errors, 0 warnings"))

    try folder.write([MadeRecord(1)].delivery, to: "logs/a.json")
    let plain = try TrailSiftProcess.run("scan", "logs", "--format", "ndjson", in: folder)
    let own = try TrailSiftProcess.run(
      "scan", "logs", "--rules", "out/pack", "--no-rules", "--format", "ndjson", in: folder)
    #expect(own.output == plain.output)
    #expect(own.errors == plain.errors)
  }

  @Test("A second export changes nothing, and never writes over another text unless told to")
  func again() throws {
    let folder = try ScratchFolder()
    #expect(try TrailSiftProcess.run("rules", "export", "pack", in: folder).status == 0)
    let count = BundledPack.files.count
    let again = try TrailSiftProcess.run("rules", "export", "pack/", in: folder)
    #expect(again.status == 0)
    #expect(again.output == "0 files written to pack/; \(count) stood there already\n")

    let path = BundledPack.files[0].path
    try folder.write("mine", to: "pack/\(path)")
    try FileManager.default.removeItem(atPath: folder.file("pack/placeholders.yml"))
    let kept = try TrailSiftProcess.run("rules", "export", "pack", in: folder)
    #expect(kept.status == 74)
    #expect(kept.output == "1 file written to pack/; \(count - 2) stood there already\n")
    #expect(
      kept.errorLines == [
        "kept: pack/\(path)",
        "error: 1 file has other content than the bundled one and stayed; --force writes over it",
      ])
    #expect(try folder.text("pack/\(path)") == "mine")

    let forced = try TrailSiftProcess.run("rules", "export", "pack", "--force", in: folder)
    #expect(forced.status == 0)
    #expect(try folder.text("pack/\(path)") == BundledPack.files[0].text)
  }

  @Test("A longer file that begins like the bundled one is another file")
  func longer() throws {
    let folder = try ScratchFolder()
    let file = BundledPack.files[0]
    try folder.write(file.text + "# mine\n", to: "pack/\(file.path)")
    #expect(try TrailSiftProcess.run("rules", "export", "pack", in: folder).status == 74)
    #expect(try folder.text("pack/\(file.path)") == file.text + "# mine\n")
  }

  @Test(
    "A place that cannot be written ends with 74 and one line",
    arguments: [
      ("file", "error: file/compute: cannot be written: a file stands where a folder is to be"),
      ("file/below", "error: file/below: cannot be written: a file stands where a folder is to be"),
    ])
  func blocked(_ place: String, _ start: String) throws {
    let folder = try ScratchFolder()
    try folder.write("mine", to: "file")
    let result = try TrailSiftProcess.run("rules", "export", place, in: folder)
    #expect(result.status == 74)
    #expect(result.output.isEmpty)
    #expect(result.errorLines.count == 1)
    #expect(result.errors.hasPrefix("error: file/") && result.errors.contains(start.suffix(40)))
    #expect(try folder.text("file") == "mine")
  }

  @Test("A folder in a file's place is told")
  func folderInPlace() throws {
    let folder = try ScratchFolder()
    let path = BundledPack.files[0].path
    try folder.makeFolder("pack/\(path)")
    let result = try TrailSiftProcess.run("rules", "export", "pack", "--force", in: folder)
    #expect(result.status == 74)
    #expect(result.errors == "error: pack/\(path): cannot be written: it is a folder\n")
  }

  @Test(
    "Without a folder's name it is wrong usage", arguments: [["rules", "export"], ["rules", "export", ""]])
  func usage(_ arguments: [String]) throws {
    #expect(try TrailSiftProcess(arguments, in: ScratchFolder()).finish().status == 64)
  }
}
