/// Where the text of a JSON string stands in a record, its quotes left out.
///
/// It says which bytes a report may copy, so that a value need not become a `String` on its way. It means
/// something for the record it came from only.
public struct TextPlace: Sendable, Equatable {
  @usableFromInline let first: UInt32
  /// One past the last byte, and in the highest bit whether there are escapes.
  @usableFromInline let bound: UInt32

  /// No text: the key is absent, or its value is no string.
  public static var none: TextPlace { TextPlace(first: 0, bound: 0) }

  @inline(__always)
  private init(first: UInt32, bound: UInt32) {
    self.first = first
    self.bound = bound
  }

  /// - Parameter range: the bytes between the quotes. A text beyond 2 GiB, where no record reaches, is none.
  @inline(__always)
  init(_ range: Range<Int>, hasEscapes: Bool) {
    guard range.lowerBound > 0, range.upperBound <= Int(Int32.max) else {
      self = .none
      return
    }
    first = UInt32(truncatingIfNeeded: range.lowerBound)
    bound = UInt32(truncatingIfNeeded: range.upperBound) | (hasEscapes ? 1 << 31 : 0)
  }

  /// Whether there is no text.
  // A string's text stands behind its opening quote, so that none starts at 0.
  @inlinable public var isNone: Bool { first == 0 }

  /// The bytes; empty where there is no text.
  @inlinable public var range: Range<Int> {
    let end = Int(bound & 0x7FFF_FFFF)
    return min(Int(first), end)..<end
  }

  /// Whether there is no text, or nothing in it.
  @inlinable public var isEmpty: Bool { range.isEmpty }

  /// Whether the bytes hold JSON escapes; if not, they are the text itself.
  @inlinable public var hasEscapes: Bool { bound >> 31 != 0 }

  /// A part of a text.
  /// - Parameter part: places in the record, neither of them within an escape; what lies outside this text does not count.
  public func part(_ part: Range<Int>) -> TextPlace {
    TextPlace(part.clamped(to: range), hasEscapes: hasEscapes)
  }
}

extension CloudTrailEvent {
  /// Where the text of a top-level field stands; none for another kind of value and for absence.
  public func place(_ field: RecordField) -> TextPlace {
    guard let start = fields[field] else { return .none }
    return JSONWalk.text(bytes, at: start)
  }

  /// Where the text of a string stands; none for another kind of value and for absence.
  public func place(_ slice: JSONSlice?) -> TextPlace {
    guard let slice else { return .none }
    return JSONWalk.text(bytes, at: slice.start)
  }

  /// The text at a place, escapes taken out; nil where there is none.
  public func text(_ place: TextPlace) -> String? {
    guard !place.isNone else { return nil }
    return JSONText.string(bytes, slice(place))
  }

  /// Whether the text at a place is exactly `text`. Does not allocate unless it has escapes.
  public func equals(_ place: TextPlace, _ text: String) -> Bool {
    !place.isNone && JSONText.equals(bytes, slice(place), text)
  }

  /// Calls `body` with each byte of the text at a place, in UTF-8, escapes taken out.
  public func forEachByte(of place: TextPlace, _ body: (UInt8) -> Void) {
    guard !place.isNone else { return }
    JSONText.decode(bytes, slice(place), body)
  }

  private func slice(_ place: TextPlace) -> JSONSlice {
    JSONSlice(start: place.range.lowerBound - 1, end: place.range.upperBound + 1, kind: .string)
  }
}

extension JSONWalk {
  /// The text of the value at `start`; none where the value is no string.
  @inline(__always)
  static func text(_ bytes: Span<UInt8>, at start: Int) -> TextPlace {
    guard start >= 0, start < bytes.count, bytes[start] == UInt8(ascii: "\"") else { return .none }
    let (end, hasEscapes) = string(bytes, from: start)
    return TextPlace(start &+ 1..<max(start &+ 1, end &- 1), hasEscapes: hasEscapes)
  }
}
