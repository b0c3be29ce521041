import Sigma
import Testing
import TrailRecords

@testable import TrailDetection

@Suite("The ids of correlated events") struct EventIDTests {
  private static let rules =
    CorrelatedRecords.base() + """
      title: Stopped
      correlation: {type: event_count, rules: [stop], group-by: [eventName], timespan: 1h, condition: {gte: 1}}
      """

  private static func ids(_ records: [MadeRecord]) throws -> [String] {
    var correlated = try CorrelatedRecords(rules)
    try correlated.take(records)
    return correlated.findings.flatMap(\.eventIDs)
  }

  @Test(
    "An eventID comes back as it was written, whatever its form",
    arguments: [
      "7d1f0c52-3b6a-4e0f-9a55-00000000a01f", "00000000-0000-0000-0000-000000000000",
      "01234567-89ab-cdef-0123-456789abcdef", "ffffffff-ffff-ffff-ffff-ffffffffffff",
      "7d1f0c52-3b6a-fe0f-9a55-00000000a01f", "7D1F0C52-3B6A-4E0F-9A55-00000000A01F", "x",
      "7d1f0c52-3b6a-4e0f-9a55-00000000a01f ", "\\u0037d1f0c52-3b6a-4e0f-9a55-000000000001",
      "a \\\"b\\\" \\u00e9",
    ])
  func written(id: String) throws {
    let record = MadeRecord.stop(1).string("eventID", id)
    let text = try record.owned().event.text(record.owned().event[.eventID])
    #expect(try Self.ids([record]) == [text])
  }

  @Test("A record without an eventID has the hash that its finding has", arguments: ["null", "\"\"", "7"])
  func withoutID(value: String) throws {
    var record = MadeRecord.stop(1).with("eventID", value)
    #expect(try Self.ids([record]) == [record.finding().id])
    record["eventID"] = nil
    let spread = MadeRecord.stop(1).with("eventID", value).with("note", "[1,\n  2]")
    #expect(try Self.ids([spread]) == [spread.finding().id])
  }

  @Test("Records without an eventID are told apart, and copies with one are not")
  func copies() throws {
    var without = MadeRecord.stop(1)
    without["eventID"] = nil
    let escaped = MadeRecord.stop(2).string("eventID", "\\u0037d1f0c52-3b6a-4e0f-9a55-000000000002")
    let odd = MadeRecord.stop(3).string("eventID", "odd")
    let ids = try Self.ids([without, without, MadeRecord.stop(2), escaped, MadeRecord.stop(2), odd, odd])
    #expect(ids.count == 4)
    #expect(Set(ids).count == 3)
  }

  @Test("Events at one instant stand in the order of their GUIDs")
  func order() throws {
    let numbers = [5, 0x1_0000, 1, 0x10, 0xF_FFFF_FFFF, 2]
    let records = numbers.map { MadeRecord.stop($0) }
    let ids = try Self.ids(records)
    #expect(ids == ids.sorted() && ids.count == 6)
  }

  @Test("Without eventIDs the order of inputs makes no difference")
  func shuffledInputs() throws {
    let records = (0..<20).map { number -> MadeRecord in
      var record = MadeRecord.stop(0).string("note", "\(number)")
      record["eventID"] = nil
      return record
    }
    #expect(try Self.ids(records) == Self.ids(records.reversed()))
  }

  private static func odd(_ number: Int) -> MadeRecord {
    MadeRecord.stop(number, at: number % 60).string("eventID", "odd \(number)")
  }

  @Test(
    "Of too many ids that are no GUIDs the same ones are kept, however the work was shared",
    arguments: [(10, 1 << 20), (1000, 60), (0, 1000), (1000, 0)])
  func bounded(most: Int, bytes: Int) throws {
    // So many that a table is cut down more than once on its way.
    let records = (0..<400).map(Self.odd) + [MadeRecord.stop(7)]
    var whole = try CorrelatedRecords(Self.rules, ids: EventIDTable(ids: most, bytes: bytes))
    try whole.take(records)
    let finding = try #require(whole.findings.first)
    #expect(finding.count == 401)
    #expect(finding.eventIDs.count <= 1 + min(most, bytes / 5))
    #expect(finding.eventIDs.contains("7d1f0c52-3b6a-4e0f-9a55-000000000007"))
    let left = 401 - finding.eventIDs.count
    #expect(whole.omissions.map(\.eventsWithoutID) == [left])
    for parts in [2, 5] {
      var workers = try (0..<parts).map { _ in
        try CorrelatedRecords(Self.rules, ids: EventIDTable(ids: most, bytes: bytes))
      }
      for (index, record) in records.reversed().enumerated() {
        try workers[index % parts].take(record, input: index % parts, at: index)
      }
      var joined = workers[parts - 1]
      for worker in workers.dropLast() { joined.join(worker) }
      #expect(joined.findings.map(\.eventIDs) == [finding.eventIDs])
      #expect(joined.findings.map(\.id) == [finding.id])
      #expect(joined.omissions == whole.omissions)
    }
  }

  @Test("Where all ids are kept, nothing is said to be left out")
  func complete() throws {
    var correlated = try CorrelatedRecords(Self.rules, ids: EventIDTable(ids: 5, bytes: 25))
    try correlated.take((0..<5).map(Self.odd))
    #expect(correlated.omissions.isEmpty)
    #expect(correlated.findings.first?.eventIDs.count == 5)
  }
}
