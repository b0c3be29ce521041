import Foundation
import Testing

@testable import TrailArchive

#if canImport(Glibc)
  import Glibc
#endif

@Suite("Folders that stay open")
struct OpenFolderTests {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  /// Writes enough files into a folder that it is worth opening, each with a text that names it.
  private func fill(_ name: String, _ text: String = "") throws {
    for number in 10..<40 {
      try folder.write(
        "\(text)\(name)/\(number)", to: "\(name)/\(number)-\(String(repeating: "x", count: 40)).json")
    }
  }

  private func content(_ input: ArchiveInput, _ reader: inout ArchiveReader) throws -> String {
    try reader.open(input)
    return String(decoding: ReadInput(&reader, space: 4096).bytes, as: UTF8.self)
  }

  @Test("Files of more folders than stay open are read, whatever their order")
  func manyFolders() throws {
    for name in 1...9 { try fill("\(name)") }
    let inputs = try ArchiveListing(paths: [folder.path]).inputs
    var reader = try ArchiveReader()
    var expected: [String] = []
    var found: [String] = []
    for place in inputs.indices {
      // Steps of 97 through 270 files come to each of them.
      let input = inputs[place * 97 % inputs.count]
      found.append(try content(input, &reader))
      expected.append(String(folder.relative([input.path])[0].prefix(4)))
    }
    #expect(found == expected)
    #expect(Set(found).count == 270)
  }

  @Test("A folder that was made anew is not mistaken for the one that is open")
  func replacedFolder() throws {
    try fill("day")
    let inputs = try ArchiveListing(paths: [folder.path]).inputs
    var reader = try ArchiveReader()
    #expect(try content(inputs[0], &reader) == "day/10")
    try FileManager.default.removeItem(atPath: folder.path + "/day")
    try fill("day", "new ")
    #expect(try content(inputs[1], &reader) == "new day/11")
    #expect(try content(inputs[2], &reader) == "new day/12")
  }

  @Test("A file that is gone is refused for what it is, and those beside it are read")
  func absentFile() throws {
    try fill("day")
    let inputs = try ArchiveListing(paths: [folder.path]).inputs
    var reader = try ArchiveReader()
    #expect(try content(inputs[0], &reader) == "day/10")
    try FileManager.default.removeItem(atPath: inputs[1].path)
    let error = #expect(throws: ArchiveError.self) { try content(inputs[1], &reader) }
    #expect(error?.kind == .refused(errno: ENOENT))
    #expect(try content(inputs[2], &reader) == "day/12")
  }

  @Test("Only a few of thousands of folders are open at a time, and none behind the last")
  func bounds() throws {
    try fill("day")
    let prefix = Array("\(folder.path)/day/".utf8)
    let names = (10..<40).map { Array("\($0)-\(String(repeating: "x", count: 40)).json".utf8) }
    let all = Array(names.joined())
    var opened = 0
    do {
      var folders = OpenFolders()
      for _ in 0..<3000 {
        let descriptor = folders.open(0..<names[0].count, of: FolderNames(prefix: prefix, names: all))
        if let descriptor {
          opened += 1
          close(descriptor)
        }
      }
    }
    #expect(opened == 3000)
  }

  @Test("A folder of few files is not worth it, nor is a path without one")
  func fewFiles() throws {
    try folder.write("{}", to: "day/1.json")
    var folders = OpenFolders()
    let few = FolderNames(prefix: Array("\(folder.path)/day/".utf8), names: Array("1.json".utf8))
    #expect(folders.open(0..<6, of: few) == nil)
    let path = Array("\(folder.path)/day/1.json".utf8)
    let named = FolderNames(prefix: [], names: path + Array(repeating: UInt8(ascii: "x"), count: 2000))
    #expect(folders.open(0..<path.count, of: named) == nil)
  }
}
