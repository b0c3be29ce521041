/// A pattern of names as people write them beside rules: `*` stands for any text, `?` for one character, and everything
/// else for itself, by case. Unlike in a rule, so does a backslash.
package struct NamePattern: Sendable {
  private let pattern: WildcardPattern

  package init(_ text: String) {
    var parts = TextPattern([])
    var plain: [UInt8] = []
    for byte in text.utf8 {
      guard Self.isWildcard(byte) else {
        plain.append(byte)
        continue
      }
      parts.append(.bytes(plain))
      parts.append(byte == Self.anyText ? .many : .one)
      plain.removeAll(keepingCapacity: true)
    }
    parts.append(.bytes(plain))
    pattern = WildcardPattern(parts.parts)
  }

  /// - Parameter text: in UTF-8.
  package func matches(_ text: Span<UInt8>) -> Bool { pattern.matches(text) }

  /// Whether a text has no wildcards, so that it is a pattern of itself alone.
  package static func isLiteral(_ text: String) -> Bool { !text.utf8.contains(where: isWildcard) }

  /// Whether a pattern says nothing: it has wildcards alone, and fits texts of any length.
  package static func fitsEverything(_ pattern: String) -> Bool {
    pattern.utf8.contains(anyText) && pattern.utf8.allSatisfy(isWildcard)
  }

  private static let anyText = UInt8(ascii: "*")

  private static func isWildcard(_ byte: UInt8) -> Bool { byte == anyText || byte == UInt8(ascii: "?") }
}
