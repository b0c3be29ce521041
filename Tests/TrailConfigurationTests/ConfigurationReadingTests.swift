import Sigma
import Testing
import TrailConfiguration
import TrailDetection
import TrailRecords

@Suite("Reading a configuration") struct ConfigurationReadingTests {
  private static let text = """
    rules:
      - rules/
      - one.yml
    disable: [trail-logging-stopped]
    placeholders:
      known_accounts: ['111122223333', 444455556666]
      own_list: scanner-*
    severity:
      lift: denied
      events: {CreateUser: high, 's3.amazonaws.com/PutBucketAcl': low}
      rules: {trail-logging-stopped: low}
    suppressions:
      - name: nightly
        reason: It scans every night
        owner: security@example.com
        expires: 2027-01-31
        rules: [trail-logging-stopped]
        detection:
          scanner: {userIdentity.arn|expand: '%own_list%'}
          condition: scanner
      - reason: Moving
        owner: platform
        expires: '2026-05-01T12:00:00+02:00'
        detection: {move: {eventName: StopLogging}, condition: move}

    """

  @Test("Every part is read, and paths begin at the folder of the file")
  func whole() throws {
    let folder = try MadeFolder([
      "conf/trailsift.yaml": Self.text, "conf/rules/a.yml": "", "conf/one.yml": "",
    ])
    let configuration = try Configuration.load(path: folder.file("conf/trailsift.yaml"))
    #expect(configuration.rulePaths == [folder.file("conf/rules/"), folder.file("conf/one.yml")])
    #expect(configuration.disabled == ["trail-logging-stopped"])
    #expect(
      configuration.placeholders == [
        "known_accounts": ["111122223333", "444455556666"], "own_list": ["scanner-*"],
      ])
    #expect(configuration.severityPolicy.lift == .denied)
    #expect(
      configuration.severityPolicy.events == [
        SeverityPolicy.EventLevel(name: "CreateUser", severity: .high),
        SeverityPolicy.EventLevel(name: "PutBucketAcl", source: "s3.amazonaws.com", severity: .low),
      ])
    #expect(configuration.ruleLevels == ["trail-logging-stopped": .low])
    #expect(configuration.suppressions.map(\.name) == ["nightly", nil])
    #expect(configuration.suppressions.map(\.owner) == ["security@example.com", "platform"])
    #expect(configuration.suppressions.map(\.rules) == [["trail-logging-stopped"], []])
    #expect(configuration.suppressions.map(\.place.line) == [13, 21])
    #expect(configuration.warnings.isEmpty)
  }

  @Test("A list takes the place of the bundled one of its name, and leaves the others")
  func placeholders() throws {
    let configuration = try Configuration.read("placeholders: {allowed_regions: [eu-west-1]}", file: "c.yaml")
    #expect(configuration.allPlaceholders["allowed_regions"] == ["eu-west-1"])
    #expect(configuration.allPlaceholders["global_services"] == BundledPack.placeholders["global_services"])
    #expect(configuration.allPlaceholders.count == BundledPack.placeholders.count)
  }

  @Test(
    "A file without any content, and parts without any, say nothing",
    arguments: [
      "", "# words\n", "rules:\ndisable:\nplaceholders:\nseverity:\nsuppressions:\n",
      "severity: {lift: , events: , rules: }\n",
    ])
  func empty(_ text: String) throws {
    let configuration = try Configuration.read(text, file: "c.yaml")
    #expect(configuration.rulePaths.isEmpty && configuration.disabled.isEmpty)
    #expect(configuration.suppressions.isEmpty && configuration.readySuppressions() == nil)
    #expect(configuration.severityPolicy.lift == .any && configuration.severityPolicy.events.isEmpty)
  }

  @Test("Paths of rules are taken as they are where they are absolute or the file has no folder")
  func paths() throws {
    let folder = try MadeFolder(["rules/a.yml": ""])
    let text = "rules: \(folder.file("rules"))\n"
    #expect(try Configuration.read(text, file: "trailsift.yaml").rulePaths == [folder.file("rules")])
    #expect(try Configuration.read(text, file: "/etc/trailsift.yaml").rulePaths == [folder.file("rules")])
  }

  @Test("What is named is looked for before the file of the working directory")
  func find() {
    #expect(Configuration.find(explicit: "other.yaml") == "other.yaml")
  }

  @Test(
    "What looks like a mistake is a warning with its place",
    arguments: [
      (
        "severity: {events: {CreateUsr: low}}",
        "c.yaml:1:21: the event name \"CreateUsr\" is not in the catalogue, which does not have all; is \"CreateUser\" meant?"
      ),
      (
        "severity: {events: {createuser: low}}",
        "c.yaml:1:21: no event is named \"createuser\": names go by case; is \"CreateUser\" meant?"
      ),
      (
        "severity: {events: {s3/PutBucketAcl: low}}",
        "c.yaml:1:21: the event source \"s3\" is not in the catalogue, which does not have all; is \"s3.amazonaws.com\" meant?"
      ),
      (
        "severity: {events: {S3.amazonaws.com/PutBucketAcl: low}}",
        "c.yaml:1:21: no event source is named \"S3.amazonaws.com\": names go by case; is \"s3.amazonaws.com\" meant?"
      ),
      (
        "placeholders: {known_account: [a]}",
        "c.yaml:1:16: no bundled rule asks for a list \"known_account\"; is \"known_accounts\" meant?"
      ),
      (
        "suppressions: [{reason: a, owner: b, expires: 2027-01-31, detection: {x: {eventName: StopLoging}, condition: x}}]",
        "c.yaml:1:75: the event name \"StopLoging\" is not in the catalogue, which does not have all; is \"StopLogging\" meant?"
      ),
    ])
  func warnings(_ text: String, _ warning: String) throws {
    #expect(try Configuration.read(text, file: "c.yaml").warnings.map(\.description) == [warning])
  }

  @Test(
    "A suppression is over at the first instant behind its day or at its time",
    arguments: [
      ("2027-01-31", "2027-02-01T00:00:00Z"), ("2028-02-29", "2028-03-01T00:00:00Z"),
      ("2026-12-31", "2027-01-01T00:00:00Z"), ("2027-01-31T18:00:00Z", "2027-01-31T18:00:00Z"),
      ("2027-01-31T18:00:00+02:00", "2027-01-31T16:00:00Z"),
      ("2027-01-31t18:00:00.25z", "2027-01-31T18:00:00Z"),
    ])
  func expiry(_ written: String, _ end: String) throws {
    let text =
      "suppressions: [{reason: a, owner: b, expires: '\(written)', detection: {x: {eventName: StopLogging}, condition: x}}]"
    let configuration = try Configuration.read(text, file: "c.yaml")
    let end = try #require(EventTime(end))
    let last = EventTime(seconds: end.seconds - 1)
    #expect(configuration.suppressions.map(\.expires) == [written])
    #expect(configuration.expired(at: last).isEmpty)
    #expect(configuration.expired(at: end) == configuration.suppressions)
    let ready = try #require(configuration.readySuppressions(at: last))
    #expect(ready.applied == configuration.suppressions && ready.expired.isEmpty)
    let over = try #require(configuration.readySuppressions(at: end))
    #expect(over.applied.isEmpty && over.expired == configuration.suppressions)
  }
}
