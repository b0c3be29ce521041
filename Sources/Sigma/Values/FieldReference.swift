/// Another field of the record with which a field is compared (`fieldref`).
public struct FieldReference: Sendable, Equatable {
  public enum Relation: Sendable, Equatable {
    case equal
    /// The field begins with the other one.
    case prefix
    case suffix
    case contained
  }

  /// The other field's path, as written.
  public let path: String
  public let relation: Relation
  /// Whether capital and small letters differ (`cased`).
  public let isCased: Bool

  /// Whether a value of the field stands to a value of the other field as asked. Numbers and booleans compare
  /// as their text; `null` never matches, as a missing field does not.
  public func holds(_ value: ScalarText, _ other: ScalarText) -> Bool {
    guard value.kind != .null, other.kind != .null else { return false }
    return isCased ? holds(value.bytes, other.bytes) : holds(value.folded, other.folded)
  }

  private func holds(_ text: Span<UInt8>, _ other: Span<UInt8>) -> Bool {
    let surplus = text.count - other.count
    guard surplus >= 0 else { return false }
    switch relation {
    case .equal: return surplus == 0 && Self.stands(other, in: text, at: 0)
    case .prefix: return Self.stands(other, in: text, at: 0)
    case .suffix: return Self.stands(other, in: text, at: surplus)
    case .contained: return (0...surplus).contains { Self.stands(other, in: text, at: $0) }
    }
  }

  private static func stands(_ other: Span<UInt8>, in text: Span<UInt8>, at place: Int) -> Bool {
    for further in 0..<other.count where text[place + further] != other[further] { return false }
    return true
  }
}
