import Foundation
import Testing
import TrailArchive

#if canImport(Glibc)
  import Glibc
#endif

@Suite("Walking folders")
struct ArchiveListingTests {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func inputs(_ listing: ArchiveListing) -> [String] { folder.relative(listing.inputs.map(\.path)) }

  private func skipped(_ listing: ArchiveListing) -> [String: String] {
    Dictionary(
      zip(folder.relative(listing.skipped.map(\.path)), listing.skipped.map(\.reason)),
      uniquingKeysWith: { "\($0) / \($1)" })
  }

  private func failure(listing paths: [String]) -> ArchiveError? {
    do {
      _ = try ArchiveListing(paths: paths)
      return nil
    } catch {
      return error
    }
  }

  @Test("Inputs come in the order of their paths' bytes")
  func order() throws {
    for name in [
      "b.json", "a/x.json", "a.json", "a/b/c.json", "a-b.json", "a0.json", "B.json", "é.json", "a/a.json",
    ] {
      try folder.write("{}", to: name)
    }
    let listing = try ArchiveListing(paths: [folder.path])
    let expected = [
      "B.json", "a-b.json", "a.json", "a/a.json", "a/b/c.json", "a/x.json", "a0.json", "b.json", "é.json",
    ]
    #expect(inputs(listing) == expected)
    let bytes = listing.inputs.map { Array($0.path.utf8) }
    #expect(bytes == bytes.sorted { $0.lexicographicallyPrecedes($1) })
    #expect(listing.skipped.isEmpty && listing.failed.isEmpty)
  }

  @Test("Many names of one folder come in the order of their bytes, folders as their contents do")
  func orderOfManyNames() throws {
    var expected: [String] = []
    for number in 0..<300 {
      let stem = "111122223333_CloudTrail_us-east-1_20230710T\(number * 7919 % 1440)Z"
      let name = number.isMultiple(of: 7) ? "\(stem)/a.json" : "\(stem).json"
      try folder.write("{}", to: name)
      if !expected.contains(name) { expected.append(name) }
    }
    let listing = try ArchiveListing(paths: [folder.path])
    #expect(inputs(listing) == expected.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  }

  @Test("Paths are taken in the order given, and shown as given")
  func orderOfPaths() throws {
    try folder.write("{}", to: "b/1.json")
    let file = try folder.write("{}", to: "a.json")
    try folder.write("{}", to: "c/2.json")
    let listing = try ArchiveListing(paths: ["\(folder.path)/c//", "-", file, "\(folder.path)/./b", "-"])
    #expect(inputs(listing) == ["c/2.json", "-", "a.json", "./b/1.json"])
    #expect(listing.inputs.map(\.namedByUser) == [false, true, true, false])
    #expect(listing.inputs.map(\.size) == [2, nil, 2, 2])
    #expect(listing.inputs.map(\.isStandardInput) == [false, true, false, false])
  }

  @Test("No path and an empty folder give an empty listing")
  func empty() throws {
    for paths in [[], [folder.path]] {
      let listing = try ArchiveListing(paths: paths)
      #expect(listing.inputs.isEmpty && listing.skipped.isEmpty && listing.failed.isEmpty)
    }
  }

  @Test("A path that names nothing is an error which names it")
  func missingPath() throws {
    let present = try folder.write("{}", to: "a.json")
    for absent in [folder.path + "/absent", present + "/below"] {
      let error = try #require(failure(listing: [present, absent]))
      #expect(error.kind == .noSuchPath)
      #expect(error.path == absent)
      #expect(error.message == "\(absent): no such file or folder; check the path")
    }
    #expect(failure(listing: [""])?.message == "an empty path: no such file or folder; check the path")
    #expect(failure(listing: [present + "\0.x"])?.kind == .noSuchPath)
  }

  @Test("An S3 address is an error that says what to do", arguments: ["s3://bucket/prefix", "S3://bucket"])
  func remotePath(_ path: String) throws {
    let error = try #require(failure(listing: [path]))
    #expect(error.kind == .remotePath)
    #expect(
      error.message
        == "\(path): reading from S3 is not in this version; copy it to a folder with `aws s3 sync` first, "
        + "then name that folder")
  }

  @Test(
    "A name that claims to be a log is an input, whatever is in it",
    arguments: ["", "PK\u{3}\u{4}", "{}", "x"])
  func claims(_ content: String) throws {
    let names = ["1.json", "2.jsonl", "3.ndjson", "4.gz", "5.log", "6.JSON.GZ", "7.Log", "8.tar.gz", ".json"]
    for name in names { try folder.write(content, to: name) }
    let listing = try ArchiveListing(paths: [folder.path])
    #expect(Set(inputs(listing)) == Set(names))
    #expect(listing.skipped.isEmpty)
  }

  @Test("A user's own file is an input, whatever it is called and holds")
  func namedFiles() throws {
    let names = [
      "picture.png", "empty", "archive.zip", "x.head.json",
      "111122223333_CloudTrail-Digest_us-east-1_t_us-east-1_20230710T143105Z.json.gz",
    ]
    let selection = TrailSelection(accounts: ["999999999999"])
    let paths = try names.map { try folder.write($0 == "empty" ? "" : "PK\u{3}\u{4}", to: $0) }
    let listing = try ArchiveListing(paths: paths, selection: selection)
    #expect(inputs(listing) == names)
    #expect(listing.inputs.allSatisfy { $0.namedByUser })
    let walked = try ArchiveListing(paths: [folder.path] + paths, selection: selection)
    #expect(Set(inputs(walked)) == Set(names))
    #expect(walked.inputs.allSatisfy { $0.namedByUser })
    #expect(walked.skipped.isEmpty)
  }

  @Test("Files beside the logs are skipped with their reason")
  func filesBesideLogs() throws {
    let day = "us-east-1/2023/07/10"
    let digest = "111122223333_CloudTrail-Digest_us-east-1_my_trail_us-east-1_20230710T143105Z.json.gz"
    let account = "AWSLogs/111122223333"
    let files = [
      "\(account)/CloudTrail-Digest/\(day)/\(digest)":
        "digest file, which vouches for logs and holds no record",
      "\(account)/CloudTrail-Digest/\(day)/\(digest).head.json": "S3 object metadata, not a log",
      "\(account)/CloudTrail-Digest/other.json": "digest file, which vouches for logs and holds no record",
      "flat/\(digest)": "digest file, which vouches for logs and holds no record",
      "digest-signatures.jsonl": "signatures of digest files, not a log",
      "\(account)/CloudTrail-Lake/Query/2023/07/10/1-2/result_1.csv.gz":
        "result of a CloudTrail Lake query, not a log",
      "\(account)/CloudTrail-Lake/Query/2023/07/10/1-2/result_sign.json":
        "result of a CloudTrail Lake query, not a log",
    ]
    for name in files.keys { try folder.write("{}", to: name) }
    let log = "\(account)/CloudTrail/\(day)/111122223333_CloudTrail_us-east-1_20230710T1205Z_x.json.gz"
    try folder.write("{}", to: log)
    let listing = try ArchiveListing(paths: [folder.path])
    #expect(inputs(listing) == [log])
    #expect(skipped(listing) == files)
    #expect(listing.skipped.allSatisfy { $0.size == 2 })
    #expect(listing.inputs.first?.key?.account == "111122223333")
  }

  @Test("Deliveries that were not asked for are skipped, other files stay")
  func selection() throws {
    func log(_ account: String, _ region: String, _ day: Int) -> String {
      "AWSLogs/\(account)/CloudTrail/\(region)/2023/07/\(day)/"
        + "\(account)_CloudTrail_\(region)_202307\(day)T1205Z_x.json.gz"
    }
    let wanted = log("111122223333", "us-east-1", 11)
    let others = [
      log("444455556666", "us-east-1", 11): "account 444455556666 was not asked for",
      log("111122223333", "us-gov-west-1", 11): "region us-gov-west-1 was not asked for",
      log("111122223333", "us-east-1", 10): "delivered on 2023-07-10, before the time asked for",
      log("111122223333", "us-east-1", 12): "delivered on 2023-07-12, after the time asked for",
    ]
    for name in others.keys { try folder.write("{}", to: name) }
    try folder.write("{}", to: wanted)
    try folder.write("{}", to: "saved.json")
    let day = TrailDay(year: 2023, month: 7, day: 11)
    let selection = TrailSelection(
      accounts: ["111122223333"], regions: ["us-east-1"], firstDay: day, lastDay: day)
    let listing = try ArchiveListing(paths: [folder.path], selection: selection)
    #expect(inputs(listing) == [wanted, "saved.json"])
    #expect(skipped(listing) == others)
  }

  @Test("Where the folders are not those of a bucket, the names of the files tell what was asked for")
  func selectionByName() throws {
    func name(_ account: String, _ region: String) -> String {
      "\(account)_CloudTrail_\(region)_20230710T1205Z_x.json.gz"
    }
    try folder.write("{}", to: name("111122223333", "us-east-1"))
    try folder.write("{}", to: name("444455556666", "us-east-1"))
    try folder.write("{}", to: "flat/" + name("111122223333", "eu-west-1"))
    try folder.write("{}", to: "flat/é.json")
    let selection = TrailSelection(accounts: ["111122223333"], regions: ["us-east-1"])
    let listing = try ArchiveListing(paths: [folder.path], selection: selection)
    #expect(inputs(listing) == [name("111122223333", "us-east-1"), "flat/é.json"])
    #expect(
      skipped(listing) == [
        name("444455556666", "us-east-1"): "account 444455556666 was not asked for",
        "flat/" + name("111122223333", "eu-west-1"): "region eu-west-1 was not asked for",
      ])
  }

  @Test("Names that only look like a digest's or a log's are told apart")
  func likelyNames() throws {
    let digest = "111122223333_CloudTrail-Digest_us-east-1_t_us-east-1_20230710T143105Z.json.gz"
    let day = "111122223333/CloudTrail-Insight/us-east-1/2023/07/10"
    try folder.write("{}", to: "\(day)/\(digest)")
    try folder.write("{}", to: "111122223333_CloudTrail-Digest_notes.json")
    try folder.write("x", to: "a\u{0E}json")
    try folder.write("x", to: "b.jso")
    try folder.write("x", to: "gz")
    let listing = try ArchiveListing(paths: [folder.path])
    #expect(
      inputs(listing) == [
        "111122223333/CloudTrail-Insight/us-east-1/2023/07/10/\(digest)",
        "111122223333_CloudTrail-Digest_notes.json",
      ])
    #expect(Set(skipped(listing).keys) == ["a\u{0E}json", "b.jso", "gz"])
  }

  @Test("Inputs are equal when path, size and who named them are")
  func equality() throws {
    let file = try folder.write("{}", to: "a.json")
    try folder.write("{}", to: "b.json")
    let walked = try ArchiveListing(paths: [folder.path])
    let again = try ArchiveListing(paths: [folder.path])
    let named = try ArchiveListing(paths: [file])
    #expect(walked == again)
    #expect(walked.inputs[0] != walked.inputs[1])
    #expect(walked.inputs[0] != named.inputs[0])
    #expect(named.inputs[0] != ArchiveInput(path: file))
    #expect(ArchiveInput(path: file) == ArchiveInput(path: file))
  }

  @Test("A name that is not UTF-8 is shown escaped, and read", .enabled(if: ArchiveListingTests.takesAnyName))
  func nameOfOtherBytes() throws {
    for name: [UInt8] in [[0x66, 0xE9, 0x2E, 0x67, 0x7A], [0x66, 0xFF, 0x2E, 0x67, 0x7A]] {
      let path = (Array(folder.path.utf8) + [0x2F] + name).map { CChar(bitPattern: $0) } + [0]
      let file = unsafe fopen(path, "w")
      unsafe fputs("{}", file)
      unsafe fclose(file)
    }
    let listing = try ArchiveListing(paths: [folder.path])
    #expect(inputs(listing) == ["f\\xE9.gz", "f\\xFF.gz"])
    for input in listing.inputs {
      var reader = try ArchiveReader(input)
      let read = ReadInput(&reader, space: 16)
      #expect(read.bytes == Array("{}".utf8))
    }
  }

  /// File systems of macOS take only names in UTF-8.
  static var takesAnyName: Bool {
    #if canImport(Glibc)
      true
    #else
      false
    #endif
  }
}
