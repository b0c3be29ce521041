import Testing
import TrailRecords

@testable import TrailCoverage

@Suite("Gaps after tampering") struct TamperGapTests {
  private static func every10Minutes(_ hours: Range<Int>) -> [PlacedRecord] {
    hours.flatMap { hour in stride(from: 0, to: 60, by: 10).map { PlacedRecord(hour: hour, minute: $0) } }
  }

  @Test("An hour without a record right after the call is a gap, with the numbers that justify it")
  func gap() throws {
    let call = PlacedRecord.call("StopLogging", hour: 39, minute: 52)
    let records = Self.every10Minutes(0..<40) + [call] + Self.every10Minutes(41..<60)
    let gaps = try records.blindSpots().tamperGaps
    let gap = try #require(gaps.first)
    #expect(gaps.count == 1)
    #expect((gap.account, gap.region) == ("111122223333", "eu-west-1"))
    #expect((gap.call, gap.callRegion, gap.trail) == ("StopLogging", "eu-west-1", "shop-trail"))
    #expect(gap.from == PlacedRecord.time(hour: 39, minute: 52))
    #expect(gap.to == PlacedRecord.time(hour: 41))
    #expect((gap.isResumed, gap.minutes, gap.usualMinutes) == (true, 67, 9))
    #expect(
      gap.sentence
        == "No record of 111122223333 in eu-west-1 for 67 minutes, 2026-03-03T15:52Z to 2026-03-03T17:00Z, after "
        + "StopLogging on trail shop-trail (eu-west-1) at 2026-03-03T15:52:00Z; usually it is 9 minutes at most."
    )
    // One silent hour in three days is no silence by itself.
    #expect(try records.blindSpots().silences.isEmpty)
  }

  @Test("It has to begin within 15 minutes of the call", arguments: [(15, 1), (16, 0)])
  func patience(minutes: Int, count: Int) throws {
    let last = PlacedRecord(hour: 40, minute: minutes)
    let records =
      Self.every10Minutes(0..<40) + [.call("DeleteTrail", hour: 40, minute: 0), last]
      + Self.every10Minutes(42..<60)
    #expect(try records.blindSpots().tamperGaps.count == count)
  }

  @Test("It has to last an hour, by whole minutes", arguments: [(0, 0), (1, 1)])
  func length(minute: Int, count: Int) throws {
    let call = PlacedRecord.call("StopLogging", hour: 40, minute: 0)
    let records =
      Self.every10Minutes(0..<40) + [call] + (41..<60).map { PlacedRecord(hour: $0, minute: minute) }
    #expect(try records.blindSpots().tamperGaps.count == count)
  }

  @Test("In a region that is often as quiet it is none")
  func usual() throws {
    let call = PlacedRecord.call("StopLogging", hour: 100, minute: 5)
    let quiet = (0..<140).filter { $0 % 3 == 0 }.records.of(in: "us-east-1")
    let gaps = try (Self.every10Minutes(0..<140) + [call] + quiet).blindSpots().tamperGaps
    #expect(gaps.isEmpty)
  }

  @Test("Other busy regions of the account count, other accounts do not")
  func otherPlaces() throws {
    let call = PlacedRecord.call("StopLogging", hour: 40, minute: 2)
    let holed = Self.every10Minutes(0..<40) + Self.every10Minutes(44..<60)
    let records =
      Self.every10Minutes(0..<60) + [call] + holed.of(in: "us-east-1")
      + holed.of("444455556666", in: "us-east-1")
    let gaps = try records.blindSpots().tamperGaps
    #expect(gaps.map(\.account) == ["111122223333"])
    #expect(gaps.map(\.region) == ["us-east-1"])
    #expect(gaps.map(\.callRegion) == ["eu-west-1"])
  }

  @Test("A gap to the end of the archive says that it is not known how long it lasts")
  func toTheEnd() throws {
    let call = PlacedRecord.call("StopLogging", hour: 40, minute: 2)
    let records =
      Self.every10Minutes(0..<40) + [call] + Self.every10Minutes(0..<60).of("444455556666", in: "eu-west-1")
    let gap = try #require(try records.blindSpots().tamperGaps.first)
    #expect(!gap.isResumed)
    #expect(gap.sentence.contains("to the end of the archive at 2026-03-04T11:50Z"))
  }

  @Test("Where little is known, only the region of the call counts, and the sentence says so")
  func littleKnown() throws {
    let call = PlacedRecord.call("StopLogging", hour: 4, minute: 2)
    let few = (0..<4).records
    let records = few + [call, PlacedRecord(hour: 9)] + few.of(in: "us-east-1")
    let gaps = try records.blindSpots().tamperGaps
    #expect(gaps.map(\.region) == ["eu-west-1"])
    #expect(gaps.map(\.usualMinutes) == [nil])
    #expect(gaps.first?.sentence.hasSuffix("there are too few hours to say what is usual.") == true)
  }

  @Test("Of several calls before a gap the last one is named")
  func severalCalls() throws {
    let calls: [PlacedRecord] = [
      .call("UpdateTrail", hour: 40, minute: 1), .call("StopLogging", hour: 40, minute: 3),
      .call("StartLogging", hour: 40, minute: 4),
    ]
    let gaps = try (Self.every10Minutes(0..<40) + calls + Self.every10Minutes(43..<60)).blindSpots()
      .tamperGaps
    #expect(gaps.map(\.call) == ["StopLogging"])
  }
}
