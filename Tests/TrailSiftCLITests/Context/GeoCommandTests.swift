import Foundation
import Testing

@Suite("Places of addresses on the command line") struct GeoCommandTests {
  /// The databases of the tests of `TrailGeo`.
  private static let databases = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("TrailGeoTests/Databases").path

  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func record(_ number: Int, from address: String) -> String {
    MadeRecord(number).json.replacing("203.0.113.9", with: address) + "\n"
  }

  /// The contexts of the findings, as they stand in NDJSON up to the record.
  private func contexts(_ output: String) throws -> [[String: Any]] {
    try output.split(separator: "\n").map { line in
      let finding = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return try #require(finding?["context"] as? [String: Any])
    }
  }

  #if GeoIP
    @Test("A scan tells the autonomous system and the country of each source")
    func scan() throws {
      try folder.write(
        record(1, from: "203.0.113.100") + record(2, from: "2001:db8:5a5a::1") + record(3, from: "10.0.0.1")
          + record(4, from: "ec2.amazonaws.com"), to: "trail.jsonl")
      let result = try TrailSiftProcess.run(
        "scan", "trail.jsonl", "--format", "ndjson", "--geoip", Self.databases + "/usual", in: folder)
      #expect(result.status == 0, "\(result.errors)")
      let found = try contexts(result.output)
      #expect(found.map { $0["asn"] as? Int } == [64500, 64511, nil, nil])
      #expect(found.map { $0["country"] as? String } == ["DE", "QN", nil, nil])
      #expect(found.allSatisfy { $0["new_asn"] is NSNull })
    }

    @Test("A baseline that was learnt with places knows the systems of a principal")
    func baseline() throws {
      try folder.write(record(1, from: "203.0.113.9") + record(2, from: "2001:db8:1f::1"), to: "before.jsonl")
      try folder.write(
        record(3, from: "192.0.2.5") + record(4, from: "203.0.113.77") + record(5, from: "2001:db8:1f:1::5"),
        to: "after.jsonl")
      let places = ["--geoip", Self.databases + "/usual"]
      let learnt = try TrailSiftProcess(
        ["baseline", "before.jsonl", "-o", "usual.json"] + places, in: folder
      ).finish()
      #expect(learnt.status == 0, "\(learnt.errors)")
      let result = try TrailSiftProcess(
        ["scan", "after.jsonl", "--format", "ndjson", "--baseline", "usual.json"] + places, in: folder
      ).finish()
      #expect(result.status == 0, "\(result.errors)")
      #expect(try contexts(result.output).map { $0["new_asn"] as? Bool } == [true, false, false])
    }

    @Test("What cannot be used ends the command before anything is read")
    func refused() throws {
      try folder.write(record(1, from: "203.0.113.9"), to: "trail.jsonl")
      try folder.write("no database", to: "bad/ASN.mmdb")
      try folder.makeFolder("empty")
      for (path, status, part) in [
        ("bad", 65, "bad/ASN.mmdb: "), ("empty", 65, "empty: no database (.mmdb)"),
        ("absent", 66, "absent: no such"),
        (Self.databases + "/none", 65, "neither autonomous systems nor countries"),
      ] as [(String, Int32, String)] {
        let result = try TrailSiftProcess.run("scan", "trail.jsonl", "--geoip", path, in: folder)
        #expect(result.status == status, "\(path): \(result.errors)")
        #expect(result.errorLines.count == 1)
        #expect(result.errors.hasPrefix("error: "))
        #expect(result.errors.contains(part), "\(result.errors)")
        #expect(result.output.isEmpty)
      }
    }

    @Test(
      "A database without use is named, and not where nothing but errors is asked for",
      arguments: [false, true])
    func note(_ isQuiet: Bool) throws {
      try folder.write(record(1, from: "203.0.113.9"), to: "trail.jsonl")
      let result = try TrailSiftProcess(
        [
          "scan", "trail.jsonl", "--format", "ndjson", "--geoip", Self.databases + "/usual", "--geoip",
          Self.databases + "/none",
        ] + (isQuiet ? ["--quiet"] : []), in: folder
      ).finish()
      #expect(result.status == 0)
      #expect(result.errors.contains("note: ") != isQuiet)
      #expect(result.errors.contains("none/Anonymous.mmdb: ") != isQuiet)
      #expect(try contexts(result.output).map { $0["asn"] as? Int } == [64500])
    }
  #else
    @Test("A build without the trait says how to build one with it", arguments: ["scan", "baseline"])
    func off(_ command: String) throws {
      try folder.write(record(1, from: "203.0.113.9"), to: "trail.jsonl")
      let result = try TrailSiftProcess.run(command, "trail.jsonl", "--geoip", Self.databases, in: folder)
      #expect(result.status == 64)
      #expect(result.errorLines.count == 1)
      #expect(result.errors.contains("swift build -c release --traits default,GeoIP"))
      #expect(result.output.isEmpty)
    }
  #endif
}
