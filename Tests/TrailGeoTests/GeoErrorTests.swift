#if GeoIP
  import Foundation
  import Testing
  import TrailDetection
  import TrailGeo

  @Suite("Databases that cannot be used") struct GeoErrorTests {
    private let folder: DatabaseFolder

    init() throws { folder = try DatabaseFolder() }

    private func error(_ paths: String...) -> GeoError? {
      #expect(throws: GeoError.self) { try GeoDatabases(paths: paths) }
    }

    @Test("A folder without a database says what it has instead")
    func noDatabase() throws {
      #expect(error(folder.path)?.message.contains("it is empty") == true)
      for name in ["d.txt", "a.csv", "c.zip", "b.tar.gz", ".hidden.mmdb"] { try folder.write([], to: name) }
      let found = error(folder.path)
      #expect(found?.cause == .unusable)
      #expect(found?.path == folder.path)
      #expect(found?.message.contains("it has a.csv, b.tar.gz, c.zip and 1 more;") == true)
    }

    @Test("A path that leads nowhere is told")
    func noSuchPath() throws {
      let found = error(folder.path + "/not-there")
      #expect(found?.cause == .noSuchPath)
      #expect(found?.description == "\(folder.path)/not-there: no such folder; check the path")
      #expect(error("")?.cause == .noSuchPath)
      #expect(error(TestDatabases.path("usual") + "\0x")?.cause == .noSuchPath)
    }

    @Test("What is neither a folder nor a file is not opened, since that might never end")
    func pipe() throws {
      let path = folder.path + "/pipe.mmdb"
      #expect(unsafe mkfifo(path, 0o600) == 0)
      #expect(error(path)?.cause == .noSuchPath)
      #expect(error(folder.path)?.cause == .unusable)
    }

    @Test("A database that says nothing of places is named, and an error where there is no other")
    func useless() throws {
      let path = TestDatabases.path("none/Anonymous.mmdb")
      let found = error(TestDatabases.path("none"))
      #expect(found?.cause == .unusable)
      #expect(found?.path == path)
      #expect(found?.message.contains("Example-Anonymous-IP") == true)
      let both = try GeoDatabases(paths: [TestDatabases.path("none"), TestDatabases.path("usual")])
      #expect(both.notes.count == 1)
      #expect(both.notes.first?.hasPrefix(path) == true)
      #expect(both.place(of: "192.0.2.1")?.asn == 64510)
    }

    @Test("A damaged database is an error that names it, whatever others are there")
    func damagedAmongOthers() throws {
      try folder.write(try TestDatabases.bytes("usual/Sample-Country.mmdb"), to: "Country.mmdb")
      let damaged = try folder.write(Array("no database".utf8), to: "ASN.MMDB")
      let found = error(folder.path)
      #expect(found?.cause == .unusable)
      #expect(found?.path == damaged)
    }

    @Test("A database that is cut short is an error, wherever the cut is")
    func cut() throws {
      let bytes = try TestDatabases.bytes("usual/Sample-ASN.mmdb")
      for count in bytes.indices {
        let path = try folder.write(Array(bytes.prefix(count)), to: "cut.mmdb")
        #expect(error(path)?.path == path, "cut after \(count) bytes")
      }
    }

    @Test(
      "A tree that leads out of the database and records that cannot be read are found at the start",
      arguments: [(0, "search tree"), (1, "record")])
    func damage(_ part: Int, _ what: String) throws {
      var bytes = try TestDatabases.bytes("usual/Sample-ASN.mmdb")
      func place(of pattern: [UInt8]) throws -> Int {
        try #require(bytes.indices.first { bytes[$0...].starts(with: pattern) })
      }
      if part == 0 {
        // The nodes, of six bytes each, end at sixteen zeros, behind which the first name of a member stands.
        let end = try place(of: [UInt8](repeating: 0, count: 16) + [0x58])
        bytes.replaceSubrange(end - 3..<end, with: [0xFF, 0xFF, 0xFF])
      } else {
        // A record of two members, of which the name of the first is a pointer; 2047 is beyond the data.
        let record = try place(of: [0xE2, 0x20, 0x00])
        bytes.replaceSubrange(record + 1..<record + 3, with: [0x27, 0xFF])
      }
      let found = error(try folder.write(bytes, to: "damaged.mmdb"))
      #expect(found?.message.contains(what) == true, "\(String(describing: found))")
    }

    @Test(
      "A byte that was changed gives an error or other answers, and nothing worse",
      arguments: ["Sample-ASN", "Sample-Country"])
    func mutated(_ name: String) throws {
      let bytes = try TestDatabases.bytes("usual/\(name).mmdb")
      var refused = 0
      for place in bytes.indices {
        for change: UInt8 in [0x01, 0xFF] {
          var mutated = bytes
          mutated[place] ^= change
          let path = try folder.write(mutated, to: "mutated.mmdb")
          do throws(GeoError) {
            let databases = try GeoDatabases(paths: [path])
            for address in ["192.0.2.1", "203.0.113.100", "2001:db8:5a5a::1", "::1"] {
              _ = databases.place(of: address)
            }
          } catch {
            refused += 1
            #expect(error.path == path)
          }
        }
      }
      #expect(refused > 0)
    }
  }
#endif
