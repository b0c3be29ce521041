/// Tells addresses from the other things that stand in `sourceIPAddress`: names of services, `AWS Internal`.
enum IPAddressForm {
  static func isAddress(_ text: String) -> Bool { isIPv4(text.utf8[...]) || isIPv6(text.utf8[...]) }

  /// Four numbers up to 255 with dots between. Leading zeros pass: CloudTrail writes none, but records whose
  /// addresses were scrambled before they were published have them.
  private static func isIPv4(_ text: Substring.UTF8View) -> Bool {
    var numbers = 1
    var digits = 0
    var value = 0
    for byte in text {
      if byte == UInt8(ascii: ".") {
        guard digits > 0, numbers < 4 else { return false }
        numbers += 1
        digits = 0
        value = 0
      } else {
        guard let digit = decimal(byte), digits < 3 else { return false }
        digits += 1
        value = value * 10 + digit
        guard value <= 255 else { return false }
      }
    }
    return numbers == 4 && digits > 0
  }

  /// RFC 4291, section 2.2: eight groups of up to four hex digits, one run of zero groups written `::`, the
  /// last two groups perhaps as IPv4. No zone, no prefix length.
  private static func isIPv6(_ text: Substring.UTF8View) -> Bool {
    var groups = 0
    var hasGap = false
    var rest = text
    if rest.starts(with: "::".utf8) {
      hasGap = true
      rest = rest.dropFirst(2)
      if rest.isEmpty { return true }
    }
    while true {
      let digits = rest.prefix { hexadecimal($0) }
      let after = rest[digits.endIndex...]
      if after.first == UInt8(ascii: ".") {
        guard isIPv4(rest) else { return false }
        groups += 2
        break
      }
      guard (1...4).contains(digits.count) else { return false }
      groups += 1
      if after.isEmpty { break }
      guard after.first == UInt8(ascii: ":"), groups < 8 else { return false }
      rest = after.dropFirst()
      if rest.first == UInt8(ascii: ":") {
        if hasGap { return false }
        hasGap = true
        rest = rest.dropFirst()
        if rest.isEmpty { break }
      }
    }
    return hasGap ? groups < 8 : groups == 8
  }

  private static func decimal(_ byte: UInt8) -> Int? {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? Int(byte - UInt8(ascii: "0")) : nil
  }

  private static func hexadecimal(_ byte: UInt8) -> Bool {
    decimal(byte) != nil || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
  }
}
