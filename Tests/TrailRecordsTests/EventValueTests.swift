import Testing

@testable import TrailRecords

@Suite("Values of a record")
struct EventValueTests {
  static func read<Result>(
    _ text: String, _ body: (borrowing CloudTrailEvent) throws -> Result
  ) throws -> Result {
    let record = try OwnedRecord(parsing: text)
    return try body(record.event)
  }

  @Test("Every known field is found by its name", arguments: RecordField.allCases)
  func everyField(_ field: RecordField) throws {
    let others = RecordField.allCases.filter { $0 != field }.map { "\"\($0.name)\": null" }
    for place in [0, others.count / 2, others.count] {
      var members = others
      members.insert("\"\(field.name)\" : \"me\"", at: place)
      try Self.read(" {" + members.joined(separator: " ,\n") + "}\n") { event in
        #expect(event.text(event[field]) == "me")
        #expect(
          event[others.isEmpty ? field : RecordField.allCases.first { $0 != field } ?? field]?.kind == .null)
      }
      try Self.read("{" + others.joined(separator: ",") + "}") { event in #expect(event[field] == nil) }
    }
  }

  @Test("The name of a field is the one that AWS writes")
  func names() {
    #expect(RecordField.sourceIPAddress.name == "sourceIPAddress")
    #expect(RecordField.eventID.name == "eventID")
    #expect(RecordField.recipientAccountId.name == "recipientAccountId")
    #expect(Set(RecordField.allCases.map(\.name)).count == RecordField.allCases.count)
  }

  @Test(
    "A name may be written with escapes",
    arguments: [
      #"{"event\u004eame":"x"}"#, #"{"\u0065\u0076\u0065\u006e\u0074\u004E\u0061\u006d\u0065":"x"}"#,
      #"{"eventNam\u0065":"x"}"#, #"{"eventName":"\u0078"}"#,
    ])
  func escapedName(_ text: String) throws {
    try Self.read(text) { event in
      #expect(event.text(event[.eventName]) == "x")
      #expect(event.text(event.value(["eventName"])) == "x")
      #expect(event.equals(event[.eventName], "x") == true)
    }
    let found = transcript(of: #"{"Records":[{"eventID":"1","# + text.dropFirst() + "]}")
    #expect(found.ids == ["1"])
    #expect(found.problems.isEmpty)
  }

  @Test("Of a name that occurs twice the last value counts, in whatever way it is written")
  func duplicateNames() throws {
    let text =
      #"{"eventName":"a","userIdentity":{"type":"x","type":"y"},"event\u004eame":"b","eventName":"c","#
      + #""eventID":"1","eventID":null,"userIdentity":{"typ\u0065":"z","type":"w","userName":1}}"#
    try Self.read(text) { event in
      #expect(event.text(event[.eventName]) == "c")
      #expect(event[.eventID]?.kind == .null)
      #expect(event.text(event.value(.userIdentity, "type")) == "w")
      #expect(event.scalarText(event.value(.userIdentity, "userName")) == "1")
      var names: [String] = []
      event.forEachMember(of: event.root) { key, _ in names.append(event.text(key) ?? "?") }
      #expect(
        names == [
          "eventName", "userIdentity", "eventName", "eventName", "eventID", "eventID", "userIdentity",
        ])
    }
    #expect(transcript(of: text).records == [text])
  }

  @Test("Only the names at the top of a record are its fields")
  func nestedNames() throws {
    try Self.read(#"{"a":{"eventName":"x"},"b":[{"eventName":"y"}],"c":"eventName","eventID":"eventName"}"#) {
      event in
      #expect(event[.eventName] == nil)
      #expect(event.text(event.value(["a", "eventName"])) == "x")
      #expect(event.text(event[.eventID]) == "eventName")
    }
  }

  @Test("Strings mean what their escapes say")
  func decodedText() throws {
    for (written, meant) in [
      (#""#, ""), (#"plain"#, "plain"), (#"\"\\\/\b\f\n\r\t"#, "\"\\/\u{8}\u{C}\n\r\t"), (#"é"#, "é"),
      (#"\u00e9"#, "é"), (#"\u00E9\u0000"#, "é\u{0}"), (#"\u20ac\uFFFF"#, "€\u{FFFF}"),
      (#"\u07ff\u0800"#, "\u{7FF}\u{800}"),
      (#"\ud83d\ude00"#, "😀"), (#"\uD800\uDC00"#, "\u{10000}"), (#"\udbff\udfff"#, "\u{10FFFF}"),
      // Half a pair stands for no character.
      (#"\ud83d"#, "\u{FFFD}"), (#"\ude00"#, "\u{FFFD}"), (#"a\ud83db"#, "a\u{FFFD}b"),
      (#"\ude00\ud83d"#, "\u{FFFD}\u{FFFD}"), (#"\ud83d\ud83d\ude00"#, "\u{FFFD}😀"),
      (#"\ud83d\u0041"#, "\u{FFFD}A"), (#"\ud83d\n"#, "\u{FFFD}\n"), (#"\ud83d\\ude00"#, "\u{FFFD}\\ude00"),
      (#"\ud83dude00"#, "\u{FFFD}ude00"), (#"\\ud83d"#, "\\ud83d"), (#"\\\\"#, "\\\\"), (#"\\\""#, "\\\""),
    ] {
      try Self.read(#"{"v":""# + written + #""}"#) { event in
        let value = event.value(["v"])
        #expect(
          event.text(value).map { Array($0.unicodeScalars) } == Array(meant.unicodeScalars), "\(written)")
        #expect(event.scalarText(value) == event.text(value))
        #expect(event.equals(value, meant) == true, "\(written)")
        #expect(event.equals(value, meant + "x") == false, "\(written)")
        let stands = value.map { event.written($0) }
        #expect(stands == "\"\(written)\"")
      }
    }
  }

  @Test("Two ways to write a letter are equal as bytes or not at all")
  func equalsByBytes() throws {
    // The letter with its accent as one character, and as two.
    for (written, text, isEqual) in [
      ("\u{E9}", "\u{E9}", true), ("\u{E9}", "e\u{301}", false), (#"\u00e9"#, "\u{E9}", true),
      (#"\u00e9"#, "e\u{301}", false), (#"e\u0301"#, "\u{E9}", false), (#"e\u0301"#, "e\u{301}", true),
    ] {
      try Self.read("{\"v\":\"\(written)\",\"\(written)\":1}") { event in
        #expect(event.equals(event.value(["v"]), text) == isEqual, "\(written)")
        #expect((event.member(text, of: event.root) != nil) == isEqual, "\(written)")
      }
    }
  }

  @Test("Scalars are given as they are written, and other kinds are no text")
  func scalars() throws {
    try Self.read(
      #"{"n":-1.50e+03,"t":true,"f" : false ,"z":null,"o":{"a":1},"a":[1],"s":"x","last":0}"#
    ) { event in
      func scalar(_ name: String) -> String? { event.scalarText(event.value([name])) }
      #expect(scalar("n") == "-1.50e+03")
      #expect(scalar("t") == "true")
      #expect(scalar("f") == "false")
      #expect(scalar("last") == "0")
      #expect(scalar("s") == "x")
      for name in ["z", "o", "a", "absent"] { #expect(scalar(name) == nil) }
      for name in ["n", "t", "z", "o", "a", "absent"] {
        #expect(event.text(event.value([name])) == nil)
        #expect(event.equals(event.value([name]), "true") == false)
      }
      let kinds = ["n", "t", "f", "z", "o", "a", "s"].map { event.value([$0])?.kind }
      #expect(kinds == [.number, .boolean, .boolean, .null, .object, .array, .string])
      let object = event.value(["o"]).map { event.written($0) }
      #expect(object == #"{"a":1}"#)
    }
  }

  @Test("A path goes from object to object, and ends where a step is absent or no object")
  func paths() throws {
    let text =
      #"{ "userIdentity" : { "sessionContext" : { "attributes" : { "mfaAuthenticated" : "true" } } , "arn":[1] },"#
      + #""":{"":{"a.b":7}},"eventName":"x" }"#
    try Self.read(text) { event in
      let mfa = event.value(.userIdentity, "sessionContext", "attributes", "mfaAuthenticated")
      #expect(event.text(mfa) == "true")
      #expect(mfa == event.value(["userIdentity", "sessionContext", "attributes", "mfaAuthenticated"]))
      #expect(event.value(.userIdentity) == event[.userIdentity])
      #expect(event.value([]) == event.root)
      #expect(event.scalarText(event.value(["", "", "a.b"])) == "7")
      for absent in [
        ["userIdentity", "sessionContext", "x"], ["userIdentity", "arn", "0"], ["eventName", "x"], ["x"],
      ] {
        #expect(event.value(absent) == nil)
      }
      #expect(event.value(.eventName, "x") == nil)
      #expect(event.value(.errorCode, "x") == nil)
    }
  }

  @Test("Elements and members are visited in order, with brackets and commas in strings")
  func visits() throws {
    try Self.read(#"{"a": [ 1 ,"x,]}\"", [2,[3]],{"b":"}"} , null,true , -0 ],"e":[],"o":{}}"#) { event in
      var elements: [String] = []
      guard let array = event.value(["a"]), let empty = event.value(["e"]), let object = event.value(["o"])
      else {
        Issue.record("a value is missing")
        return
      }
      event.forEachElement(of: array) { elements.append(event.written($0)) }
      #expect(elements == ["1", #""x,]}\"""#, "[2,[3]]", #"{"b":"}"}"#, "null", "true", "-0"])
      var visited = 0
      event.forEachElement(of: empty) { _ in visited += 1 }
      event.forEachElement(of: object) { _ in visited += 1 }
      event.forEachMember(of: object) { _, _ in visited += 1 }
      event.forEachMember(of: array) { _, _ in visited += 1 }
      #expect(visited == 0)
      var names: [String] = []
      event.forEachMember(of: event.root) { key, value in
        names.append(event.written(key) + event.written(value))
      }
      #expect(names.last == #""o"{}"#)
      #expect(names.count == 3)
    }
  }

  @Test(
    "The time is the record's event time, if it has one",
    arguments: [
      (#"{"eventTime":"2023-07-10T11:47:39Z"}"#, 1_688_989_659),
      (#"{"eventTime":"2023\u002d07-10T11:47:39\u005A"}"#, 1_688_989_659),
      (#"{"eventTime":1688989659}"#, nil), (#"{"eventTime":null}"#, nil), (#"{"eventTime":""}"#, nil),
      (#"{"eventTime":"..."}"#, nil), (#"{"a":{"eventTime":"2023-07-10T11:47:39Z"}}"#, nil), ("{}", nil),
    ] as [(String, Int64?)])
  func time(_ text: String, _ seconds: Int64?) throws {
    try Self.read(text) { event in #expect(event.time?.seconds == seconds) }
  }

  @Test("A kept record has the bytes and the fields of the one that was seen")
  func keptRecord() throws {
    struct Keeper: RecordConsumer {
      var kept: [OwnedRecord] = []
      mutating func take(_ event: borrowing CloudTrailEvent, at place: RecordPlace) {
        kept.append(OwnedRecord(event))
      }
      mutating func unparsed(_ problem: RecordProblem) {}
      mutating func damage(_ problem: RecordProblem) {}
    }
    for envelope in Envelope.allCases where !envelope.isSingle {
      var scanner = RecordScanner()
      var keeper = Keeper()
      let sample = envelope.wrap(threeRecords)
      scanner.scan(sample.bytes.span, into: &keeper)
      scanner.finish(into: &keeper)
      #expect(keeper.kept.map { String(decoding: $0.bytes, as: UTF8.self) } == threeRecords)
      #expect(keeper.kept.map { $0.event.text($0.event[.eventID]) } == ["one", "two", "three"])
      #expect(
        keeper.kept.map { $0.event.text($0.event[.eventName]) } == ["CreateUser", "CreateUser", "CreateUser"])
      let name = keeper.kept.map { $0.event.text($0.event.value(.userIdentity, "userName")) }
      #expect(name == ["zoë 😀 é€🙂", "zoë 😀 é€🙂", "zoë 😀 é€🙂"])
      #expect(keeper.kept.allSatisfy { $0.event.time?.text == "2024-03-01T10:00:00Z" })
    }
  }

  @Test(
    "A record tells which known keys it lacks, and whether it has others",
    arguments: [
      (#"{}"#, [], false), (#"{"eventName":"a","errorCode":null}"#, [.eventName, .errorCode], false),
      (#"{"apiVersion":"1","tlsDetails":{"a":1},"vpcEndpointAccountId":"2"}"#, [], false),
      (#"{"eventName":"a","x":1}"#, [.eventName], true), (#"{"x":1,"eventName":"a"}"#, [.eventName], true),
      (#"{"eventName":{"x":1}}"#, [.eventName], false), (#"{"eventName" :1,"x" :2}"#, [.eventName], true),
      (#"{"a name longer than any that is known":1,"eventName":2}"#, [.eventName], true),
      (#"{"eventNam\u0065":1}"#, [.eventName], false), (#"{"eventNam\u0066":1}"#, [], true),
      (#"{"userIdentity.type":"Root"}"#, [], true),
    ] as [(String, [RecordField], Bool)])
  func absences(_ text: String, _ present: [RecordField], _ hasOthers: Bool) throws {
    struct Reader: RecordConsumer {
      var absences: [UInt32] = []
      mutating func take(_ event: borrowing CloudTrailEvent, at place: RecordPlace) {
        absences.append(event.fields.absences)
      }
      mutating func unparsed(_ problem: RecordProblem) {}
      mutating func damage(_ problem: RecordProblem) {}
    }
    let record = #"{"eventVersion":"1""# + (text == "{}" ? "}" : "," + text.dropFirst())
    // Behind another record the fast way is taken for sure.
    let input = Array("\(shortRecord("first"))\n\(record)\n".utf8)
    var found = [try OwnedRecord(parsing: record).event.fields.absences]
    for kernel in BlockKernel.allCases where kernel.isAvailable {
      var reader = Reader()
      var scanner = RecordScanner(limits: RecordLimits(), kernel: kernel)
      scanner.scan(input.span, into: &reader)
      scanner.finish(into: &reader)
      try #require(reader.absences.count == 2)
      found.append(reader.absences[1])
    }
    for absences in found {
      for field in RecordField.allCases where field != .eventVersion {
        #expect((absences >> UInt32(field.rawValue) & 1 == 0) == present.contains(field), "\(field)")
      }
      #expect((absences >> UInt32(FieldTable.otherKeysBit) & 1 == 0) == hasOthers)
    }
  }

  @Test("White space around a parsed record is not a part of it")
  func parsing() throws {
    let record = try OwnedRecord(parsing: " \n{ \"eventID\" : \"1\" }\r\n")
    #expect(String(decoding: record.bytes, as: UTF8.self) == #"{ "eventID" : "1" }"#)
    #expect(record.event.text(record.event[.eventID]) == "1")
  }
}
