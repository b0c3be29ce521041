import Testing
import TrailRecords

/// Which objects are records, and what is said of those that are none.
@Suite("Kinds of objects")
struct RecordKindTests {
  @Test(
    "An object is a record by the fields that every record has",
    arguments: [
      #"{"eventVersion":"1.08"}"#,
      #"{"eventVersion":"1.07","eventType":"AwsCloudTrailInsight","insightDetails":{"state":"Start"}}"#,
      #"{"eventVersion":"1.09","eventCategory":"NetworkActivity","eventName":"GetObject"}"#,
      #"{"eventName":"GetUser","eventSource":"iam.amazonaws.com"}"#,
      #"{"eventName":"GetUser","eventTime":"2024-03-01T10:00:00Z"}"#,
      #"{"eventName":"GetUser","eventID":"x"}"#,
      #"{"\u0065ventVersion":"1"}"#, #"{"eventVersion":"1","eventSource":""}"#,
      #"{"eventVersion":"1","eventSource":null}"#, #"{"eventVersion":"1","eventSource":"aw"}"#,
      #"{"eventVersion":"1","detail":{"a":1}}"#,
    ])
  func isRecord(_ record: String) {
    #expect(transcript(of: record).records == [record])
    #expect(transcript(of: #"{"Records":["# + record + "]}").records == [record])
  }

  @Test(
    "An object that is no record is damage by itself, and counted as unparsed in a list of records",
    arguments: [
      ("{}", "an object without the fields of one"),
      (#"{"eventName":"GetUser"}"#, "an object without the fields of one"),
      (#"{"eventSource":"iam.amazonaws.com","eventTime":"x"}"#, "an object without the fields of one"),
      (#"{"a":{"eventVersion":"1"}}"#, "an object without the fields of one"),
      (#"{"EventVersion":"1"}"#, "an object without the fields of one"),
      (#"{"CloudTrailEvent":{"eventVersion":"1"}}"#, "an object without the fields of one"),
      (#"{"detail":"text"}"#, "an object without the fields of one"),
      (
        #"{"eventVersion":"2.1","eventSource":"aws:s3","eventName":"ObjectCreated:Put"}"#,
        "a notification of S3"
      ),
      (
        #"{"eventVersion":"1.0","eventSource":"aws:dynamodb","eventName":"INSERT","eventID":"1"}"#,
        "an object"
      ),
      (
        #"{"awsAccountId":"1","digestS3Bucket":"b","digestS3Object":"k","logFiles":[]}"#,
        "a CloudTrail digest"
      ),
      (
        #"{"detail-type":"EC2 Instance State-change Notification","detail":{"state":"x"}}"#,
        "EventBridge event"
      ),
    ])
  func isNoRecord(_ object: String, _ reason: String) {
    let alone = transcript(of: object)
    #expect(alone.entries.count == 1)
    #expect(alone.damage.map(\.offset) == [0])
    #expect(alone.damage.allSatisfy { $0.description.contains(reason) }, "\(alone.damage)")
    let listed = transcript(of: #"{"Records":["# + object + "]}")
    #expect(listed.entries.count == 1)
    #expect(listed.problems.map(\.offset) == [12])
    #expect(listed.damage.isEmpty || object.contains("detail-type"))
  }

  @Test(
    "An EventBridge event whose detail is no record is no record",
    arguments: [
      #"{"state":"x"}"#, #"{"eventName":"x"}"#, #"{"eventVersion":"1","eventSource":"aws:s3"}"#, "{}",
    ])
  func foreignDetail(_ detail: String) {
    let event = #"{"detail-type":"AWS Service Event via CloudTrail","detail":"# + detail + "}"
    let found = transcript(of: event + shortRecord("one"))
    #expect(found.ids == ["one"])
    #expect(found.unparsed.isEmpty)
    #expect(found.damage.map(\.offset) == [0])
    #expect(found.damage.allSatisfy { $0.description.contains("an EventBridge event of another kind") })
  }

  @Test("An EventBridge event without a detail-type is read by its detail")
  func detailWithoutType() {
    let found = transcript(of: #"{"version":"0","detail":"# + shortRecord("one") + "}")
    #expect(found.records == [shortRecord("one")])
  }

  @Test(
    "A text that is no record is counted as unparsed at what carries it, with the field and the reason",
    arguments: [
      ("", .endsInside), ("null", .notAnObject), ("[1]", .notAnObject), ("{", .endsInside),
      (#"{"eventVersion":"1""#, .endsInside), (#"{"eventVersion":"1",}"#, .trailingComma),
      (#"{"eventVersion":"1"} x"#, .expectedSeparator), ("plain text", .notAnObject),
      (#"{"eventVersion":"\x"}"#, .badEscape), (#"{"eventVersion":01}"#, .badNumber),
    ] as [(String, RecordProblem.Reason)])
  func brokenText(_ text: String, _ reason: RecordProblem.Reason) {
    for (envelope, field) in [
      (Envelope.lookupPage, "CloudTrailEvent"), (.lookupEntry, "CloudTrailEvent"), (.logEvents, "message"),
      (.subscription, "message"), (.arrayOfPages, "CloudTrailEvent"),
    ] {
      let sample = envelope.wrap([text, shortRecord("good")])
      let found = transcript(of: sample.bytes)
      #expect(
        found.entries.first
          == .unparsed(RecordProblem(offset: sample.offsets[0], reason: .embedded(field: field, reason))))
      #expect(found.ids == ["good"])
      #expect(found.isNumberedWithoutGaps)
    }
  }

  @Test("A text that is an object but no record is counted as unparsed")
  func foreignText() {
    let found = transcript(of: Envelope.logEvents.wrap([#"{"a":1}"#, shortRecord("good")]).bytes)
    #expect(found.ids == ["good"])
    let reason = RecordProblem.Reason.notARecord("the text of message is an object without the fields of one")
    #expect(found.unparsed.map(\.reason) == [reason])
  }

  @Test(
    "A log entry without a message is counted as unparsed",
    arguments: [#"{"timestamp":1}"#, #"{"message":null}"#, #"{"message":{"eventVersion":"1"}}"#, "{}"])
  func noMessage(_ entry: String) {
    for list in ["events", "logEvents"] {
      let found = transcript(of: "{\"\(list)\":[\(entry)]}")
      #expect(found.entries.count == 1)
      #expect(found.unparsed.map(\.reason) == [.notARecord("a log entry without a message")])
    }
  }

  @Test(
    "A list of records holds objects only",
    arguments: ["1", "-0.5e3", "true", "null", #""a""#, #""a,b]""#, #"{"Records":1}"#])
  func otherElements(_ element: String) {
    for (head, tail) in [("[", "]"), (#"{"Records":["#, "]}"), (#"{"events":["#, "]}")] {
      let found = transcript(of: head + element + " , " + element + tail)
      #expect(found.entries.count == 2)
      #expect(found.unparsed.count == 2)
      #expect(found.unparsed.first?.offset == head.utf8.count)
    }
  }

  @Test("Keys that carry records count at the top of a document only, and where they hold an array")
  func listsElsewhere() {
    for text in [
      #"{"a":{"Records":[{"eventVersion":"1"}]}}"#, #"{"Records":{"eventVersion":"1"}}"#, #"{"Records":"x"}"#,
    ] {
      let found = transcript(of: text)
      #expect(found.records.isEmpty)
      #expect(found.damage.count == 1)
    }
  }

  @Test("A problem says what, and at which byte")
  func description() {
    let problem = RecordProblem(offset: 7, reason: .embedded(field: "CloudTrailEvent", .badEscape))
    #expect(
      problem.description
        == "in the text of CloudTrailEvent: a backslash is followed by something that is no JSON escape at byte 7"
    )
    #expect(RecordProblem(offset: 0, reason: .tooLarge(12)).description.contains("larger than 12 bytes"))
  }
}
