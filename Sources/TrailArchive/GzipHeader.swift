/// The header of a gzip member, taken byte by byte as it comes (RFC 1952, section 2.3).
struct GzipHeader {
  enum Step: Equatable {
    /// The header goes on behind the bytes given.
    case more
    case end
    /// It cannot be right, in words for a person.
    case failed(reason: String)
  }

  private enum Part {
    case fixed, extraLength, extra, name, comment, checksum, end
  }

  private struct Flags: OptionSet {
    let rawValue: UInt8

    static let checksum = Flags(rawValue: 0x02)
    static let extra = Flags(rawValue: 0x04)
    static let name = Flags(rawValue: 0x08)
    static let comment = Flags(rawValue: 0x10)
    static let unknown = Flags(rawValue: 0xE0)
  }

  private static let deflate: UInt8 = 8
  private static let fixedBytes = 10

  private var part = Part.fixed
  /// How many bytes of the present part were taken.
  private var count = 0
  private var method: UInt8 = 0
  private var flags: Flags = []
  /// A number of two bytes, the lower first: the length of the extra field, or the header's checksum.
  private var number: UInt16 = 0
  /// Of all bytes before the checksum, which comes last where the flags announce it.
  private var checksum = Checksum()

  mutating func reset() {
    part = .fixed
    count = 0
    flags = []
    checksum.reset()
  }

  /// Takes bytes from the front of `input` up to the header's end, and adds their number to `consumed`.
  mutating func take(_ input: Span<UInt8>, consumed: inout Int) -> Step {
    // The header of nearly every file: nothing but the fixed part, all there.
    if part == .fixed, count == 0, input.count >= GzipHeader.fixedBytes, input[2] == GzipHeader.deflate,
      input[3] == 0
    {
      part = .end
      consumed += GzipHeader.fixedBytes
      return .end
    }
    var index = 0
    while part != .checksum, part != .end, index < input.count {
      let failure = take(input[index])
      index += 1
      if let failure {
        consumed += index
        return .failed(reason: failure)
      }
    }
    checksum.add(input.extracting(0..<index))
    while part == .checksum, index < input.count {
      takeNumber(input[index])
      index += 1
      if count == 2 { part = .end }
    }
    consumed += index
    guard part == .end else { return .more }
    let isRight = !flags.contains(.checksum) || number == UInt16(truncatingIfNeeded: checksum.value)
    return isRight ? .end : .failed(reason: "header crc mismatch")
  }

  private mutating func take(_ byte: UInt8) -> String? {
    switch part {
    case .fixed: return takeFixed(byte)
    case .extraLength:
      takeNumber(byte)
      if count == 2 { go(to: number == 0 ? .name : .extra) }
    case .extra:
      count += 1
      if count == Int(number) { go(to: .name) }
    case .name:
      if byte == 0 { go(to: .comment) }
    case .comment:
      if byte == 0 { go(to: .checksum) }
    case .checksum, .end: break
    }
    return nil
  }

  /// The magic bytes, method, flags, time, compression and system. The magic bytes were looked at before.
  private mutating func takeFixed(_ byte: UInt8) -> String? {
    count += 1
    switch count {
    case 3: method = byte
    case 4:
      if method != GzipHeader.deflate { return "unknown compression method" }
      flags = Flags(rawValue: byte)
      if !flags.isDisjoint(with: .unknown) { return "unknown header flags set" }
    case GzipHeader.fixedBytes: go(to: .extraLength)
    default: break
    }
    return nil
  }

  /// Goes to a part, or to the next one that the flags announce.
  private mutating func go(to next: Part) {
    count = 0
    switch next {
    case .extraLength where !flags.contains(.extra): go(to: .name)
    case .name where !flags.contains(.name): go(to: .comment)
    case .comment where !flags.contains(.comment): go(to: .checksum)
    case .checksum where !flags.contains(.checksum): part = .end
    default: part = next
    }
  }

  private mutating func takeNumber(_ byte: UInt8) {
    number = count == 0 ? UInt16(byte) : number | UInt16(byte) << 8
    count += 1
  }
}
