import Foundation
import Testing
import TrailConfiguration
import TrailRules
import TrailSift

/// A scan that follows a configuration, run to its end.
struct ConfiguredScan {
  let configuration: Configuration
  let result: Scan.Result
  /// The findings as NDJSON, a line each.
  let lines: [String]
  /// The lines of the ledger, the totals last.
  let ledger: [[String: Int]]

  /// - Parameters:
  ///   - rules: texts of rules; nil for a scan without any.
  ///   - logs: the text of each log.
  init(
    _ text: String, rules: [String]? = nil, logs: [String],
    at now: String = "2026-03-05T00:00:00Z", sourceLocation: SourceLocation = #_sourceLocation,
    _ setUp: (inout Scan) -> Void = { _ in }
  ) async throws {
    let folder = try MadeFolder(
      Dictionary(
        uniqueKeysWithValues: [("trailsift.yaml", text)]
          + logs.enumerated().map { ("logs/\($0.offset).json", $0.element) }))
    configuration = try Configuration.load(path: folder.file("trailsift.yaml"))
    var scan = Scan([folder.file("logs")])
    if let rules {
      let files = RuleFiles(
        texts: rules.enumerated().map { (path: "rule\($0.offset).yml", text: $0.element) })
      let library = try RuleLibrary.load(
        files, disabled: configuration.disabled, placeholders: configuration.allPlaceholders, isStrict: true)
      scan.options.rules = library.rules.overriding(levels: configuration.ruleLevels)
    }
    scan.options.severityPolicy = configuration.severityPolicy
    scan.options.suppressions = configuration.readySuppressions(
      at: try #require(EventTime(now), sourceLocation: sourceLocation))
    scan.options.automation = configuration.readyAutomation
    scan.reports = [ReportOutput(.ndjson, to: .file(folder.file("findings.ndjson")))]
    scan.ledger = folder.file("ledger.ndjson")
    setUp(&scan)
    result = try await scan.run()
    lines = try folder.text("findings.ndjson").split(separator: "\n").map(String.init)
    for line in lines { _ = try JSONSerialization.jsonObject(with: Data(line.utf8)) }
    ledger = try folder.text("ledger.ndjson").split(separator: "\n").map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
      return object.compactMapValues { $0 as? Int }
    }
    for line in ledger {
      let parts = ["findings", "filtered", "suppressed", "duplicates", "unparsed"].map { line[$0] ?? -1 }
      #expect(line["records"] == parts.reduce(0, +), "\(line)", sourceLocation: sourceLocation)
    }
    let suppressed =
      result.suppressions.reduce(0) { $0 + $1.findings }
      + result.summary.automation.reduce(0) { $0 + $1.numbers.setAside }
    #expect(result.summary.totals.suppressed == suppressed, sourceLocation: sourceLocation)
  }

  /// How many records were findings, filtered and suppressed.
  var split: [Int] {
    let totals = result.summary.totals
    return [totals.findings, totals.filtered, totals.suppressed]
  }
}

/// An invented CloudTrail record. Every number gives another eventID.
struct MadeRecord {
  var number: Int
  var name = "StopLogging"
  var source = "cloudtrail.amazonaws.com"
  var role = "Deploy"
  var type = "AssumedRole"
  var address = "203.0.113.9"
  /// Further members, each with a comma in front.
  var more = ""

  init(_ number: Int, _ change: (inout MadeRecord) -> Void = { _ in }) {
    self.number = number
    change(&self)
  }

  var json: String {
    let digits = String(number)
    let id = "7d1f0c52-3b6a-4e0f-9a55-" + String(repeating: "0", count: 12 - digits.count) + digits
    return #"{"eventVersion":"1.11","userIdentity":{"type":"\#(type)","#
      + #""arn":"arn:aws:sts::111122223333:assumed-role/\#(role)","accountId":"111122223333"},"#
      + #""eventTime":"2026-03-04T10:00:00Z","eventSource":"\#(source)","eventName":"\#(name)","#
      + #""awsRegion":"eu-west-1","sourceIPAddress":"\#(address)","eventID":"\#(id)"\#(more)}"#
  }
}

extension [MadeRecord] {
  /// A delivery as CloudTrail writes it to S3.
  var delivery: String { #"{"Records":["# + map(\.json).joined(separator: ",") + "]}" }
}

/// Texts of rules and suppressions.
enum Made {
  static func rule(_ name: String, level: String = "high", _ search: String) -> String {
    """
    title: Rule \(name)
    name: \(name)
    logsource: {product: aws, service: cloudtrail}
    level: \(level)
    detection:
      search: \(search)
      condition: search

    """
  }

  static func suppression(
    _ name: String, _ search: String, expires: String = "2027-01-31", extra: String = ""
  ) -> String {
    """
      - name: \(name)
        reason: It is known
        owner: security
        expires: \(expires)
        \(extra)
        detection: {search: \(search), condition: search}

    """
  }
}
