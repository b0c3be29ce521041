import Testing
import TrailRecords

@Suite("Odd but whole inputs")
struct EnvelopeOddityTests {
  static let record = shortRecord("one")
  static let mark = "\u{FEFF}"
  static let zeros = String(repeating: "\u{0}", count: 1024)

  @Test(
    "An input without records is whole",
    arguments: [
      "", " ", "\n", "\r\n\r\n", "\t \n", mark, mark + "\n", zeros, mark + mark, "[]", " [ ] \n", "[]\n[]",
      #"{"Records":[]}"#, #"{ "Records" : [ ] }"#, #"{"Records":null}"#, #"{"Records": null, "a":1}"#,
      #"{"a":[{"b":"c"}],"Records":null}"#, #"{"Records":null}{"Records":null}"#,
      #"[{"Records":null},{"Records":[]}]"#, #"[[],[]]"#, #"{"Events":[]}"#, #"{"Events":null}"#,
      #"{"events":[],"nextForwardToken":"f/1"}"#, #"{"logEvents":[]}"#, #"{"Rec\u006frds":[]}"#,
      #"{"Records":[]}"# + zeros, #"{"Records":[]}"# + "\n" + zeros + "\n",
    ])
  func wholeWithoutRecords(_ input: String) {
    #expect(transcript(of: input).entries.isEmpty)
    #expect(transcript(of: input, in: .each(1)).entries.isEmpty)
  }

  @Test(
    "One record is found in spite of what stands around it",
    arguments: [
      mark + record, mark + #"{"Records":["# + record + "]}", record + "\r\n", "\r\n\r\n" + record,
      record + zeros,
      zeros + record, "\n\n" + mark + record + "\n" + mark, #"{"Records":["# + record + "]}" + zeros,
      #"{"a":{"Records":[1]},"Records":["# + record + #"],"b":{"Records":[2]},"c":[{},[]]}"#,
      #"{"Records" : ["# + "\n\t " + record + "\r\n ] \n}",
      #"{"Rec\u006Frds":["# + record + "]}",
      #"{"Records":[],"Records":["# + record + "]}", #"{"Records":null,"Records":["# + record + "]}",
      #"{"Records":["# + record + #"],"Records":null}"#, #"{"Records":["# + record + #"],"Events":[]}"#,
      "[" + record + "]" + mark, #"[{"Records":null},"# + record + "]",
      #"[{"Records":["# + record + #"]},{"Records":[]}]"#, "[[" + record + "],[]]", "[[]," + record + "]",
      "[]" + record, record + "[]", #"{"Records":[]}"# + record,
      "2024-03-01T10:00:00.123Z \t" + record, "2024-03-01T10:00:00+01:00 " + record,
      "20240301T100000Z " + record,
      "2024-03-01T10:00:00." + String(repeating: "1", count: 18) + "Z " + record,
    ])
  func oneRecord(_ input: String) {
    let found = transcript(of: input)
    #expect(found.records == [Self.record])
    #expect(found.problems.isEmpty)
    #expect(transcript(of: input, in: .each(1)) == found)
  }

  @Test("Lines may be blank, and may end in any way")
  func lines() {
    for ending in ["\n", "\r\n", "\n\n", "\r\n\r\n", " \n", "\n\t\n ", ""] {
      let ids = ["one", "two", "three"]
      let found = transcript(of: ending + ids.map { shortRecord($0) + ending }.joined())
      #expect(found.ids == ids)
      #expect(found.problems.isEmpty)
    }
  }

  @Test("Envelopes of every kind may follow one another")
  func mixture() {
    var (input, ids): ([UInt8], [String]) = ([], [])
    for envelope in Envelope.allCases {
      ids.append(envelope.rawValue)
      input += envelope.wrap([shortRecord(envelope.rawValue)]).bytes
    }
    let found = transcript(of: input)
    #expect(found.ids == ids)
    #expect(found.problems.isEmpty)
    #expect(transcript(of: input, in: .each(7)) == found)
  }

  @Test("Envelopes of every kind may stand in one array")
  func arrayOfEnvelopes() {
    let kinds: [Envelope] = [
      .batch, .bareArray, .oneRecord, .lookupPage, .lookupEntry, .eventBridge, .logEvents, .subscription,
    ]
    let elements = kinds.map {
      String(decoding: $0.wrap([shortRecord($0.rawValue)]).bytes, as: UTF8.self)
    }
    let found = transcript(of: "[" + elements.joined(separator: "\n,") + "]")
    #expect(found.ids == kinds.map(\.rawValue))
    #expect(found.problems.isEmpty)
  }

  @Test("A subscription's control messages are no records and no damage")
  func controlMessage() {
    let message = "CWL CONTROL MESSAGE: Checking health of destination Firehose."
    let control =
      #"{"messageType":"CONTROL_MESSAGE","owner":"CloudwatchLogs","logGroup":"","logStream":"","#
      + #""subscriptionFilters":[],"logEvents":[{"id":"","timestamp":1,"message":""# + message + #""}]}"#
    let found = transcript(
      of: control + String(decoding: Envelope.subscription.wrap([Self.record]).bytes, as: UTF8.self))
    #expect(found.records == [Self.record])
    #expect(found.problems.isEmpty)
  }

  @Test("A record in a text is read with all its escapes taken out once")
  func escapesInText() {
    let inner = #"{"eventVersion":"1","eventID":"\u00e9\\u0041\ud83d\ude00\n","n":"caf\u00e9"}"#
    let found = transcript(of: Envelope.lookupEntry.wrap([inner]).bytes)
    #expect(found.records == [inner])
    let unicode = #"{"CloudTrailEvent":"\u007b\u0022eventVersion\u0022:\"\ud83d\ude00\u00e9\"\u007D"}"#
    #expect(transcript(of: unicode).records == [#"{"eventVersion":"😀é"}"#])
  }

  @Test("White space around a record in a text is not a part of it")
  func spaceInText() {
    let found = transcript(of: #"{"CloudTrailEvent":" \n{\"eventVersion\":\"1\"}\t "}"#)
    #expect(found.records == [#"{"eventVersion":"1"}"#])
    #expect(found.problems.isEmpty)
  }

  @Test("A scanner that has finished an input starts the next one from nothing")
  func reuse() {
    var scanner = RecordScanner()
    let first = scanner.transcript(of: Array(#"{"Records":[{"eventVersion":"1"},{"event"#.utf8))
    let second = scanner.transcript(of: Array(Self.record.utf8))
    #expect(first.damage.map(\.reason) == [.endsInside])
    #expect(second == transcript(of: Self.record))
    #expect(second.offsets == [0])
  }

  @Test("The scanner counts what it has found, unparsed ones too")
  func count() {
    var scanner = RecordScanner()
    var found = Transcript()
    let input = Array(("[" + Self.record + ",{bad}," + Self.record + String(repeating: " ", count: 200)).utf8)
    scanner.scan(input.span, into: &found)
    #expect(scanner.recordCount == 3)
  }

  @Test("Bytes can be written straight into the scanner, until there are none left")
  func filling() {
    let input = Array(("[" + Array(repeating: Self.record, count: 9).joined(separator: ",") + "]").utf8)
    var scanner = RecordScanner()
    var found = Transcript()
    var at = 0
    while true {
      let count = scanner.scan(into: &found) { space in
        let count = min(100, input.count - at, space.count)
        for index in 0..<count { space[index] = input[at + index] }
        return count
      }
      guard count > 0 else { break }
      at += count
    }
    scanner.finish(into: &found)
    #expect(at == input.count)
    #expect(found == transcript(of: input))
    #expect(found.ids.count == 9)
  }
}
