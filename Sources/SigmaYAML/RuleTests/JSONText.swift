/// Writes a tree as JSON text.
enum JSONText {
  /// nil where a number is none that JSON knows (`.inf`).
  static func bytes(of value: YAMLValue) -> [UInt8]? {
    var bytes: [UInt8] = []
    return append(value, to: &bytes) ? bytes : nil
  }

  private static func append(_ value: YAMLValue, to bytes: inout [UInt8]) -> Bool {
    switch value.content {
    case .null: bytes += "null".utf8
    case .boolean(let boolean): bytes += (boolean ? "true" : "false").utf8
    case .text(let text): append(text, to: &bytes)
    case .number(let number):
      guard let number = self.number(number) else { return false }
      bytes += number.utf8
    case .list(let items):
      bytes.append(UInt8(ascii: "["))
      for (index, item) in items.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        guard append(item, to: &bytes) else { return false }
      }
      bytes.append(UInt8(ascii: "]"))
    case .map(let entries):
      bytes.append(UInt8(ascii: "{"))
      for (index, entry) in entries.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        append(entry.key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        guard append(entry.value, to: &bytes) else { return false }
      }
      bytes.append(UInt8(ascii: "}"))
    }
    return true
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0..<0x20:
        bytes += "\\u00".utf8
        bytes += [byte >> 4, byte & 15].map { $0 < 10 ? $0 + UInt8(ascii: "0") : $0 - 10 + UInt8(ascii: "a") }
      default:
        bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// A number of YAML as one of JSON: as written where JSON allows it.
  static func number(_ text: String) -> String? {
    if text.hasPrefix("0x") { return UInt64(text.dropFirst(2), radix: 16).map(String.init) }
    if text.hasPrefix("0o") { return UInt64(text.dropFirst(2), radix: 8).map(String.init) }
    guard CoreSchema.double(text) != nil else { return nil }
    let isNegative = text.hasPrefix("-")
    let unsigned = isNegative || text.hasPrefix("+") ? text.dropFirst() : text[...]
    let mantissa = unsigned.prefix { $0 != "e" && $0 != "E" }
    let exponent = unsigned.dropFirst(mantissa.count)
    let whole = mantissa.prefix { $0 != "." }
    let fraction = mantissa.dropFirst(whole.count + 1)
    let trimmed = whole.drop { $0 == "0" }
    let point = fraction.isEmpty ? "" : "." + fraction
    return (isNegative ? "-" : "") + (trimmed.isEmpty ? "0" : trimmed) + point + exponent
  }
}
