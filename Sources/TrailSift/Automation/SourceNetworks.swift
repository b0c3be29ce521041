import TrailDetection

/// The networks that calls came from, /24 of IPv4 and /48 of IPv6, as long as they are few. Joining two is the same as
/// counting all in one, in any order.
struct SourceNetworks: Sendable {
  private struct Calls: Sendable {
    /// The address, where all came from one.
    var only: SIMD16<UInt8>?
    var count: Int
  }

  /// By their first address; nil where there were more than are kept.
  private var networks: [SIMD16<UInt8>: Calls]? = [:]

  static let most = 24

  mutating func note(_ address: SourceAddress) {
    let network = Self.network(of: address)
    if var calls = networks?[network] {
      if calls.only != address.bytes { calls.only = nil }
      calls.count += 1
      networks?[network] = calls
    } else {
      networks?[network] = Calls(only: address.bytes, count: 1)
      bound()
    }
  }

  mutating func merge(_ other: SourceNetworks) {
    guard let more = other.networks else {
      networks = nil
      return
    }
    networks?.merge(more) { Calls(only: $0.only == $1.only ? $0.only : nil, count: $0.count + $1.count) }
    bound()
  }

  private mutating func bound() {
    if let networks, networks.count > Self.most { self.networks = nil }
  }

  /// The address of each network, or the network as CIDR where there were several, the most frequent first; nil where
  /// there are too many.
  var ranked: [TextCounts.Count]? {
    networks?.sorted { a, b in
      a.value.count != b.value.count ? a.value.count > b.value.count : Self.precedes(a.key, b.key)
    }
    .map { network, calls in
      TextCounts.Count(
        text: Self.text(calls.only ?? network, isNetwork: calls.only == nil), count: calls.count)
    }
  }

  private static func network(of address: SourceAddress) -> SIMD16<UInt8> {
    var network = address.bytes
    for place in (address.isIPv4 ? 15 : 6)..<16 { network[place] = 0 }
    return network
  }

  private static func precedes(_ a: SIMD16<UInt8>, _ b: SIMD16<UInt8>) -> Bool {
    for place in 0..<16 where a[place] != b[place] { return a[place] < b[place] }
    return false
  }

  private static func text(_ bytes: SIMD16<UInt8>, isNetwork: Bool) -> String {
    let isIPv4 = (0..<10).allSatisfy { bytes[$0] == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
    if isIPv4 {
      return (12..<16).map { String(bytes[$0]) }.joined(separator: ".") + (isNetwork ? "/24" : "")
    }
    let groups = (0..<8).map { String(UInt16(bytes[$0 * 2]) << 8 | UInt16(bytes[$0 * 2 + 1]), radix: 16) }
    if isNetwork { return groups.prefix(3).joined(separator: ":") + "::/48" }
    return groups.joined(separator: ":")
  }
}
