import Testing
import TrailRecords

@testable import TrailCoverage

@Suite("Endings") struct EndingTests {
  private static let other = (0..<240).records.of("444455556666", in: "eu-west-1")

  @Test("An account that stops before the archive ends is one ending, whatever regions it has")
  func account() throws {
    let records = (0..<200).records + (0..<200).records.of(in: "us-east-1") + Self.other
    let endings = try records.blindSpots().endings
    let ending = try #require(endings.first)
    #expect(endings.count == 1)
    #expect((ending.account, ending.region) == ("111122223333", nil))
    #expect(ending.last == PlacedRecord.time(hour: 199, minute: 30))
    #expect(ending.archiveEnd == PlacedRecord.time(hour: 239, minute: 30))
    #expect((ending.hours, ending.usualHours) == (39, 0))
    #expect(
      ending.sentence
        == "No record of 111122223333 in any region after 2026-03-10T07:30Z, 39 hours before the archive ends at "
        + "2026-03-11T23:30Z; before, nearly every hour had some.")
  }

  @Test("A region that stops while its account goes on is an ending")
  func region() throws {
    let records = (0..<240).records + (0..<200).records.of(in: "us-east-1")
    let endings = try records.blindSpots().endings
    #expect(endings.map(\.region) == ["us-east-1"])
    #expect(endings.first?.sentence.hasPrefix("No record of 111122223333 in us-east-1 after") == true)
  }

  @Test("A region that stops long before its account stops is said beside it")
  func both() throws {
    let records = (0..<200).records + (0..<100).records.of(in: "us-east-1") + Self.other
    let endings = try records.blindSpots().endings
    #expect(endings.map(\.region) == [nil, "us-east-1"])
    #expect(endings.map(\.hours) == [39, 139])
  }

  @Test("Some hours at the end are no ending", arguments: [(234, 0), (233, 1)])
  func fewHours(end: Int, count: Int) throws {
    #expect(try ((0..<end).records + Self.other).blindSpots().endings.count == count)
  }

  @Test("What is often quiet has to be quiet for more than twice as long", arguments: [(214, 0), (184, 1)])
  func usual(last: Int, count: Int) throws {
    // Five hours with records, then 25 without.
    let seldom = (-900...last).filter { ($0 + 900) % 30 < 5 }.records
    #expect(try (seldom + Self.other).blindSpots().endings.count == count)
  }

  @Test("An account with few hours does not stop")
  func fewRecords() throws {
    #expect(try ((0..<47).records + Self.other).blindSpots().endings.isEmpty)
    #expect(try ((0..<48).records + Self.other).blindSpots().endings.count == 1)
  }
}
