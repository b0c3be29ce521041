import TrailDetection

extension ReportBytes {
  /// Appends a finding as one JSON object on one line (`trailsift.finding/1`): every key, in the order of the
  /// contract, null where there is no value.
  mutating func appendJSON(_ finding: Finding, includeRaw: Bool) {
    appendObject { json in
      json.field("schema", ReportSchema.finding.rawValue)
      json.field("id", finding.id)
      json.field("kind", finding.kind)
      json.field("severity", finding.severity.name)
      json.field("severity_reasons", each: finding.severityReasons) { $0.appendJSON($1) }
      json.field("title", finding.title)
      json.field("description", finding.description)
      json.field("family", finding.family?.rawValue)
      json.field("evidence", finding.evidence?.rawValue)
      json.field("attack", finding.attack)
      json.field("detections", each: finding.detections) { $0.appendJSON($1) }
      json.field("source", "aws_cloudtrail")
      json.field("category", "cloud")
      json.field("cloud_platform", "aws")
      json.field("external_id", finding.eventID)
      json.field("event_name", finding.eventName)
      json.field("event_source", finding.eventSource)
      json.field("aws_account_id", finding.accountID)
      json.field("aws_region", finding.region)
      json.field("user_name", finding.userName)
      json.field("user_arn", finding.userARN)
      json.field("user_type", finding.userType)
      json.field("session_issuer_arn", finding.sessionIssuerARN)
      json.field("access_key_id", finding.accessKeyID)
      json.field("mfa_used", finding.mfaUsed)
      json.field("src_ip", finding.sourceIP)
      json.field("user_agent", finding.userAgent)
      json.field("error_code", finding.errorCode)
      json.field("error_message", finding.errorMessage)
      json.field("outcome", finding.outcome.rawValue)
      json.field("read_only", finding.readOnly)
      json.field("created_at", finding.createdAt)
      json.field("location") { location in
        location.field("file", finding.file)
        location.field("record", finding.recordIndex)
      }
      json.key("raw_event")
      // The record's bytes are one JSON object already, on one line: they go in as they are.
      if includeRaw { json.append(finding.rawEvent) } else { json.append("null") }
    }
  }

  private mutating func appendJSON(_ detection: Detection) {
    appendObject { json in
      json.field("rule_id", detection.ruleID)
      json.field("title", detection.title)
      json.field("level", detection.level.name)
      json.field("evidence", detection.evidence.rawValue)
      json.field("attack", detection.attack)
    }
  }

  private mutating func field(_ name: String, _ attack: [AttackMapping]) {
    field(name, each: attack) { json, mapping in
      json.appendObject { json in
        json.field("technique", mapping.technique)
        json.field("tactic", mapping.tactic)
      }
    }
  }
}
