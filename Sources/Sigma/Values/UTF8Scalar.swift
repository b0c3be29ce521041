/// Code points in UTF-8 bytes that may be wrong anywhere.
enum UTF8Scalar {
  /// How many bytes the code point takes that begins at `place`; 1 for a byte that begins none.
  @inline(__always)
  static func length(in text: Span<UInt8>, at place: Int) -> Int {
    let lead = text[place]
    if lead < 0x80 { return 1 }
    return longLength(in: text, at: place, lead)
  }

  private static func longLength(in text: Span<UInt8>, at place: Int, _ lead: UInt8) -> Int {
    let length: Int
    // Of the second byte; the others have the whole range. Overlong forms and surrogates fall out here.
    var range: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, range) = (3, 0xA0...0xBF)
    case 0xED: (length, range) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, range) = (4, 0x90...0xBF)
    case 0xF1...0xF3: length = 4
    case 0xF4: (length, range) = (4, 0x80...0x8F)
    default: return 1
    }
    guard text.count - place >= length, range.contains(text[place + 1]) else { return 1 }
    for further in 2..<max(length, 2) where text[place + further] & 0xC0 != 0x80 { return 1 }
    return length
  }

  /// The code point of `length` bytes at `place`, as ``length(in:at:)`` found it.
  static func value(in text: Span<UInt8>, at place: Int, length: Int) -> UInt32 {
    var value = UInt32(text[place])
    guard length > 1 else { return value }
    value &= 0x7F >> UInt32(length)
    for further in 1..<length { value = value << 6 | UInt32(text[place + further] & 0x3F) }
    return value
  }

  /// - Returns: How many bytes were written.
  static func write(_ scalar: UInt32, into space: inout MutableSpan<UInt8>, at place: Int) -> Int {
    if scalar < 0x80 {
      space[place] = UInt8(truncatingIfNeeded: scalar)
      return 1
    }
    let length = scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
    for further in 0..<length {
      let bits = UInt8(truncatingIfNeeded: scalar >> UInt32(6 * (length - 1 - further)))
      space[place + further] = further == 0 ? bits | (0xFF << UInt8(8 - length)) : 0x80 | bits & 0x3F
    }
    return length
  }

  /// The place of the code point before `place`.
  static func before(_ place: Int, in text: Span<UInt8>) -> Int {
    for length in 2..<5 where place >= length && self.length(in: text, at: place - length) == length {
      return place - length
    }
    return place - 1
  }
}
