/// What a record has at a field: whether it is there, and all scalars at and below it. Its memory serves for one record
/// after another.
public struct FieldValues: Sendable {
  /// Whether the field's key is there, whatever its value.
  public private(set) var isPresent = false
  public private(set) var count = 0
  private(set) var texts: [ScalarText] = []

  public init() {}

  /// Forgets the last record's.
  public mutating func clear() {
    isPresent = false
    count = 0
  }

  /// Notes that the key is there.
  public mutating func notePresence() { isPresent = true }

  /// Adds a scalar.
  /// - Parameter bytes: its text in UTF-8, JSON's escapes resolved; a number or boolean as it is written.
  public mutating func append(_ bytes: Span<UInt8>, kind: ScalarKind) {
    isPresent = true
    if count == texts.count { texts.append(ScalarText()) }
    texts[count].hold(bytes, kind: kind)
    count += 1
  }

  /// Calls `body` with each scalar's text in UTF-8, until it returns false.
  public func visit(_ body: (Span<UInt8>, ScalarKind) -> Bool) {
    for number in 0..<count {
      guard Self.lend(texts[number], to: body) else { return }
    }
  }

  private static func lend(_ text: borrowing ScalarText, to body: (Span<UInt8>, ScalarKind) -> Bool) -> Bool {
    body(text.bytes, text.kind)
  }
}
