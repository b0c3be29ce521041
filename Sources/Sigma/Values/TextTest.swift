/// A text pattern, ready to be compared with texts.
struct TextTest: Sendable {
  enum Shape: Sendable {
    case anything
    case equal([UInt8])
    case prefix([UInt8])
    case suffix([UInt8])
    case contained(ByteFinder)
    case wildcards(WildcardPattern)
  }

  let isCased: Bool
  let shape: Shape

  /// Nil for bytes that no text can hold: an encoding that was made of text is not text again.
  init?(_ pattern: TextPattern, isCased: Bool) {
    var compared = TextPattern([])
    for part in pattern.parts {
      switch part {
      case .bytes(let bytes):
        guard Self.isText(bytes) else { return nil }
        compared.append(.bytes(isCased ? bytes : TextFolding.folded(bytes)))
      case .byteOrderMark:
        compared.append(.bytes(Array("\u{FEFF}".utf8)))
      case .many, .one:
        compared.append(part)
      }
    }
    self.isCased = isCased
    shape = Self.shape(compared.parts)
  }

  private static func isText(_ bytes: [UInt8]) -> Bool {
    bytes.allSatisfy { $0 < 0x80 } || String(validating: bytes, as: UTF8.self) != nil
  }

  private static func shape(_ parts: [TextPattern.Part]) -> Shape {
    if parts.isEmpty { return .equal([]) }
    if parts == [.many] { return .anything }
    switch (parts.first, parts.dropFirst().first, parts.dropFirst(2).first, parts.count) {
    case (.bytes(let bytes), nil, nil, 1): return .equal(bytes)
    case (.bytes(let bytes), .many, nil, 2): return .prefix(bytes)
    case (.many, .bytes(let bytes), nil, 2): return .suffix(bytes)
    case (.many, .bytes(let bytes), .many, 3): return .contained(ByteFinder(bytes))
    default: return .wildcards(WildcardPattern(parts))
    }
  }

  func matches(_ text: ScalarText) -> Bool { isCased ? matches(text.bytes) : matches(text.folded) }

  /// - Parameter text: In small letters, unless the test is cased.
  func matches(_ text: Span<UInt8>) -> Bool {
    switch shape {
    case .anything: true
    case .equal(let bytes): text.count == bytes.count && text.holds(bytes, at: 0)
    case .prefix(let bytes): text.count >= bytes.count && text.holds(bytes, at: 0)
    case .suffix(let bytes): text.count >= bytes.count && text.holds(bytes, at: text.count - bytes.count)
    case .contained(let finder): finder.isFound(in: text)
    case .wildcards(let pattern): pattern.matches(text)
    }
  }
}

extension Span where Element == UInt8 {
  /// Whether `bytes` stand at `place`, at which there are as many.
  func holds(_ bytes: [UInt8], at place: Int) -> Bool {
    for further in 0..<bytes.count where self[place + further] != bytes[further] { return false }
    return true
  }
}
