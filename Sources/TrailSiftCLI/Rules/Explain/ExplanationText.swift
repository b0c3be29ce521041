import Sigma
import TrailRules
import TrailSift

/// Why a rule fires on records or does not, for a person.
struct ExplanationText {
  private let story: ExplanationStory
  private let isCorrelation: Bool

  private static let mostValues = 5

  init(_ story: ExplanationStory) {
    self.story = story
    isCorrelation = story.correlation != nil
  }

  var lines: [String] {
    var lines = [story.entry.title, story.entry.shownPlace, ""]
    for record in story.shown { lines += self.lines(of: record) + [""] }
    if let correlation = story.correlation {
      lines += CorrelationText(correlation, inputs: story.inputs).lines + [""]
    }
    return (lines + [summary]).map { $0.visible() }
  }

  private var summary: String {
    var line = Shown.count(story.count, "record", "records")
    if isCorrelation {
      line += "; \(Shown.number(story.matching)) of interest to the correlation"
    } else {
      line += "; the rule fires on \(Shown.number(story.matching))"
    }
    let left = story.count - story.shown.count
    if left > 0 { line += "; \(Shown.number(left)) not shown (--limit N shows more)" }
    return line
  }

  private func lines(of record: ExplainedRecord) -> [String] {
    let place = RecordName(input: record.input, index: record.index, of: story.inputs)
    var head = [place.text, record.eventName ?? "no eventName", record.eventTime ?? "no eventTime"]
    if let id = record.eventID { head.append(id) }
    let matches = record.explanation.matches
    let verdict =
      isCorrelation
      ? matches ? "of interest" : "of no interest" : matches ? "the rule fires" : "the rule does not fire"
    var lines = ["\(head.joined(separator: ", ")): \(verdict)"]
    for detection in record.explanation.detections {
      var depth = 0
      if isCorrelation {
        lines.append(Self.line(detection.matches, depth, "rule \(detection.rule.label)"))
        depth = 1
      }
      for condition in detection.conditions {
        lines.append(Self.line(condition.holds, depth, "condition: \(condition.text)"))
      }
      for search in detection.searches {
        lines.append(Self.line(search.holds, depth, search.name))
        lines += Self.parts(of: search.body, depth + 1)
      }
      if let novelty = detection.novelty, let answer = novelty.answer {
        lines.append(Self.line(answer == .new, depth, "new_to_baseline: \(answer.shown)"))
        lines += novelty.fields.map { Self.blank(depth + 1) + "\($0.field)   <- \($0.shown)" }
      }
    }
    return lines + record.explanation.contributions.map(Self.line)
  }

  private static func line(_ holds: Bool, _ depth: Int, _ text: String) -> String {
    (holds ? "  yes  " : "  no   ") + String(repeating: "  ", count: depth) + text
  }

  /// As much room as a verdict takes.
  private static func blank(_ depth: Int) -> String { String(repeating: " ", count: 7 + 2 * depth) }

  /// The parts of a search's body, without a line for the body itself where it is a map.
  private static func parts(of body: SearchPart, _ depth: Int) -> [String] {
    if case .all(let parts, _) = body { return parts.flatMap { lines(of: $0, depth) } }
    return lines(of: body, depth)
  }

  private static func lines(of part: SearchPart, _ depth: Int) -> [String] {
    switch part {
    case .item(let item): [line(item.holds, depth, text(of: item))]
    case .all(let parts, _) where parts.count == 1: parts.flatMap { lines(of: $0, depth) }
    case .all(let parts, let holds):
      [line(holds, depth, "all of:")] + parts.flatMap { lines(of: $0, depth + 1) }
    case .any(let parts, let holds):
      [line(holds, depth, "one of:")] + parts.flatMap { lines(of: $0, depth + 1) }
    case .sameElement(let path, let elements, let items, let holds):
      [line(holds, depth, "in one of \(Shown.count(elements, "element", "elements")) of \(path):")]
        + items.map { line($0.holds, depth + 1, text(of: $0)) }
    }
  }

  private static func text(of item: ItemExplanation) -> String {
    let name = ([item.field ?? "keyword"] + item.modifiers.map(\.rawValue)).joined(separator: "|")
    var values = item.values.prefix(mostValues).map(\.shown).joined(separator: ", ")
    if item.values.count > mostValues { values += " and \(item.values.count - mostValues) more" }
    return "\(name): \(values)" + (item.found.map { "   <- \($0.shown)" } ?? "")
  }

  private static func line(of contribution: RuleExplanation.Contribution) -> String {
    let groups = contribution.groups.map { "\($0.field) \($0.shown)" }
    let values = contribution.values.map { "\($0.field) \($0.shown)" }
    var line = "  brings to \(contribution.correlation.label)"
    line += groups.isEmpty ? ": one event" : ": an event of \(groups.joined(separator: ", "))"
    if !values.isEmpty { line += "; value \(values.joined(separator: ", "))" }
    return line
  }
}

/// A record's name among those of all inputs.
struct RecordName {
  let text: String

  init(input: Int, index: Int, of inputs: [String]) {
    let file = inputs.count > 1 && inputs.indices.contains(input) ? " of \(inputs[input])" : ""
    text = "record \(index)\(file)"
  }
}

extension FoundField {
  /// What was found, for a person: `"denied"`, `22, 443 and 3 more`, `nothing`.
  var shown: String {
    if count == 0 { return isPresent ? "empty" : "nothing" }
    let texts = values.map { value in
      let text = value.kind == .text ? "\"\(value.text)\(value.isCut ? "..." : "")\"" : value.text
      return text
    }
    let more = count > values.count ? " and \(count - values.count) more" : ""
    return texts.joined(separator: ", ") + more
  }
}

extension Novelty {
  /// For a person.
  fileprivate var shown: String {
    switch self {
    case .new: "the baseline does not have it"
    case .known: "it is known to the baseline"
    case .untold: "the baseline cannot tell: it has not learnt this rule as it is now, or not all that came"
    case .incomplete: "the record has no value at one of the fields"
    case .withoutBaseline: "there is no baseline (--baseline FILE)"
    }
  }
}

extension Literal {
  /// As a rule's file has it, in quotes where it would be nothing else.
  var shown: String {
    switch self {
    case .text(let text): text.isEmpty ? "''" : text
    case .number(let text): text
    case .boolean(let value): value ? "true" : "false"
    case .null: "null"
    }
  }
}
