import Foundation
import Testing
import TrailSift

@testable import TrailCoverage

@Suite("Blind spots of the sample logs") struct SampleArchiveTests {
  private static let archive =
    (#filePath as NSString).pathComponents.dropLast(4).joined(separator: "/") + "/SampleLogs/archive"

  private static func spots(_ path: String = archive) async throws -> BlindSpots {
    let result = try await RecordPass([path]).run { BlindSpotTally() }
    return BlindSpots(result.tally, result.listing)
  }

  @Test("The trail that was stopped shows as a window, and so does the one that records less since")
  func windows() async throws {
    let spots = try await Self.spots()
    #expect(spots.places == 6)
    #expect(spots.loggingWindows.map(\.change) == [.narrowed, .stopped])
    #expect(spots.loggingWindows.map(\.openedBy) == ["PutEventSelectors", "StopLogging"])
    #expect(spots.loggingWindows.map(\.closedBy) == [nil, "StartLogging"])
    #expect(
      spots.loggingWindows.last?.sentence
        == "Trail shop-trail of 111122223333 (us-east-1) was stopped with StopLogging by "
        + "arn:aws:iam::111122223333:user/reports-export at 2026-03-05T01:26:03Z, until StartLogging at "
        + "2026-03-06T08:41:20Z; 16 of its 32 hours have records of the account.")
  }

  @Test("Days with few records claim no silences, endings or gaps")
  func fewRecords() async throws {
    let spots = try await Self.spots()
    #expect(spots.silences.isEmpty && spots.endings.isEmpty && spots.tamperGaps.isEmpty)
    #expect(spots.omissions.isEmpty)
  }

  @Test("A digest file that is taken away is missing")
  func digest() async throws {
    #expect(try await Self.spots().missingDigests.isEmpty)
    let copy = try ListedFiles([])
    try FileManager.default.copyItem(atPath: Self.archive, toPath: "\(copy.path)/archive")
    let digest =
      "AWSLogs/o-exampleorg1/111122223333/CloudTrail-Digest/us-east-1/2026/03/05/"
      + "111122223333_CloudTrail-Digest_us-east-1_org-trail_us-east-1_20260305T013117Z.json.gz"
    try FileManager.default.removeItem(atPath: "\(copy.path)/archive/\(digest)")
    let missing = try await Self.spots(copy.path).missingDigests
    #expect(missing.map(\.trail) == ["org-trail"])
    #expect(missing.map(\.missing) == [1])
    #expect(missing.map(\.from.text) == ["2026-03-05T00:31:17Z"])
  }
}
