package import Sigma
package import TrailRecords

/// The address that a call came from.
package struct SourceAddress: Sendable, Equatable {
  /// In network order; IPv4 is mapped into IPv6.
  package let bytes: SIMD16<UInt8>

  /// Nil where `sourceIPAddress` holds no address but the name of a service, or nothing.
  package init?(_ event: borrowing CloudTrailEvent) {
    let place = event.place(.sourceIPAddress)
    if place.isEmpty { return nil }
    let found =
      place.hasEscapes
      ? IPAddress(event.bytes(of: place).span) : IPAddress(event.bytes.extracting(place.range))
    guard let found else { return nil }
    self.init(found)
  }

  package init(_ address: IPAddress) {
    var bytes = SIMD16<UInt8>()
    for place in 0..<8 {
      bytes[place] = UInt8(truncatingIfNeeded: address.high &>> UInt64(56 - 8 * place))
      bytes[place + 8] = UInt8(truncatingIfNeeded: address.low &>> UInt64(56 - 8 * place))
    }
    self.bytes = bytes
  }

  package var isIPv4: Bool { bytes.isIPv4Address }

  /// `192.0.2.1`, or the eight groups of an address of IPv6.
  package var text: String {
    if isIPv4 { return (12..<16).map { String(bytes[$0]) }.joined(separator: ".") }
    return (0..<8).map { String(UInt16(bytes[$0 * 2]) << 8 | UInt16(bytes[$0 * 2 + 1]), radix: 16) }
      .joined(separator: ":")
  }
}

extension SIMD16<UInt8> {
  /// Whether the bytes are those of an address of IPv4, mapped into IPv6.
  package var isIPv4Address: Bool {
    lowHalf == SIMD8() && highHalf.lowHalf == SIMD4(0, 0, 0xFF, 0xFF)
  }
}
