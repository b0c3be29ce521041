import Testing
import TrailRecords
import TrailSift

@testable import TrailCoverage

@Suite("Blind spots, whoever counted") struct BlindSpotTallyTests {
  /// Three weeks of five places with holes, ends and calls on trails.
  private static let records: [PlacedRecord] = {
    var records: [PlacedRecord] = []
    for (place, region) in ["eu-west-1", "eu-north-1", "us-east-1", "ap-south-1", "sa-east-1"].enumerated() {
      for hour in 0..<500 where hour % (7 + place) != 0 && !(200 + place..<209).contains(hour) {
        records += [PlacedRecord(hour: hour, minute: (hour * 17 + place) % 60)].of(in: region)
      }
    }
    for hour in [3, 90, 199, 300] {
      records.append(.call("StopLogging", hour: hour))
      records.append(.call("StartLogging", hour: hour + 5))
    }
    return records + (0..<300).records.of("444455556666", in: "eu-west-1")
  }()

  @Test("Any split, in any order, shows the same", arguments: 1...4)
  func merging(seed: UInt64) throws {
    var numbers = SplitMix(seed: seed)
    var parts = Array(repeating: [PlacedRecord](), count: Int(seed))
    for record in Self.records.shuffled(using: &numbers) {
      parts[Int.random(in: parts.indices, using: &numbers)].append(record)
    }
    var joined = BlindSpotTally()
    for part in parts.shuffled(using: &numbers) { joined.merge(try part.tally()) }
    let listing = try ListedFiles([]).listing()
    let spots = BlindSpots(joined, listing)
    #expect(spots == BlindSpots(try Self.records.tally(), listing))
    #expect(!spots.silences.isEmpty && !spots.endings.isEmpty && !spots.loggingWindows.isEmpty)
    #expect(!spots.tamperGaps.isEmpty)
  }

  @Test("Any number of threads shows the same", arguments: [1, 2, 8])
  func threads(count: Int) async throws {
    let files = try ListedFiles([])
    for (number, start) in stride(from: 0, to: Self.records.count, by: 97).enumerated() {
      try files.write(Self.records[start..<min(start + 97, Self.records.count)].log, to: "\(number).json")
    }
    var options = ScanOptions()
    options.threads = count
    let result = try await RecordPass([files.path], options: options).run { BlindSpotTally() }
    #expect(result.totals.records == Self.records.count)
    let spots = BlindSpots(result.tally, result.listing)
    #expect(spots == BlindSpots(try Self.records.tally(), try ListedFiles([]).listing()))
    #expect(spots.places == 6)
    #expect(spots.span == PlacedRecord.time(hour: 0, minute: 30)...PlacedRecord.time(hour: 499, minute: 27))
  }

  @Test(
    "A record that does not say where and when is left out and counted",
    arguments: [
      #"{"eventTime":"2026-03-02T00:00:00Z","awsRegion":"eu-west-1"}"#,
      #"{"eventTime":"2026-03-02T00:00:00Z","recipientAccountId":"111122223333"}"#,
      #"{"eventTime":"yesterday","awsRegion":"eu-west-1","recipientAccountId":"111122223333"}"#,
      #"{"eventTime":"1999-12-31T23:59:59Z","awsRegion":"eu-west-1","recipientAccountId":"111122223333"}"#,
      #"{"eventTime":"2040-01-01T00:00:00Z","awsRegion":"eu-west-1","recipientAccountId":"111122223333"}"#,
      #"{"eventTime":"9999-12-31T23:59:59Z","awsRegion":"eu-west-1","recipientAccountId":"111122223333"}"#,
      #"{"eventTime":"2026-03-02T00:00:00Z","awsRegion":7,"recipientAccountId":"111122223333"}"#,
      #"{"eventTime":"2026-03-02T00:00:00Z","awsRegion":"\u0065u","recipientAccountId":"111122223333"}"#,
      #"{"eventTime":"2026-03-02T00:00:00Z","awsRegion":"eu-west-1","recipientAccountId":"11112222333344445"}"#,
    ])
  func unplaced(json: String) throws {
    var tally = BlindSpotTally()
    var memory: Void = ()
    tally.add(try OwnedRecord(parsing: json).event, &memory)
    let spots = BlindSpots(tally, try ListedFiles([]).listing())
    #expect((spots.places, spots.span) == (0, nil))
    #expect(spots.isEmpty)
    #expect(
      spots.omissions == ["1 record without an account, a region or a time from 2010 to 2039 is left out."])
  }

  @Test("The caller's account counts where the record has no recipient")
  func callersAccount() throws {
    let json =
      #"{"eventTime":"2026-03-02T00:00:00Z","awsRegion":"eu-west-1","userIdentity":{"accountId":"111122223333"}}"#
    var tally = BlindSpotTally()
    var memory: Void = ()
    tally.add(try OwnedRecord(parsing: json).event, &memory)
    #expect(tally.places.map(\.key.account) == ["111122223333"])
    #expect(tally.places.map(\.key.region) == ["eu-west-1"])
  }

  @Test("Of too many places the first are kept with all their records, whatever comes first")
  func manyPlaces() throws {
    let count = BlindSpotTally.placeLimit * 2 + 1000
    let places = (0..<count).map { number in
      PlacedRecord(hour: number % 24).with { $0.account = "\(100_000_000_000 + number)" }
    }
    var tally = BlindSpotTally()
    for part in [places.reversed(), Array(places.prefix(500))] { tally.merge(try part.tally()) }
    let kept = tally.places
    #expect(kept.count == BlindSpotTally.placeLimit)
    #expect(kept.first?.key.account == "100000000000")
    #expect(kept.map(\.records) == Array(repeating: 2, count: 500) + Array(repeating: 1, count: 9500))
    #expect(tally.beyond == count - BlindSpotTally.placeLimit)
    let omissions = BlindSpots(tally, try ListedFiles([]).listing()).omissions
    #expect(omissions.first?.hasPrefix("Only the first 10,000 regions of accounts are looked at") == true)
    #expect(omissions.first?.contains("11,000 records of others are left out") == true)
  }

  @Test("Of too many calls the first are kept, whatever comes first")
  func manyCalls() throws {
    let calls = (0..<TrailCallLog.limit * 2 + 5).map { number in
      TrailCall(
        time: PlacedRecord.time(hour: number), account: "111122223333", region: "eu-west-1",
        trail: "shop-trail",
        name: "StopLogging", effect: .stops, caller: nil, eventID: nil)
    }
    func log(_ calls: some Sequence<TrailCall>) -> TrailCallLog {
      var log = TrailCallLog()
      for call in calls { log.note(call) }
      return log
    }
    let (up, down) = (log(calls), log(calls.reversed()))
    #expect(up.calls.count == TrailCallLog.limit)
    #expect(up.calls == down.calls)
    #expect(up.isCut && down.isCut)
    #expect(!log(calls.prefix(TrailCallLog.limit)).isCut)
  }
}

/// Numbers that are the same in each run.
private struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
