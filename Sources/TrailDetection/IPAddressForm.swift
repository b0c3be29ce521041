import TrailRecords

/// Tells addresses from the other things that stand in `sourceIPAddress`: names of services, `AWS Internal`.
enum IPAddressForm {
  static func isAddress(_ place: TextPlace, in event: borrowing CloudTrailEvent) -> Bool {
    guard place.hasEscapes else { return isAddress(event.bytes.extracting(place.range)) }
    return isAddress(event.bytes(of: place).span)
  }

  static func isAddress(_ text: Span<UInt8>) -> Bool { isIPv4(text, from: 0) || isIPv6(text) }

  /// Four numbers up to 255 with dots between. Leading zeros pass: CloudTrail writes none, but records whose
  /// addresses were scrambled before they were published have them.
  private static func isIPv4(_ text: Span<UInt8>, from start: Int) -> Bool {
    var numbers = 1
    var digits = 0
    var value = 0
    for at in start..<text.count {
      if text[at] == UInt8(ascii: ".") {
        guard digits > 0, numbers < 4 else { return false }
        numbers += 1
        digits = 0
        value = 0
      } else {
        guard let digit = decimal(text[at]), digits < 3 else { return false }
        digits += 1
        value = value * 10 + digit
        guard value <= 255 else { return false }
      }
    }
    return numbers == 4 && digits > 0
  }

  /// RFC 4291, section 2.2: eight groups of up to four hex digits, one run of zero groups written `::`, the
  /// last two groups perhaps as IPv4. No zone, no prefix length.
  private static func isIPv6(_ text: Span<UInt8>) -> Bool {
    var groups = 0
    var hasGap = false
    var at = 0
    if colon(text, 0), colon(text, 1) {
      hasGap = true
      at = 2
      if at == text.count { return true }
    }
    while true {
      var after = at
      while after < text.count, isHexadecimal(text[after]) { after += 1 }
      if after < text.count, text[after] == UInt8(ascii: ".") {
        guard isIPv4(text, from: at) else { return false }
        groups += 2
        break
      }
      guard (1...4).contains(after - at) else { return false }
      groups += 1
      if after == text.count { break }
      guard colon(text, after), groups < 8 else { return false }
      at = after + 1
      if colon(text, at) {
        if hasGap { return false }
        hasGap = true
        at += 1
        if at == text.count { break }
      }
    }
    return hasGap ? groups < 8 : groups == 8
  }

  private static func colon(_ text: Span<UInt8>, _ at: Int) -> Bool {
    at < text.count && text[at] == UInt8(ascii: ":")
  }

  private static func decimal(_ byte: UInt8) -> Int? {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? Int(byte - UInt8(ascii: "0")) : nil
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    decimal(byte) != nil || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
  }
}
