import Foundation
import Testing
import TrailDetection
import TrailRecords
import TrailReports

/// Output checked against the JSON Schemas, by another program's library: `scripts/check-schemas`.
@Suite("Schemas", .enabled(if: SchemaScript.isPossible, "python3 with the library jsonschema is missing"))
struct SchemaTests {
  @Test("What is written fits its schema")
  func outputs() throws {
    let findings = try InventedMorning.findings() + [try InventedRecords.finding("{}")]
    let correlations = try InventedCorrelations.findings()
    let summary = InventedMorning.summary(findings: 12, leftOut: InventedCorrelations.leftOut)
    let check = try schemaCheck([
      "correlations.ndjson": written(.ndjson, findings, correlations: correlations, summary),
      "correlations.json": written(.json, findings, correlations: correlations, summary),
      "only-correlations.json": written(
        .json, [], correlations: correlations, InventedMorning.summary(findings: 0)),
      "findings.ndjson": written(.ndjson, findings),
      "no-raw.ndjson": written(.ndjson, findings, ReportOptions(includeRaw: false)),
      "none.ndjson": written(.ndjson, []),
      "report.json": written(.json, findings),
      "none.json": written(.json, [], InventedMorning.summary(findings: 0)),
      "suppressions.json": written(.json, [], InventedSuppressions.summary()),
      "automation.json": written(.json, [], InventedAutomation.summary()),
      "known-automation.ndjson": written(
        .ndjson, findings, correlations: correlations, summary, ReportOptions(showsAutomation: true)),
      "ledger.ndjson": ledger(InventedMorning.ledger(findings: 12)),
      "short.ndjson": ledger([]),
    ])
    #expect(check.status == 0, "\(check.errors)")
  }

  @Test("A finding of every event in the catalogue fits, allowed, denied and failed")
  func catalogue() throws {
    var findings: [Finding] = []
    for entry in Catalogue.bundled.entries {
      for code in [nil, "\"AccessDenied\"", "\"Throttling\""] {
        findings.append(
          try InventedRecords.finding([
            "eventName": "\"\(entry.eventName)\"", "eventSource": "\"\(entry.eventSource)\"",
            "errorCode": code,
          ]))
      }
    }
    try #require(findings.count > 200)
    let check = try schemaCheck(["findings.ndjson": written(.ndjson, findings)])
    #expect(check.status == 0, "\(check.errors)")
  }

  @Test("A finding with a value of another kind in every field fits")
  func strangeRecords() throws {
    var findings: [Finding] = []
    for field in RecordField.allCases {
      for value in ["null", "7", "\"\"", "[]", "{}", "true", #""\u0000\ud800 x""#, #"{"type":7,"arn":[]}"#] {
        findings.append(try InventedRecords.finding([field.name: value]))
      }
    }
    let check = try schemaCheck([
      "findings.ndjson": written(.ndjson, findings),
      "report.json": written(.json, findings, exactSummary(findings.count)),
    ])
    #expect(check.status == 0, "\(check.errors)")
  }

  @Test(
    "A finding that breaks the contract is refused, and its place is told",
    arguments: [
      (#""kind":"event","#, "", "1/: 'kind' is a required property"),
      (#""kind":"event","#, #""kind":"event","more":1,"#, "1/: Additional properties"),
      (#""kind":"event""#, #""kind":"happening""#, "1/kind: 'happening' is not one of"),
      (#""outcome":"success""#, #""outcome":null"#, "1/outcome: "),
      ("}}\n", "},\"count\":1}\n", "1/"),
      (#""severity":"medium""#, #""severity":"Medium""#, "1/severity: "),
      (#""record":0"#, #""record":"0""#, "1/location/record: "),
      (#""record":0"#, #""record":-1"#, "1/location/record: "),
      (#""src_ip":"198.51.100.23""#, #""src_ip":"198.51.100.256""#, "1/src_ip: "),
      (#""technique":"T1098.001""#, #""technique":"T98""#, "1/attack/0/technique: "),
      (#""mfa_used":null"#, #""mfa_used":"false""#, "1/mfa_used: "),
      (
        #""source":"aws_cloudtrail","category":"cloud""#, #""category":"cloud","source":"aws_cloudtrail""#,
        "1: the keys stand in another order"
      ),
      (#""kind":"event","#, #""kind":"event","kind":"event","#, "1: the key 'kind' occurs twice"),
      (#""raw_event":{"#, #""raw_event":"{"#, "1: no JSON"),
      (#""external_id":"5a000000-0000-4000-8000-000000000001""#, #""external_id":null"#, "1/id: "),
    ])
  func brokenFinding(part: String, other: String, place: String) throws {
    let line = written(.ndjson, [try InventedRecords.finding(InventedRecords.record())])
    let broken = line.replacingOccurrences(of: part, with: other)
    try #require(broken != line)
    let check = try schemaCheck(["x.ndjson": broken])
    #expect(check.status == 1)
    #expect(check.errors.contains("x.ndjson:\(place)"), "\(check.errors)")
  }

  @Test(
    "The two keys of live commands stand at the end, both or neither",
    arguments: [
      (#","seen_at":"2031-03-04T05:20:00.000Z","lag_seconds":183.25}"#, nil),
      (#","seen_at":"2031-03-04T05:20:00.000Z","lag_seconds":null}"#, nil),
      (#","seen_at":"2031-03-04T05:20:00.000Z"}"#, "1/: 'lag_seconds' is a required property"),
      (#","lag_seconds":3}"#, "1/: 'seen_at' is a required property"),
      (#","seen_at":"2031-03-04T05:20:00Z","lag_seconds":3}"#, "1/seen_at: "),
      (#","lag_seconds":3,"seen_at":"2031-03-04T05:20:00.000Z"}"#, "1: the keys stand in another order"),
    ] as [(String, String?)])
  func liveKeys(end: String, place: String?) throws {
    for line in [
      written(.ndjson, [try InventedRecords.finding(InventedRecords.record())]),
      written(
        .ndjson, [], correlations: [try #require(InventedCorrelations.findings().first)],
        InventedMorning.summary(findings: 0)),
    ] {
      try #require(line.hasSuffix("}\n"))
      let check = try schemaCheck(["x.ndjson": line.dropLast(2) + end + "\n"])
      #expect(check.status == (place == nil ? 0 : 1), "\(check.errors)")
      #expect(check.errors.contains("x.ndjson:\(place ?? "")") == (place != nil), "\(check.errors)")
    }
  }

  @Test(
    "A correlation that breaks the contract is refused",
    arguments: [
      (#""kind":"correlation""#, #""kind":"event""#, "1/location: "),
      (#""external_id":null"#, #""external_id":"x""#, "1/external_id: "),
      (#""location":null"#, #""location":{"file":"x","record":0}"#, "1/location: "),
      (#""count":3,"#, "", "1/: 'count' is a required property"),
      (#""count":3,"#, #""count":2,"#, "1/event_ids: has more entries than there are events"),
      (#""count":3,"#, #""count":0,"#, "1/count: "),
      (#""group":{"#, #""group":{"x":1,"#, "1/group/x: "),
      (#""last_seen":"2031-03-04T05:14:00Z""#, #""last_seen":"2031-03-04""#, "1/last_seen: "),
      (#""first_seen":"2031-03-04T05:10:00Z""#, #""first_seen":"2031-03-04T05:15:00Z""#, "1/last_seen: is "),
      (#""id":"sha256:"#, #""id":"md5:"#, "1/id: "),
    ])
  func brokenCorrelation(part: String, other: String, place: String) throws {
    let correlations = try InventedCorrelations.findings().filter { $0.severity == .critical }
    let line = written(.ndjson, [], correlations: correlations, InventedMorning.summary(findings: 0))
    let broken = line.replacingOccurrences(of: part, with: other)
    try #require(broken != line)
    let check = try schemaCheck(["x.ndjson": broken])
    #expect(check.status == 1)
    #expect(check.errors.contains("x.ndjson:\(place)"), "\(check.errors)")
  }

  @Test(
    "A ledger that does not add up is refused",
    arguments: [
      (#""records":1506"#, #""records":1507"#, "3/records: is not the sum"),
      (#""input":null"#, #""input":"x""#, "7: the ledger does not end with a line of totals"),
      (#""members":3"#, #""members":4"#, "7/members: is not the sum of the lines before"),
      (
        #""state":"skipped","reason":"no CloudTrail log by its name""#, #""state":"skipped","reason":null"#,
        "4/reason: "
      ),
      (#""state":"failed""#, #""state":"broken""#, "6/state: "),
    ])
  func brokenLedger(part: String, other: String, place: String) throws {
    let text = ledger(InventedMorning.ledger(findings: 11))
    let broken = text.replacingOccurrences(of: part, with: other)
    try #require(broken != text)
    let check = try schemaCheck(["x.ndjson": broken])
    #expect(check.status == 1)
    #expect(check.errors.contains("x.ndjson:\(place)"), "\(check.errors)")
  }

  @Test(
    "A report that does not add up is refused",
    arguments: [
      (
        #""by_severity":{"critical":3"#, #""by_severity":{"critical":4"#,
        "1/summary/by_severity: does not add up"
      ),
      (#""interrupted":false"#, #""interrupted":0"#, "1/inputs/interrupted: "),
      (#""correlations":{"findings":0"#, #""correlations":{"findings":1"#, "1/correlations/findings: is not"),
      (#""left_out":[]"#, #""left_out":[{}]"#, "1/correlations/left_out/0: "),
      (#""from":"2031-03-04T05:06:07Z""#, #""from":"2031-03-04""#, "1/time_range/from: "),
      (#""outcome":"failed""#, #""outcome":"unlucky""#, "1/findings/9/outcome: "),
    ])
  func brokenReport(part: String, other: String, place: String) throws {
    let text = written(.json, try InventedMorning.findings())
    let broken = text.replacingOccurrences(of: part, with: other)
    try #require(broken != text)
    let check = try schemaCheck(["x.json": broken])
    #expect(check.status == 1)
    #expect(check.errors.contains("x.json:\(place)"), "\(check.errors)")
  }

  @Test(
    "A report whose suppressions break the contract is refused",
    arguments: [
      (#""findings":3,"#, #""findings":4,"#, "1/suppressions/applied: does not add up"),
      (#""findings":3,"#, #""findings":-3,"#, "1/suppressions/applied/0/findings: "),
      (#","uncorrelated":2"#, "", "1/suppressions/applied/0: 'uncorrelated' is a required property"),
      (#""name":null"#, #""name":7"#, "1/suppressions/applied/1/name: "),
      (#""owner":"night watch""#, #""owner":"""#, "1/suppressions/applied/0/owner: "),
      (#""expires":"2030-01-31"}"#, #""expires":"2030-01-31","findings":0}"#, "1/suppressions/expired/0: "),
      (#""suppressions":{"#, #""suppressed":{"#, "1/: "),
    ])
  func brokenSuppressions(part: String, other: String, place: String) throws {
    let text = written(.json, [], InventedSuppressions.summary())
    let broken = text.replacingOccurrences(of: part, with: other)
    try #require(broken != text)
    let check = try schemaCheck(["x.json": broken])
    #expect(check.status == 1)
    #expect(check.errors.contains("x.json:\(place)"), "\(check.errors)")
  }

  private func ledger(_ lines: [LedgerLine]) -> String {
    var bytes = ReportBytes()
    for line in lines + [InventedMorning.totals(lines).line] {
      line.json(into: &bytes)
      bytes.append("\n")
    }
    return String(decoding: bytes.bytes, as: UTF8.self)
  }

  private func exactSummary(_ findings: Int) -> ScanSummary {
    var line = LedgerLine(input: "x")
    (line.records, line.findings) = (findings, findings)
    return ScanSummary(
      tool: ToolIdentity(name: "TrailSift", version: "0.1.0"), totals: InventedMorning.totals([line]),
      notWhole: [])
  }
}

/// One run of `scripts/check-schemas` over files with the given contents.
private func schemaCheck(_ files: [String: String]) throws -> PythonRun {
  let manager = FileManager.default
  let folder = manager.temporaryDirectory.appending(path: "trailsift-schemas-\(UUID().uuidString)")
  try manager.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? manager.removeItem(at: folder) }
  return try SchemaScript.check(
    files.map { name, text in
      let url = folder.appending(path: name)
      try Data(text.utf8).write(to: url)
      return url.path
    })
}
