/// Takes the escapes out of JSON strings (RFC 8259, section 7).
package enum JSONText {
  /// Whether the string between `start` and `end` (quotes included) holds an escape.
  package static func hasEscape(_ bytes: Span<UInt8>, _ slice: JSONSlice) -> Bool {
    var at = slice.start
    while at < slice.end {
      let marks = bytes.word(at: at).keeping(bytes: slice.end &- at).lowestMark(of: UInt8(ascii: "\\"))
      if marks != 0 { return true }
      at &+= 8
    }
    return false
  }

  /// Calls `emit` with each UTF-8 byte of the string's meaning. A surrogate without its other half becomes
  /// U+FFFD, since it has no UTF-8 form.
  package static func decode(_ bytes: Span<UInt8>, _ slice: JSONSlice, _ emit: (UInt8) -> Void) {
    let end = slice.end - 1
    var at = slice.start + 1
    while at < end {
      let byte = bytes[at]
      guard byte == UInt8(ascii: "\\"), at + 1 < end else {
        emit(byte)
        at += 1
        continue
      }
      let escaped = bytes[at + 1]
      at += 2
      switch escaped {
      case UInt8(ascii: "b"): emit(0x08)
      case UInt8(ascii: "f"): emit(0x0C)
      case UInt8(ascii: "n"): emit(0x0A)
      case UInt8(ascii: "r"): emit(0x0D)
      case UInt8(ascii: "t"): emit(0x09)
      case UInt8(ascii: "u"):
        var unit = hex4(bytes, at: at, end: end)
        at = min(at + 4, end)
        if unit & 0xFC00 == 0xD800 {
          let low =
            at + 6 <= end && bytes[at] == UInt8(ascii: "\\") && bytes[at + 1] == UInt8(ascii: "u")
            ? hex4(bytes, at: at + 2, end: end) : 0
          if low & 0xFC00 == 0xDC00 {
            unit = 0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF)
            at += 6
          } else {
            unit = 0xFFFD
          }
        } else if unit & 0xFC00 == 0xDC00 {
          unit = 0xFFFD
        }
        encode(unit, emit)
      default: emit(escaped)
      }
    }
  }

  static func string(_ bytes: Span<UInt8>, _ slice: JSONSlice) -> String {
    guard hasEscape(bytes, slice) else {
      return written(bytes, slice.start + 1..<max(slice.end - 1, slice.start + 1))
    }
    var text: [UInt8] = []
    text.reserveCapacity(max(slice.end - slice.start - 2, 0))
    decode(bytes, slice) { text.append($0) }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes as they stand, as text.
  static func written(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
    unsafe bytes.extracting(range).withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
  }

  /// Whether the string means exactly `name`.
  static func equals(_ bytes: Span<UInt8>, _ slice: JSONSlice, _ name: String) -> Bool {
    // By bytes, since equal strings of Swift may be written in unlike ways.
    if hasEscape(bytes, slice) { return string(bytes, slice).utf8.elementsEqual(name.utf8) }
    let count = slice.end - slice.start - 2
    guard name.utf8.count == count else { return false }
    var at = slice.start + 1
    for byte in name.utf8 {
      guard bytes[at] == byte else { return false }
      at += 1
    }
    return true
  }

  /// Whether the string means exactly `name`, which is UTF-8. Does not allocate unless the string has escapes.
  package static func equals(_ bytes: Span<UInt8>, _ slice: JSONSlice, _ name: Span<UInt8>) -> Bool {
    if hasEscape(bytes, slice) {
      var at = 0
      var isEqual = true
      decode(bytes, slice) { byte in
        if at >= name.count || name[at] != byte { isEqual = false }
        at += 1
      }
      return isEqual && at == name.count
    }
    guard slice.end - slice.start - 2 == name.count else { return false }
    for at in name.indices where bytes[slice.start + 1 + at] != name[at] { return false }
    return true
  }

  /// Whether the string between `start` and `end` (quotes included) holds the byte as it is.
  package static func holds(_ bytes: Span<UInt8>, _ slice: JSONSlice, _ byte: UInt8) -> Bool {
    for at in slice.start..<min(slice.end, bytes.count) where bytes[at] == byte { return true }
    return false
  }

  private static func hex4(_ bytes: Span<UInt8>, at start: Int, end: Int) -> UInt32 {
    var unit: UInt32 = 0
    for at in start..<min(start + 4, end) {
      unit = unit << 4 | UInt32(hexDigit(bytes[at]) ?? 0)
    }
    return unit
  }

  package static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  private static func encode(_ scalar: UInt32, _ emit: (UInt8) -> Void) {
    switch scalar {
    case ..<0x80:
      emit(UInt8(truncatingIfNeeded: scalar))
    case ..<0x800:
      emit(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
      emit(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    case ..<0x10000:
      emit(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      emit(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      emit(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    default:
      emit(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
      emit(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
      emit(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
      emit(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    }
  }
}
