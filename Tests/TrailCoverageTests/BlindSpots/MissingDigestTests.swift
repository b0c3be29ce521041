import Testing
import TrailDetection
import TrailRecords

@testable import TrailCoverage

@Suite("Missing digest files") struct MissingDigestTests {
  private static func missing(
    _ names: [String], selection: RecordSelection = RecordSelection()
  ) throws -> [MissingDigests] {
    BlindSpots(BlindSpotTally(), try ListedFiles(names).listing(), selection: selection).missingDigests
  }

  @Test("Hours between the first and the last digest that have none are missing")
  func hole() throws {
    let names = (0..<12).filter { ![4, 5, 6, 9].contains($0) }.map { ListedFiles.digest(hour: $0) }
    let missing = try Self.missing(names)
    #expect(missing.map(\.missing) == [3, 1])
    #expect(missing.map(\.present) == [8, 8])
    let first = try #require(missing.first)
    #expect((first.account, first.region, first.trail) == ("111122223333", "eu-west-1", "shop-trail"))
    #expect(first.from == EventTime(seconds: PlacedRecord.time(hour: 3, minute: 31).seconds + 17))
    #expect(
      first.sentence
        == "No digest file of trail shop-trail for 111122223333 in eu-west-1 between 2026-03-02T03:31:17Z and "
        + "2026-03-02T07:31:17Z, where 3 of an hour each fit; the archive has 8 digest files of it.")
  }

  @Test("A digest some minutes early or late is none that is missing")
  func drift() throws {
    let names = (0..<30).map { ListedFiles.digest(hour: $0, minute: $0 * 7 % 25) }
    #expect(try Self.missing(names).isEmpty)
  }

  @Test("Each trail, region and account has its own chain, whatever the trail is called")
  func chains() throws {
    let names = (0..<6).flatMap { hour in
      [
        ListedFiles.digest(hour: hour), ListedFiles.digest(hour: hour, region: "us-east-1"),
        ListedFiles.digest(hour: hour, trail: "a_trail_20260302T000000Z_x"),
      ]
    }
    let gone = ListedFiles.digest(hour: 3, trail: "a_trail_20260302T000000Z_x")
    let missing = try Self.missing(names.filter { $0 != gone })
    #expect(missing.map(\.trail) == ["a_trail_20260302T000000Z_x"])
  }

  @Test("A digest made afterwards counts for its hour, saved metadata does not")
  func otherFiles() throws {
    let names = [0, 1, 3, 4].map { ListedFiles.digest(hour: $0) }
    let backfill = ListedFiles.digest(hour: 2, ending: "_backfill.json.gz")
    let head = ListedFiles.digest(hour: 2, ending: ".json.gz.head.json")
    #expect(try Self.missing(names + [backfill]).isEmpty)
    #expect(try Self.missing(names + [head]).map(\.missing) == [1])
  }

  @Test("What was not asked for does not count")
  func selection() throws {
    let names = [0, 1, 3, 4, 8, 9].map { ListedFiles.digest(hour: $0) }
    #expect(try Self.missing(names, selection: RecordSelection(accounts: ["444455556666"])).isEmpty)
    #expect(try Self.missing(names, selection: RecordSelection(regions: ["us-east-1"])).isEmpty)
    let late = RecordSelection(since: PlacedRecord.time(hour: 3))
    #expect(try Self.missing(names, selection: late).map(\.missing) == [3])
    let early = RecordSelection(until: PlacedRecord.time(hour: 4))
    #expect(try Self.missing(names, selection: early).map(\.missing) == [1])
  }
}
