import Foundation
import Sigma
import SigmaYAML
import Testing

/// A folder that is removed after the test.
private final class MadeFolder {
  let path: String

  init(_ files: [String: String]) throws {
    path = FileManager.default.temporaryDirectory.path + "/rules-" + UUID().uuidString
    for (name, text) in files {
      let file = URL(fileURLWithPath: path + "/" + name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }
}

@Suite("Rules of files and folders")
struct RulePathTests {
  private func rule(_ title: String) -> String {
    RuleText.rule("a: x\ncondition: a").replacing("A rule", with: title)
  }

  private func titles(_ paths: [String]) -> [String] {
    RuleReader().read(paths: paths).rules.map(\.title)
  }

  @Test("A folder is read with the folders below it, in the order of the paths")
  func folder() throws {
    let folder = try MadeFolder([
      "b.yml": rule("b"), "a/z.yaml": rule("a/z"), "a/b/c.yml": rule("a/b/c"), "B.YML": rule("B"),
      "c.txt": "no: [",
      "a.test.yml": "no: [", "a/x.test.yaml": "no: [", ".git/d.yml": rule("hidden"), ".e.yml": rule("hidden"),
    ])
    let read = RuleReader().read(paths: [folder.path])
    #expect(read.rules.map(\.title) == ["B", "a/b/c", "a/z", "b"])
    #expect(read.problems == [])
    #expect(read.rules.first?.place.file == folder.path + "/B.YML")
    #expect(titles([folder.path + "/"]) == ["B", "a/b/c", "a/z", "b"])
  }

  @Test("Paths are read in the order given, and a file that two of them lead to once")
  func severalPaths() throws {
    let folder = try MadeFolder(["a.yml": rule("a"), "b.yml": rule("b"), "c.txt": rule("c")])
    #expect(titles([folder.path + "/b.yml", folder.path]) == ["b", "a"])
    #expect(titles([folder.path + "/c.txt"]) == ["c"])
  }

  @Test("Links are followed, but not in a circle and not to nowhere")
  func links() throws {
    let other = try MadeFolder(["x.yml": rule("x")])
    let folder = try MadeFolder(["a/a.yml": rule("a")])
    try folder.link("a/back", to: folder.path)
    try folder.link("self.yml", to: "self.yml")
    try folder.link("nowhere.yml", to: "/nowhere/at/all.yml")
    try folder.link("z", to: other.path)
    try folder.link("zz.yml", to: other.path + "/x.yml")
    let read = RuleReader().read(paths: [folder.path])
    #expect(read.rules.map(\.title) == ["a", "x"])
    #expect(read.problems == [])
  }

  @Test("A path that leads nowhere is an error, and the others are read")
  func missing() throws {
    let folder = try MadeFolder(["a.yml": rule("a")])
    let read = RuleReader().read(paths: [folder.path + "/b.yml", folder.path])
    #expect(read.rules.map(\.title) == ["a"])
    #expect(
      read.problems == [
        RuleProblem(at: RulePlace(file: folder.path + "/b.yml"), "there is no such file or folder")
      ])
    #expect(RuleReader().read(paths: [""]).problems.count == 1)
  }

  @Test("A file that is too large is an error, and is not read")
  func tooLarge() throws {
    let folder = try MadeFolder(["a.yml": rule("a"), "b.yml": String(repeating: "#", count: 3000)])
    var limits = YAMLLimits()
    limits.fileBytes = 2000
    let read = RuleReader(limits: limits).read(paths: [folder.path])
    #expect(read.rules.map(\.title) == ["a"])
    #expect(read.problems.map(\.message) == ["the file is larger than 2000 bytes, the most that is read"])
  }

  @Test("What is other YAML is told as not applicable")
  func otherYAML() throws {
    let folder = try MadeFolder(["a.yml": rule("a"), "values.yml": "image: x\n"])
    let read = RuleReader().read(paths: [folder.path])
    #expect(read.rules.count == 1)
    #expect(read.problems.map(\.kind) == [.notApplicable])
  }
}
