#if GeoIP
  import Testing
  import TrailDetection
  import TrailGeo

  @Suite("Places of addresses") struct PlaceTests {
    @Test(
      "A folder of databases tells the autonomous system and the country",
      arguments: [
        ("198.51.100.24", 64496, "SE"), ("2001:db8:1f:40::a3", 64497, "SE"), ("203.0.113.12", 64500, "US"),
        ("203.0.113.95", 64500, "US"), ("203.0.113.96", 64500, "DE"), ("203.0.113.112", 64500, "SG"),
        ("203.0.113.128", 64500, "US"), ("192.0.2.201", 64510, "QM"), ("2001:db8:5a5a:7::19", 64511, "QN"),
      ] as [(String, UInt32, String)])
    func usual(_ address: String, _ asn: UInt32, _ country: String) throws {
      let databases = try GeoDatabases(paths: [TestDatabases.path("usual")])
      #expect(databases.place(of: address) == SourcePlace(asn: asn, country: country))
      #expect(databases.notes.isEmpty)
    }

    @Test("An address of IPv4 that is written as one of IPv6 is the same address")
    func mapped() throws {
      let databases = try GeoDatabases(paths: [TestDatabases.path("usual")])
      #expect(databases.place(of: "::ffff:192.0.2.1") == databases.place(of: "192.0.2.1"))
      #expect(databases.place(of: "192.0.2.1")?.asn == 64510)
    }

    @Test(
      "An address that no database has is nowhere",
      arguments: ["10.0.0.1", "0.0.0.0", "255.255.255.255", "::1", "::", "2001:db8:5a5b::1", "fe80::1"])
    func nowhere(_ address: String) throws {
      #expect(try GeoDatabases(paths: [TestDatabases.path("usual")]).place(of: address) == nil)
    }

    @Test("Where somebody has registered an address is not where it is")
    func registered() throws {
      #expect(try GeoDatabases(paths: [TestDatabases.path("usual")]).place(of: "2001:db8:a::1") == nil)
    }

    @Test(
      "The members that other databases use are known",
      arguments: [
        ("Newer-City", "198.51.100.1", nil, "NO"), ("Enterprise", "2001:db8:e::1", 64502, "FI"),
        ("Lite", "192.0.2.1", 64503, "CL"), ("Lite", "2001:db8:c::1", 4_294_967_295, "CL"),
        ("Standard", "2001:db8:b::1", 64504, "IS"),
      ] as [(String, String, UInt32?, String?)])
    func forms(_ name: String, _ address: String, _ asn: UInt32?, _ country: String?) throws {
      let databases = try GeoDatabases(paths: [TestDatabases.path("forms/\(name).mmdb")])
      #expect(databases.place(of: address) == SourcePlace(asn: asn, country: country))
    }

    @Test("Empty text is no system and no country")
    func empty() throws {
      #expect(
        try GeoDatabases(paths: [TestDatabases.path("forms/Lite.mmdb")]).place(of: "2001:db8:d::1") == nil)
    }

    @Test("A database of IPv4 has no address of IPv6")
    func versions() throws {
      let databases = try GeoDatabases(paths: [TestDatabases.path("forms/Newer-City.mmdb")])
      #expect(databases.place(of: "2001:db8:1f:40::a3") == nil)
    }

    @Test(
      "Of several databases the one built last answers, and another where it has none",
      arguments: [false, true])
    func newest(_ isReversed: Bool) throws {
      let paths = ["usual", "forms"].map(TestDatabases.path)
      let databases = try GeoDatabases(paths: isReversed ? paths.reversed() : paths)
      #expect(databases.place(of: "198.51.100.24") == SourcePlace(asn: 64496, country: "NO"))
      #expect(databases.place(of: "198.51.100.200") == SourcePlace(asn: 64496, country: "SE"))
      #expect(databases.place(of: "2001:db8:b::1") == SourcePlace(asn: 64504, country: "IS"))
    }

    @Test("Look-ups may run at the same time")
    func threads() async throws {
      let databases = try GeoDatabases(paths: [TestDatabases.path("usual"), TestDatabases.path("forms")])
      let addresses = (0..<256).map { "203.0.113.\($0)" } + (0..<256).map { "2001:db8:1f::\($0)" }
      let alone = addresses.map { databases.place(of: $0) }
      let together = await withTaskGroup { group in
        for _ in 0..<8 { group.addTask { addresses.map { databases.place(of: $0) } } }
        return await group.reduce(into: []) { $0.append($1) }
      }
      #expect(together == Array(repeating: alone, count: 8))
      #expect(alone.allSatisfy { $0?.asn != nil && $0?.country != nil })
    }
  }
#endif
