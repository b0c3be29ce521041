import TrailRecords

/// Texts of a record that are JSON themselves, as policies are: written as JSON text, or as URL-encoded JSON text. Each
/// is decoded once for a record, into memory that serves for the next one too.
final class EmbeddedTexts {
  private struct Text {
    /// The text that it stands in: 0 for the record, and the place of its string there.
    var parent = 0
    var start = 0
    /// The JSON as the one member of an object, which is valid; empty where the text is none.
    var bytes: [UInt8] = []
  }

  private var texts: [Text] = []
  private var count = 0
  private var decoded: [UInt8] = []

  /// A record's texts may hold further ones; no more than these are looked into.
  private static let mostTexts = 256
  private static let opening = Array(#"{"":"#.utf8)

  /// Forgets the texts of the last record.
  func clear() { count = 0 }

  /// - Parameter number: from 1; 0 is the record itself.
  func bytes(_ number: Int) -> [UInt8] {
    texts.indices.contains(number - 1) ? texts[number - 1].bytes : []
  }

  /// The JSON that a string holds.
  /// - Parameters:
  ///   - bytes: of the text that the string stands in.
  ///   - parent: that text's number.
  /// - Returns: its number, and where its value starts; nil for a string that is no JSON object or array.
  func find(_ bytes: Span<UInt8>, _ string: JSONSlice, in parent: Int) -> (number: Int, start: Int)? {
    for number in 0..<count where texts[number].start == string.start && texts[number].parent == parent {
      return texts[number].bytes.isEmpty ? nil : (number + 1, Self.opening.count)
    }
    guard Self.mayBeJSON(bytes, string), count < Self.mostTexts else { return nil }
    if count == texts.count { texts.append(Text()) }
    texts[count].parent = parent
    texts[count].start = string.start
    decoded.removeAll(keepingCapacity: true)
    JSONText.decode(bytes, string) { decoded.append($0) }
    if !take(decoded) {
      decoded = Self.percentDecoded(decoded)
      if !take(decoded) { texts[count].bytes.removeAll(keepingCapacity: true) }
    }
    count += 1
    return texts[count - 1].bytes.isEmpty ? nil : (count, Self.opening.count)
  }

  /// Keeps a text if it is a JSON object or array.
  private func take(_ text: [UInt8]) -> Bool {
    guard let first = text.first(where: { !JSONWalk.isSpace($0) }),
      first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    else { return false }
    texts[count].bytes.removeAll(keepingCapacity: true)
    texts[count].bytes += Self.opening
    texts[count].bytes += text
    texts[count].bytes.append(UInt8(ascii: "}"))
    let bytes = texts[count].bytes
    return JSONValidator.isObject(bytes.span)
  }

  /// Whether a string begins like JSON, or like JSON in URL encoding.
  private static func mayBeJSON(_ bytes: Span<UInt8>, _ string: JSONSlice) -> Bool {
    var at = string.start + 1
    while at < string.end - 1 {
      switch bytes[at] {
      case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "%"): return true
      // An escape in front of the bracket is white space or the bracket in disguise.
      case UInt8(ascii: "\\"): return true
      case 0x20: at += 1
      default: return false
      }
    }
    return false
  }

  private static func percentDecoded(_ text: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(text.count)
    var at = 0
    while at < text.count {
      if text[at] == UInt8(ascii: "%"), at + 2 < text.count, let high = JSONText.hexDigit(text[at + 1]),
        let low = JSONText.hexDigit(text[at + 2])
      {
        plain.append(high << 4 | low)
        at += 3
      } else {
        plain.append(text[at])
        at += 1
      }
    }
    return plain
  }
}
