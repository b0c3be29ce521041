public import TrailDetection

/// Where addresses are, from databases in MaxMind's format (`.mmdb`): GeoLite2, GeoIP2, and others that name autonomous
/// systems or countries in the members that MaxMind, DB-IP or IPinfo use.
///
/// Where several databases have an answer for an address, the one that was built last gives it, for the autonomous
/// system and the country apart. It can be used from any number of threads; a look-up allocates nothing.
public struct GeoDatabases: Sendable, SourcePlaces {
  /// Whether this build can read such files.
  public static var isAvailable: Bool {
    #if GeoIP
      true
    #else
      false
    #endif
  }

  /// What is worth knowing of the files though it is no mistake: a database that says nothing of use.
  public let notes: [String]

  #if GeoIP
    private let asns: [GeoDatabase]
    private let countries: [GeoDatabase]
  #endif

  /// Opens all databases in some folders, and reads each through once, so that damage is told now and not missed later.
  /// - Parameter paths: folders, whose own `.mmdb` files are taken and not those of folders in them; or such files.
  /// - Throws: where a path leads nowhere, a database is damaged, or none of them has autonomous systems or countries.
  public init(paths: [String]) throws(GeoError) {
    #if GeoIP
      var databases: [GeoDatabase] = []
      for path in try DatabaseFiles.paths(paths) { databases.append(try GeoDatabase(path: path)) }
      // The paths come sorted, and decide between databases of one second.
      databases.sort { ($1.built, $0.path) < ($0.built, $1.path) }
      asns = databases.filter { $0.keys.asn != nil }
      countries = databases.filter { $0.keys.country != nil }
      let useless = databases.filter { $0.keys == PlaceKeys() }
      if asns.isEmpty, countries.isEmpty, let first = useless.first {
        throw GeoError(
          .unusable, first.path,
          "the database (\(first.type)) has neither autonomous systems nor countries; give one that has, such as "
            + "GeoLite2-ASN or GeoLite2-Country")
      }
      notes = useless.map {
        "\($0.path): the database (\($0.type)) has neither autonomous systems nor countries; it is not used"
      }
    #else
      throw GeoError(
        .notInBuild, "",
        "this build of trailsift reads no databases of places, since the trait GeoIP is off; install libmaxminddb and "
          + "build it with: swift build -c release --traits default,GeoIP")
    #endif
  }

  public func place(of address: SIMD16<UInt8>) -> SourcePlace? {
    #if GeoIP
      var place = SourcePlace()
      for database in asns where place.asn == nil { place.asn = database.asn(of: address) }
      for database in countries {
        if let country = database.country(of: address) {
          place = SourcePlace(asn: place.asn, country: country)
          break
        }
      }
      return place == SourcePlace() ? nil : place
    #else
      return nil
    #endif
  }
}
