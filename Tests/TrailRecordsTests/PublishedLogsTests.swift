import Foundation
import Testing
import TrailRecords

/// Published logs that lie beside the package on some machines, and their list.
enum PublishedLogs {
  struct Entry: Decodable, Sendable, CustomTestStringConvertible {
    var path: String
    var shape: String
    var records: Int
    var complete: Bool

    var testDescription: String { path }
  }

  private struct Manifest: Decodable { var files: [Entry] }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../shared/samples").standardizedFileURL

  static func bytes(_ path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: folder.appending(path: path).path).map { Array($0) }
  }

  /// Those that are not compressed.
  static let plain: [Entry] = {
    guard let list = bytes("manifest.json"),
      let manifest = try? JSONDecoder().decode(Manifest.self, from: Data(list))
    else { return [] }
    return manifest.files.filter { entry in bytes(entry.path).map { !$0.starts(with: [0x1F, 0x8B]) } ?? false
    }
  }()
}

@Suite(
  "Published logs", .enabled(if: !PublishedLogs.plain.isEmpty, "the folder ../shared/samples is not there"))
struct PublishedLogsTests {
  @Test("Each log that is not compressed has the records that its list says", arguments: PublishedLogs.plain)
  func records(_ log: PublishedLogs.Entry) throws {
    let input = try #require(PublishedLogs.bytes(log.path))
    let found = transcript(of: input)
    // The list counts the records before the bad line; six more follow it.
    let behindBadLine = log.path.hasSuffix("one-bad-line.jsonl") ? 6 : 0
    #expect(found.records.count == log.records + behindBadLine)
    #expect(found.problems.isEmpty == (log.complete && log.shape != "eventbridge-other"))
    #expect(found.isNumberedWithoutGaps)
    for size in [1, 100, 4096] { #expect(transcript(of: input, in: .each(size)) == found) }
  }
}
