import Foundation
import Testing
import TrailSift

/// Real records, as other people published them, with two lists of what a reader should find in them. They lie
/// beside the project, where they are at hand.
@Suite("Published samples", .enabled(if: PublishedSamples.areAtHand, "../shared/samples is not there"))
struct PublishedSamplesTests {
  @Test("Every file gives its records and its bytes, and is whole where it ends as it should")
  func ledger() async throws {
    let lines = try await PublishedSamples.scan().ledger
    for file in try PublishedSamples.manifest().files {
      let line = try #require(lines[file.path], "\(file.path) has no line")
      #expect(line.isBalanced, "\(file.path)")
      #expect(line.inflatedBytes == file.rawBytes, "\(file.path)")
      // In a file with one bad line the list counts what stands before it; the scan goes on behind it.
      if line.unparsed == 0 {
        #expect(line.records == file.records, "\(file.path)")
      } else {
        #expect(line.records > file.records, "\(file.path)")
      }
      // JSON of another kind is whole, and nothing for this tool.
      let isWhole = line.state == "whole" || line.state == "skipped"
      #expect(isWhole == file.complete, "\(file.path): \(line.state) \(line.reason ?? "")")
    }
  }

  @Test("Every expected record is found with its severity, or stands for an earlier copy of it")
  func findings() async throws {
    let result = try await PublishedSamples.scan()
    var found: [String: Finding] = [:]
    for finding in result.findings { found["\(finding.file)#\(finding.recordIndex)"] = finding }
    let reportedIDs = Set(result.findings.compactMap(\.eventID))
    let expected = try PublishedSamples.expected()
    #expect(expected.count > 400)
    for record in expected {
      guard let finding = found["\(PublishedSamples.folder)/\(record.path)#\(record.record)"] else {
        #expect(record.eventId.map(reportedIDs.contains) == true, "\(record.path), record \(record.record)")
        continue
      }
      #expect(finding.severity.name == record.severity, "\(record.path), record \(record.record)")
      #expect(finding.eventName == record.eventName)
    }
  }
}

private enum PublishedSamples {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/samples").standardizedFileURL.path(percentEncoded: false)

  static var areAtHand: Bool { FileManager.default.fileExists(atPath: folder + "/manifest.json") }

  struct Manifest: Decodable {
    struct File: Decodable {
      let path: String
      let records: Int
      let rawBytes: Int
      let complete: Bool
    }
    let files: [File]
  }

  struct Expected: Decodable {
    let path: String
    let record: Int
    let eventId: String?
    let eventName: String
    let severity: String
  }

  private static var decoder: JSONDecoder {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return decoder
  }

  static func manifest() throws -> Manifest {
    try decoder.decode(Manifest.self, from: Data(contentsOf: URL(filePath: folder + "/manifest.json")))
  }

  static func expected() throws -> [Expected] {
    try lines(of: folder + "/expected.ndjson")
  }

  private static func lines<Value: Decodable>(of path: String) throws -> [Value] {
    try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
      .map { try decoder.decode(Value.self, from: Data($0.utf8)) }
  }

  static func scan() async throws -> (findings: [Finding], ledger: [String: LedgerEntry]) {
    let scratch = try ScratchFolder()
    var scan = Scan([folder])
    scan.options.threads = 2
    scan.ledger = scratch.file("ledger.ndjson")
    let result = try await scan.run()
    let ledger = try LedgerFile(String(contentsOfFile: scratch.file("ledger.ndjson"), encoding: .utf8))
    var entries: [String: LedgerEntry] = [:]
    for entry in ledger.inputs {
      if let input = entry.input { entries[String(input.dropFirst(folder.count + 1))] = entry }
    }
    return (result.findings, entries)
  }
}
