import Testing
import TrailArchive

@Suite("One reader for many inputs")
struct ReaderReuseTests {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  /// Good and damaged files in an order in which each kind follows each other kind.
  private func files() throws -> [String] {
    let content = LogContent.records(50)
    let good = GzipMember(content)
    var wrongChecksum = good
    wrongChecksum.trailer[0] ^= 1
    var corrupt = good
    let middle = good.body.count / 2
    for index in middle..<middle + 64 { corrupt.body[index] = 0xFF }
    let kinds: [[UInt8]] = [
      good.bytes, Array(good.bytes.dropLast(9)), corrupt.bytes, wrongChecksum.bytes, content, [],
      good.bytes + [1, 2, 3], [0x1F, 0x8B, 0, 0, 0, 0, 0, 0, 0, 0, 0], Array(good.bytes.prefix(4)),
      good.bytes + GzipMember([UInt8]()).bytes,
    ]
    let paths = try kinds.enumerated().map { try folder.write($1, to: "\($0).gz") }
    return paths.indices.flatMap { first in paths.indices.flatMap { [paths[first], paths[$0]] } }
  }

  @Test("Each input reads as with a reader of its own", arguments: ReadingManner.all)
  func eachAsAlone(_ manner: ReadingManner) throws {
    let files = try files()
    let alone = try Dictionary(
      Set(files).map { ($0, try ReadInput($0, manner)) }, uniquingKeysWith: { first, _ in first })
    for (file, read) in zip(files, try manner.read(files)) {
      #expect(read == alone[file], "\(file)")
    }
  }

  @Test("An input that is left in the middle does not show in the next")
  func leftInTheMiddle() throws {
    let content = LogContent.records(2000)
    let first = try folder.write(GzipMember(content).bytes, to: "first.gz")
    let second = try folder.write(GzipMember(LogContent.short).bytes, to: "second.gz")
    var reader = try ArchiveReader(ArchiveInput(path: first), limits: ArchiveLimits(chunkBytes: 64))
    for skipped in [0, 1, 5000] {
      try reader.open(ArchiveInput(path: first))
      var buffer = [UInt8](repeating: 0, count: max(skipped, 1))
      var space = buffer.mutableSpan
      if skipped > 0 { #expect(reader.read(into: &space) > 0) }
      try reader.open(ArchiveInput(path: second))
      let read = ReadInput(&reader, space: 4096)
      #expect(read.bytes == LogContent.short)
      #expect(read.damage == nil)
      #expect(read.tally.members == 1)
    }
  }

  @Test("After an input that cannot be opened the reader is at an end, and opens others")
  func afterFailedOpen() throws {
    let good = try folder.write(GzipMember(LogContent.short).bytes, to: "good.gz")
    var reader = try ArchiveReader(ArchiveInput(path: good))
    var failure: ArchiveError?
    do {
      try reader.open(ArchiveInput(path: folder.path + "/absent.gz"))
    } catch {
      failure = error
    }
    #expect(failure != nil)
    let nothing = ReadInput(&reader, space: 64)
    #expect(nothing == ReadInput(bytes: [], tally: ArchiveTally(), damage: nil))
    try reader.open(ArchiveInput(path: good))
    let read = ReadInput(&reader, space: 64)
    #expect(read.bytes == LogContent.short)
  }

  @Test("Thousands of inputs leave no file open")
  func noFileLeftOpen() throws {
    let good = try folder.write(GzipMember(LogContent.short).bytes, to: "good.gz")
    let cut = try folder.write(Array(GzipMember(LogContent.short).bytes.dropLast()), to: "cut.gz")
    var reader = try ArchiveReader()
    for _ in 0..<3000 {
      try reader.open(ArchiveInput(path: good))
      try reader.open(ArchiveInput(path: cut))
      let read = ReadInput(&reader, space: 4096)
      #expect(read.damage?.kind == .truncated)
    }
  }
}
