import Foundation
import Testing

@Suite("Scans with a configuration") struct ConfiguredScanTests {
  private static func logs() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    let records = [
      MadeRecord(1), MadeRecord(2).with { ($0.name, $0.source) = ("CreateUser", "iam.amazonaws.com") },
      MadeRecord(3).with { ($0.name, $0.source) = ("PutObject", "s3.amazonaws.com") },
      MadeRecord(4).with {
        ($0.name, $0.source, $0.more) = ("DeleteFlowLogs", "ec2.amazonaws.com", #","errorCode":"Throttling""#)
      },
    ]
    try folder.write(records.delivery, to: "logs/a.json")
    return folder
  }

  @Test("Paths of rules begin at the folder of the file, and --rules adds to them")
  func rulePaths() throws {
    let folder = try Self.logs()
    try folder.write("rules: [mine, one.yml]\n", to: "settings/ours.yaml")
    try folder.write(MadeRule.text(1, name: "object", event: "PutObject"), to: "settings/mine/deep/a.yml")
    try folder.write(MadeRule.text(2, name: "object-too", event: "PutObject"), to: "settings/one.yml")
    try folder.write(MadeRule.text(3, name: "third", event: "PutObject"), to: "third.yml")
    #expect(try !folder.scan().names.contains("PutObject"))
    let configured = try folder.scan("--config", "settings/ours.yaml")
    #expect(
      try configured.finding("PutObject").detections.map(\.ruleId) == [MadeRule.id(1), MadeRule.id(2)])
    #expect(try !configured.finding("StopLogging").detections.isEmpty)
    let added = try folder.scan("--config", "settings/ours.yaml", "--rules", "third.yml", "--no-rules")
    #expect(
      Set(try added.finding("PutObject").detections.map(\.ruleId)) == Set([1, 2, 3].map(MadeRule.id)))
    #expect(try added.finding("StopLogging").detections.isEmpty)
  }

  @Test("Rules are disabled by the file and by --disable together")
  func disabled() throws {
    let folder = try Self.logs()
    try folder.write(MadeRule.text(1, name: "object", event: "PutObject"), to: "one.yml")
    try folder.write("rules: one.yml\ndisable: [trail-logging-stopped]\n", to: "c.yaml")
    let configured = try folder.scan("--config", "c.yaml")
    #expect(try configured.finding("StopLogging").detections.isEmpty)
    #expect(configured.names.contains("PutObject"))
    let both = try folder.scan("--config", "c.yaml", "--disable", "object")
    #expect(try both.finding("StopLogging").detections.isEmpty)
    #expect(!both.names.contains("PutObject"))
  }

  @Test("A rule has the lists of the file, in place of bundled ones of the same names")
  func placeholders() throws {
    let folder = try Self.logs()
    let rule = MadeRule.text(1, name: "listed", event: "X")
      .replacing("eventName: X", with: "eventName|expand: '%recon_events%'")
    try folder.write(rule, to: "one.yml")
    try folder.write(rule.replacing("recon_events", with: "our_calls"), to: "two.yml")
    try folder.write("rules: one.yml\nplaceholders: {recon_events: [PutO*]}\n", to: "in-place.yaml")
    try folder.write("rules: two.yml\nplaceholders: {our_calls: [PutObject, x]}\n", to: "own.yaml")
    try folder.write("rules: one.yml\n", to: "bundled.yaml")
    #expect(try folder.scan("--config", "in-place.yaml").names.contains("PutObject"))
    #expect(try folder.scan("--config", "own.yaml").names.contains("PutObject"))
    #expect(try !folder.scan("--config", "bundled.yaml").names.contains("PutObject"))
    let undefined = try TrailSiftProcess.run("scan", "logs", "--rules", "two.yml", "--strict", in: folder)
    #expect(undefined.status == 65)
    #expect(undefined.errors.contains("our_calls"))
  }

  @Test(
    "Severities of events and of rules and the lift of errors are those of the file",
    arguments: [
      (
        "events: {StopLogging: low}", ["--no-rules"], "StopLogging", "low",
        "StopLogging is set by the configuration to low"
      ),
      (
        "events: {iam.amazonaws.com/CreateUser: critical}", [], "CreateUser", "critical",
        "CreateUser is set by the configuration to critical"
      ),
      (
        "rules: {trail-logging-stopped: low}", [], "StopLogging", "high",
        "StopLogging is in the catalogue as high"
      ),
      (
        "{events: {StopLogging: info}, rules: {trail-logging-stopped: medium}}", [], "StopLogging", "medium",
        #"the rule "Trail stops recording" matches: medium, as the configuration has it"#
      ),
      (
        "lift: any", ["--no-rules"], "DeleteFlowLogs", "critical", "the call failed (Throttling): one tier up"
      ),
      (
        "lift: denied", ["--no-rules"], "DeleteFlowLogs", "high",
        "the call failed (Throttling): no change, since the configuration lifts denials alone"
      ),
    ] as [(String, [String], String, String, String)])
  func severity(
    _ text: String, _ arguments: [String], _ event: String, _ severity: String, _ reason: String
  ) throws {
    let folder = try Self.logs()
    try folder.write("severity:\n  \(text)\n", to: "c.yaml")
    let result = try TrailSiftProcess(
      ["scan", "logs", "--format", "json", "-q", "--config", "c.yaml"] + arguments, in: folder
    ).finish()
    #expect(result.status == 0 && result.errors.isEmpty)
    let finding = try ReportedScan(result.output).finding(event)
    #expect(finding.severity == severity)
    #expect(finding.severityReasons.contains(reason), "\(finding.severityReasons)")
  }

  @Test("A finding shows the level that the file sets for a rule, a correlation's too")
  func levels() throws {
    let folder = try Self.logs()
    try folder.write([MadeRecord(5), MadeRecord(6)].delivery, to: "logs/b.json")
    try folder.write(MadeRule.burst(1, name: "stops", event: "StopLogging", count: 3), to: "burst.yml")
    try folder.write(
      "rules: burst.yml\nseverity: {rules: {trail-logging-stopped: low, \(MadeRule.id(2)): info}}\n",
      to: "c.yaml")
    let report = try folder.scan("--config", "c.yaml")
    #expect(try report.finding("StopLogging").detections.map(\.level) == ["low"])
    let burst = try #require(report.findings.first { $0.eventName == nil })
    #expect(burst.severity == "info")
    #expect(
      burst.severityReasons == [
        #"the correlation "Burst of stops" matches: info, as the configuration has it"#
      ])
  }

  @Test("trailsift.yaml of the working directory is used, unless another file is named")
  func defaultFile() throws {
    let folder = try Self.logs()
    try folder.write("severity: {events: {CreateUser: critical}}\n", to: "trailsift.yaml")
    try folder.write("disable: [trail-logging-stopped]\n", to: "other.yaml")
    let usual = try folder.scan()
    #expect(try usual.finding("CreateUser").severity == "critical")
    #expect(try !usual.finding("StopLogging").detections.isEmpty)
    let other = try folder.scan("--config", "other.yaml")
    #expect(try other.finding("CreateUser").severity == "medium")
    #expect(try other.finding("StopLogging").detections.isEmpty)
    // One beside the logs is none.
    try folder.write("severity: {events: {CreateUser: info}}\n", to: "logs/trailsift.yaml")
    #expect(try folder.scan().finding("CreateUser").severity == "critical")
    try folder.write("nonsense: 1\n", to: "trailsift.yaml")
    #expect(try TrailSiftProcess.run("scan", "logs", in: folder).status == 65)
    #expect(try TrailSiftProcess.run("scan", "logs", "--config", "other.yaml", in: folder).status == 0)
  }

  @Test("Only the rules of a file will do where only records with rules are asked for")
  func rulesOnly() throws {
    let folder = try Self.logs()
    try folder.write(MadeRule.text(1, name: "object", event: "PutObject"), to: "one.yml")
    try folder.write("rules: one.yml\n", to: "rules.yaml")
    try folder.write("disable: []\n", to: "none.yaml")
    #expect(
      try folder.scan("--no-rules", "--rules-only", "--config", "rules.yaml").names == ["PutObject"])
    let none = try TrailSiftProcess.run(
      "scan", "logs", "--no-rules", "--rules-only", "--config", "none.yaml", in: folder)
    #expect(none.status == 64)
    #expect(none.output.isEmpty)
    #expect(
      none.errorLines.first == "Error: --rules-only with --no-rules finds nothing; add --rules PATH.")
  }
}
