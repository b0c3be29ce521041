import Sigma
import Testing
import TrailDetection
import TrailRecords

@testable import TrailCoverage

@Suite("Rules that need optional logging") struct LoggingReviewTests {
  private let rule = MadeReview.rule(
    "reads", "call: {eventSource: s3.amazonaws.com, eventName: GetObject}\ncondition: call",
    more: "required_logging: data-event")

  private func data(_ change: (inout MadeRecord) -> Void = { _ in }) -> String {
    MadeRecord().with {
      ($0.name, $0.source, $0.more) = ("GetObject", "s3.amazonaws.com", #","eventCategory":"Data""#)
      change(&$0)
    }.json
  }

  @Test("Without an archive nobody can tell")
  func unknown() throws {
    let row = try #require(try MadeReview(rule).logging.rows.first)
    #expect(row.verdict == .unknown)
    #expect(row.logging == ["data-event"])
    #expect(row.services == ["s3.amazonaws.com"])
    #expect(row.shown.isEmpty && row.missing.isEmpty)
  }

  @Test("Where no account and region has such an event, the rule cannot fire here")
  func cannotFire() throws {
    let lambda = data { ($0.name, $0.source) = ("Invoke", "lambda.amazonaws.com") }
    let review = try MadeReview(rule).logging([MadeRecord().json, lambda])
    #expect(review.rows.map(\.verdict) == [.cannotFire])
    #expect(review.events?[.dataEvent] == 1)
    #expect(review.events?[.management] == 1)
  }

  @Test("Accounts and regions with such events stand apart from those without")
  func partly() throws {
    let review = try MadeReview(rule).logging([
      data(), data(), MadeRecord().with { $0.region = "us-east-1" }.json,
      MadeRecord().with { $0.account = "444455556666" }.json,
    ])
    let row = try #require(review.rows.first)
    #expect(row.verdict == .partly)
    #expect(row.shown == [.init(account: "111122223333", region: "eu-west-1", events: 2)])
    #expect(row.missing.map(\.region) == ["us-east-1", "eu-west-1"])
    #expect(try MadeReview(rule).logging([data()]).rows.map(\.verdict) == [.logged])
  }

  @Test(
    "What a record is goes by its category, else by what older records have",
    arguments: [
      (#","eventCategory":"Management""#, LoggingClass.management),
      (#","eventCategory":"Data","managementEvent":true"#, .dataEvent),
      (#","eventCategory":"NetworkActivity""#, .networkActivity), (#","eventCategory":"Insight""#, .insight),
      (#","eventType":"AwsCloudTrailInsight""#, .insight),
      (#","eventType":"AwsVpceEvent""#, .networkActivity),
      (#","managementEvent":false"#, .dataEvent), (#","managementEvent":true"#, .management),
      ("", .management),
    ])
  func classes(_ members: String, _ expected: LoggingClass) throws {
    let record = try OwnedRecord(parsing: MadeRecord().with { $0.more = members }.json)
    let found = LoggingClass(record.event)
    #expect(found == expected)
  }

  @Test("An old record of a call that is a data event is one")
  func oldRecord() throws {
    let record = try OwnedRecord(parsing: data { $0.more = "" })
    let found = LoggingClass(record.event)
    #expect(found == .dataEvent)
  }

  @Test("A rule that does not say what it needs goes by the calls that it names")
  func unsaid() throws {
    let made = try MadeReview(
      MadeReview.rule("data", event: "GetObject"), MadeReview.rule("both", event: "[GetObject, StopLogging]"),
      MadeReview.rule("plain", event: "StopLogging"), MadeReview.rule("strange", event: "SomethingElse"))
    #expect(made.logging.rows.map(\.rule.name) == ["data", "both"])
    #expect(made.logging.rows.map(\.alsoManagement) == [false, true])
  }

  @Test("Insights count for the service that they are about")
  func insight() throws {
    let rule = MadeReview.rule(
      "calls", "call: {eventSource: ec2.amazonaws.com}\ncondition: call", more: "required_logging: insight")
    let insight =
      #"{"eventCategory":"Insight","awsRegion":"eu-west-1","recipientAccountId":"111122223333","#
      + #""insightDetails":{"eventSource":"ec2.amazonaws.com"}}"#
    #expect(try MadeReview(rule).logging([insight]).rows.map(\.verdict) == [.logged])
  }
}
