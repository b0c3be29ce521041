/// The way to a field: names with dots between. Since a name may hold dots itself, several steps joined are tried as
/// one name too.
public struct FieldPath: Sendable, Hashable {
  /// As rules write it; empty for the value itself that a search begins at.
  public let text: String
  public let names: [String]
  private let bytes: [UInt8]
  /// Where each name stands in `bytes`.
  private let places: [Range<Int>]

  public init(_ text: String) {
    self.text = text
    let bytes = Array(text.utf8)
    var places: [Range<Int>] = []
    if !bytes.isEmpty {
      var start = 0
      for (place, byte) in bytes.enumerated() where byte == UInt8(ascii: ".") {
        places.append(start..<place)
        start = place + 1
      }
      places.append(start..<bytes.count)
    }
    names = places.count == 1 ? [text] : places.map { String(decoding: bytes[$0], as: UTF8.self) }
    self.bytes = bytes
    self.places = places
  }

  /// How many steps there are.
  public var count: Int { names.count }

  /// The name that some steps make together.
  /// - Parameters:
  ///   - start: the first step.
  ///   - steps: how many, at least 1.
  @_lifetime(borrow self)
  public func key(from start: Int, steps: Int) -> Span<UInt8> {
    bytes.span.extracting(places[start].lowerBound..<places[start + steps - 1].upperBound)
  }

  /// The way from `other` to this field; nil where this one does not lie there or below.
  func relative(to other: FieldPath) -> FieldPath? {
    guard names.starts(with: other.names) else { return nil }
    guard other.count < count else { return FieldPath("") }
    return FieldPath(String(decoding: bytes[places[other.count].lowerBound...], as: UTF8.self))
  }

  public static func == (a: FieldPath, b: FieldPath) -> Bool { a.text == b.text }

  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
