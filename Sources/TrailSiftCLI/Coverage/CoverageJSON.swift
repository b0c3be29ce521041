import Sigma
import TrailCoverage
import TrailSift

/// A review of coverage as JSON (`trailsift.coverage/1`, see `Schemas/coverage.schema.json`).
struct CoverageJSON {
  static let schema = "trailsift.coverage/1"

  private let review: CoverageReview
  private let tool: ToolIdentity

  init(_ review: CoverageReview, of tool: ToolIdentity) {
    self.review = review
    self.tool = tool
  }

  var value: JSONValue {
    [
      "schema": .text(Self.schema),
      "tool": [
        "name": .text(tool.name), "version": .text(tool.version),
        "rules": ["count": .number(tool.ruleCount), "digest": JSONValue(tool.rulesDigest)],
      ],
      "archive": review.archive.map { archive($0) } ?? .null,
      "calls": calls,
      "logging": .list(review.logging.rows.map(\.json)),
      "context": .list(review.contextual.map(Self.contextual)),
      "noise": review.noise.map(Self.noise) ?? .null,
      "techniques": techniques,
      "blind_spots": review.blindSpots?.json ?? .null,
    ]
  }

  private func archive(_ archive: CoverageReview.Archive) -> JSONValue {
    [
      "records": .number(archive.records),
      "inputs": [
        "whole": .number(archive.totals.inputs(.whole)), "partial": .number(archive.totals.inputs(.partial)),
        "skipped": .number(archive.totals.inputs(.skipped)),
        "failed": .number(archive.totals.inputs(.failed)),
      ],
      "interrupted": .boolean(archive.isInterrupted), "strict_end": JSONValue(archive.strictEnd),
      "from": JSONValue(archive.first?.text), "to": JSONValue(archive.last?.text),
      "not_whole": .list(
        archive.notWhole.map { line in
          [
            "input": JSONValue(line.input), "state": .text(line.state.rawValue),
            "reason": JSONValue(line.reason),
          ]
        }),
      "events": .object(
        LoggingClass.allCases.map { ($0.rawValue, .number(review.logging.events?[$0] ?? 0)) }),
      "places": .list(review.logging.places.map(\.json)),
      "places_complete": .boolean(review.logging.isComplete),
    ]
  }

  private var calls: JSONValue {
    [
      "counts": .object(
        CallReview.State.allCases.map { ($0.rawValue, .number(review.calls.count($0))) }),
      "listed": .list(review.calls.calls.map(Self.call)),
    ]
  }

  private static func call(_ call: CallReview.Call) -> JSONValue {
    let entry = call.entry
    return [
      "event_source": .text(entry.eventSource), "event_name": .text(entry.eventName),
      "tier": .text(entry.tier.name), "family": .text(entry.family.rawValue),
      "evidence": .text(entry.evidence.rawValue), "log_class": .text(entry.logClass.rawValue),
      "techniques": JSONValue(entry.attack.map(\.technique).unique),
      "default_list": .boolean(entry.isDefault), "seen_by": .text(call.state.rawValue),
      "rules": .list(call.rules.map(\.coverageJSON)), "missed_names": JSONValue(call.missedNames),
      "occurrences": call.occurrences.map { .number($0) } ?? .null,
    ]
  }

  private static func contextual(_ rule: CoveredRule) -> JSONValue {
    ["rule": rule.identity.coverageJSON, "needs": JSONValue(rule.needs.words)]
  }

  private static func noise(_ review: NoiseReview) -> JSONValue {
    [
      "automation": .number(review.inventory), "complete": .boolean(review.isComplete),
      "rules": .list(review.rows.map(\.json)),
    ]
  }

  private var techniques: JSONValue {
    [
      "counts": .object(
        TechniqueReview.State.allCases.map { ($0.rawValue, .number(review.techniques.rows($0).count)) }),
      "listed": .list(review.techniques.rows.map(\.json)),
    ]
  }
}

extension RuleIdentity {
  /// What a rule is known by.
  fileprivate var coverageJSON: JSONValue {
    ["id": JSONValue(id), "name": JSONValue(name), "title": JSONValue(title)]
  }
}

extension LoggingReview.Place {
  fileprivate var json: JSONValue {
    ["account": .text(account), "region": .text(region), "events": .number(events)]
  }
}

extension LoggingReview.Row {
  fileprivate var json: JSONValue {
    [
      "rule": rule.coverageJSON, "needs": JSONValue(logging), "also_management": .boolean(alsoManagement),
      "services": JSONValue(services), "verdict": .text(verdict.rawValue),
      "shown": .list(shown.map(\.json)), "missing": .list(missing.map(\.json)),
    ]
  }
}

extension NoiseReview.Row {
  fileprivate var json: JSONValue {
    [
      "rule": rule.coverageJSON, "level": .text(level.name), "findings": .number(findings),
      "explained": .number(explained), "principals": .number(principals),
      "top_share_percent": .number(concentration), "verdict": .text(verdict.rawValue),
      "top": .list(
        callers.map { caller in
          [
            "principal": caller.principal.isEmpty ? .null : .text(caller.principal),
            "kind": .text(caller.kind.rawValue), "findings": .number(caller.findings),
            "automation": JSONValue(caller.automation), "within": .number(caller.within),
          ]
        }),
    ]
  }
}

extension TechniqueReview.Row {
  fileprivate var json: JSONValue {
    [
      "technique": .text(id), "name": JSONValue(name), "tactics": JSONValue(tactics),
      "state": .text(state.rawValue), "needs": JSONValue(needs),
      "rules": .object(
        Evidence.allCases.map { ($0.rawValue, .list((rules[$0] ?? []).map(\.coverageJSON))) }),
      "findings": findings.map { found in
        .object(Evidence.allCases.map { ($0.rawValue, .number(found[$0] ?? 0)) })
      } ?? .null,
    ]
  }
}
