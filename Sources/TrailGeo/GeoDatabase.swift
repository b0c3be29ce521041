#if GeoIP
  /// One database, and where it names what.
  struct GeoDatabase: Sendable {
    let path: String
    /// What it calls itself, such as `GeoLite2-ASN`.
    let type: String
    /// When it was built, in seconds since 1970.
    let built: UInt64
    let keys: PlaceKeys
    private let file: MaxMindFile

    init(path: String) throws(GeoError) {
      do throws(MaxMindDamage) {
        let file = try MaxMindFile(path: path)
        self.path = path
        self.file = file
        type = file.type
        built = file.built
        keys = try Self.keys(of: file)
      } catch {
        throw GeoError(
          .unusable, path, "\(error.reason); fetch the database again, or take it out of the folder")
      }
    }

    /// Reads the database through. The first key in the order of ``PlaceKey`` that holds what it should stands for all
    /// records, so that a look-up asks for one.
    private static func keys(of file: MaxMindFile) throws(MaxMindDamage) -> PlaceKeys {
      var found: Set<PlaceKey> = []
      try file.forEachEntry { entry throws(MaxMindDamage) in
        for key in PlaceKey.allCases {
          // A key that was found is read again, since the record may be damaged there.
          let value = try file.value(of: key, in: entry)
          if key.isOfCountry ? Self.country(value) != nil : Self.asn(value) != nil { found.insert(key) }
        }
      }
      let keys = PlaceKey.allCases.filter(found.contains)
      return PlaceKeys(asn: keys.first { !$0.isOfCountry }, country: keys.first(where: \.isOfCountry))
    }

    /// The number of the autonomous system.
    func asn(of address: SIMD16<UInt8>) -> UInt32? { Self.asn(value(of: keys.asn, for: address)) }

    /// The two letters of the country, in upper case.
    func country(of address: SIMD16<UInt8>) -> String? {
      Self.country(value(of: keys.country, for: address))
    }

    /// The file was read through without damage, so that an error now means that somebody writes to it.
    private func value(of key: PlaceKey?, for address: SIMD16<UInt8>) -> MaxMindFile.Value? {
      guard let key, let entry = try? file.entry(of: address) else { return nil }
      return try? file.value(of: key, in: entry)
    }

    private static func asn(_ value: MaxMindFile.Value?) -> UInt32? {
      switch value {
      case .number(let number): number == 0 ? nil : number
      case .text(let text) where text.hasPrefix("AS"): UInt32(text.dropFirst(2))
      case .text, .other, nil: nil
      }
    }

    private static func country(_ value: MaxMindFile.Value?) -> String? {
      guard case .text(let text) = value, text.utf8.count == 2, text.utf8.allSatisfy(isLetter) else {
        return nil
      }
      return text.uppercased()
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }
  }
#endif
