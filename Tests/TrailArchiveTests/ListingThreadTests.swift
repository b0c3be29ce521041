import Foundation
import Testing
import TrailArchive

#if canImport(Glibc)
  import Glibc
#endif

@Suite("Listing on several threads")
struct ListingThreadTests {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  /// The listing on one thread, after it was found to be that of several as well.
  private func listing(
    _ paths: [String], selection: TrailSelection = TrailSelection(), threads: [Int] = [0, 1, 2, 3, 8]
  ) async throws -> ArchiveListing {
    let one = try ArchiveListing(paths: paths, selection: selection)
    for threads in threads {
      let several = try await ArchiveListing(paths: paths, selection: selection, threads: threads)
      #expect(several == one, "\(threads) threads")
    }
    return one
  }

  @Test("A bucket's folders give the same inputs and skipped files in the same order")
  func bucket() async throws {
    var expected: [String] = []
    for account in ["111122223333", "444455556666"] {
      for region in ["eu-west-1", "us-east-1"] {
        for day in 10..<19 {
          let name = "\(account)_CloudTrail_\(region)_202307\(day)T1205Z_x.json.gz"
          let path = "AWSLogs/\(account)/CloudTrail/\(region)/2023/07/\(day)/\(name)"
          try folder.write("{}", to: path)
          if region == "eu-west-1" { expected.append(path) }
        }
      }
    }
    let listing = try await listing([folder.path], selection: TrailSelection(regions: ["eu-west-1"]))
    #expect(folder.relative(listing.inputs.map(\.path)) == expected)
    #expect(listing.skipped.count == expected.count)
  }

  @Test("Paths that overlap are taken in the order given")
  func overlappingPaths() async throws {
    for name in ["a/b/1.json", "a/2.json", "c/3.json"] { try folder.write("{}", to: name) }
    let paths = ["c", "a/b", "-", "a", "a/b/", "."].map { $0 == "-" ? $0 : "\(folder.path)/\($0)" }
    let listing = try await listing(paths)
    #expect(
      folder.relative(listing.inputs.map(\.path)) == ["c/3.json", "a/b/1.json", "-", "a/2.json"])
  }

  @Test("A folder to which a link comes first is walked by the link")
  func linkBeforeFolder() async throws {
    for number in 0..<9 { try folder.write("{}", to: "z/\(number)/a/\(number).json") }
    try folder.makeFolder("b")
    try folder.link("b/link", to: "../z")
    let listing = try await listing([folder.path])
    #expect(listing.inputs.map(\.path) == (0..<9).map { "\(folder.path)/b/link/\($0)/a/\($0).json" })
    #expect(listing.skipped.map(\.reason) == ["the same folder as \(folder.path)/b/link"])
  }

  @Test("Links in circles, links to nothing and pipes come out alike")
  func oddities() async throws {
    try folder.write("{}", to: "logs/m/a.json")
    try folder.write("{}", to: "elsewhere/b.json")
    try folder.link("logs/self", to: ".")
    try folder.link("logs/again", to: "m")
    try folder.link("logs/up", to: "..")
    try folder.link("logs/z-gone.json", to: "nowhere.json")
    #expect(unsafe mkfifo(folder.path + "/logs/pipe.json", 0o600) == 0)
    let listing = try await listing([folder.path + "/logs"])
    #expect(
      folder.relative(listing.inputs.map(\.path)) == ["logs/again/a.json", "logs/up/elsewhere/b.json"])
    #expect(listing.skipped.count == 4)
    #expect(listing.failed.count == 1)
  }

  @Test("A folder without permission fails alike", .enabled(if: geteuid() != 0))
  func withoutPermission() async throws {
    for name in ["a", "b", "c"] { try folder.write("{}", to: "\(name)/a.json") }
    let closed = folder.path + "/b"
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: closed)
    let listing = try await listing([folder.path])
    #expect(folder.relative(listing.failed.map(\.path)) == ["b"])
    #expect(listing.inputs.count == 2)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: closed)
  }

  @Test("Far more names than are listed ahead come in order")
  func manyNames() async throws {
    try folder.write("{}", to: "0/file.json")
    for number in 0..<18 {
      let name = "\(number % 6)/\(number)"
      try folder.makeFolder(name)
      // Names of one file, which are made and removed faster than files.
      for link in 0..<1000 { try folder.hardLink("\(name)/\(link).json", to: "0/file.json") }
    }
    let listing = try await listing([folder.path], threads: [2, 3])
    #expect(listing.inputs.count == 1)
    #expect(listing.skipped.count == 18 * 1000)
    let paths = listing.skipped.map { Array($0.path.utf8) }
    #expect(zip(paths, paths.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
  }

  @Test("Folders deep in one another are listed")
  func deepFolders() async throws {
    try folder.write("{}", to: Array(repeating: "d", count: 60).joined(separator: "/") + "/a.json")
    #expect(try await listing([folder.path]).inputs.count == 1)
  }

  @Test("A path that names nothing is an error")
  func missingPath() async throws {
    let absent = folder.path + "/absent"
    await #expect(throws: ArchiveError.self) {
      try await ArchiveListing(paths: [folder.path, absent], threads: 2)
    }
  }

  @Test("Each file of a tree full of links is taken once, by one thread or several", arguments: 0..<12)
  func tangledTrees(_ seed: UInt64) async throws {
    var tree = TangledTree(folder, seed: seed)
    try tree.grow()
    let listing = try await listing([folder.path])
    let inputs = listing.inputs.map(\.path)
    let taken = try Set(inputs.map(TangledTree.number(of:)))
    #expect(taken.count == inputs.count)
    #expect(try taken == Set(tree.files.map(TangledTree.number(of:))))
    let sameFile = listing.skipped.filter { $0.reason.hasPrefix("the same file as ") }
    #expect(sameFile.count + inputs.count >= tree.files.count)
    for skipped in sameFile {
      let earlier = String(skipped.reason.dropFirst("the same file as ".count))
      #expect(inputs.contains(earlier))
      #expect(try TangledTree.number(of: skipped.path) == TangledTree.number(of: earlier))
    }
  }
}

/// Folders and files at random, with links and second names between them.
private struct TangledTree {
  let folder: ScratchFolder
  private var random: SplitMix
  private var folders = [""]
  /// The paths of all files that are there, some of them names of the same.
  private(set) var files: [String] = []

  init(_ folder: ScratchFolder, seed: UInt64) {
    self.folder = folder
    random = SplitMix(state: seed)
  }

  mutating func grow() throws {
    for number in 0..<60 {
      let parent = pick(folders)
      let place = parent + "\(random.next() % 30)-\(number)"
      switch random.next() % 8 {
      case 0, 1:
        try folder.makeFolder(place)
        folders.append(place + "/")
      case 2 where !files.isEmpty:
        try folder.link(place + ".json", to: pick(files))
      case 3 where !files.isEmpty:
        let existing = pick(files).dropFirst(folder.path.utf8.count + 1)
        try folder.hardLink(place + ".json", to: String(existing))
        files.append("\(folder.path)/\(place).json")
      case 4:
        try folder.link(place, to: "\(folder.path)/\(pick(folders))")
      default:
        files.append(try folder.write("{}", to: place + ".json"))
      }
    }
  }

  private mutating func pick(_ choices: [String]) -> String {
    choices[Int(random.next() % UInt64(choices.count))]
  }

  /// What tells the file at a path from others, links followed.
  static func number(of path: String) throws -> UInt64 {
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes = try FileManager.default.attributesOfItem(atPath: real)
    return try #require(attributes[.systemFileNumber] as? UInt64)
  }
}

/// The generator SplitMix64, for the same trees in every run.
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
