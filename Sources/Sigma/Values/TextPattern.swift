/// A value's text with its wildcards, as modifiers change it.
struct TextPattern: Sendable, Equatable {
  enum Part: Sendable, Equatable {
    /// Bytes that stand for themselves; UTF-8, until an encoding makes something else of them.
    case bytes([UInt8])
    /// `*`: any number of characters.
    case many
    /// `?`: one character.
    case one
    /// The byte order mark that `utf16` puts first: U+FEFF in text, and FF FE where bytes are encoded.
    case byteOrderMark
  }

  private(set) var parts: [Part]

  init(_ parts: [Part]) {
    self.parts = []
    for part in parts { append(part) }
  }

  /// Text that holds no wildcards.
  init(plain text: String) { self.init([.bytes(Array(text.utf8))]) }

  /// A value as a rule has it. A backslash before `*`, `?` or another backslash makes that one plain; before
  /// anything else, and at the end, it is itself. So `\*` is a star, `\\*` a backslash and a wildcard, `\\\*`
  /// a backslash and a star, and `\` and `\\` both are one backslash.
  ///
  /// Source: the Sigma specification 2.1, "Escaping", as pySigma reads it.
  init(parsing value: String) {
    parts = []
    var plain: [UInt8] = []
    plain.reserveCapacity(value.utf8.count)
    var isEscaped = false
    let backslash = UInt8(ascii: "\\")
    func isWildcard(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "*") || byte == UInt8(ascii: "?") }
    for byte in value.utf8 {
      if isEscaped {
        if !isWildcard(byte), byte != backslash { plain.append(backslash) }
        plain.append(byte)
        isEscaped = false
      } else if byte == backslash {
        isEscaped = true
      } else if isWildcard(byte) {
        append(.bytes(plain))
        append(byte == UInt8(ascii: "*") ? .many : .one)
        plain.removeAll(keepingCapacity: true)
      } else {
        plain.append(byte)
      }
    }
    if isEscaped { plain.append(backslash) }
    append(.bytes(plain))
  }

  /// Adds a part; bytes in a row become one, and of stars in a row one is kept.
  mutating func append(_ part: Part) {
    switch (part, parts.last) {
    case (.bytes(let bytes), _) where bytes.isEmpty: return
    case (.bytes(let bytes), .bytes(let before)): parts[parts.count - 1] = .bytes(before + bytes)
    case (.many, .many): return
    default: parts.append(part)
    }
  }

  static func + (a: TextPattern, b: TextPattern) -> TextPattern { TextPattern(a.parts + b.parts) }

  var hasWildcards: Bool { parts.contains { $0 == .many || $0 == .one } }

  /// With a star before it.
  var anywhereAtEnd: TextPattern { TextPattern([.many] + parts) }
  /// With a star behind it.
  var anywhereAtStart: TextPattern { TextPattern(parts + [.many]) }

  /// The pattern with something else in place of each run of bytes.
  func mappingBytes(_ change: ([UInt8]) -> [UInt8]) -> TextPattern {
    TextPattern(
      parts.map { part in
        if case .bytes(let bytes) = part { .bytes(change(bytes)) } else { part }
      })
  }
}
