import Testing
import TrailArchive

@Suite("Reading whole inputs")
struct GzipReadingTests {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func expectWhole(
    _ file: [UInt8], gives content: [UInt8], members: Int, _ manner: ReadingManner,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let path = try folder.write(file, to: "input")
    let read = try ReadInput(path, manner)
    #expect(read.damage == nil, sourceLocation: sourceLocation)
    #expect(read.bytes == content, sourceLocation: sourceLocation)
    #expect(read.tally.bytes == Int64(file.count), sourceLocation: sourceLocation)
    #expect(read.tally.inflatedBytes == Int64(content.count), sourceLocation: sourceLocation)
    #expect(read.tally.members == members, sourceLocation: sourceLocation)
  }

  @Test("One member gives its content", arguments: ReadingManner.all)
  func oneMember(_ manner: ReadingManner) throws {
    let content = LogContent.records(40)
    try expectWhole(GzipMember(content).bytes, gives: content, members: 1, manner)
  }

  @Test("A header with every optional field is passed over", arguments: ReadingManner.all)
  func fullHeader(_ manner: ReadingManner) throws {
    let content = LogContent.short
    try expectWhole(
      GzipMember(content, header: GzipMember.fullHeader).bytes, gives: content, members: 1, manner)
  }

  @Test("Stored and compressed members follow one another", arguments: ReadingManner.all)
  func severalMembers(_ manner: ReadingManner) throws {
    let parts = [LogContent.records(3), LogContent.short, LogContent.records(20)]
    let members = zip(parts, [Int32(6), 0, 9]).flatMap { GzipMember($0, level: $1).bytes }
    try expectWhole(members, gives: parts.flatMap { $0 }, members: 3, manner)
  }

  @Test("Empty members count and give nothing", arguments: ReadingManner.all)
  func emptyMembers(_ manner: ReadingManner) throws {
    let empty = GzipMember([UInt8]()).bytes
    let full = GzipMember(LogContent.short).bytes
    try expectWhole(empty, gives: [], members: 1, manner)
    try expectWhole(empty + empty, gives: [], members: 2, manner)
    try expectWhole(
      empty + full + empty + full, gives: LogContent.short + LogContent.short, members: 4, manner)
  }

  @Test("Zeros after the last member are padding", arguments: [1, 2, 3, 511], ReadingManner.all)
  func padding(_ zeros: Int, _ manner: ReadingManner) throws {
    let file = GzipMember(LogContent.short).bytes + [UInt8](repeating: 0, count: zeros)
    try expectWhole(file, gives: LogContent.short, members: 1, manner)
  }

  @Test("A member after zeros is read", arguments: ReadingManner.all)
  func memberAfterPadding(_ manner: ReadingManner) throws {
    let member = GzipMember(LogContent.short).bytes
    let file = member + [UInt8](repeating: 0, count: 300) + member + [0]
    try expectWhole(file, gives: LogContent.short + LogContent.short, members: 2, manner)
  }

  @Test("An empty file is whole and has no member", arguments: ReadingManner.all)
  func emptyFile(_ manner: ReadingManner) throws {
    try expectWhole([], gives: [], members: 0, manner)
  }

  @Test(
    "What is not gzip is passed through as it is",
    arguments: [
      [0x1F], [0x00], [0x00, 0x00], [0x8B, 0x1F], [0x1F, 0x00, 0x8B], [0x1F, 0x1F, 0x8B],
      Array(#"{"a":1}"#.utf8),
      LogContent.short + [0, 0, 0], LogContent.records(100),
    ] as [[UInt8]], ReadingManner.all)
  func plain(_ content: [UInt8], _ manner: ReadingManner) throws {
    try expectWhole(content, gives: content, members: 0, manner)
  }

  @Test("Content far larger than every buffer is the same in any manner")
  func largeContent() throws {
    let content = LogContent.records(40_000)
    let file = GzipMember(content, level: 1).bytes + GzipMember(content).bytes
    for manner in [ReadingManner(space: 1000, chunk: 128 << 10), ReadingManner(space: 1 << 20, chunk: 4099)] {
      try expectWhole(file, gives: content + content, members: 2, manner)
    }
  }

  @Test("Padding that fills many chunks is passed over")
  func longPadding() throws {
    let member = GzipMember(LogContent.short).bytes
    let file = member + [UInt8](repeating: 0, count: 200_000) + member
    try expectWhole(
      file, gives: LogContent.short + LogContent.short, members: 2, ReadingManner(space: 65536, chunk: 4096))
  }

  @Test("Plain content that fills many chunks is passed through")
  func longPlain() throws {
    let content = LogContent.records(4000)
    for space in [1000, 1 << 20] {
      try expectWhole(content, gives: content, members: 0, ReadingManner(space: space, chunk: 4096))
    }
  }

  @Test("A highly compressed member is handed out in full although its input is used up early")
  func outputBehindInput() throws {
    let content = [UInt8](repeating: UInt8(ascii: " "), count: 5_000_000)
    for space in [1000, 65536] {
      try expectWhole(
        GzipMember(content).bytes, gives: content, members: 1, ReadingManner(space: space, chunk: 128 << 10))
    }
  }

  @Test("After its end a reader goes on giving nothing")
  func afterTheEnd() throws {
    let path = try folder.write(GzipMember(LogContent.short).bytes, to: "input")
    var reader = try ArchiveReader(ArchiveInput(path: path))
    _ = ReadInput(&reader, space: 64)
    let again = ReadInput(&reader, space: 64)
    #expect(again.bytes.isEmpty)
    #expect(again.damage == nil)
    #expect(again.tally.members == 1)
  }

  @Test("A reader without an input is at an end")
  func withoutInput() throws {
    var reader = try ArchiveReader()
    let read = ReadInput(&reader, space: 64)
    #expect(read == ReadInput(bytes: [], tally: ArchiveTally(), damage: nil))
  }
}

extension ReadInput {
  init(bytes: [UInt8], tally: ArchiveTally, damage: ArchiveDamage?) {
    self.bytes = bytes
    self.tally = tally
    self.damage = damage
  }
}
