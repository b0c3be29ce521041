import Foundation
import Testing
import TrailArchive

#if canImport(Glibc)
  import Glibc
#endif

@Suite("Links and special files")
struct ArchiveLinkTests {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func inputs(_ listing: ArchiveListing) -> [String] { folder.relative(listing.inputs.map(\.path)) }

  private func lines(_ entries: [SkippedInput]) -> [String] {
    entries.map { folder.relative([$0.path])[0] + ": " + $0.reason.replacing(folder.path + "/", with: "") }
  }

  @Test("A link to a file is followed, and the file taken once")
  func linkToFile() throws {
    try folder.write("{}", to: "b.json")
    try folder.write("{}", to: "outside/c.json")
    try folder.makeFolder("walked")
    try folder.link("walked/a.json", to: "../b.json")
    try folder.link("walked/z.json", to: "../b.json")
    try folder.link("walked/c.json", to: "../outside/c.json")
    let listing = try ArchiveListing(paths: [folder.path + "/walked"])
    #expect(inputs(listing) == ["walked/a.json", "walked/c.json"])
    #expect(listing.inputs.first?.size == 2)
    #expect(lines(listing.skipped) == ["walked/z.json: the same file as walked/a.json"])
  }

  @Test("Of a file and a link to it the one is taken that comes first")
  func linkBesideFile() throws {
    for name in ["b.json", "d.json", "e.json"] { try folder.write("{}", to: name) }
    try folder.link("a.json", to: "b.json")
    try folder.link("z.json", to: "d.json")
    let listing = try ArchiveListing(paths: [folder.path])
    #expect(inputs(listing) == ["a.json", "d.json", "e.json"])
    #expect(
      lines(listing.skipped) == ["b.json: the same file as a.json", "z.json: the same file as d.json"])
  }

  @Test("Files met before the first link are known at it")
  func linksAfterFiles() throws {
    for name in ["a.json", "b.json", "d/c.json"] { try folder.write("{}", to: name) }
    try folder.link("e.json", to: "a.json")
    try folder.link("f.json", to: "d/c.json")
    try folder.hardLink("g.json", to: "b.json")
    let listing = try ArchiveListing(paths: [folder.path])
    #expect(inputs(listing) == ["a.json", "b.json", "d/c.json"])
    #expect(
      lines(listing.skipped) == [
        "e.json: the same file as a.json", "f.json: the same file as d/c.json",
        "g.json: the same file as b.json",
      ])
  }

  @Test("A second name of the same file is skipped, a copy is not")
  func hardLinks() throws {
    try folder.write("{}", to: "a.json")
    try folder.write("{}", to: "copy.json")
    try folder.hardLink("b.json", to: "a.json")
    let listing = try ArchiveListing(paths: [folder.path])
    #expect(inputs(listing) == ["a.json", "copy.json"])
    #expect(lines(listing.skipped) == ["b.json: the same file as a.json"])
  }

  @Test("A file or folder that is named twice is taken once, in silence")
  func namedTwice() throws {
    let file = try folder.write("{}", to: "sub/a.json")
    let sub = folder.path + "/sub"
    for paths in [
      [file, file], [sub, sub], [sub, file], [file, sub], [folder.path, sub], [sub, folder.path + "/"],
    ] {
      let listing = try ArchiveListing(paths: paths)
      #expect(inputs(listing) == ["sub/a.json"])
      #expect(listing.skipped.isEmpty)
      #expect(listing.inputs.first?.namedByUser == paths.contains(file))
    }
  }

  @Test("A path in another spelling leads to the same file")
  func otherSpelling() throws {
    let file = try folder.write("{}", to: "a.json")
    let listing = try ArchiveListing(paths: [file, folder.path + "/./a.json"])
    #expect(inputs(listing) == ["a.json"])
    #expect(lines(listing.skipped) == ["./a.json: the same file as a.json"])
  }

  @Test("Links between folders are followed, and circles end")
  func circles() throws {
    try folder.write("{}", to: "logs/a.json")
    try folder.write("{}", to: "elsewhere/b.json")
    try folder.link("logs/self", to: ".")
    try folder.link("logs/up", to: "..")
    try folder.link("elsewhere/back", to: "../logs")
    let listing = try ArchiveListing(paths: [folder.path + "/logs"])
    #expect(inputs(listing) == ["logs/a.json", "logs/up/elsewhere/b.json"])
    #expect(
      lines(listing.skipped) == [
        "logs/self: the same folder as logs", "logs/up/elsewhere/back: the same folder as logs",
        "logs/up/logs: the same folder as logs",
      ])
    #expect(listing.failed.isEmpty)
  }

  @Test("Links to nothing and links in a circle fail with the reason")
  func brokenLinks() throws {
    try folder.write("{}", to: "a.json")
    try folder.link("gone.json", to: "nowhere.json")
    try folder.link("loop.json", to: "loop.json")
    let listing = try ArchiveListing(paths: [folder.path])
    #expect(inputs(listing) == ["a.json"])
    #expect(
      lines(listing.failed) == [
        "gone.json: cannot be opened: no such file; it was removed, or it is a link to nothing",
        "loop.json: cannot be opened: its links lead in a circle; name the real file",
      ])
    var refused: ArchiveError?
    do { _ = try ArchiveListing(paths: [folder.path + "/loop.json"]) } catch { refused = error }
    #expect(refused?.kind == .refused(errno: ELOOP))
  }

  @Test("Folders and files without permission fail, the rest goes on", .enabled(if: geteuid() != 0))
  func withoutPermission() throws {
    try folder.write("{}", to: "closed/a.json")
    try folder.write("{}", to: "open/a.json")
    try folder.write("{}", to: "unknown")
    for name in ["closed", "unknown"] {
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: "\(folder.path)/\(name)")
    }
    let listing = try ArchiveListing(paths: [folder.path])
    #expect(inputs(listing) == ["open/a.json"])
    #expect(
      lines(listing.failed) == [
        "closed: cannot be opened: permission denied; make it readable for this user",
        "unknown: cannot be opened: permission denied; make it readable for this user",
      ])
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: "\(folder.path)/closed")
  }

  @Test("A pipe in a folder is skipped and never waited for; a pipe that is named is an input")
  func pipes() throws {
    let pipe = folder.path + "/pipe.json"
    #expect(unsafe mkfifo(pipe, 0o600) == 0)
    let walked = try ArchiveListing(paths: [folder.path])
    #expect(walked.inputs.isEmpty)
    #expect(lines(walked.skipped) == ["pipe.json: a named pipe, which is read only when it is named itself"])
    let named = try ArchiveListing(paths: [pipe])
    #expect(inputs(named) == ["pipe.json"])
    #expect(named.inputs.first?.size == nil)
  }

  @Test("Devices reached by a link are skipped")
  func devices() throws {
    try folder.link("null.json", to: "/dev/null")
    let listing = try ArchiveListing(paths: [folder.path])
    #expect(lines(listing.skipped) == ["null.json: a device, which is read only when it is named itself"])
  }

  @Test("Folders nested as deep as paths go are walked")
  func deepFolders() throws {
    let depth = 1500
    try folder.write("{}", to: Array(repeating: "d", count: depth).joined(separator: "/") + "/a.json")
    let listing = try ArchiveListing(paths: [folder.path])
    #expect(listing.inputs.count == 1)
    #expect(listing.failed.isEmpty)
  }
}
