/// Where in the records of a database its maker puts an autonomous system or a country.
enum PlaceKey: Sendable, CaseIterable {
  /// GeoLite2-ASN, GeoIP2-ISP, DB-IP: `autonomous_system_number`, a number.
  case number
  /// GeoIP2-Enterprise: the same below `traits`.
  case traitsNumber
  /// IPinfo: `asn`, as `AS64496`.
  case asn
  /// GeoLite2-Country, -City, -Enterprise, DB-IP: `country.iso_code`. Not `registered_country`, which is where the
  /// network's owner is and not the address.
  case countryISOCode
  /// IPinfo Lite and tables of countries alone: `country_code`.
  case countryCode
  /// Other ones of IPinfo: `country`, with the code as its value.
  case country

  /// The name of a member, and of a member of that.
  var path: (StaticString, StaticString?) {
    switch self {
    case .number: ("autonomous_system_number", nil)
    case .traitsNumber: ("traits", "autonomous_system_number")
    case .asn: ("asn", nil)
    case .countryISOCode: ("country", "iso_code")
    case .countryCode: ("country_code", nil)
    case .country: ("country", nil)
    }
  }

  var isOfCountry: Bool {
    switch self {
    case .number, .traitsNumber, .asn: false
    case .countryISOCode, .countryCode, .country: true
    }
  }
}

/// What a database says of addresses, and where in its records.
struct PlaceKeys: Sendable, Equatable {
  var asn: PlaceKey?
  var country: PlaceKey?
}
