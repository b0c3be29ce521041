/// JSON is written key by key, in the order of the calls: the order of keys is part of the formats.
extension ReportBytes {
  /// Appends a JSON string, quotes included. Everything that may stand in a JSON string as it is does.
  public mutating func appendJSON(_ text: String) {
    append(byte: UInt8(ascii: "\""))
    append(text) { byte in
      byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    } with: { bytes, byte in
      bytes.append(UInt8(ascii: "\\"))
      switch byte {
      case 0x08: bytes.append(UInt8(ascii: "b"))
      case 0x09: bytes.append(UInt8(ascii: "t"))
      case 0x0A: bytes.append(UInt8(ascii: "n"))
      case 0x0C: bytes.append(UInt8(ascii: "f"))
      case 0x0D: bytes.append(UInt8(ascii: "r"))
      case 0..<0x20:
        bytes.append(contentsOf: byte < 0x10 ? "u000".utf8 : "u001".utf8)
        bytes.append(contentsOf: String(byte & 0x0F, radix: 16).utf8)
      default: bytes.append(byte)
      }
    }
    append(byte: UInt8(ascii: "\""))
  }

  mutating func appendObject(_ body: (inout ReportBytes) -> Void) {
    append(byte: UInt8(ascii: "{"))
    body(&self)
    append(byte: UInt8(ascii: "}"))
  }

  /// Appends a key, and the comma before it unless it is the object's first. `name` is one of ours and needs
  /// no escapes.
  mutating func key(_ name: String, onNewLine: Bool = false) {
    // No value ends in an opening brace, so one at the end means that the object is still empty.
    if bytes.last != UInt8(ascii: "{") { append(byte: UInt8(ascii: ",")) }
    if onNewLine { append(byte: 0x0A) }
    append(byte: UInt8(ascii: "\""))
    append(name)
    append("\":")
  }

  mutating func field(_ name: String, _ value: String?) {
    key(name)
    if let value { appendJSON(value) } else { append("null") }
  }

  mutating func field(_ name: String, _ value: Int) {
    key(name)
    append(value)
  }

  mutating func field(_ name: String, _ value: Bool?) {
    key(name)
    switch value {
    case true?: append("true")
    case false?: append("false")
    case nil: append("null")
    }
  }

  /// A key with an array as its value; `body` appends one element.
  mutating func field<Elements: Sequence>(
    _ name: String, onNewLine: Bool = false, each elements: Elements,
    _ body: (inout ReportBytes, Elements.Element) -> Void
  ) {
    key(name, onNewLine: onNewLine)
    append(byte: UInt8(ascii: "["))
    var isFirst = true
    for element in elements {
      if !isFirst { append(byte: UInt8(ascii: ",")) }
      isFirst = false
      body(&self, element)
    }
    append(byte: UInt8(ascii: "]"))
  }

  /// A key with an object as its value; `body` appends its fields.
  mutating func field(_ name: String, _ body: (inout ReportBytes) -> Void) {
    key(name)
    appendObject(body)
  }
}
