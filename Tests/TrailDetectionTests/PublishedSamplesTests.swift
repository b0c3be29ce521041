import Foundation
import Testing
import TrailDetection
import TrailRecords

/// Checks against published records that lie beside the project where it is developed, and are no part of it.
@Suite("Published samples", .enabled(if: PublishedSamples.exist))
struct PublishedSamplesTests {
  @Test("Each record that stands alone in a file has the severity that its list expects")
  func severities() throws {
    var compared = 0
    for line in try PublishedSamples.expected() {
      // The class and the error step alone make the expected severity: it knows no dry runs.
      guard let record = try PublishedSamples.record(at: line.path) else { continue }
      let assessment = try #require(examined(record), "\(line.path)")
      #expect(assessment.severity.name == line.severity, "\(line.path)")
      let name = record.event.text(record.event[.eventName])
      #expect(name == line.eventName, "\(line.path)")
      compared += 1
    }
    #expect(compared > 0)
  }

  @Test("A record that stands alone in a file and is not on the list is filtered")
  func filtered() throws {
    let listed = Set(try PublishedSamples.expected().map(\.path))
    for path in try PublishedSamples.singleRecordPaths() where !listed.contains(path) {
      guard let record = try PublishedSamples.record(at: path) else { continue }
      #expect(examined(record) == nil, "\(path)")
    }
  }
}

private enum PublishedSamples {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/samples").standardizedFileURL

  static let exist = FileManager.default.fileExists(atPath: folder.appending(path: "expected.ndjson").path)

  struct Line: Decodable {
    let path: String
    let eventName: String
    let severity: String
  }

  static func expected() throws -> [Line] {
    let text = try String(contentsOf: folder.appending(path: "expected.ndjson"), encoding: .utf8)
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try text.split(separator: "\n").map { try decoder.decode(Line.self, from: Data($0.utf8)) }
  }

  static func singleRecordPaths() throws -> [String] {
    try ["cloud-custodian/record", "traildiscover/single"].flatMap { place in
      try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: place).path)
        .map { "\(place)/\($0)" }
    }
  }

  /// The record of a file that holds one and nothing else; nil for other files.
  static func record(at path: String) throws -> OwnedRecord? {
    guard try singleRecordPaths().contains(path) else { return nil }
    return try OwnedRecord(parsing: [UInt8](Data(contentsOf: folder.appending(path: path))))
  }
}
