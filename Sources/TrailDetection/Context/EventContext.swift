/// What is unusual about a record, as far as a baseline can tell, and where its source is.
///
/// An answer is nil where it cannot be given: there is no baseline, the record lacks the value (the name of a service
/// stands where an address would), or the baseline has seen too much to be sure.
public struct EventContext: Sendable, Equatable {
  /// The baseline has not seen the principal. All that the record has is then new for it.
  public var newPrincipal: Bool?
  /// The address is in a network (/24 of IPv4, /48 of IPv6) that the principal has not called from.
  public var newSourceNetwork: Bool?
  /// The same for the autonomous system of the address.
  public var newASN: Bool?
  /// The principal has not used an agent of this family, see ``UserAgentFamily``.
  public var newUserAgent: Bool?
  /// The principal has not called in this region.
  public var newRegion: Bool?
  /// The principal has not called this eventSource.
  public var firstUseOfService: Bool?
  /// Where the address is; nil without a database of places.
  public var place: SourcePlace?

  public init() {}

  /// Whether the source is one that the principal has not used.
  public var isSourceUnusual: Bool { newSourceNetwork == true || newASN == true }

  /// The names of what is new, as they stand in findings, in their order there.
  public static let names = [
    "new_principal", "new_source_network", "new_asn", "new_user_agent", "new_region", "first_use_of_service",
  ]

  /// The names of what is new for certain.
  public var newNames: [String] { zip(Self.names, answers).filter { $0.1 == true }.map(\.0) }

  /// The answers, in the order of ``names``.
  public var answers: [Bool?] {
    [newPrincipal, newSourceNetwork, newASN, newUserAgent, newRegion, firstUseOfService]
  }
}

/// Where an address is, as a database of places has it.
public struct SourcePlace: Sendable, Equatable {
  /// The number of the autonomous system.
  public var asn: UInt32?
  /// The two letters of the country (ISO 3166-1), in upper case, as `first << 8 | second`.
  var countryCode: UInt16?

  public init(asn: UInt32? = nil, country: String? = nil) {
    self.asn = asn
    countryCode = country.flatMap(Self.code)
  }

  private static func code(_ country: String) -> UInt16? {
    let letters = country.utf8
    guard letters.count == 2, let first = letters.first, let second = letters.last else { return nil }
    return UInt16(first) << 8 | UInt16(second)
  }

  /// The two letters of the country, as `DE`.
  public var country: String? {
    countryCode.map { String(decoding: [UInt8($0 >> 8), UInt8($0 & 0xFF)], as: UTF8.self) }
  }
}

/// A database that tells where addresses are.
public protocol SourcePlaces: Sendable {
  /// Looks an address up.
  /// - Parameter address: 16 bytes in network order; IPv4 is mapped into IPv6 (`::ffff:192.0.2.1`).
  /// - Returns: nil where the database does not have the address.
  func place(of address: SIMD16<UInt8>) -> SourcePlace?
}

/// What the context of a record is made from.
public struct ContextSources: Sendable {
  /// What is usual; nil where nothing is known of it.
  public var baseline: Baseline?
  public var places: (any SourcePlaces)?

  public init(baseline: Baseline? = nil, places: (any SourcePlaces)? = nil) {
    self.baseline = baseline
    self.places = places
  }
}
