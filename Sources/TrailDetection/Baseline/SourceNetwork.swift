import Sigma

/// The network that an address counts as: /24 of IPv4, /48 of IPv6.
package struct SourceNetwork: Sendable, Hashable, Comparable {
  /// The 24 bits of IPv4 below a highest bit that is set, or the 48 bits of IPv6.
  let bits: UInt64

  private static let isIPv4: UInt64 = 1 << 63

  init(bits: UInt64) { self.bits = bits }

  package init(_ address: SourceAddress) {
    let bytes = address.bytes
    if address.isIPv4 {
      bits = Self.isIPv4 | UInt64(bytes[12]) << 16 | UInt64(bytes[13]) << 8 | UInt64(bytes[14])
    } else {
      bits = (0..<6).reduce(0) { $0 << 8 | UInt64(bytes[$1]) }
    }
  }

  /// Nil for anything but what ``text`` gives.
  init?(_ text: String) {
    guard let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")),
      let address = IPAddress(Array(text.utf8[..<slash]).span)
    else { return nil }
    self.init(SourceAddress(address))
    guard self.text == text else { return nil }
  }

  var hash: UInt64 { CorrelationHash.joined(0x4E65_7477_6F72_6B00, bits) }

  /// `192.0.2.0/24`, `2001:db8:1::/48`.
  package var text: String {
    if bits & Self.isIPv4 != 0 {
      return "\(bits >> 16 & 0xFF).\(bits >> 8 & 0xFF).\(bits & 0xFF).0/24"
    }
    var groups = [bits >> 32 & 0xFFFF, bits >> 16 & 0xFFFF, bits & 0xFFFF]
    while groups.last == 0 { groups.removeLast() }
    return groups.map { String($0, radix: 16) }.joined(separator: ":") + "::/48"
  }

  /// IPv4 first.
  package static func < (a: SourceNetwork, b: SourceNetwork) -> Bool { a.bits ^ isIPv4 < b.bits ^ isIPv4 }
}
