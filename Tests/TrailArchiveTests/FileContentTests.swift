import Testing
import TrailArchive

@Suite("Files whose names say nothing")
struct FileContentTests {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private static let blanks = [UInt8](repeating: 0x20, count: 4096)

  @Test(
    "What begins like gzip or JSON is an input",
    arguments: [
      GzipMember(LogContent.short).bytes, [0x1F, 0x8B], LogContent.short, Array("[]".utf8),
      [0xEF, 0xBB, 0xBF, 0x7B], Array("\r\n\t [".utf8), [0xEF, 0xBB, 0xBF, 0x0A, 0x7B],
      blanks + Array("{}".utf8),
      Array("2023-07-10T11:47:39.000Z {\"eventName\":\"x\"}\n".utf8), Array("2023-07-10T11:47:39Z   {".utf8),
    ] as [[UInt8]], ["000000", "trail.json.bak", "trail.json (1)"])
  func inputs(_ content: [UInt8], _ name: String) throws {
    let path = try folder.write(content, to: name)
    let listing = try ArchiveListing(paths: [folder.path])
    #expect(listing.inputs.map(\.path) == [path])
    #expect(listing.skipped.isEmpty)
  }

  @Test(
    "What is something else is skipped and said what it is",
    arguments: [
      ([], "empty"), (Array(" \n\t".utf8), "nothing but white space"),
      ([0xEF, 0xBB, 0xBF], "nothing but white space"),
      (Array(blanks.dropLast()), "nothing but white space"),
      (Array("# Notes".utf8), "neither gzip nor JSON"), ([0x1F], "neither gzip nor JSON"),
      (Array("\"text\"".utf8), "neither gzip nor JSON"), (Array("2023-07-10".utf8), "neither gzip nor JSON"),
      (Array("2023-07-10T11:47:39.000Z INFO {".utf8), "neither gzip nor JSON"),
      (Array("2023-07-10T11:47:39.000Z".utf8), "neither gzip nor JSON"),
      ([0x50, 0x4B, 0x03, 0x04, 0], "zip archive: unpack it first"),
      ([0x28, 0xB5, 0x2F, 0xFD, 0], "zstd: decompress it first"),
      (Array("BZh91AY".utf8), "bzip2: decompress it first"),
      ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0, 0], "xz: decompress it first"),
      ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "7z archive: unpack it first"),
      ([0x1F, 0x9D, 0x90], "compress (.Z): decompress it first"),
      (Array("PAR1".utf8), "Parquet: export it as JSON first"), (Array("%PDF-1.7".utf8), "PDF"),
      ([0xFF, 0xFE, 0x7B, 0], "UTF-16 text: convert it to UTF-8 first"),
      ([UInt8](repeating: 0x41, count: 257) + Array("ustar\u{0}".utf8), "tar archive: unpack it first"),
    ] as [([UInt8], String)])
  func others(_ content: [UInt8], _ reason: String) throws {
    let path = try folder.write(content, to: "unknown.bin")
    let listing = try ArchiveListing(paths: [folder.path])
    #expect(listing.inputs.isEmpty)
    #expect(listing.skipped == [SkippedInput(path: path, reason: reason, size: Int64(content.count))])
  }

  @Test("The attributes that macOS keeps beside a file are no log, in spite of their name")
  func attributesOfMacOS() throws {
    let path = try folder.write([0x00, 0x05, 0x16, 0x07, 0, 2], to: "._trail.json.gz")
    try folder.write("{}", to: "._odd.json")
    let listing = try ArchiveListing(paths: [folder.path])
    #expect(folder.relative(listing.inputs.map(\.path)) == ["._odd.json"])
    #expect(
      listing.skipped == [
        SkippedInput(path: path, reason: "file attributes that macOS keeps beside a file", size: 6)
      ])
  }
}
