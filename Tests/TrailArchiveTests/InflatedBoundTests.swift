import Testing
import TrailArchive

@Suite("The bound on inflated bytes")
struct InflatedBoundTests {
  enum Wrapping: String, CaseIterable, Sendable {
    case plain, oneMember, stored, twoMembers, emptyMemberLast, paddedMember
  }

  let folder: ScratchFolder
  let content = LogContent.records(10)

  init() throws { folder = try ScratchFolder() }

  private func file(_ wrapping: Wrapping) -> [UInt8] {
    switch wrapping {
    case .plain: content
    case .oneMember: GzipMember(content).bytes
    case .stored: GzipMember(content, level: 0).bytes
    case .twoMembers: GzipMember(Array(content[..<100])).bytes + GzipMember(Array(content[100...])).bytes
    case .emptyMemberLast: GzipMember(content).bytes + GzipMember([UInt8]()).bytes
    case .paddedMember: GzipMember(content).bytes + [0, 0, 0]
    }
  }

  private func read(_ wrapping: Wrapping, bound: Int, space: Int) throws -> ReadInput {
    let path = try folder.write(file(wrapping), to: "input")
    let limits = ArchiveLimits(maxInflatedBytes: Int64(bound), chunkBytes: 64)
    return try ReadInput(path, space: space, limits: limits)
  }

  @Test("Content of exactly the bound, or less, is whole", arguments: Wrapping.allCases, [1, 64, 65536])
  func withinTheBound(_ wrapping: Wrapping, _ space: Int) throws {
    for room in [0, 1, 1000] {
      let read = try read(wrapping, bound: content.count + room, space: space)
      #expect(read.damage == nil)
      #expect(read.bytes == content)
      #expect(read.tally.bytes == Int64(file(wrapping).count))
    }
  }

  @Test(
    "Content above the bound is handed out up to it, and no further", arguments: Wrapping.allCases,
    [1, 64, 65536])
  func aboveTheBound(_ wrapping: Wrapping, _ space: Int) throws {
    for bound in [0, 1, 99, 100, 101, content.count - 1] {
      let read = try read(wrapping, bound: bound, space: space)
      #expect(read.damage?.kind == .tooLarge, "bound \(bound)")
      #expect(read.bytes == Array(content[..<bound]))
      #expect(read.tally.inflatedBytes == Int64(bound))
      let shown = bound == 1 ? "1 byte" : "\(bound) bytes"
      #expect(
        read.damage?.message
          == "it holds more than \(shown) of content and the rest was not read; "
          + "if it can be trusted, raise the bound with --max-inflated")
    }
  }

  @Test("A plain file is cut exactly where the bound says")
  func offsetOfPlainFile() throws {
    let read = try read(.plain, bound: 500, space: 64)
    #expect(read.damage?.offset == 500)
  }

  @Test("Damage that comes after the bound is reached exactly is still found")
  func damageAtTheBound() throws {
    var member = GzipMember(content)
    member.trailer[0] ^= 1
    let path = try folder.write(member.bytes + Array("garbage".utf8), to: "input")
    let read = try ReadInput(path, limits: ArchiveLimits(maxInflatedBytes: Int64(content.count)))
    #expect(read.bytes == content)
    #expect(read.damage?.kind == .wrongChecksum)
    #expect(read.damage?.message.contains("7 bytes from byte \(member.bytes.count) on") == true)
  }

  @Test("An empty input is whole even if nothing may be inflated")
  func nothingWithinNothing() throws {
    let path = try folder.write(GzipMember([UInt8]()).bytes, to: "input")
    let read = try ReadInput(path, limits: ArchiveLimits(maxInflatedBytes: 0))
    #expect(read.damage == nil)
    #expect(read.tally.members == 1)
  }

  @Test("Limits that make no sense are mended")
  func mendedLimits() {
    let limits = ArchiveLimits(maxInflatedBytes: -1, chunkBytes: -1)
    #expect(limits.maxInflatedBytes == 0)
    #expect(limits.chunkBytes == 2)
    #expect(ArchiveLimits().maxInflatedBytes == 17_179_869_184)
  }
}
