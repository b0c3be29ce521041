/// An element of a small XML document, as the query protocol of AWS answers with.
///
/// It reads what such answers hold: elements, text, character references, CDATA, comments. It skips attributes,
/// takes prefixes off names, and refuses document types and all that is not well formed.
struct XMLElement: Sendable, Equatable {
  private(set) var name = ""
  /// The element's own text, without that of the elements in it and without white space around it.
  private(set) var text = ""
  private(set) var children: [XMLElement] = []

  static let deepest = 16
  static let mostBytes = 1 << 20
  static let mostElements = 10_000

  /// - Returns: nil for bytes that are no such document.
  init?(_ bytes: [UInt8]) {
    guard bytes.count <= Self.mostBytes, let root = XMLReader(bytes).document() else { return nil }
    self = root
  }

  fileprivate init(name: String, text: [UInt8], children: [XMLElement]) {
    func isSpace(_ byte: UInt8) -> Bool { XMLReader.isSpace(byte) }
    self.name = name
    self.children = children
    let start = text.firstIndex { !isSpace($0) } ?? text.endIndex
    let end = text.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? start
    self.text = String(decoding: text[start..<end], as: UTF8.self)
  }

  func child(_ name: String) -> XMLElement? { children.first { $0.name == name } }
}

private struct XMLReader: ~Copyable {
  private let bytes: [UInt8]
  private var at = 0
  private var elements = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  consuming func document() -> XMLElement? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    guard skipMisc(), let root = element(depth: 1), skipMisc(), at == bytes.count else { return nil }
    return root
  }

  private func follows(_ text: StaticString) -> Bool {
    let wanted = Array("\(text)".utf8)
    return bytes.count - at >= wanted.count && bytes[at..<at + wanted.count].elementsEqual(wanted)
  }

  /// Goes on behind the next occurrence of a text.
  private mutating func skip(past text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    while at < bytes.count {
      if follows(text) {
        at += count
        return true
      }
      at += 1
    }
    return false
  }

  /// Skips what may stand around the root: white space, comments, processing instructions.
  private mutating func skipMisc() -> Bool {
    while at < bytes.count {
      if Self.isSpace(bytes[at]) {
        at += 1
      } else if follows("<!--") {
        guard skip(past: "-->") else { return false }
      } else if follows("<?") {
        guard skip(past: "?>") else { return false }
      } else {
        return true
      }
    }
    return true
  }

  private mutating func element(depth: Int) -> XMLElement? {
    elements += 1
    guard depth <= XMLElement.deepest, elements <= XMLElement.mostElements, follows("<") else { return nil }
    at += 1
    guard let name = name(), let isEmpty = endOfTag() else { return nil }
    if isEmpty { return XMLElement(name: Self.local(name), text: [], children: []) }
    var text: [UInt8] = []
    var children: [XMLElement] = []
    while at < bytes.count {
      if follows("</") {
        at += 2
        guard self.name() == name else { return nil }
        while at < bytes.count, Self.isSpace(bytes[at]) { at += 1 }
        guard follows(">") else { return nil }
        at += 1
        return XMLElement(name: Self.local(name), text: text, children: children)
      } else if follows("<!--") {
        guard skip(past: "-->") else { return nil }
      } else if follows("<![CDATA[") {
        let start = at + 9
        guard skip(past: "]]>"), start <= at - 3 else { return nil }
        text += bytes[start..<at - 3]
      } else if follows("<?") {
        guard skip(past: "?>") else { return nil }
      } else if follows("<") {
        guard let child = element(depth: depth + 1) else { return nil }
        children.append(child)
      } else if follows("&") {
        guard let scalar = reference() else { return nil }
        text += Array(String(Character(scalar)).utf8)
      } else {
        text.append(bytes[at])
        at += 1
      }
    }
    return nil
  }

  private mutating func name() -> String? {
    let start = at
    while at < bytes.count, Self.isNameByte(bytes[at]) { at += 1 }
    return start == at ? nil : String(decoding: bytes[start..<at], as: UTF8.self)
  }

  /// Skips the attributes. Whether the element ends with its tag; nil for a tag that is not well formed.
  private mutating func endOfTag() -> Bool? {
    while at < bytes.count {
      let byte = bytes[at]
      if byte == UInt8(ascii: ">") {
        at += 1
        return false
      } else if follows("/>") {
        at += 2
        return true
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        guard let end = bytes[(at + 1)...].firstIndex(of: byte) else { return nil }
        at = end + 1
      } else if Self.isSpace(byte) || byte == UInt8(ascii: "=") || Self.isNameByte(byte) {
        at += 1
      } else {
        return nil
      }
    }
    return nil
  }

  private mutating func reference() -> Unicode.Scalar? {
    guard let end = bytes[at...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let body = String(decoding: bytes[(at + 1)..<end], as: UTF8.self)
    at = end + 1
    switch body {
    case "lt": return "<"
    case "gt": return ">"
    case "amp": return "&"
    case "quot": return "\""
    case "apos": return "'"
    default:
      if body.hasPrefix("#x") { return UInt32(body.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init) }
      return body.hasPrefix("#") ? UInt32(body.dropFirst()).flatMap(Unicode.Scalar.init) : nil
    }
  }

  private static func local(_ name: String) -> String {
    name.lastIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: ":"), 0x80...0xFF:
      true
    default: false
    }
  }
}
