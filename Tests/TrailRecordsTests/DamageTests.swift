import Testing
import TrailRecords

/// What is reported of a damaged input, and where the reading goes on.
@Suite("Damage")
struct DamageTests {
  /// A damaged record: the byte at which that shows, and the reason.
  struct Wrong: CustomTestStringConvertible {
    let text: String
    let place: Int
    let reason: RecordProblem.Reason

    init(_ text: String, _ place: Int, _ reason: RecordProblem.Reason) {
      (self.text, self.place, self.reason) = (text, place, reason)
    }

    var testDescription: String { text }
  }

  static let wrongRecords: [Wrong] = [
    Wrong(#"{"eventVersion":"1","a":"b"#, 26, .controlCharacter),
    Wrong("{\"eventVersion\":\"1\",\"a\":\"b\nc\"}", 26, .controlCharacter),
    Wrong(#"{"eventVersion":"1,"eventID":"x"}"#, 20, .expectedSeparator),
    Wrong(#"{"eventVersion":"1","a":\q}"#, 24, .expectedValue),
    Wrong(#"{"eventVersion":"1","a":"\q"}"#, 26, .badEscape),
    Wrong(#"{"eventVersion":"1","a":nil}"#, 25, .badLiteral),
    Wrong(#"{"eventVersion":"1","a":01}"#, 25, .badNumber),
    Wrong(#"{"eventVersion":"1" "a":1}"#, 20, .expectedSeparator),
    Wrong(#"{"eventVersion":"1","a" 1}"#, 24, .expectedColon),
    Wrong(#"{"eventVersion":"1","a":[1,2}}"#, 28, .mismatchedBracket),
    Wrong(#"{"eventVersion":"1","a":[1,2,]}"#, 29, .trailingComma),
    Wrong(#"{"eventVersion":"1",}"#, 20, .trailingComma),
    Wrong(#"{"eventVersion":"1",{"a":1}}"#, 20, .expectedKey),
    Wrong("{\"eventVersion\":\"1\",\"a\":\u{1}\u{2}{\"[[\"}}", 24, .expectedValue),
    Wrong(#"{bad}"#, 1, .expectedKey),
  ]

  @Test("A damaged record is counted once, at its byte, and the next is read", arguments: wrongRecords)
  func onceAtItsByte(_ wrong: Wrong) {
    for envelope in [Envelope.batch, .prettyBatch, .bareArray, .recordLines, .batchLines, .arrayOfArrays] {
      // A string without its end runs into the next record, which the lines alone show.
      guard wrong.text.hasSuffix("}") || envelope == .recordLines else { continue }
      let sample = envelope.wrap([shortRecord("one"), wrong.text, shortRecord("three")])
      let found = transcript(of: sample.bytes)
      let problem = RecordProblem(offset: sample.offsets[1] + wrong.place, reason: wrong.reason)
      #expect(found.ids == ["one", "three"], "\(envelope)")
      #expect(found.problems == [problem], "\(envelope)")
      #expect(found.unparsed == [problem], "\(envelope)")
      #expect(found.offsets == [sample.offsets[0], sample.offsets[2]], "\(envelope)")
      #expect(found.isNumberedWithoutGaps)
    }
  }

  @Test("Damage in the last record leaves those before it", arguments: wrongRecords)
  func lastRecord(_ wrong: Wrong) {
    for envelope in Envelope.allCases where !envelope.isSingle {
      let sample = envelope.wrap([shortRecord("one"), shortRecord("two"), wrong.text])
      let found = transcript(of: sample.bytes)
      #expect(found.ids == ["one", "two"], "\(envelope)")
      #expect(found.problems.isEmpty == false, "\(envelope)")
      #expect(found.isNumberedWithoutGaps)
    }
  }

  @Test("Many damaged records in a row are counted each")
  func manyInARow() {
    // A quote too few makes text of what follows and what follows of text: that hides the next wrong record.
    let wrong = Self.wrongRecords.filter {
      $0.text.count { $0 == "\"" }.isMultiple(of: 2) && $0.text.hasSuffix("}")
    }
    let sample = Envelope.batch.wrap(
      [shortRecord("one")] + wrong.map(\.text) + [shortRecord("two")] + wrong.map(\.text))
    let found = transcript(of: sample.bytes)
    #expect(found.ids == ["one", "two"])
    #expect(found.unparsed.map(\.reason) == wrong.map(\.reason) + wrong.map(\.reason))
    #expect(found.damage.isEmpty)
    #expect(found.isNumberedWithoutGaps)
  }

  @Test("Values that are no objects, wrong ones too, are counted each")
  func wrongElements() {
    let found = transcript(
      of: #"{"Records":[nil,{"eventVersion":"1"},01,"\q",1,tru,{"eventVersion":"2"},-]}"#)
    let reasons: [RecordProblem.Reason] = [
      .badLiteral, .badNumber, .badEscape, .notAnObject, .badLiteral, .badNumber,
    ]
    #expect(found.records == [#"{"eventVersion":"1"}"#, #"{"eventVersion":"2"}"#])
    #expect(found.unparsed.map(\.reason) == reasons)
    #expect(found.damage.isEmpty)
  }

  @Test(
    "Commas and brackets between records that are wrong lose no record",
    arguments: [
      (#"{"Records":[R,]}"#, 1, [.trailingComma]), ("[R,]", 1, [.trailingComma]),
      (#"{"Records":[,R]}"#, 1, [.strayComma]), ("[R,,R]", 2, [.strayComma]),
      ("[R,,,R]", 2, [.strayComma, .strayComma]),
      ("[R R]", 2, [.missingComma]), (#"{"Records":[RR]}"#, 2, [.missingComma]),
      ("[R;R]", 2, [.expectedSeparator]), (#"{"Records":[R},R]}"#, 2, [.expectedSeparator]),
      (#"{"Records":[R}}],R]}"#, 2, [.expectedSeparator]),
      (#"{"Records":[[R,R]}"#, 2, [.notAnObject]), (#"{"Records":[R,[R]}"#, 2, [.notAnObject]),
      ("[R,R", 2, [.endsInsideList]), ("[R,", 1, [.endsInsideList]), ("[", 0, [.endsInsideList]),
      (#"{"Records":["#, 0, [.endsInsideList]), (#"{"Records":[R"#, 1, [.endsInsideList]),
      (#"{"Records":[R],"#, 1, [.endsInsideList]), (#"{"Records":[R],"a"#, 1, [.endsInsideList]),
      (#"{"Records""#, 0, [.endsInside]), ("{", 0, [.endsInside]),
      (#"{"Records":[R],}"#, 1, [.trailingComma]), (#"{"Records":[R]]"#, 1, [.mismatchedBracket]),
      (#"{"Records":[R} R"#, 2, [.expectedSeparator, .endsInsideList]),
      (#"{"Records":[R,{"Records":[R]}"#, 2, [.listNotClosed]),
      (#"{"Records":[R{"Records":[R]}"#, 2, [.missingComma, .listNotClosed]),
      ("{\"Records\":[R,\n{\"Records\":[R]}R", 3, [.listNotClosed]),
      ("R,R", 2, [.notJSON]), ("R}R", 2, [.notJSON]), ("R]R", 2, [.notJSON]), ("RxR", 2, [.notJSON]),
      ("<Error><Code>AccessDenied</Code></Error>", 0, [.notJSON]), ("x\nR", 1, [.notJSON]),
      ("R\nplain text\nR\n", 2, [.notJSON]), ("\u{FEFE}R", 1, [.notJSON]), ("\u{FEFF}x", 0, [.notJSON]),
      ("R\n2024-03-01 R", 2, [.notJSON]), ("2024-03-01T10:00:00ZR", 1, [.notJSON]),
      ("12 R", 1, [.notJSON]), ("null\nR", 1, [.notJSON]), ("\"R", 1, [.notJSON]),
    ] as [(String, Int, [RecordProblem.Reason])])
  func aroundRecords(_ pattern: String, _ count: Int, _ reasons: [RecordProblem.Reason]) {
    // Its first key is none that the scanner knows.
    let record = #"{"apiVersion":"2","eventVersion":"1"}"#
    let input = pattern.split(separator: "R", omittingEmptySubsequences: false).joined(separator: record)
      .replacing(record + "ecords", with: "Records")
    let found = transcript(of: input)
    #expect(found.records == Array(repeating: record, count: count))
    #expect(found.damage.map(\.reason) == reasons)
    #expect(found.unparsed.isEmpty)
    #expect(transcript(of: input, in: .each(1)) == found)
  }

  @Test("An object within a damaged record is no record, however it begins")
  func nestedGuess() {
    let nested =
      #"{"eventVersion":"1","r":[{"eventName":"x"},{"errorCode":"y"}],"detail":{"eventName":"z"},bad}"#
    let found = transcript(of: Envelope.batch.wrap([nested, shortRecord("two")]).bytes)
    #expect(found.ids == ["two"])
    #expect(found.unparsed.map(\.reason) == [.expectedKey])
    #expect(found.damage.isEmpty)
  }

  @Test("A guess that is cut, wrong or too deep is dropped, and the search goes on behind its brace")
  func failedGuesses() {
    let deep = String(repeating: #"{"eventID":["#, count: 100)
    let input =
      "x\n{\"eventVersion\":\n{\"eventVersion\":1,,\n" + deep + "\n" + shortRecord("one") + "\n{\"eventID\":"
    let found = transcript(of: input)
    #expect(found.ids == ["one"])
    #expect(found.damage.map(\.reason) == [.notJSON, .endsInside])
    #expect(transcript(of: input, in: .each(1)) == found)
  }

  @Test(
    "A record in lines is found behind a page that was cut",
    arguments: [
      #"{"events":[{"message":"{\"eventVersion\"#, #"{"events":["#, #"{"events":[{"timestamp":1},"#,
      #"{"Events":[{"CloudTrailEvent":"{"#, #"{"logEvents":[{"id":"1","message":"#, #"{"Records":[{"a":["#,
      "[{},",
    ])
  func linesBehindCutPage(_ page: String) {
    for envelope in [Envelope.recordLines, .eventBridgeLines, .lookupEntryLines, .batchLines] {
      let lines = String(decoding: envelope.wrap(["one", "two"].map(shortRecord)).bytes, as: UTF8.self)
      let found = transcript(of: page + "\n" + lines)
      #expect(found.ids == ["one", "two"], "\(envelope): \(found.problems)")
      #expect(!found.problems.isEmpty)
    }
  }

  @Test("A cut batch costs only its last record where other documents follow")
  func cutBatch() {
    for ending in ["\n", ""] {
      let cut = #"{"Records":["# + shortRecord("one") + #",{"eventVersion":"1","a":"#
      let next = #"{"Records":["# + shortRecord("two") + "," + shortRecord("three") + "]}" + ending
      let found = transcript(of: cut + ending + next + shortRecord("four") + ending)
      #expect(found.ids == ["one", "two", "three", "four"])
      #expect(found.problems.count == 1)
    }
  }

  @Test(
    "A white space gap of any width before a record's first key does not depend on the pieces",
    arguments: 4090...4102)
  func longGap(_ width: Int) {
    let input =
      "x\n{" + String(repeating: " ", count: width) + #""eventVersion":"1"}"# + "\n" + shortRecord("two")
    let whole = transcript(of: input)
    #expect(transcript(of: input, in: .each(1)) == whole)
    #expect(whole.ids.last == "two")
  }
}
