/// What an unquoted scalar is, after the core schema of YAML 1.2.
///
/// Only `true` and `false` are booleans: `yes`, `no`, `on` and `off` are text, and so are dates and times.
enum CoreSchema {
  static func content(of plain: String) -> YAMLValue.Content {
    switch plain {
    case "", "~", "null", "Null", "NULL": .null
    case "true", "True", "TRUE": .boolean(true)
    case "false", "False", "FALSE": .boolean(false)
    default: isNumber(plain) ? .number(plain) : .text(plain)
    }
  }

  static func isNumber(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, bytes.count <= 400 else { return false }
    if first == UInt8(ascii: "0"), bytes.count > 2 {
      if bytes[1] == UInt8(ascii: "x") { return bytes[2...].allSatisfy(isHexadecimal) }
      if bytes[1] == UInt8(ascii: "o") { return bytes[2...].allSatisfy { $0 >= 0x30 && $0 <= 0x37 } }
    }
    let isSigned = first == UInt8(ascii: "+") || first == UInt8(ascii: "-")
    let unsigned = isSigned ? bytes[1...] : bytes[...]
    switch String(decoding: unsigned, as: UTF8.self) {
    case ".inf", ".Inf", ".INF": return true
    case ".nan", ".NaN", ".NAN": return !isSigned
    default: return isDecimal(unsigned)
    }
  }

  /// `12`, `12.`, `12.5`, `.5`, each with or without an exponent.
  private static func isDecimal(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    func digits() -> Int {
      let run = rest.prefix(while: isDigit).count
      rest = rest.dropFirst(run)
      return run
    }
    let whole = digits()
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard digits() + whole > 0 else { return false }
    } else if whole == 0 {
      return false
    }
    if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
      rest = rest.dropFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
      guard digits() > 0 else { return false }
    }
    return rest.isEmpty
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "f"))
  }
}

extension CoreSchema {
  /// The value of a number as written; nil where it is none that is finite.
  static func double(_ text: String) -> Double? {
    let digits = text.dropFirst(2)
    let value: Double?
    if text.hasPrefix("0x") {
      value = UInt64(digits, radix: 16).map(Double.init)
    } else if text.hasPrefix("0o") {
      value = UInt64(digits, radix: 8).map(Double.init)
    } else {
      value = Double(
        text.hasSuffix(".") ? text + "0" : text.replacing(".e", with: ".0e").replacing(".E", with: ".0E"))
    }
    return value.flatMap { $0.isFinite ? $0 : nil }
  }
}
