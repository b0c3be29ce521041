/// Tells, before a document is parsed, whether its aliases could make the parser itself work without bound.
///
/// The parser keeps an aliased node once, and what aliases expand to is bounded when the tree is built. It
/// compares the keys of a map, though, and a key that is a collection of aliases of collections is as large as
/// all that it expands to. Such keys mean nothing in a rule: a document that could have them is refused. The
/// guard looks at bytes, not at YAML, and may take a quoted text for such a key.
enum AliasGuard {
  static func mayHaveAliasesInKeys(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    let anchors = names(after: UInt8(ascii: "&"), in: bytes)
    guard !anchors.isEmpty else { return false }
    let aliases = names(after: UInt8(ascii: "*"), in: bytes)
    guard !anchors.isDisjoint(with: aliases) else { return false }
    return mayHaveCollectionKey(bytes, aliases: anchors)
  }

  private static func names(after mark: UInt8, in bytes: [UInt8]) -> Set<ArraySlice<UInt8>> {
    var names: Set<ArraySlice<UInt8>> = []
    for index in bytes.indices where bytes[index] == mark {
      let name = bytes[(index + 1)...].prefix(while: isNameByte)
      if !name.isEmpty { names.insert(name) }
    }
    return names
  }

  /// A key is `?`, or ends with a bracket or an alias before its colon.
  private static func mayHaveCollectionKey(_ bytes: [UInt8], aliases: Set<ArraySlice<UInt8>>) -> Bool {
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "?"):
        guard index > 0, isInsideWord(bytes[index - 1]) else { return true }
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        if isBeforeColon(bytes, index + 1) { return true }
      case UInt8(ascii: "*"):
        let name = bytes[(index + 1)...].prefix(while: isNameByte)
        if aliases.contains(name) && isBeforeColon(bytes, name.endIndex) { return true }
      default:
        break
      }
    }
    return false
  }

  private static func isBeforeColon(_ bytes: [UInt8], _ start: Int) -> Bool {
    bytes[start...].first { $0 != 0x20 && $0 != 0x09 } == UInt8(ascii: ":")
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }

  /// Behind such a byte a question mark is a part of text.
  private static func isInsideWord(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || [0x2e, 0x2f, 0x5f, 0x2d, 0x2a, 0x5c, 0x29].contains(byte)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    CoreSchema.isDigit(byte) || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
  }
}
