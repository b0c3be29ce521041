import Testing
import TrailDetection
import TrailRecords
import TrailSift

@testable import TrailCoverage

@Suite("Counting for a review") struct CoverageTallyTests {
  @Test("Any division of the texts gives the counts of the whole", arguments: 1...6)
  func division(_ seed: UInt64) {
    var random = MadeRandom(seed)
    let texts = (0..<4000).map { _ in Array("text \(random.next() % 700)".utf8) }
    var whole = SampledTextCounts(most: 100)
    for text in texts { whole.add(text) }
    var parts = [SampledTextCounts](repeating: SampledTextCounts(most: 100), count: Int(seed))
    for text in texts { parts[Int(random.next() % seed)].add(text) }
    var joined = SampledTextCounts(most: 100)
    for part in parts.reversed() { joined.merge(part) }
    #expect(joined.sorted.map(\.text) == whole.sorted.map(\.text))
    #expect(joined.sorted.map(\.count) == whole.sorted.map(\.count))
    #expect(!whole.isComplete && whole.sorted.count <= 100 && whole.sorted.count > 20)
    let first = whole.sorted.first
    #expect(texts.count { String(decoding: $0, as: UTF8.self) == first?.text } == first?.count)
  }

  @Test("Texts within the bound are all kept")
  func complete() {
    var counts = SampledTextCounts(most: 3)
    for text in ["b", "a", "b", "c"] { counts.add(Array(text.utf8)) }
    #expect(counts.isComplete)
    #expect(counts.sorted.map(\.text) == ["a", "b", "c"])
    #expect(counts.sorted.map(\.count) == [1, 2, 1])
  }

  @Test("Records that were counted by several workers give the same review")
  func workers() throws {
    let made = try MadeReview(
      MadeReview.rule("a", event: "StopLogging"),
      MadeReview.rule("b", "x: {awsRegion: us-east-1}\ncondition: x"))
    var random = MadeRandom(7)
    let records = (0..<300).map { _ in
      MadeRecord().with {
        $0.name = ["StopLogging", "GetObject", "PutBucketPolicy"][Int(random.next() % 3)]
        $0.region = ["us-east-1", "eu-west-1"][Int(random.next() % 2)]
        $0.caller = "arn:aws:iam::111122223333:user/u\(random.next() % 9)"
      }.json
    }
    let whole = try made.tally(records)
    var joined = whole.empty
    for part in 0..<4 {
      joined.merge(try made.tally(records.enumerated().filter { $0.offset % 4 == part }.map(\.element)))
    }
    #expect(joined.records == whole.records && joined.calls == whole.calls && joined.matches == whole.matches)
    #expect(joined.callers.sorted.map(\.text) == whole.callers.sorted.map(\.text))
    #expect(joined.callers.sorted.map(\.count) == whole.callers.sorted.map(\.count))
    #expect(joined.logged.sorted.map(\.count) == whole.logged.sorted.map(\.count))
    #expect(joined.techniques == whole.techniques)
  }

  @Test("A name that would end a part of a key early does not")
  func keys() throws {
    let made = try MadeReview(MadeReview.rule("a", event: "StopLogging"))
    let review = try made.logging([MadeRecord().with { $0.region = #"eu\u0000west"# }.json])
    #expect(review.places == [.init(account: "111122223333", region: "eu?west", events: 1)])
  }
}

/// Numbers that are the same in every run.
struct MadeRandom {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
    return bits ^ bits >> 31
  }
}
