import Testing

@testable import TrailRecords

@Suite("Record sizes")
struct RecordSizeTests {
  /// A record of exactly `count` bytes.
  static func record(_ id: String, bytes count: Int) -> String {
    let empty = #"{"eventVersion":"1","eventID":""# + id + #"","a":""}"#
    return String(empty.dropLast(2)) + String(repeating: "x", count: count - empty.utf8.count) + "\"}"
  }

  @Test(
    "A record of the bound is read, one of a byte more is counted and skipped",
    arguments: [Envelope.batch, .bareArray, .recordLines, .concatenated, .batchLines, .arrayOfBatches])
  func bound(_ envelope: Envelope) {
    let records = [
      Self.record("one", bytes: 200), Self.record("two", bytes: 201), Self.record("three", bytes: 199),
    ]
    let sample = envelope.wrap(records)
    for pieces in [Pieces.whole, .each(1), .each(7), .each(200), .each(201)] {
      let found = transcript(of: sample.bytes, in: pieces, maxRecordBytes: 200)
      #expect(found.ids == ["one", "three"])
      #expect(found.problems == [RecordProblem(offset: sample.offsets[1], reason: .tooLarge(200))])
      #expect(found.unparsed == found.problems)
      #expect(found.isNumberedWithoutGaps)
    }
  }

  @Test(
    "The bound counts what carries a record in a text or a detail",
    arguments: [Envelope.lookupPage, .eventBridgeLines])
  func boundOfCarrier(_ envelope: Envelope) {
    let records = [shortRecord("one"), shortRecord("two"), shortRecord("three")]
    let sample = envelope.wrap(records)
    let count = sample.carriers[0].count
    #expect(transcript(of: sample.bytes, maxRecordBytes: count + 2).ids == ["one", "two", "three"])
    let found = transcript(of: sample.bytes, maxRecordBytes: count)
    #expect(found.ids == ["one", "two"])
    #expect(found.unparsed.map(\.offset) == [sample.offsets[2]])
  }

  @Test("A document's header may be larger than the bound, and so may what follows the list")
  func largeHeader() {
    let wide = String(repeating: "w", count: 500)
    let record = Self.record("one", bytes: 100)
    for text in [
      #"{"a":""# + wide + #"","Records":["# + record + "]}",
      #"{"# + String(repeating: " ", count: 500) + #""Records":["# + record + "]}",
      #"{""# + wide + #"":1,"Rec\u006frds":["# + record + "]}",
      #"{"Records":["# + record + #"],"a":""# + wide + "\"}",
      #"{"Records":["# + String(repeating: "\n", count: 500) + record + "]}",
    ] {
      for pieces in [Pieces.whole, .each(1), .each(99)] {
        let found = transcript(of: text, in: pieces, maxRecordBytes: 100)
        #expect(found.ids == ["one"])
        #expect(found.problems.isEmpty)
      }
    }
  }

  @Test("Damage within a record that is too large does not depend on the pieces")
  func damageInLargeRecord() {
    let damaged = #"{"eventVersion":"1","a":""# + String(repeating: "x", count: 300) + #"",bad}"#
    for bound in [100, 320, 326, 327, 328, 329, 400] {
      for envelope in [Envelope.batch, .recordLines, .bareArray] {
        let sample = envelope.wrap([shortRecord("one"), damaged, shortRecord("three")])
        let whole = transcript(of: sample.bytes, maxRecordBytes: bound)
        #expect(whole.ids == ["one", "three"])
        #expect(whole.unparsed.count == 1)
        for pieces in [Pieces.each(1), .each(100), .each(329)] {
          #expect(transcript(of: sample.bytes, in: pieces, maxRecordBytes: bound) == whole)
        }
      }
    }
  }

  @Test("A record that is too large and cut is counted, and the cut is reported")
  func cutLargeRecord() {
    for pieces in [Pieces.whole, .each(1)] {
      let found = transcript(
        of: "[" + shortRecord("one") + "," + Self.record("two", bytes: 500).dropLast(), in: pieces,
        maxRecordBytes: 100)
      #expect(found.ids == ["one"])
      #expect(found.unparsed.map(\.reason) == [.tooLarge(100)])
      #expect(found.damage.map(\.reason) == [.endsInside])
    }
  }

  @Test("A guess behind damage is held to the bound too")
  func largeGuess() {
    let input =
      "x\n" + Self.record("one", bytes: 201) + "\n" + Self.record("two", bytes: 200) + "\n"
      + #"{"a":""# + String(repeating: "w", count: 300) + #"","Records":["# + shortRecord("three") + "]}"
    let whole = transcript(of: input, maxRecordBytes: 200)
    #expect(whole.ids == ["two", "three"])
    for pieces in [Pieces.each(1), .each(150), .each(201)] {
      #expect(transcript(of: input, in: pieces, maxRecordBytes: 200) == whole)
    }
  }

  @Test(
    "A record of three megabytes is read, and small ones after it",
    arguments: [100_000, 1 << 20])
  func largeRecord(_ piece: Int) {
    let large = Self.record("large", bytes: 3 << 20)
    let small = (0..<200).map { Self.record("small-\($0)", bytes: 1000 + $0) }
    let sample = Envelope.batch.wrap([small[0], large] + small + [large, small[0]])
    let found = transcript(of: sample.bytes, in: .each(piece))
    #expect(found.records == [small[0], large] + small + [large, small[0]])
    #expect(found.offsets == sample.offsets)
    #expect(found.problems.isEmpty)
  }

  @Test("The bound is kept between one byte and one gibibyte")
  func limits() {
    #expect(RecordLimits().maxRecordBytes == 16 << 20)
    #expect(RecordLimits(maxRecordBytes: 0).maxRecordBytes == 1)
    #expect(RecordLimits(maxRecordBytes: -5).maxRecordBytes == 1)
    #expect(RecordLimits(maxRecordBytes: .max).maxRecordBytes == 1 << 30)
    var limits = RecordLimits()
    limits.maxRecordBytes = .min
    #expect(limits.maxRecordBytes == 1)
    limits.maxRecordBytes = 2 << 30
    #expect(limits.maxRecordBytes == 1 << 30)
  }
}
