/// An IP address: 128 bits, those of IPv4 mapped into IPv6 (`::ffff:192.0.2.1`).
package struct IPAddress: Sendable, Equatable {
  package var high: UInt64
  package var low: UInt64
  var isWrittenAsIPv4: Bool

  static let mappedPrefix: UInt64 = 0xFFFF << 32

  var isIPv4: Bool { high == 0 && low & ~0xFFFF_FFFF == Self.mappedPrefix }

  /// Nil for anything but an address: no port, no zone, no prefix length.
  package init?(_ text: Span<UInt8>) {
    if let address = Self.ipv4(text, from: 0) {
      self.init(high: 0, low: Self.mappedPrefix | address, isWrittenAsIPv4: true)
    } else if let address = Self.ipv6(text) {
      self.init(high: address.high, low: address.low, isWrittenAsIPv4: false)
    } else {
      return nil
    }
  }

  private init(high: UInt64, low: UInt64, isWrittenAsIPv4: Bool) {
    self.high = high
    self.low = low
    self.isWrittenAsIPv4 = isWrittenAsIPv4
  }

  /// Four numbers up to 255 of at most three digits, read as decimal also with leading zeros, which records
  /// have whose addresses were scrambled before they were published.
  private static func ipv4(_ text: Span<UInt8>, from start: Int) -> UInt64? {
    var address: UInt64 = 0
    var numbers = 1
    var digits = 0
    var value: UInt64 = 0
    guard text.count - start <= 15 else { return nil }
    for place in start..<text.count {
      if text[place] == UInt8(ascii: ".") {
        guard digits > 0, numbers < 4 else { return nil }
        address = address << 8 | value
        numbers += 1
        (digits, value) = (0, 0)
      } else {
        guard text[place] &- 0x30 < 10, digits < 3 else { return nil }
        digits += 1
        value = value * 10 + UInt64(text[place] - 0x30)
        guard value <= 255 else { return nil }
      }
    }
    return numbers == 4 && digits > 0 ? address << 8 | value : nil
  }

  /// RFC 4291, section 2.2: eight groups of up to four hexadecimal digits, one run of zero groups written
  /// `::`, the last two groups perhaps as IPv4.
  private static func ipv6(_ text: Span<UInt8>) -> (high: UInt64, low: UInt64)? {
    guard text.count >= 2, text.count <= 45 else { return nil }
    var groups = Groups()
    var place = 0
    if text[0] == UInt8(ascii: ":") {
      guard text[1] == UInt8(ascii: ":") else { return nil }
      groups.gap = 0
      place = 2
    }
    while place < text.count {
      var value: UInt64 = 0
      let start = place
      while place < text.count, place - start < 5, let digit = hexadecimal(text[place]) {
        value = value << 4 | digit
        place += 1
      }
      if place < text.count, text[place] == UInt8(ascii: ".") {
        guard let address = ipv4(text, from: start) else { return nil }
        groups.append(address >> 16)
        groups.append(address & 0xFFFF)
        return groups.address
      }
      guard (1...4).contains(place - start), groups.count < 8 else { return nil }
      groups.append(value)
      if place == text.count { return groups.address }
      guard text[place] == UInt8(ascii: ":") else { return nil }
      place += 1
      if place == text.count { return nil }
      if text[place] == UInt8(ascii: ":") {
        guard groups.gap == nil else { return nil }
        groups.gap = groups.count
        place += 1
      }
    }
    return groups.address
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt64? {
    if byte &- 0x30 < 10 { return UInt64(byte - 0x30) }
    let small = byte | 0x20
    return small &- 0x61 < 6 ? UInt64(small - 0x61 + 10) : nil
  }

  /// Groups of sixteen bits, and where `::` stands among them.
  private struct Groups {
    var count = 0
    var gap: Int?
    private var before: (high: UInt64, low: UInt64) = (0, 0)
    private var behind: (high: UInt64, low: UInt64) = (0, 0)

    mutating func append(_ group: UInt64) {
      if gap == nil { before = Self.shifted(before, group) } else { behind = Self.shifted(behind, group) }
      count += 1
    }

    var address: (high: UInt64, low: UInt64)? {
      guard let gap else { return count == 8 ? before : nil }
      guard count < 8 else { return nil }
      var front = before
      for _ in gap..<8 { front = Self.shifted(front, 0) }
      return (front.high | behind.high, front.low | behind.low)
    }

    private static func shifted(
      _ bits: (high: UInt64, low: UInt64), _ group: UInt64
    ) -> (high: UInt64, low: UInt64) {
      (bits.high << 16 | bits.low >> 48, bits.low << 16 | group)
    }
  }
}

/// `cidr`: whether an address lies in a network.
package struct NetworkTest: Sendable, Equatable {
  private let high: UInt64
  private let low: UInt64
  private let highMask: UInt64
  private let lowMask: UInt64
  private let isIPv4: Bool
  /// How many bits of the 128 of ``IPAddress`` the network fixes.
  package let prefix: Int

  /// Reads `192.0.2.0/24`, `2001:db8::/32` or a single address. Bits behind the prefix do not matter. Nil for
  /// anything else.
  package init?(_ network: String) {
    let parts = network.utf8.split(
      separator: UInt8(ascii: "/"), maxSplits: 1, omittingEmptySubsequences: false)
    guard let address = IPAddress(Array(parts[0]).span) else { return nil }
    let width = address.isWrittenAsIPv4 ? 32 : 128
    var prefix = width
    if parts.count == 2 {
      guard (1...3).contains(parts[1].count), parts[1].allSatisfy({ $0 &- 0x30 < 10 }),
        let written = Int(String(decoding: parts[1], as: UTF8.self)), written <= width
      else { return nil }
      prefix = written
    }
    if address.isWrittenAsIPv4 { prefix += 96 }
    self.prefix = prefix
    highMask = prefix >= 64 ? .max : ~(.max >> UInt64(prefix))
    lowMask = prefix <= 64 ? 0 : prefix >= 128 ? .max : ~(.max >> UInt64(prefix - 64))
    high = address.high & highMask
    low = address.low & lowMask
    isIPv4 = address.isWrittenAsIPv4 || address.isIPv4 && prefix >= 96
  }

  /// False for text that is no address. A network of IPv4 holds mapped addresses too; one of IPv6 that is
  /// wider than all of IPv4 (`::/0`) holds addresses in the form of IPv6 only.
  package func matches(_ text: Span<UInt8>) -> Bool {
    guard let address = IPAddress(text), isIPv4 || !address.isWrittenAsIPv4 else { return false }
    return holds(high: address.high, low: address.low)
  }

  /// Whether the network has an address, given as the bits of ``IPAddress``.
  package func holds(high: UInt64, low: UInt64) -> Bool {
    high & highMask == self.high && low & lowMask == self.low
  }
}
