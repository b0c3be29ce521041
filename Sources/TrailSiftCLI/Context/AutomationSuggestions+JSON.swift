import TrailSift

extension AutomationSuggestions {
  /// One JSON object (`trailsift.automation-suggestions/1`).
  var json: JSONValue {
    [
      "schema": .text("trailsift.automation-suggestions/1"),
      "tool": ["name": .text("trailsift"), "version": .text(TrailSiftVersion.current)],
      "records": .number(records),
      "principals": .number(principals),
      "cut": .boolean(isCut),
      "refused": .object(
        Refusal.allCases.map { (name: $0.rawValue, value: .number(refused[$0] ?? 0)) }),
      "automation": .list(proposed.map(\.json)),
    ]
  }
}

extension AutomationSuggestion {
  fileprivate var json: JSONValue {
    [
      "name": .text(name),
      "owner": .null,
      "principals": .list([.text(principal.id)]),
      "networks": JSONValue((networks ?? []).map(\.text)),
      "user_agents": JSONValue(agentPatterns),
      "events": JSONValue(events.map(\.text)),
      "evidence": [
        "principal_kind": .text(principal.kind.rawValue),
        "aws_account_id": JSONValue(principal.accountID),
        "calls": .number(calls),
        "first_seen": .text(first.text),
        "last_seen": .text(last.text),
        "cadence": cadence.json,
        "program": JSONValue(agent),
        "user_agents": Self.json(agents),
        "events": Self.json(events),
        "networks": networks.map { Self.json($0) } ?? .null,
      ],
    ]
  }

  private static func json(_ counts: [Count]) -> JSONValue {
    .list(counts.map { ["value": .text($0.text), "calls": .number($0.calls)] })
  }
}

extension Cadence {
  fileprivate var json: JSONValue {
    switch self {
    case .steady(let minutes, let steady, let intervals):
      [
        "kind": .text("steady"), "minutes": .number(minutes), "fitting": .number(steady),
        "of": .number(intervals),
      ]
    case .aroundTheClock(let busy, let days):
      ["kind": .text("around-the-clock"), "minutes": .null, "fitting": .number(busy), "of": .number(days)]
    }
  }
}
