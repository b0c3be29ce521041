import Foundation
import Testing
import TrailArchive

@Suite("Files that change after they were listed")
struct ListedSizeTests {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  /// Lists a file of these bytes, lets them become others, and reads what is there then.
  private func read(_ bytes: [UInt8], become later: [UInt8], chunk: Int = 128 << 10) throws -> ReadInput {
    try folder.write(bytes, to: "input.gz")
    let listing = try ArchiveListing(paths: [folder.path])
    let input = try #require(listing.inputs.first)
    #expect(input.size == Int64(bytes.count))
    try folder.write(later, to: "input.gz")
    var reader = try ArchiveReader(input, limits: ArchiveLimits(chunkBytes: chunk))
    return ReadInput(&reader, space: 4096)
  }

  @Test("What was appended is read too", arguments: [7, 64, 128 << 10])
  func appended(_ chunk: Int) throws {
    let member = GzipMember(LogContent.short).bytes
    let read = try read(member, become: member + member, chunk: chunk)
    #expect(read.bytes == LogContent.short + LogContent.short)
    #expect(read.damage == nil)
    let plain = try self.read(LogContent.short, become: LogContent.records(30), chunk: chunk)
    #expect(plain.bytes == LogContent.records(30))
  }

  @Test("A file that has become shorter is cut off", arguments: [7, 64, 128 << 10])
  func shortened(_ chunk: Int) throws {
    let member = GzipMember(LogContent.short).bytes
    let read = try read(member + member, become: Array(member.dropLast()), chunk: chunk)
    #expect(read.bytes == LogContent.short)
    #expect(read.damage?.kind == .truncated)
  }

  @Test("A file that stayed as it was is whole", arguments: [2, 7, 64, 128 << 10])
  func unchanged(_ chunk: Int) throws {
    for content in [[], LogContent.short, LogContent.records(30)] {
      let member = GzipMember(content).bytes
      for file in [member, member + member, member + [0, 0, 0]] {
        let read = try read(file, become: file, chunk: chunk)
        #expect(read.damage == nil)
        #expect(read.bytes == (file.count == 2 * member.count ? content + content : content))
        #expect(read.tally.bytes == Int64(file.count))
      }
      let plain = try read(content, become: content, chunk: chunk)
      #expect(plain.bytes == content)
    }
    let cut = Array(GzipMember(LogContent.short).bytes.dropLast(3))
    #expect(try read(cut, become: cut, chunk: chunk).damage?.kind == .truncated)
  }
}
