import Sigma
import TrailRules
import TrailSift

/// Why a rule fires on records or does not, for programs.
struct ExplanationJSON {
  private let story: ExplanationStory

  init(_ story: ExplanationStory) { self.story = story }

  var value: JSONValue {
    [
      "rule": RuleIdentity(story.entry.rule).json, "records": .number(story.count),
      "matching": .number(story.matching), "not_shown": .number(story.count - story.shown.count),
      "shown": .list(story.shown.map(record)), "correlation": story.correlation.map(correlation) ?? .null,
    ]
  }

  private func file(_ input: Int) -> JSONValue {
    JSONValue(story.inputs.indices.contains(input) ? story.inputs[input] : nil)
  }

  private func record(_ record: ExplainedRecord) -> JSONValue {
    [
      "file": file(record.input), "record": .number(record.index), "event_id": JSONValue(record.eventID),
      "event_name": JSONValue(record.eventName), "event_time": JSONValue(record.eventTime),
      "matches": .boolean(record.explanation.matches),
      "detections": .list(record.explanation.detections.map(\.json)),
      "contributions": .list(record.explanation.contributions.map(\.json)),
    ]
  }

  private func correlation(_ story: CorrelationStory) -> JSONValue {
    [
      "matches": .list(
        story.outcome.matches.map { match in
          [
            "group": .object(
              zip(story.correlation.groupBy, match.group).map { (name: $0, value: .text($1)) }),
            "first_seen": .text(EventTime(seconds: match.first).text),
            "last_seen": .text(EventTime(seconds: match.last).text), "reached": .decimal(match.number),
            "events": .list(
              match.events.map { event in
                ["file": file(Int(event.mark.input)), "record": .number(Int(event.mark.record))]
              }),
          ]
        }),
      "brought": .list(
        story.groups.sorted.map { key, group in
          [
            "correlation": .text(key.correlation), "group": JSONValue(key.texts),
            "records": .number(group.records), "first_seen": JSONValue(group.first?.text),
            "last_seen": JSONValue(group.last?.text),
          ]
        }),
      "records_without_group": .number(story.groups.recordsWithoutGroup),
      "records_without_time": .number(story.withoutTime),
    ]
  }
}

extension DetectionExplanation {
  fileprivate var json: JSONValue {
    [
      "rule": rule.json, "matches": .boolean(matches),
      "conditions": .list(
        conditions.map { ["condition": .text($0.text), "holds": .boolean($0.holds)] }),
      "searches": .list(
        searches.map { search in
          [
            "name": .text(search.name), "line": .number(search.place.line), "holds": .boolean(search.holds),
            "part": search.body.json,
          ]
        }),
      "new_to_baseline": novelty?.json ?? .null,
    ]
  }
}

extension NoveltyExplanation {
  fileprivate var json: JSONValue {
    ["answer": JSONValue(answer?.rawValue), "fields": .list(fields.map(\.json))]
  }
}

extension SearchPart {
  fileprivate var json: JSONValue {
    switch self {
    case .item(let item): item.json
    case .all(let parts, let holds): ["all": .list(parts.map(\.json)), "holds": .boolean(holds)]
    case .any(let parts, let holds): ["any": .list(parts.map(\.json)), "holds": .boolean(holds)]
    case .sameElement(let path, let elements, let items, let holds):
      [
        "same_element": .text(path), "elements": .number(elements), "items": .list(items.map(\.json)),
        "holds": .boolean(holds),
      ]
    }
  }
}

extension ItemExplanation {
  fileprivate var json: JSONValue {
    [
      "field": JSONValue(field), "modifiers": JSONValue(modifiers.map(\.rawValue)),
      "values": .list(values.map(\.json)), "line": .number(place.line), "holds": .boolean(holds),
      "found": found?.json ?? .null,
    ]
  }
}

extension RuleExplanation.Contribution {
  fileprivate var json: JSONValue {
    [
      "correlation": correlation.json, "rule": detection.json, "groups": .list(groups.map(\.json)),
      "values": .list(values.map(\.json)),
    ]
  }
}

extension FoundField {
  fileprivate var json: JSONValue {
    [
      "field": .text(field), "present": .boolean(isPresent), "count": .number(count),
      "values": .list(
        values.map { value in
          [
            "text": value.kind == .null ? .null : .text(value.text), "kind": .text("\(value.kind)"),
            "cut": .boolean(value.isCut),
          ]
        }),
    ]
  }
}

extension Literal {
  fileprivate var json: JSONValue {
    switch self {
    case .text(let text): .text(text)
    // As written: a number of YAML may be none of JSON.
    case .number(let text): .text(text)
    case .boolean(let value): .boolean(value)
    case .null: .null
    }
  }
}
