import Testing
import TrailArchive

@Suite("Gzip files that are cut off")
struct GzipTruncationTests {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  @Test(
    "A cut at any byte of a member is told, and keeps exactly what came before", arguments: ReadingManner.all)
  func everyByteOfAMember(_ manner: ReadingManner) throws {
    let content = LogContent.records(4)
    let member = GzipMember(content, header: GzipMember.fullHeader)
    let bodyEnd = member.header.count + member.body.count
    var longest = 0
    // Cuts after no byte and after one leave nothing that could be gzip.
    for cut in 2..<member.bytes.count {
      let path = try folder.write(Array(member.bytes[..<cut]), to: "cut.gz")
      let read = try ReadInput(path, manner)
      #expect(read.damage?.kind == .truncated, "cut at \(cut)")
      #expect(read.damage?.offset == Int64(cut))
      #expect(read.damage?.message == "gzip member 1 is cut off after \(cut) bytes")
      #expect(content.starts(with: read.bytes), "cut at \(cut)")
      #expect(read.bytes.count >= longest, "cut at \(cut)")
      #expect(read.tally == tally(bytes: cut, inflated: read.bytes.count, members: 0))
      if cut <= member.header.count { #expect(read.bytes.isEmpty) }
      if cut >= bodyEnd { #expect(read.bytes == content) }
      longest = read.bytes.count
    }
  }

  @Test("Of stored content every byte before the cut is kept", arguments: ReadingManner.all)
  func everyByteOfStoredContent(_ manner: ReadingManner) throws {
    let content = LogContent.short
    let member = GzipMember(content, level: 0)
    let contentStart = member.bytes.count - content.count - member.trailer.count
    for kept in 0...content.count {
      let path = try folder.write(Array(member.bytes[..<(contentStart + kept)]), to: "cut.gz")
      let read = try ReadInput(path, manner)
      #expect(read.damage?.kind == .truncated)
      #expect(read.bytes == Array(content[..<kept]))
    }
  }

  @Test("A cut at any byte of a second member keeps all of the first", arguments: ReadingManner.all)
  func everyByteOfASecondMember(_ manner: ReadingManner) throws {
    let first = GzipMember(LogContent.records(3)).bytes
    let content = LogContent.short
    let second = GzipMember(content).bytes
    for cut in 1..<second.count {
      let path = try folder.write(first + second[..<cut], to: "cut.gz")
      let read = try ReadInput(path, manner)
      #expect(read.damage?.kind == .truncated, "cut at \(cut)")
      #expect(read.damage?.offset == Int64(first.count + cut))
      #expect(
        read.damage?.message == "gzip member 2 is cut off after \(cut == 1 ? "1 byte" : "\(cut) bytes")")
      #expect((LogContent.records(3) + content).starts(with: read.bytes))
      #expect(read.bytes.count >= LogContent.records(3).count)
      #expect(read.tally.members == 1)
    }
  }

  @Test("Between two members a cut cannot be seen, and the first is whole")
  func cutBetweenMembers() throws {
    let path = try folder.write(GzipMember(LogContent.short).bytes, to: "cut.gz")
    let read = try ReadInput(path)
    #expect(read.damage == nil)
    #expect(read.bytes == LogContent.short)
  }

  @Test("A cut in the trailer after a wrong checksum tells both")
  func cutAfterWrongChecksum() throws {
    var member = GzipMember(LogContent.short)
    member.trailer[0] ^= 1
    let file = Array(member.bytes.dropLast(2))
    let read = try ReadInput(folder.write(file, to: "cut.gz"))
    #expect(read.bytes == LogContent.short)
    #expect(read.damage?.kind == .wrongChecksum)
    #expect(
      read.damage?.message
        == "the bytes of gzip member 1 do not match its CRC-32; then gzip member 1 is cut off after \(file.count) bytes"
    )
  }

  private func tally(bytes: Int, inflated: Int, members: Int) -> ArchiveTally {
    var tally = ArchiveTally()
    tally.bytes = Int64(bytes)
    tally.inflatedBytes = Int64(inflated)
    tally.members = members
    return tally
  }
}
