import Testing

@Suite("Findings that a configuration sets aside") struct SuppressedFindingTests {
  private static let all = [
    "suppressions:\n",
    MadeConfiguration.suppression("known-stops", reason: "The trails move"),
    MadeConfiguration.suppression("over", event: "CreateUser", expires: "2020-02-29"),
    MadeConfiguration.suppression(nil, event: "DeleteTrail"),
  ].joined()

  /// Records of every fate: two that are set aside, one of them a copy; a finding and its copy; one that is of no
  /// interest; one that is broken.
  private static func logs() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    let user = MadeRecord(2).with { ($0.name, $0.source) = ("CreateUser", "iam.amazonaws.com") }
    let delivery = [MadeRecord(1), user, user, .quiet(3)].delivery
    try folder.write(
      delivery.replacing("]}", with: #",{"eventVersion":"1.09","eventName":Stop}]}"#), to: "logs/a.json")
    try folder.write([MadeRecord(1)].delivery, to: "logs/b.json")
    try folder.write(all, to: "c.yaml")
    return folder
  }

  @Test("They are counted in the ledger, beside whatever else became of a record")
  func ledger() throws {
    let folder = try Self.logs()
    let result = try TrailSiftProcess.run(
      "scan", "logs", "--config", "c.yaml", "--format", "json", "--ledger", "ledger.ndjson", in: folder)
    #expect(result.status == 2)
    let ledger = try LedgerFile(folder.text("ledger.ndjson"))
    #expect(ledger.inputs.map(\.suppressed) == [1, 1])
    let totals = ledger.totals
    #expect(
      [
        totals.records, totals.findings, totals.filtered, totals.suppressed, totals.duplicates,
        totals.unparsed,
      ]
        == [6, 1, 1, 2, 1, 1])
    let report = try ReportedScan(result.output)
    #expect(report.names == ["CreateUser"])
    #expect(report.suppressions.applied.map(\.name) == ["known-stops", nil])
    #expect(report.suppressions.applied.map(\.findings) == [2, 0])
    #expect(report.suppressions.applied.first?.reason == "The trails move")
    #expect(report.suppressions.applied.first?.owner == "security@example.com")
    #expect(report.suppressions.expired.map(\.name) == ["over"])
  }

  @Test("Where the report is text, it tells of them; else standard error does, unless it is to be quiet")
  func notes() throws {
    let folder = try Self.logs()
    let lines = [
      "over: ended 2020-02-29, not applied: It is known (security@example.com)",
      "known-stops: 2 findings, until 2999-12-31: The trails move (security@example.com)",
    ]
    let text = try TrailSiftProcess.run("scan", "logs", "--config", "c.yaml", in: folder)
    #expect(text.errors.isEmpty)
    #expect(text.output.contains("\nSuppressions\n" + lines.map { "  \($0)\n" }.joined()))
    let csv = try TrailSiftProcess.run("scan", "logs", "--config", "c.yaml", "--format", "csv", in: folder)
    #expect(csv.errorLines.dropFirst().dropLast().map(String.init) == lines.map { "suppression \($0)" })
    let quiet = try TrailSiftProcess.run(
      "scan", "logs", "--config", "c.yaml", "--format", "csv", "-q", in: folder)
    #expect(quiet.errors.isEmpty)
    #expect(quiet.output == csv.output)
  }

  @Test("Of many, twenty are told, those first that are over, and how to get all")
  func many() throws {
    let folder = try Self.logs()
    let records = (0..<25).map { number in MadeRecord(number).with { $0.name = "Call\(number)" } }
    try folder.write(records.delivery, to: "logs/c.json")
    let suppressions = (0..<25).map {
      MadeConfiguration.suppression(
        "s\($0)", event: "Call\($0)", expires: $0 == 24 ? "2020-01-01" : "2999-01-01")
    }
    try folder.write("suppressions:\n" + suppressions.joined(), to: "c.yaml")
    let result = try TrailSiftProcess.run(
      "scan", "logs/c.json", "--config", "c.yaml", "--events", "*", "--format", "csv", in: folder)
    let told = result.errorLines.filter { $0.hasPrefix("suppression ") }
    #expect(told.count == 20)
    #expect(told.first?.hasPrefix("suppression s24: ended 2020-01-01") == true)
    #expect(result.errors.contains("\n... and 5 more; --format json lists all\n"))
  }

  @Test("One that names rules holds where each rule that fired is named, of files too")
  func namedRules() throws {
    let folder = try Self.logs()
    try folder.write(MadeRule.text(1, name: "mine", event: "StopLogging"), to: "mine.yml")
    func scan(_ rules: String, _ named: String) throws -> Int {
      try folder.write(
        "rules: \(rules)\nsuppressions:\n"
          + MadeConfiguration.suppression("a", more: "rules: \(named)"), to: "c.yaml")
      let result = try TrailSiftProcess.run(
        "scan", "logs/b.json", "--config", "c.yaml", "--format", "json", "-q", in: folder)
      #expect(result.status == 0, "\(result.errors)")
      return try ReportedScan(result.output).findings.count
    }
    #expect(try scan("[]", "[trail-logging-stopped]") == 0)
    #expect(try scan("mine.yml", "[trail-logging-stopped]") == 1)
    #expect(try scan("mine.yml", "[trail-logging-stopped, \(MadeRule.id(1))]") == 0)
  }

  @Test("A record that is set aside takes no part in correlations")
  func correlations() throws {
    let folder = try ScratchFolder()
    try folder.write([1, 2, 3].map { MadeRecord($0) }.delivery, to: "logs/a.json")
    try folder.write(MadeRule.burst(1, name: "stops", event: "StopLogging", count: 3), to: "burst.yml")
    try folder.write("rules: burst.yml\n", to: "plain.yaml")
    try folder.write(
      "rules: burst.yml\nsuppressions:\n" + MadeConfiguration.suppression("known-stops"), to: "c.yaml")
    #expect(try folder.scan("--config", "plain.yaml", "--no-rules").correlations.findings == 1)
    let scan = try folder.scan("--config", "c.yaml", "--no-rules")
    #expect(scan.findings.isEmpty && scan.correlations.findings == 0)
    #expect(scan.suppressions.applied.map(\.findings) == [3])
    // No rule fires on one of them alone, so that none is a finding by itself.
    let beside = try folder.scan("--config", "c.yaml", "--no-rules", "--rules-only")
    #expect(beside.suppressions.applied.map(\.findings) == [0])
    #expect(beside.suppressions.applied.map(\.uncorrelated) == [3])
    #expect(beside.correlations.findings == 0)
  }
}
