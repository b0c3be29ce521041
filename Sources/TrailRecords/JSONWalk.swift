/// Steps through the bytes of JSON that was already found to be valid. On bytes that are not, a step ends at
/// the end of the bytes instead of trapping.
package enum JSONWalk {
  @inline(__always)
  package static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  @inline(__always)
  static func skipSpace(_ bytes: Span<UInt8>, from start: Int) -> Int {
    // Most records have no white space.
    if start < bytes.count, bytes[start] > 0x20 { return start }
    var at = start
    while at < bytes.count, isSpace(bytes[at]) { at += 1 }
    return at
  }

  /// - Parameter start: the place of the opening quote.
  /// - Returns: one past the closing quote.
  @inline(__always)
  static func endOfString(_ bytes: Span<UInt8>, from start: Int) -> Int {
    string(bytes, from: start).end
  }

  /// - Parameter start: the place of the opening quote.
  /// - Returns: one past the closing quote, and whether there are escapes in between.
  @inline(__always)
  static func string(_ bytes: Span<UInt8>, from start: Int) -> (end: Int, hasEscapes: Bool) {
    var at = start &+ 1
    var hasEscapes = false
    while at < bytes.count {
      // The lowest mark of a word is a true one, since only bits above a true mark may be false.
      let first = Self.stringMarks(bytes.word(at: at))
      let second = Self.stringMarks(bytes.word(at: at &+ 8))
      if first | second == 0 {
        at &+= 16
        continue
      }
      at &+= first != 0 ? first.markedPlace : second.markedPlace &+ 8
      if bytes[at] == UInt8(ascii: "\"") { return (at &+ 1, hasEscapes) }
      hasEscapes = true
      at &+= 2
    }
    return (bytes.count, hasEscapes)
  }

  /// Marks the quotes and backslashes in a word.
  @inline(__always)
  private static func stringMarks(_ word: UInt64) -> UInt64 {
    word.lowestMark(of: UInt8(ascii: "\"")) | word.lowestMark(of: UInt8(ascii: "\\"))
  }

  package static func endOfValue(_ bytes: Span<UInt8>, from start: Int) -> Int {
    guard start < bytes.count else { return bytes.count }
    switch bytes[start] {
    case UInt8(ascii: "\""):
      return endOfString(bytes, from: start)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      var depth = 0
      var at = start
      while at < bytes.count {
        switch bytes[at] {
        case UInt8(ascii: "\""):
          at = endOfString(bytes, from: at)
          continue
        case UInt8(ascii: "{"), UInt8(ascii: "["):
          depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
          depth -= 1
          if depth == 0 { return at + 1 }
        default:
          break
        }
        at += 1
      }
      return bytes.count
    default:
      var at = start
      while at < bytes.count {
        switch bytes[at] {
        case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), 0x20, 0x0A, 0x0D, 0x09: return at
        default: at += 1
        }
      }
      return bytes.count
    }
  }

  package static func value(_ bytes: Span<UInt8>, at start: Int) -> JSONSlice? {
    guard start < bytes.count else { return nil }
    return JSONSlice(
      start: start, end: endOfValue(bytes, from: start), kind: JSONKind(firstByte: bytes[start]))
  }

  /// The value at `start` with all that follows it, for stepping into an object or array without looking for its end.
  package static func opening(_ bytes: Span<UInt8>, at start: Int) -> JSONSlice? {
    guard start < bytes.count else { return nil }
    return JSONSlice(start: start, end: bytes.count, kind: JSONKind(firstByte: bytes[start]))
  }

  /// Calls `body` with the key and the value of each member of an object, in the order of the bytes, until it
  /// returns false.
  package static func members(
    _ bytes: Span<UInt8>, of object: JSONSlice, _ body: (_ key: JSONSlice, _ value: JSONSlice) -> Bool
  ) {
    guard object.kind == .object else { return }
    var at = skipSpace(bytes, from: object.start + 1)
    while at < object.end, bytes[at] == UInt8(ascii: "\"") {
      let key = JSONSlice(start: at, end: endOfString(bytes, from: at), kind: .string)
      at = skipSpace(bytes, from: key.end)
      guard at < object.end, bytes[at] == UInt8(ascii: ":") else { return }
      at = skipSpace(bytes, from: at + 1)
      guard let value = value(bytes, at: at), body(key, value) else { return }
      at = skipSpace(bytes, from: value.end)
      guard at < object.end, bytes[at] == UInt8(ascii: ",") else { return }
      at = skipSpace(bytes, from: at + 1)
    }
  }

  /// Calls `body` with each element of an array until it returns false.
  package static func elements(_ bytes: Span<UInt8>, of array: JSONSlice, _ body: (JSONSlice) -> Bool) {
    guard array.kind == .array else { return }
    var at = skipSpace(bytes, from: array.start + 1)
    while at < array.end, bytes[at] != UInt8(ascii: "]") {
      guard let value = value(bytes, at: at), body(value) else { return }
      at = skipSpace(bytes, from: value.end)
      guard at < array.end, bytes[at] == UInt8(ascii: ",") else { return }
      at = skipSpace(bytes, from: at + 1)
    }
  }
}
