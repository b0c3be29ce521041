import TrailDetection
import TrailRecords

extension ReportBytes {
  /// Appends a correlation as one JSON object on one line (`trailsift.finding/1`): the keys of a finding of an event in
  /// their order, null where the group says nothing, and then those of its own.
  mutating func appendJSON(_ finding: CorrelationFinding) {
    let eventIDs = finding.eventIDs
    appendLine(room: 4096 + eventIDs.count * 40) { line in
      line.append(#"{"schema":"trailsift.finding/1","id":""#)
      line.append(finding.id)
      line.append(#"","kind":"correlation","severity":""#)
      line.append(finding.severity.word)
      line.append("\"")
      line.field(#","severity_reasons":["#, finding.severityReasons)
      line.field(#","title":"#, finding.title)
      line.field(#","description":"#, finding.description)
      line.appendWord(finding.family?.rawValue, #","family":"#)
      line.appendWord(finding.evidence.rawValue, #","evidence":"#)
      line.append(#","attack":"#)
      line.appendJSON(finding.attack)
      line.appendDetections([finding.rule])
      line.append(#","source":"aws_cloudtrail","category":"cloud","cloud_platform":"aws","external_id":null"#)
      line.field(#","event_name":"#, finding.eventName)
      line.field(#","event_source":"#, finding.eventSource)
      line.field(#","aws_account_id":"#, finding.accountID)
      line.field(#","aws_region":"#, finding.region)
      line.field(#","user_name":"#, finding.userName)
      line.field(#","user_arn":"#, finding.userARN)
      line.field(#","user_type":"#, finding.userType)
      line.field(#","session_issuer_arn":"#, finding.sessionIssuerARN)
      line.field(#","access_key_id":"#, finding.accessKeyID)
      line.append(#","mfa_used":null"#)
      line.field(#","src_ip":"#, finding.sourceIP)
      line.field(#","user_agent":"#, finding.userAgent)
      line.field(#","error_code":"#, finding.errorCode)
      line.field(#","error_message":"#, finding.errorMessage)
      line.append(#","outcome":null,"read_only":null"#)
      line.field(#","created_at":"#, finding.last.text)
      line.append(#","location":null,"raw_event":null"#)
      line.field(#","rule_id":"#, finding.rule.ruleID)
      line.append(#","group":{"#)
      line.appendMembers(finding.group)
      line.append("}")
      line.field(#","first_seen":"#, finding.first.text)
      line.field(#","last_seen":"#, finding.last.text)
      line.append(#","count":"#)
      line.append(finding.count)
      line.field(#","event_ids":["#, eventIDs)
      line.append("}")
    }
  }
}

extension ReportLine {
  /// - Parameter key: with the comma before it and the colon behind it.
  fileprivate mutating func field(_ key: StaticString, _ text: String?) {
    append(key)
    if let text { appendString(text) } else { append("null") }
  }

  /// - Parameter key: with the comma before it and the opening bracket behind it.
  fileprivate mutating func field(_ key: StaticString, _ texts: [String]) {
    append(key)
    for (index, text) in texts.enumerated() {
      if index > 0 { append(",") }
      appendString(text)
    }
    append("]")
  }

  /// A `group-by` may name a field twice, and a JSON object may not.
  fileprivate mutating func appendMembers(_ group: [CorrelationFinding.GroupMember]) {
    var seen: Set<String> = []
    for member in group where seen.insert(member.name).inserted {
      if seen.count > 1 { append(",") }
      appendString(member.name)
      append(":")
      appendString(member.value)
    }
  }

  private mutating func appendString(_ text: String) {
    append("\"")
    appendJSONText(text)
    append("\"")
  }
}
