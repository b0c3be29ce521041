import Testing

@testable import TrailArchive

@Suite("Headers of gzip members")
struct GzipHeaderTests {
  /// A header with the fields that the flags announce.
  private static func header(flags: UInt8, extra: Int = 5) -> [UInt8] {
    var header: [UInt8] = [0x1F, 0x8B, 8, flags, 1, 2, 3, 4, 0, 3]
    if flags & 4 != 0 {
      header += [UInt8(extra & 0xFF), UInt8(extra >> 8)] + [UInt8](repeating: 0, count: extra)
    }
    if flags & 8 != 0 { header += Array("trail.json".utf8) + [0] }
    if flags & 16 != 0 { header += [0] }
    if flags & 2 != 0 { header += GzipMember.littleEndian(GzipMember.checksum(header)).prefix(2) }
    return header
  }

  /// What a header comes to when it is given in pieces, and how many bytes were taken in all.
  private func take(_ bytes: [UInt8], pieces size: Int) -> (step: GzipHeader.Step, consumed: Int) {
    var header = GzipHeader()
    var consumed = 0
    while consumed < bytes.count {
      let piece = Array(bytes[consumed..<min(consumed + size, bytes.count)])
      let step = header.take(piece.span, consumed: &consumed)
      if step != .more { return (step, consumed) }
    }
    return (.more, consumed)
  }

  @Test("Any set of fields is passed over, and not a byte more", arguments: 0..<32)
  func fields(_ flags: Int) {
    for extra in [0, 1, 5, 700] {
      let header = Self.header(flags: UInt8(flags), extra: extra)
      for size in [1, 2, 3, 9, 10, 11, 1000] {
        let (step, consumed) = take(header + [0x63, 0x00], pieces: size)
        #expect(step == .end)
        #expect(consumed == header.count)
      }
    }
  }

  @Test("A header that is cut off anywhere goes on", arguments: [0, 1, 2, 4, 8, 16, 30])
  func cut(_ flags: Int) {
    let header = Self.header(flags: UInt8(flags))
    for cut in 0..<header.count {
      for size in [1, 4, 1000] {
        #expect(take(Array(header[..<cut]), pieces: size) == (.more, cut))
      }
    }
  }

  @Test("A header serves again after it is reset")
  func reset() {
    var header = GzipHeader()
    for flags in [30, 0, 2, 31, 8] as [UInt8] {
      for bytes in [Self.header(flags: flags), Array(Self.header(flags: flags).prefix(7))] {
        header.reset()
        var consumed = 0
        let step = header.take(bytes.span, consumed: &consumed)
        #expect(step == (bytes.count == 7 ? .more : .end))
        #expect(consumed == bytes.count)
      }
    }
  }

  @Test(
    "What cannot be right is told when the method and flags are there",
    arguments: [
      ([0x1F, 0x8B, 7, 0, 0, 0, 0, 0, 0, 3], "unknown compression method"),
      ([0x1F, 0x8B, 7, 0xFF, 0, 0, 0, 0, 0, 3], "unknown compression method"),
      ([0x1F, 0x8B, 8, 0x20, 0, 0, 0, 0, 0, 3], "unknown header flags set"),
      ([0x1F, 0x8B, 8, 0x80, 0, 0, 0, 0, 0, 3], "unknown header flags set"),
    ] as [([UInt8], String)])
  func failures(_ header: [UInt8], _ reason: String) {
    for size in [1, 3, 4, 1000] {
      #expect(take(header, pieces: size) == (.failed(reason: reason), 4))
    }
  }

  @Test("Any wrong bit in a header with a checksum is told, or makes it another header")
  func wrongChecksum() {
    let good = Self.header(flags: 30)
    for index in 4..<good.count {
      for bit in 0..<8 {
        var bad = good
        bad[index] ^= 1 << UInt8(bit)
        let (step, _) = take(bad, pieces: 1000)
        #expect(step != .end, "bit \(bit) of byte \(index)")
        // Up to the length of the extra field, and in what ends with the header, the checksum itself tells.
        if index < 10 || index >= good.count - 2 {
          #expect(step == .failed(reason: "header crc mismatch"))
        }
      }
    }
  }
}
