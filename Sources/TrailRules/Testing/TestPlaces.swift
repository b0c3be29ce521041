internal import Sigma
internal import SigmaYAML
internal import TrailDetection

/// Where addresses are, as a test of a rule says.
struct TestPlaces: SourcePlaces {
  private let networks: [(network: NetworkTest, place: SourcePlace)]

  /// - Parameter places: those that are no networks are left out.
  init(_ places: [RuleTest.Place]) {
    networks = places.compactMap { place in
      NetworkTest(place.network).map { ($0, SourcePlace(asn: place.asn, country: place.country)) }
    }
  }

  /// Of several networks with the address, the smallest tells; of equals the first.
  func place(of address: SIMD16<UInt8>) -> SourcePlace? {
    var (high, low): (UInt64, UInt64) = (0, 0)
    for number in 0..<8 {
      high = high << 8 | UInt64(address[number])
      low = low << 8 | UInt64(address[number + 8])
    }
    var found: (prefix: Int, place: SourcePlace)?
    for (network, place) in networks where network.holds(high: high, low: low) {
      if found.map({ $0.prefix < network.prefix }) ?? true { found = (network.prefix, place) }
    }
    return found?.place
  }
}
