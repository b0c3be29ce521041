import TrailRecords

extension Finding {
  /// What happened, in a few words, as `StopLogging denied on cloudtrail.amazonaws.com`.
  public var title: String {
    if let insight { return insight.title }
    let what: String
    switch outcome {
    case .success: what = isDryRun ? "\(subject) tried as a dry run" : subject
    case .denied: what = "\(subject) denied"
    case .failed: what = "\(subject) failed"
    }
    guard let eventSource else { return what }
    return "\(what) on \(eventSource)"
  }

  /// Who did what, where, from where, when, and what came of it: what the record shows, and nothing else.
  public var description: String {
    if let insight {
      return "CloudTrail Insights recorded \(insight.what)" + whereAndWhen(from: nil) + "."
    }
    let of = eventSource.map { " of \($0)" } ?? ""
    let from = text(.sourceIPAddress)
    // A service that acts of itself was not called by anybody.
    let isServiceEvent = userType == nil && text(.eventType) == "AwsServiceEvent"
    let verb = isServiceEvent ? "recorded" : "called"
    let end = isServiceEvent && outcome == .success ? "" : " \(result)"
    return "\(actor) \(verb) \(subject)\(of)" + whereAndWhen(from: from) + ".\(end)"
  }

  /// The steps that led to the severity, in the order in which they were taken.
  public var severityReasons: [String] {
    let reasons = assessment.reasons
    var lines = [classReason(reasons)]
    if reasons.isRoot { lines.append("made by the account's root user: at least high") }
    let code = errorCode ?? ""
    switch reasons.errorStep {
    case .none: break
    case .denied: lines.append("the call was denied (\(code)): one tier up")
    case .failed: lines.append("the call failed (\(code)): one tier up")
    case .dryRun: lines.append("a dry run that was allowed (\(code)): no change")
    }
    if isConflict { lines.append("another record with this eventID differs") }
    return lines
  }

  private func classReason(_ reasons: SeverityReasons) -> String {
    let tier = reasons.tier.name
    switch reasons.classStep {
    case .listed:
      guard let entry = assessment.entry else { return "\(subject) is in the catalogue as \(tier)" }
      let under = entry.eventName == eventName ? "" : ", under \(entry.eventName),"
      let listedFor = assessment.isEntrySource ? "" : ", listed there for \(entry.eventSource)"
      return "\(subject) is in the catalogue\(under) as \(tier)\(listedFor)"
    case .changes:
      return "\(subject) is not in the catalogue and changes something: \(tier)"
    case .unmarked:
      return "\(subject) is not in the catalogue and is not marked as one that only reads: \(tier)"
    case .readsOnly:
      return "\(subject) is not in the catalogue and only reads: \(tier)"
    }
  }

  private var subject: String {
    eventName ?? (insight == nil ? "an event without a name" : "a CloudTrail Insight")
  }

  private var isDryRun: Bool { assessment.reasons.errorStep == .dryRun }

  private var actor: String {
    let type = userType.map { " (\($0))" } ?? ""
    if let name = userName { return name + type }
    if let userARN, !userARN.isEmpty { return userARN + type }
    return userType.map { "A caller of type \($0)" } ?? "A caller that the record does not name"
  }

  private var result: String {
    let detail = errorCode ?? text(.errorMessage) ?? ""
    let why = detail.isEmpty ? "" : ": \(detail)"
    switch outcome {
    case .success: return isDryRun ? "It was a dry run, and allowed\(why)." : "The call succeeded."
    case .denied: return "The call was denied\(why)."
    case .failed: return "The call failed\(why)."
    }
  }

  private func whereAndWhen(from source: String?) -> String {
    var text = ""
    if let region { text += " in \(region)" }
    if let accountID { text += text.isEmpty ? " in account \(accountID)" : " of account \(accountID)" }
    if let source { text += ", from \(source)" }
    if let createdAt { text += ", at \(createdAt)" }
    return text
  }

  /// An Insight record, which is about many calls and names none as its own.
  private var insight: (title: String, what: String)? {
    let event = record.event
    guard eventName == nil, let details = event[.insightDetails], details.kind == .object else { return nil }
    func detail(_ name: String) -> String? { event.text(event.member(name, of: details)) }
    let kind = detail("insightType") ?? "an insight"
    let source = detail("eventSource")
    let service = source.map { $0.hasSuffix(".amazonaws.com") ? String($0.dropLast(14)) : $0 }
    let call = [service, detail("eventName")].compactMap { $0 }.joined(separator: " ")
    let state = detail("state").map { " (\($0))" } ?? ""
    let on = call.isEmpty ? "" : " on \(call)"
    return ("CloudTrail Insight: \(kind)\(on)\(state)", "\(kind)\(on)\(state)")
  }
}
