import Testing
import TrailArchive

@Suite("Gzip files with wrong bytes")
struct GzipDamageTests {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func read(_ file: [UInt8], _ manner: ReadingManner) throws -> ReadInput {
    try ReadInput(folder.write(file, to: "input.gz"), manner)
  }

  @Test("A wrong CRC is told and loses nothing, not even of the next member", arguments: ReadingManner.all)
  func wrongChecksum(_ manner: ReadingManner) throws {
    var first = GzipMember(LogContent.records(3))
    first.trailer[2] ^= 0x40
    let second = GzipMember(LogContent.short)
    let trailerStart = Int64(first.header.count + first.body.count)

    let alone = try read(first.bytes, manner)
    #expect(alone.bytes == LogContent.records(3))
    #expect(alone.damage?.kind == .wrongChecksum)
    #expect(alone.damage?.offset == trailerStart)
    #expect(alone.damage?.message == "the bytes of gzip member 1 do not match its CRC-32")
    #expect(alone.tally.members == 0)
    #expect(alone.tally.bytes == Int64(first.bytes.count))

    let followed = try read(first.bytes + second.bytes + [0, 0], manner)
    #expect(followed.bytes == LogContent.records(3) + LogContent.short)
    #expect(followed.damage == alone.damage)
    #expect(followed.tally.members == 1)
  }

  @Test("A wrong length is told and loses nothing, not even of the next member", arguments: ReadingManner.all)
  func wrongLength(_ manner: ReadingManner) throws {
    var first = GzipMember(LogContent.records(3))
    first.trailer[4] ^= 1
    let second = GzipMember(LogContent.short)
    let read = try read(first.bytes + second.bytes, manner)
    #expect(read.bytes == LogContent.records(3) + LogContent.short)
    #expect(read.damage?.kind == .wrongLength)
    #expect(read.damage?.offset == Int64(first.bytes.count - 4))
    #expect(read.damage?.message == "the bytes of gzip member 1 are not as many as its trailer says")
    #expect(read.tally.members == 1)
  }

  @Test("Both fields of a trailer wrong count as a wrong checksum")
  func wrongTrailer() throws {
    var member = GzipMember(LogContent.short)
    member.trailer = member.trailer.map { ~$0 }
    let read = try read(member.bytes + GzipMember("[]").bytes, ReadingManner(space: 100, chunk: 64))
    #expect(read.bytes == LogContent.short + Array("[]".utf8))
    #expect(read.damage?.kind == .wrongChecksum)
  }

  @Test("Damage of several members is told in one message")
  func severalDamages() throws {
    var wrong = GzipMember("[]")
    wrong.trailer[0] ^= 1
    let garbage = Array("garbage".utf8)
    let read = try read(
      wrong.bytes + wrong.bytes + wrong.bytes + garbage, ReadingManner(space: 100, chunk: 64))
    #expect(read.bytes == Array("[][][]".utf8))
    #expect(read.damage?.kind == .wrongChecksum)
    let start = wrong.bytes.count * 3
    #expect(
      read.damage?.message
        == "the bytes of gzip member 1 do not match its CRC-32; 2 more after it; then 7 bytes from byte \(start) on, "
        + "after the last gzip member, are not gzip and were not read")
  }

  @Test("Corrupt deflate data end the input and keep what came before", arguments: ReadingManner.all)
  func corruptBody(_ manner: ReadingManner) throws {
    let content = LogContent.records(200)
    var member = GzipMember(content)
    let middle = member.body.count / 2
    for index in middle..<middle + 64 { member.body[index] = 0xFF }
    let read = try read(member.bytes + GzipMember("[]").bytes, manner)
    #expect(read.damage?.kind == .corrupt)
    #expect(read.bytes.count > 1000)
    #expect(read.bytes.count < content.count)
    let offset = try #require(read.damage?.offset)
    #expect(offset > Int64(member.header.count + middle))
    #expect(offset < Int64(member.bytes.count))
    #expect(read.damage?.message.hasPrefix("gzip member 1 is corrupt before byte \(offset) (") == true)
    #expect(read.tally.members == 0)
    #expect(
      read == (try self.read(member.bytes + GzipMember("[]").bytes, ReadingManner(space: 4096, chunk: 4096))))
  }

  @Test(
    "A first header that cannot be right gives nothing",
    arguments: [
      [0x1F, 0x8B, 7, 0, 0, 0, 0, 0, 0, 3], [0x1F, 0x8B, 8, 0xE0, 0, 0, 0, 0, 0, 3],
      GzipMember.fullHeader.dropLast() + [0x00],
    ] as [[UInt8]], ReadingManner.all)
  func corruptHeader(_ header: [UInt8], _ manner: ReadingManner) throws {
    let read = try read(GzipMember(LogContent.short, header: header).bytes, manner)
    #expect(read.bytes.isEmpty)
    #expect(read.damage?.kind == .corrupt)
    #expect(read.damage?.offset == 0)
    #expect(read.damage?.message.hasPrefix("the gzip header is not valid (") == true)
  }

  @Test(
    "Other bytes after the last member are told with their place and number",
    arguments: [
      [1], Array("garbage".utf8), [0x1F, 0x8A], [0x1F, 0x1F, 0x8B], [0x1F, 0x8B, 0, 0],
      [0x1F, 0x8B, 8, 0xFF],
      [UInt8](repeating: 7, count: 900), [1, 0, 0, 0],
    ] as [[UInt8]], ReadingManner.all)
  func trailingBytes(_ trailing: [UInt8], _ manner: ReadingManner) throws {
    let member = GzipMember(LogContent.short).bytes
    for zeros in [0, 3] {
      let start = member.count + zeros
      let read = try read(member + [UInt8](repeating: 0, count: zeros) + trailing, manner)
      #expect(read.bytes == LogContent.short)
      #expect(read.damage?.kind == .trailingBytes)
      #expect(read.damage?.offset == Int64(start))
      let count = trailing.count == 1 ? "1 byte" : "\(trailing.count) bytes"
      #expect(
        read.damage?.message
          == "\(count) from byte \(start) on, after the last gzip member, are not gzip and were not read")
      #expect(read.tally.members == 1)
      #expect(read.tally.bytes == Int64(start + trailing.count))
    }
  }

  @Test("Trailing bytes that fill many chunks are counted to the end")
  func manyTrailingBytes() throws {
    let member = GzipMember(LogContent.short).bytes
    let file = member + [UInt8](repeating: 7, count: 300_000)
    let read = try read(file, ReadingManner(space: 65536, chunk: 4096))
    #expect(read.bytes == LogContent.short)
    #expect(
      read.damage?.message
        == "300000 bytes from byte \(member.count) on, after the last gzip member, are not gzip and were not read"
    )
    #expect(read.tally.bytes == Int64(file.count))
  }

  @Test(
    "No wrong byte anywhere passes for whole unless the content is right",
    arguments: [UInt8(0xFF), 0x01, 0x80])
  func everyByteWrong(_ mask: UInt8) throws {
    let content = LogContent.records(3)
    let good = GzipMember(content, header: GzipMember.fullHeader).bytes
    let path = try folder.write(good, to: "input.gz")
    var reader = try ArchiveReader()
    for index in 0..<good.count {
      var bad = good
      bad[index] ^= mask
      try folder.write(bad, to: "input.gz")
      try reader.open(ArchiveInput(path: path))
      let read = ReadInput(&reader, space: 97)
      if index < 2 {
        #expect(read.bytes == bad, "without its magic bytes it is passed through")
        #expect(read.damage == nil)
      } else {
        #expect(read.damage != nil || read.bytes == content, "byte \(index)")
      }
      // A byte in the trailer takes nothing away.
      if index >= good.count - 8 { #expect(read.bytes == content) }
    }
  }
}
