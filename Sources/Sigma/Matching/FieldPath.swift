/// The way to a field: names with dots between. Since a name may hold dots itself, several steps joined are tried as
/// one name too.
public struct FieldPath: Sendable, Hashable {
  /// What there is to know of a path, apart from it: so handing a path on counts two references and no more.
  private final class Steps: Sendable {
    let text: String
    let names: [String]
    /// Where each name stands in the path's bytes.
    let places: [Range<Int>]

    init(_ text: String, _ bytes: [UInt8]) {
      self.text = text
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
      self.places = places
    }
  }

  private let steps: Steps
  private let bytes: [UInt8]
  /// How many steps there are.
  public let count: Int

  public init(_ text: String) {
    bytes = Array(text.utf8)
    steps = Steps(text, bytes)
    count = steps.names.count
  }

  /// As rules write it; empty for the value itself that a search begins at.
  public var text: String { steps.text }
  public var names: [String] { steps.names }

  /// The name that some steps make together.
  /// - Parameters:
  ///   - start: the first step.
  ///   - count: how many, at least 1.
  @_lifetime(borrow self)
  public func key(from start: Int, steps count: Int) -> Span<UInt8> {
    bytes.span.extracting(
      steps.places[start].lowerBound..<steps.places[start + count - 1].upperBound)
  }

  /// The way from `other` to this field; nil where this one does not lie there or below.
  func relative(to other: FieldPath) -> FieldPath? {
    guard names.starts(with: other.names) else { return nil }
    guard other.count < count else { return FieldPath("") }
    return FieldPath(
      String(decoding: bytes[steps.places[other.count].lowerBound...], as: UTF8.self))
  }

  public static func == (a: FieldPath, b: FieldPath) -> Bool {
    a.steps === b.steps || a.text == b.text
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
