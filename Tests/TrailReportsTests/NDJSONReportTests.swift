import Foundation
import Testing
import TrailDetection
import TrailRecords
import TrailReports

@Suite("NDJSON")
struct NDJSONReportTests {
  /// The contract's keys, in its order.
  static let keys = [
    "schema", "id", "kind", "severity", "severity_reasons", "title", "description", "family", "evidence",
    "attack",
    "detections", "source", "category", "cloud_platform", "external_id", "event_name", "event_source",
    "aws_account_id", "aws_region", "user_name", "user_arn", "user_type", "session_issuer_arn",
    "access_key_id",
    "mfa_used", "src_ip", "user_agent", "error_code", "error_message", "outcome", "read_only", "created_at",
    "location", "raw_event",
  ]

  @Test("Every finding is one line with all keys in their order")
  func keysInOrder() throws {
    let findings = try InventedMorning.findings()
    let text = written(.ndjson, findings)
    #expect(text.hasSuffix("}\n"))
    let lines = text.utf8.split(separator: 0x0A)
    #expect(lines.count == findings.count)
    for line in lines {
      let record = try OwnedRecord(parsing: Array(line))
      #expect(keysOf(record) == Self.keys)
    }
  }

  @Test("A record with nothing in it gives nulls, and an id from its bytes")
  func nulls() throws {
    let line = written(.ndjson, [try InventedRecords.finding("{}")])
    let object = try parse(line)
    #expect((object["id"] as? String)?.hasPrefix("sha256:") == true)
    for key in [
      "family", "evidence", "external_id", "event_name", "event_source", "aws_account_id", "aws_region",
      "user_name", "user_arn", "user_type", "session_issuer_arn", "access_key_id", "mfa_used", "src_ip",
      "user_agent", "error_code", "error_message", "read_only", "created_at",
    ] {
      #expect(object[key] is NSNull, "\(key)")
    }
    #expect((object["attack"] as? [Any])?.isEmpty == true)
    #expect((object["detections"] as? [Any])?.isEmpty == true)
    #expect(line.hasSuffix("\"location\":{\"file\":\"trail/one.json.gz\",\"record\":0},\"raw_event\":{}}\n"))
  }

  @Test("Fields say what the record says")
  func fields() throws {
    let object = try parse(
      written(
        .ndjson,
        [
          try InventedRecords.finding([
            "userIdentity": InventedRecords.role("Deploy", session: "run"), "errorCode": "\"AccessDenied\"",
            "errorMessage": "\"no\"", "readOnly": "\"true\"",
          ])
        ]))
    let texts = [
      "schema": "trailsift.finding/1", "id": "5a000000-0000-4000-8000-000000000001", "kind": "event",
      "severity": "high", "family": "privilege-change", "source": "aws_cloudtrail", "category": "cloud",
      "cloud_platform": "aws", "external_id": "5a000000-0000-4000-8000-000000000001",
      "event_name": "CreateAccessKey", "event_source": "iam.amazonaws.com", "aws_account_id": "210987654321",
      "aws_region": "us-east-1", "user_arn": "arn:aws:sts::210987654321:assumed-role/Deploy/run",
      "user_type": "AssumedRole", "session_issuer_arn": "arn:aws:iam::210987654321:role/Deploy",
      "access_key_id": "ASIAINVENTED00000002", "src_ip": "198.51.100.23", "user_agent": "aws-cli/2.31.0",
      "error_code": "AccessDenied", "error_message": "no", "outcome": "denied",
      "created_at": "2031-03-04T05:06:07Z",
    ]
    for (key, text) in texts { #expect(object[key] as? String == text, "\(key)") }
    #expect(object["mfa_used"] as? Bool == false)
    #expect(object["read_only"] as? Bool == true)
    let attack = try #require(object["attack"] as? [[String: String]])
    #expect(attack.contains(["technique": "T1098.001", "tactic": "persistence"]))
  }

  @Test(
    "A record on one line goes in byte for byte",
    arguments: [
      #"{"eventName":"A","n":1.50E+03,"big":123456789012345678901234567890,"d":1,"d":2}"#,
      "{ \"eventName\" :\t\"A\\u0062\\/\" , \"s\":\"\\ud83d\" }",
      "{\"eventName\":\"\u{2028}天 é e\u{301}\"}",
      #"{"eventName":"A","raw_event":{"}":"{"},"deep":[[[[{}]]]]}"#,
    ])
  func exactRecord(record: String) throws {
    let line = written(.ndjson, [try InventedRecords.finding(record)])
    #expect(line.utf8.elementsEqual((line.prefixThroughKey("raw_event") + record + "}\n").utf8))
    #expect(throws: Never.self) { try OwnedRecord(parsing: line) }
  }

  @Test("A record that spans lines goes in without its white space, and nothing else is lost")
  func spanningRecord() throws {
    let record = "{\n\t\"eventName\" : \"A  b\\n\" ,\r\n \"n\": [ 1.0 , 2 ]\n}"
    let line = written(.ndjson, [try InventedRecords.finding(record)])
    #expect(line.hasSuffix(#""raw_event":{"eventName":"A  b\n","n":[1.0,2]}}"# + "\n"))
    #expect(line.utf8.count(where: { $0 == 0x0A || $0 == 0x0D }) == 1)
  }

  @Test("Without raw records, raw_event is null and all else is the same")
  func noRaw() throws {
    let finding = try InventedRecords.finding(InventedMorning.hostile)
    let line = written(.ndjson, [finding], ReportOptions(includeRaw: false))
    let whole = written(.ndjson, [finding])
    #expect(line == whole.prefixThroughKey("raw_event") + "null}\n")
  }

  @Test(
    "Findings that are formatted apart give the same bytes as together",
    arguments: [ReportFormat.ndjson, .csv])
  func stateless(format: ReportFormat) throws {
    guard case .streamed(let report) = format.report() else {
      Issue.record("it does not stream")
      return
    }
    let findings = try InventedMorning.findings()
    var apart: [UInt8] = []
    var block = ReportBytes()
    report.begin(into: &block)
    apart += block.bytes
    for finding in findings {
      var own = ReportBytes()
      report.append(finding, into: &own)
      apart += own.bytes
    }
    block.removeAll()
    report.end(into: &block)
    apart += block.bytes
    #expect(String(decoding: apart, as: UTF8.self) == written(format, findings))
  }

  @Test("A conflict is marked among the reasons, and has an id of its own")
  func conflict() throws {
    let record = InventedRecords.record()
    let object = try parse(written(.ndjson, [try InventedRecords.finding(record, isConflict: true)]))
    #expect((object["id"] as? String)?.hasPrefix("sha256:") == true)
    #expect(object["external_id"] as? String == "5a000000-0000-4000-8000-000000000001")
    #expect((object["severity_reasons"] as? [String])?.last == "another record with this eventID differs")
  }

  private func parse(_ line: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }
}

/// The names of an object's members, in the order of its bytes.
func keysOf(_ object: OwnedRecord) -> [String] {
  let event = object.event
  var keys: [String] = []
  event.forEachMember(of: event.root) { key, _ in keys.append(event.text(key) ?? "") }
  return keys
}

extension String {
  /// Up to and with the colon behind a key.
  fileprivate func prefixThroughKey(_ key: String) -> String {
    guard let range = range(of: "\"\(key)\":") else { return "" }
    return String(self[..<range.upperBound])
  }
}
