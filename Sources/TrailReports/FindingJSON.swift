import TrailDetection
import TrailRecords

extension ReportBytes {
  /// Appends a finding as one JSON object on one line (`trailsift.finding/1`): every key, in the order of the
  /// contract, null where there is no value.
  mutating func appendJSON(_ finding: Finding, _ fields: borrowing FindingFields, _ options: ReportOptions) {
    appendLine(of: fields) { line in
      line.append(#"{"schema":"trailsift.finding/1","id":""#)
      line.appendID(finding, fields)
      line.append(#"","kind":"event","severity":""#)
      line.append(finding.severity.word)
      line.append(#"","severity_reasons":[""#)
      line.appendReasons(fields)
      line.append(#""],"title":""#)
      fields.title { line.appendJSONText($0) }
      line.append(#"","description":""#)
      fields.description { line.appendJSONText($0) }
      line.append("\"")
      line.appendClass(finding)
      line.append(#","source":"aws_cloudtrail","category":"cloud","cloud_platform":"aws""#)
      line.field(#","external_id":"#, fields.eventID)
      line.field(#","event_name":"#, fields.eventName)
      line.field(#","event_source":"#, fields.eventSource)
      line.field(#","aws_account_id":"#, fields.accountID)
      line.field(#","aws_region":"#, fields.region)
      line.append(#","user_name":"#)
      line.appendJSON(fields.userName)
      line.field(#","user_arn":"#, fields.caller.arn)
      line.field(#","user_type":"#, fields.caller.type)
      line.field(#","session_issuer_arn":"#, fields.caller.issuerARN)
      line.field(#","access_key_id":"#, fields.caller.accessKeyID)
      line.field(#","mfa_used":"#, fields.mfaUsed)
      line.field(#","src_ip":"#, fields.sourceIP)
      line.field(#","user_agent":"#, fields.userAgent)
      line.field(#","error_code":"#, fields.errorCode)
      line.field(#","error_message":"#, fields.errorMessage)
      line.append(#","outcome":""#)
      line.append(finding.outcome.word)
      line.append("\"")
      line.field(#","read_only":"#, fields.readOnly)
      line.field(#","created_at":"#, fields.createdAt)
      line.append(#","location":{"file":""#)
      line.appendJSONText(finding.file)
      line.append(#"","record":"#)
      line.append(finding.recordIndex)
      line.append(#"},"raw_event":"#)
      // The record's bytes are one JSON object already, on one line: they go in as they are.
      if options.includeRaw { line.append(finding.rawEvent.span) } else { line.append("null") }
      if options.showsContext { line.appendContext(finding.context) }
      if options.showsAutomation {
        line.append(#","known_automation":"#)
        line.appendJSON(text: finding.knownAutomation)
      }
      line.append("}")
    }
  }
}

extension ReportLine {
  /// - Parameter key: with the comma before it and the colon behind it.
  @inline(__always)
  fileprivate mutating func field(_ key: StaticString, _ place: TextPlace) {
    append(key)
    appendJSON(place)
  }

  @inline(__always)
  fileprivate mutating func field(_ key: StaticString, _ value: Bool?) {
    append(key)
    appendJSON(value)
  }

  fileprivate mutating func appendID(_ finding: Finding, _ fields: borrowing FindingFields) {
    if !finding.isConflict, !fields.eventID.isEmpty {
      appendJSONText(fields.eventID)
    } else {
      appendJSONText(finding.id)
    }
  }

  fileprivate mutating func appendReasons(_ fields: borrowing FindingFields) {
    var current = 0
    fields.severityReasons { number, part in
      if number != current {
        append(#"",""#)
        current = number
      }
      appendJSONText(part)
    }
  }

  fileprivate mutating func appendJSON(_ name: CallerName) {
    switch name {
    case .none: append("null")
    case .text(let place): appendJSON(place)
    case .session(let role, let session):
      append("\"")
      appendJSONText(role)
      append("/")
      appendJSONText(session)
      append("\"")
    case .root: append("\"root\"")
    case .made(let text):
      append("\"")
      appendJSONText(text)
      append("\"")
    }
  }

  /// Appends family, evidence, techniques and the rules that fired.
  fileprivate mutating func appendClass(_ finding: Finding) {
    if let index = finding.assessment.entryIndex, finding.assessment.fired.isEmpty,
      !finding.assessment.isSourceUnusual
    {
      let text = EntryText.bundled
      append(text.json(index, withAttack: finding.assessment.isEntrySource))
      return appendDetections([])
    }
    appendFired(finding.assessment, .json) { line in
      line.appendWord(finding.family?.rawValue, #","family":"#)
      line.appendWord(finding.evidence?.rawValue, #","evidence":"#)
      line.append(#","attack":"#)
      line.appendJSON(finding.attack)
      line.appendDetections(finding.detections)
    }
  }

  /// Appends the rules, key and all.
  mutating func appendDetections(_ detections: [Detection]) {
    append(#","detections":["#)
    var isFirst = true
    for detection in detections {
      if !isFirst { append(",") }
      isFirst = false
      appendJSON(detection)
    }
    append("]")
  }

  private mutating func appendJSON(_ detection: Detection) {
    append(#"{"rule_id":""#)
    appendJSONText(detection.ruleID)
    append(#"","title":""#)
    appendJSONText(detection.title)
    append(#"","level":""#)
    append(detection.level.word)
    append(#"","evidence":""#)
    append(detection.evidence.rawValue)
    append(#"","attack":"#)
    appendJSON(detection.attack)
    append("}")
  }

  mutating func appendJSON(_ attack: [AttackMapping]) {
    append("[")
    var isFirst = true
    for mapping in attack {
      append(isFirst ? #"{"technique":""# : #",{"technique":""#)
      isFirst = false
      appendJSONText(mapping.technique)
      append(#"","tactic":""#)
      appendJSONText(mapping.tactic)
      append(#""}"#)
    }
    append("]")
  }

  /// Appends a word of ours, or null.
  mutating func appendWord(_ word: String?, _ key: StaticString) {
    append(key)
    guard let word else { return append("null") }
    append("\"")
    append(word)
    append("\"")
  }
}
