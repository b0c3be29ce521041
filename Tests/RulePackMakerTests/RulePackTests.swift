import Foundation
import Sigma
import Testing

@testable import RulePackMaker

@Suite("The pack's Swift files")
struct RulePackTests {
  /// A folder of its own that holds these files.
  private func folder(_ files: [String: String]) throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(path: "rules-\(UUID().uuidString)")
    for (path, text) in files {
      let url = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    return folder
  }

  private static let rule = """
    title: A
    id: 6d6f8b8e-4b1c-4a7e-9d1a-2f7f0f4f5a01
    logsource: {product: aws, service: cloudtrail}
    detection:
      s: {eventName: A}
      condition: s

    """

  @Test("Each folder gives a file of its rules and one of its tests, and the same rules give the same files")
  func swiftFiles() throws {
    let folder = try folder([
      "key-loss/a.yml": Self.rule, "key-loss/a.test.yml": "tests: []\n", "placeholders.yml": "p: [x]\n",
      "key-loss/notes.txt": "no rule",
    ])
    defer { try? FileManager.default.removeItem(at: folder) }
    let pack = try RulePack(folder: folder)
    #expect(pack.files.map(\.path) == ["key-loss/a.test.yml", "key-loss/a.yml", "placeholders.yml"])
    #expect(pack.rules.map(\.place.file) == ["key-loss/a.yml"])
    #expect(pack.placeholders == ["p": ["x"]])
    let files = pack.swiftFiles
    #expect(
      files.map(\.name) == [
        "CodedPack.swift", "KeyLossFiles.swift", "KeyLossTests.swift", "PackFiles.swift", "PackTexts.swift",
      ])
    #expect(files.allSatisfy { $0.content.hasPrefix("// Made by scripts/make-rule-pack.") })
    #expect(try RulePack(folder: folder).swiftFiles.map(\.content) == files.map(\.content))
  }

  @Test(
    "What cannot become a part of the program is told by its place",
    arguments: [
      (["a/a.yml": "title: A\r\n"], "a/a.yml: the file holds a carriage return"),
      (["a/a.yml": "detection: [\n"], "a/a.yml:2:1: this is no YAML"),
      (["a/a.yml": rule, "placeholders.yml": "p:\n"], "placeholders.yml:1:1: the list \"p\" is missing"),
      (["a/a.yml": rule, "b/b.yml": rule], "b/b.yml:1:1: the rule at a/a.yml:1:1 has the id"),
      (["placeholders.yml": "p: [x]\n"], "holds no rule"),
    ])
  func mistakes(_ files: [String: String], _ message: String) throws {
    let folder = try folder(files)
    defer { try? FileManager.default.removeItem(at: folder) }
    let error = #expect(throws: RulePackError.self) { try RulePack(folder: folder) }
    #expect(error?.messages.joined(separator: "\n").contains(message) == true, "\(error?.messages ?? [])")
  }

  @Test("A literal has as many marks as its text needs")
  func marks() {
    #expect(SwiftSource.literal("a \\ \"\"\"") == "#\"\"\"\na \\ \"\"\"\n\"\"\"#")
    #expect(SwiftSource.literal("\\#(a)") == "##\"\"\"\n\\#(a)\n\"\"\"##")
    #expect(SwiftSource.literal("\"\"\"## \\#") == "###\"\"\"\n\"\"\"## \\#\n\"\"\"###")
  }

  @Test("Bytes that are no plain characters take two, and begin a line when one is full")
  func packed() {
    #expect(SwiftSource.packed([0x41, 0, 10, 0x7A, 0x7B, 255]) == "#\"\"\"\nA{0{:z|k~o\n\"\"\"#")
    let lines = SwiftSource.packed([UInt8](repeating: 0x61, count: 150) + [0, 0x62]).split(separator: "\n")
    #expect(lines.map(\.count) == [4, 150, 3, 4])
  }

  @Test("Files that are missing, changed or of no use are found and put right, and others left alone")
  func generatedFolder() throws {
    let url = try folder(["Same.swift": "s", "Changed.swift": "old", "Old.swift": "o"])
    defer { try? FileManager.default.removeItem(at: url) }
    let folder = GeneratedFolder(
      url: url,
      files: ["Same", "Changed", "New"].map {
        GeneratedFile(name: "\($0).swift", content: $0 == "Same" ? "s" : "n")
      })
    let stale = ["Changed.swift", "New.swift", "Old.swift"]
    #expect(try folder.stale() == stale)
    #expect(try folder.update() == stale)
    #expect(try folder.stale() == [])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: url.path).sorted() == [
        "Changed.swift", "New.swift", "Same.swift",
      ])
  }
}
