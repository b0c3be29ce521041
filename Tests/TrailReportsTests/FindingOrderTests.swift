import Testing
import TrailDetection
import TrailReports

@Suite("The order of findings")
struct FindingOrderTests {
  /// Findings in their right order, named by their file.
  private func inOrder() throws -> [Finding] {
    let places: [(time: String?, id: String?, file: String, index: Int)] = [
      ("2031-01-01T00:00:00Z", "b", "1", 0), ("2031-01-01T00:00:01Z", "B", "2", 0),
      ("2031-01-01T00:00:01Z", "a", "3", 0), ("2031-01-01T00:00:01Z", "a", "4", 3),
      ("2031-01-01T00:00:01Z", "a", "4", 20), ("2031-01-01T00:00:01Z", "e\u{301}", "5", 0),
      ("2031-01-01T00:00:01Z", "\u{E9}", "5", 0), ("2031-01-01T00:00:01Z", nil, "6", 0),
      ("20310101T000002Z", "a", "7", 0), (nil, "a", "0", 0), ("yesterday", "c", "0", 0), (nil, nil, "0", 7),
    ]
    return try places.map { place in
      let record = InventedRecords.record([
        "eventTime": place.time.map { "\"\($0)\"" }, "eventID": place.id.map { "\"\($0)\"" },
      ])
      return try InventedRecords.finding(record, file: place.file, at: place.index)
    }
  }

  private func places(_ findings: [Finding]) -> [String] {
    findings.map { "\($0.createdAt ?? "-") \(Array(($0.eventID ?? "-").utf8)) \($0.file) \($0.recordIndex)" }
  }

  @Test("Time, eventID, file and place decide, in this order, and what lacks one of them comes last")
  func order() throws {
    let right = try inOrder()
    #expect(places(FindingOrder.sorted(right.reversed())) == places(right))
  }

  @Test("The order of arrival makes no difference", arguments: 1...20)
  func shuffled(seed: UInt64) throws {
    let right = try inOrder()
    var random = SmallRandom(state: seed)
    #expect(places(FindingOrder.sorted(right.shuffled(using: &random))) == places(right))
  }

  @Test(
    "Every collected report has the same bytes for findings that arrive in another order",
    arguments: [ReportFormat.json, .text, .markdown])
  func reports(format: ReportFormat) throws {
    let findings = try InventedMorning.findings()
    #expect(written(format, findings) == written(format, findings.reversed()))
  }
}

/// A generator that gives the same numbers in every run (xorshift, Marsaglia 2003).
struct SmallRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
