import TrailDetection

/// The networks that calls came from, /24 of IPv4 and /48 of IPv6, as long as they are few. Joining two is the same as
/// counting all in one, in any order.
struct SourceNetworks: Sendable {
  private struct Calls: Sendable {
    /// The address, where all came from one.
    var only: SourceAddress?
    var count: Int
  }

  /// Nil where there were more than are kept.
  private var networks: [SourceNetwork: Calls]? = [:]

  static let most = 24

  mutating func note(_ address: SourceAddress) {
    let network = SourceNetwork(address)
    if var calls = networks?[network] {
      if calls.only != address { calls.only = nil }
      calls.count += 1
      networks?[network] = calls
    } else {
      networks?[network] = Calls(only: address, count: 1)
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
  var ranked: [FewTextCounts.Count]? {
    networks?.sorted { a, b in
      a.value.count != b.value.count ? a.value.count > b.value.count : a.key < b.key
    }
    .map { network, calls in
      FewTextCounts.Count(text: calls.only?.text ?? network.text, count: calls.count)
    }
  }
}
