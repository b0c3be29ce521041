import TrailRecords

/// The sentences of a finding, part by part: `Finding` makes text of them, and reports copy them as they come.
extension FindingFields {
  /// What ``Finding/title`` says.
  public func title(_ emit: (SentencePart) -> Void) {
    if let insight { return emit(.made("CloudTrail Insight: \(insight)")) }
    emit(subject)
    switch assessment.outcome {
    case .success: if isDryRun { emit(.words(" tried as a dry run")) }
    case .denied: emit(.words(" denied"))
    case .failed: emit(.words(" failed"))
    }
    guard !eventSource.isNone else { return }
    emit(.words(" on "))
    emit(.text(eventSource))
  }

  /// What ``Finding/description`` says.
  public func description(_ emit: (SentencePart) -> Void) {
    if let insight {
      emit(.made("CloudTrail Insights recorded \(insight)"))
      whereAndWhen(from: .none, emit)
      return emit(.words("."))
    }
    // A service that acts of itself was not called by anybody.
    let isServiceEvent = caller.type.isNone && event.means(eventType, "AwsServiceEvent")
    actor(emit)
    emit(.words(isServiceEvent ? " recorded " : " called "))
    emit(subject)
    if !eventSource.isNone {
      emit(.words(" of "))
      emit(.text(eventSource))
    }
    whereAndWhen(from: source, emit)
    emit(.words("."))
    if !(isServiceEvent && assessment.outcome == .success) { result(emit) }
  }

  /// What ``Finding/severityReasons`` says. `emit` gets each part with the number of the reason that it belongs to,
  /// from 0.
  public func severityReasons(_ emit: (_ number: Int, _ part: SentencePart) -> Void) {
    let reasons = assessment.reasons
    classReason(reasons) { emit(0, $0) }
    var number = 1
    if reasons.isRoot {
      emit(number, .words("made by the account's root user: at least high"))
      number += 1
    }
    if reasons.isRaisedByRule, let rule = assessment.fired.weightiest {
      emit(number, .words("the rule "))
      // Quotes are no words: JSON writes them otherwise.
      emit(number, .made("\""))
      emit(number, .made(rule.title))
      emit(number, .made("\""))
      emit(number, .words(" matches: "))
      emit(number, .words(rule.level.word))
      if rule.isLevelOverridden { emit(number, .words(", as the configuration has it")) }
      number += 1
    }
    if let (before, after) = Self.words(reasons.errorStep) {
      emit(number, .words(before))
      emit(number, .text(errorCode))
      emit(number, .words(after))
      number += 1
    }
    if let (before, after) = Self.words(reasons.automationStep), let standing = assessment.automation {
      emit(number, .words(before))
      emit(number, .made("\"\(standing.name)\""))
      if !standing.isWithin {
        emit(number, .made(" (\(standing.deviations.sentence))"))
      }
      emit(number, .words(after))
      number += 1
    }
    if hasRival { emit(number, .words("another record with this eventID differs")) }
  }

  private static func words(_ step: SeverityReasons.ErrorStep) -> (StaticString, StaticString)? {
    switch step {
    case .none: nil
    case .denied: ("the call was denied (", "): one tier up")
    case .failed: ("the call failed (", "): one tier up")
    case .dryRun: ("a dry run that was allowed (", "): no change")
    case .notLifted: ("the call failed (", "): no change, since the configuration lifts denials alone")
    }
  }

  private static func words(_ step: SeverityReasons.AutomationStep) -> (StaticString, StaticString)? {
    switch step {
    case .none: nil
    case .lowered: ("known automation, within the bounds of ", ": one tier down")
    case .lifted: ("outside the bounds of known automation ", ": one tier up")
    }
  }

  private func classReason(_ reasons: SeverityReasons, _ emit: (SentencePart) -> Void) {
    let tier = SentencePart.words(reasons.tier.word)
    emit(subject)
    switch reasons.classStep {
    case .listed:
      emit(.words(" is in the catalogue"))
      if !assessment.isEntryName, let entry = assessment.entry { emit(.made(", under \(entry.eventName),")) }
      emit(.words(" as "))
      emit(tier)
      if !assessment.isEntrySource, let entry = assessment.entry {
        emit(.made(", listed there for \(entry.eventSource)"))
      }
    case .configured:
      emit(.words(" is set by the configuration to "))
      emit(tier)
    case .changes:
      emit(.words(" is not in the catalogue and changes something: "))
      emit(tier)
    case .unmarked:
      emit(.words(" is not in the catalogue and is not marked as one that only reads: "))
      emit(tier)
    case .readsOnly:
      emit(.words(" is not in the catalogue and only reads: "))
      emit(tier)
    }
  }

  private var subject: SentencePart {
    if !eventName.isNone { return .text(eventName) }
    return .words(insight == nil ? "an event without a name" : "a CloudTrail Insight")
  }

  private var isDryRun: Bool { assessment.reasons.errorStep == .dryRun }

  private func actor(_ emit: (SentencePart) -> Void) {
    switch userName {
    case .text(let name): emit(.text(name))
    case .session(let role, let session):
      emit(.text(role))
      emit(.words("/"))
      emit(.text(session))
    case .root: emit(.words("root"))
    case .made(let name): emit(.made(name))
    case .none:
      if !caller.arn.isEmpty {
        emit(.text(caller.arn))
      } else if caller.type.isNone {
        return emit(.words("A caller that the record does not name"))
      } else {
        emit(.words("A caller of type "))
        return emit(.text(caller.type))
      }
    }
    guard !caller.type.isNone else { return }
    emit(.words(" ("))
    emit(.text(caller.type))
    emit(.words(")"))
  }

  private func result(_ emit: (SentencePart) -> Void) {
    switch assessment.outcome {
    case .success:
      if !isDryRun { return emit(.words(" The call succeeded.")) }
      emit(.words(" It was a dry run, and allowed"))
    case .denied: emit(.words(" The call was denied"))
    case .failed: emit(.words(" The call failed"))
    }
    let detail = errorCode.isNone ? errorMessage : errorCode
    if !detail.isEmpty {
      emit(.words(": "))
      emit(.text(detail))
    }
    emit(.words("."))
  }

  private func whereAndWhen(from source: TextPlace, _ emit: (SentencePart) -> Void) {
    if !region.isNone {
      emit(.words(" in "))
      emit(.text(region))
    }
    if !accountID.isNone {
      emit(.words(region.isNone ? " in account " : " of account "))
      emit(.text(accountID))
    }
    if !source.isNone {
      emit(.words(", from "))
      emit(.text(source))
    }
    if !createdAt.isNone {
      emit(.words(", at "))
      emit(.text(createdAt))
    }
  }

  /// What an Insight record says, which is about many calls and names none as its own; nil for other records.
  private var insight: String? {
    guard eventName.isNone, let details = event[.insightDetails], details.kind == .object else { return nil }
    let kind = detail("insightType", details) ?? "an insight"
    let service = detail("eventSource", details)
      .map { $0.hasSuffix(".amazonaws.com") ? String($0.dropLast(14)) : $0 }
    let call = [service, detail("eventName", details)].compactMap { $0 }.joined(separator: " ")
    let state = detail("state", details).map { " (\($0))" } ?? ""
    return kind + (call.isEmpty ? "" : " on \(call)") + state
  }

  private func detail(_ name: String, _ details: JSONSlice) -> String? {
    event.text(event.member(name, of: details))
  }
}
