import Foundation
import Testing

@testable import TrailLive

@Suite("The file of findings")
struct DurableOutputTests {
  private let path = "/out/findings.ndjson"
  private let files = MemoryFiles()

  private func text() -> String { String(decoding: files.content(path) ?? [], as: UTF8.self) }

  /// Writes `a` and commits, writes `b` and does not.
  private func written() throws -> OutputMark? {
    var output = DurableOutput(.file(path), files)
    #expect(try output.open(nil) == nil)
    try output.append(Array("a\n".utf8))
    let mark = output.mark
    try output.append(Array("b\n".utf8))
    return mark
  }

  @Test("Lines that were not committed are taken back")
  func takesBack() throws {
    let mark = try written()
    var output = DurableOutput(.file(path), files)
    #expect(try output.open(mark)?.contains("took back 2 bytes") == true)
    #expect(text() == "a\n")
    try output.append(Array("c\n".utf8))
    #expect(text() == "a\nc\n")
  }

  @Test("A file is known by itself, however its path is written")
  func otherPath() throws {
    let mark = try written()
    files.move(path, to: "/out/other")
    var output = DurableOutput(.file("/out/other"), files)
    #expect(try output.open(mark) != nil)
    #expect(files.content("/out/other") == Array("a\n".utf8))
    #expect(output.mark?.path == "/out/other")
  }

  @Test("A file that was replaced, emptied or changed is not cut, and is gone on with", arguments: 0..<3)
  func foreign(_ way: Int) throws {
    let mark = try written()
    switch way {
    case 0:
      files.move(path, to: path + ".1")
      files.put(path, Array("another file\n".utf8))
    case 1: files.put(path, [])
    default: files.put(path, Array("x\nyyyyyyyyy\n".utf8))
    }
    let before = text()
    var output = DurableOutput(.file(path), files)
    #expect(try output.open(mark) != nil)
    try output.append(Array("c\n".utf8))
    #expect(text() == before + "c\n")
  }

  @Test("A file that ends within a line gets a line feed first")
  func halfLine() throws {
    files.put(path, Array("{\"half".utf8))
    var output = DurableOutput(.file(path), files)
    #expect(try output.open(nil)?.contains("ended within a line") == true)
    try output.append(Array("c\n".utf8))
    #expect(text() == "{\"half\nc\n")
  }

  @Test("A rotation while it runs is noticed")
  func rotation() throws {
    var output = DurableOutput(.file(path), files)
    _ = try output.open(nil)
    try output.append(Array("a\n".utf8))
    #expect(try !output.wasMoved())
    files.move(path, to: path + ".1")
    #expect(try output.wasMoved())
    _ = try output.open(output.mark)
    try output.append(Array("b\n".utf8))
    #expect(text() == "b\n")
  }

  @Test("The machine's own files do the same")
  func systemFiles() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let files = SystemFiles()
    try files.makeFolder(folder + "/deep/er")
    try files.makeFolder(folder + "/deep/er")
    let path = folder + "/findings.ndjson"
    var output = DurableOutput(.file(path), files)
    _ = try output.open(nil)
    try output.append(Array("a\n".utf8))
    let mark = output.mark
    try output.append(Array("b\n".utf8))
    output.close()
    var again = DurableOutput(.file(path), files)
    #expect(try again.open(mark) != nil)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "a\n")
    #expect(try files.facts(at: folder + "/none") == nil)
    #expect(throws: FileFailure.self) { try files.open(folder + "/none", .read) }
    try files.rename(path, to: path + ".1")
    #expect(try again.wasMoved())
    try files.remove(path + ".1")
    try files.remove(path + ".1")
    try files.syncFolder(folder)
    let mode = try FileManager.default.attributesOfItem(atPath: folder + "/deep")[.posixPermissions] as? Int
    #expect(mode == 0o700)
  }
}
