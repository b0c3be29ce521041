import Testing
import TrailDetection
import TrailRecords

@Suite("Selection")
struct SelectionTests {
  private func admits(_ selection: RecordSelection, _ text: String) throws -> Bool {
    let record = try OwnedRecord(parsing: text)
    return selection.admits(record.event)
  }

  @Test(
    "Both bounds of time are included",
    arguments: [
      ("2024-03-01T09:59:59Z", false), ("2024-03-01T10:00:00Z", true), ("2024-03-01T10:30:00Z", true),
      ("2024-03-01T11:00:00Z", true), ("2024-03-01T11:00:01Z", false),
    ])
  func time(_ time: String, _ expected: Bool) throws {
    let since = try #require(EventTime("2024-03-01T10:00:00Z"))
    let until = try #require(EventTime("2024-03-01T11:00:00Z"))
    let record = "{\"eventTime\":\"\(time)\"}"
    #expect(try admits(RecordSelection(since: since, until: until), record) == expected)
    #expect(try admits(RecordSelection(since: since), record) == (time >= "2024-03-01T10:00:00Z"))
    #expect(try admits(RecordSelection(until: until), record) == (time <= "2024-03-01T11:00:00Z"))
    #expect(try admits(RecordSelection(), record))
  }

  @Test(
    "A record without a readable time, account or region passes",
    arguments: [
      "{}", #"{"eventTime":"...","awsRegion":null,"userIdentity":null}"#,
      #"{"eventTime":1709287200,"awsRegion":7,"recipientAccountId":111122223333}"#,
      #"{"eventTime":"","awsRegion":"","recipientAccountId":"","userIdentity":{"accountId":""}}"#,
    ])
  func missing(_ text: String) throws {
    let selection = RecordSelection(
      since: EventTime("2024-03-01T10:00:00Z"), until: EventTime("2024-03-01T11:00:00Z"),
      accounts: ["111122223333"], regions: ["eu-west-1"])
    #expect(try admits(selection, text))
  }

  @Test(
    "The account is the one that got the event, else the caller's",
    arguments: [
      (#"{"recipientAccountId":"111122223333"}"#, true),
      (#"{"recipientAccountId":"444455556666","userIdentity":{"accountId":"111122223333"}}"#, false),
      (#"{"userIdentity":{"accountId":"111122223333"}}"#, true),
      (#"{"userIdentity":{"accountId":"444455556666"}}"#, false),
      (#"{"recipientAccountId":null,"userIdentity":{"accountId":"777788889999"}}"#, true),
      (##"{"recipientAccountId":"11112222333\u0033"}"##, true),
    ])
  func accounts(_ text: String, _ expected: Bool) throws {
    let selection = RecordSelection(accounts: ["111122223333", "777788889999"])
    #expect(try admits(selection, text) == expected)
  }

  @Test(
    "Only the regions asked for pass",
    arguments: [
      ("eu-west-1", true), ("us-east-1", true), ("eu-west-10", false), ("eu-west", false),
      ("EU-WEST-1", false),
    ])
  func regions(_ region: String, _ expected: Bool) throws {
    let selection = RecordSelection(regions: ["eu-west-1", "us-east-1"])
    #expect(try admits(selection, "{\"awsRegion\":\"\(region)\"}") == expected)
  }

  @Test("Every condition must hold, and the detector asks them all")
  func together() throws {
    let selection = RecordSelection(
      since: EventTime("2024-03-01T10:00:00Z"), accounts: ["111122223333"], regions: ["eu-west-1"])
    let detector = Detector(allowList: AllowList(), selection: selection)
    let record = MadeRecord("StopLogging").string("eventTime", "2024-03-01T10:00:00Z")
      .string("recipientAccountId", "111122223333").string("awsRegion", "eu-west-1")
    #expect(examined(try record.owned(), by: detector) != nil)
    for other in [
      record.string("eventTime", "2024-03-01T09:00:00Z"), record.string("recipientAccountId", "444455556666"),
      record.string("awsRegion", "us-east-1"), record.string("eventName", "GetFoo"),
    ] {
      #expect(examined(try other.owned(), by: detector) == nil)
    }
  }
}
