internal import Sigma
internal import TrailDetection
internal import TrailRecords

/// Asks a record about a detection as a whole, and about each of its searches, element groups and items as a detection
/// of its own, so that each part's answer is the one that matching would give it.
struct DetectionExplainer {
  private let member: RuleSet.DetectionMember
  private let rules: DetectionRules
  private var scratch = RuleScratch()
  private var novelty: NoveltyExplainer?
  private var fields: FoundFieldReader
  private let arrays: FoundFieldReader
  private let bodies: [Part]

  /// A part of a search and its number among the detections that are asked.
  private indirect enum Part {
    case item(DetectionItem, number: Int, field: Int?)
    case all([Part], number: Int)
    case any([Part], number: Int)
    case sameElement(path: String, array: Int, [Part], number: Int)
  }

  init(_ member: RuleSet.DetectionMember, placeholders: [String: [String]], context: ContextSources?) {
    self.member = member
    novelty = NoveltyExplainer(member, context: context)
    var numbering = Numbering(member.detection)
    bodies = member.detection.searches.map { numbering.part($0.body, of: $0) }
    // Whether something is new is asked apart, of the whole.
    var rule = member.rule
    rule.custom[Rule.newToBaselineName] = nil
    rules = DetectionRules(
      RuleSet(
        detections: numbering.questions.map { [rule] in
          RuleSet.DetectionMember(rule: rule, detection: $0, reports: true)
        }),
      placeholders: placeholders
    ).knowing(context)
    fields = FoundFieldReader(numbering.fields, context: context)
    arrays = FoundFieldReader(numbering.arrays)
  }

  mutating func explain(_ record: OwnedRecord) -> DetectionExplanation {
    rules.match(record.event, &scratch)
    let answers = Answers(
      held: Set(scratch.matched), found: fields.read(record), elements: arrays.countElements(record))
    let searches = zip(member.detection.searches, bodies).map { search, body in
      let part = answers.part(body)
      return SearchExplanation(name: search.name, place: search.place, holds: part.holds, body: part)
    }
    let held = Dictionary(searches.map { ($0.name, $0.holds) }, uniquingKeysWith: { first, _ in first })
    let isHeld = answers.held.contains(0)
    let novelty = novelty?.explain(record, isHeld: isHeld)
    return DetectionExplanation(
      rule: RuleIdentity(member.rule), matches: isHeld && (novelty.map { $0.answer == .new } ?? true),
      conditions: member.detection.conditions.map { ConditionExplanation($0, held) }, searches: searches,
      novelty: novelty)
  }

  /// Makes a detection of each part: the whole first.
  private struct Numbering {
    var questions: [Sigma.Detection]
    var fields: [String] = []
    var arrays: [String] = []

    init(_ whole: Sigma.Detection) { questions = [whole] }

    mutating func part(_ body: SearchBody, of search: Search) -> Part {
      let number = ask(body, of: search)
      switch body {
      case .item(let item):
        guard let path = search.sameElement, item.isBelow(path) else { return plain(item, number: number) }
        return group([item], path: path, number: number, of: search)
      case .any(let parts):
        return .any(parts.map { part($0, of: search) }, number: number)
      case .all(let parts):
        guard let path = search.sameElement else {
          return .all(parts.map { part($0, of: search) }, number: number)
        }
        // As matching does: the items of one map that lie below the array go together.
        var bound: [DetectionItem] = []
        var rest: [SearchBody] = []
        for part in parts {
          if case .item(let item) = part, item.isBelow(path) { bound.append(item) } else { rest.append(part) }
        }
        var result = rest.map { part($0, of: search) }
        if !bound.isEmpty {
          let number = ask(.all(bound.map { .item($0) }), of: search)
          result.append(group(bound, path: path, number: number, of: search))
        }
        return .all(result, number: number)
      }
    }

    private mutating func group(
      _ items: [DetectionItem], path: String, number: Int, of search: Search
    ) -> Part {
      let array = Self.place(of: path, in: &arrays)
      let parts = items.map { item in plain(item, number: ask(.item(item), of: search)) }
      return .sameElement(path: path, array: array, parts, number: number)
    }

    private mutating func plain(_ item: DetectionItem, number: Int) -> Part {
      .item(item, number: number, field: item.field.map { Self.place(of: $0, in: &fields) })
    }

    private mutating func ask(_ body: SearchBody, of search: Search) -> Int {
      let part = Search(
        name: search.name, body: body, sameElement: search.sameElement, place: search.place)
      questions.append(Sigma.Detection(searches: [part], conditions: [.search(search.name)]))
      return questions.count - 1
    }

    private static func place(of text: String, in list: inout [String]) -> Int {
      if let known = list.firstIndex(of: text) { return known }
      list.append(text)
      return list.count - 1
    }
  }

  /// What was found for each question, field and array.
  private struct Answers {
    let held: Set<Int>
    let found: [FoundField]
    let elements: [Int]

    func part(_ part: Part) -> SearchPart {
      switch part {
      case .item(let item, let number, let field): .item(explanation(item, number, field))
      case .all(let parts, let number): .all(parts.map(self.part), holds: held.contains(number))
      case .any(let parts, let number): .any(parts.map(self.part), holds: held.contains(number))
      case .sameElement(let path, let array, let parts, let number):
        .sameElement(
          path: path, elements: elements[array],
          parts.compactMap { part in
            if case .item(let item, let number, let field) = part {
              explanation(item, number, field)
            } else {
              nil
            }
          }, holds: held.contains(number))
      }
    }

    private func explanation(_ item: DetectionItem, _ number: Int, _ field: Int?) -> ItemExplanation {
      ItemExplanation(
        field: item.field, modifiers: item.modifiers, values: item.values, place: item.place,
        holds: held.contains(number), found: field.map { found[$0] })
    }
  }
}

extension DetectionItem {
  fileprivate func isBelow(_ path: String) -> Bool {
    guard let names = field?.split(separator: ".", omittingEmptySubsequences: false) else { return false }
    return names.starts(with: path.split(separator: ".", omittingEmptySubsequences: false))
  }
}

extension ConditionExplanation {
  /// - Parameter held: for each search, whether it holds.
  fileprivate init(_ condition: Condition, _ held: [String: Bool]) {
    func search(_ name: String) -> ConditionExplanation {
      ConditionExplanation(kind: .search(name), holds: held[name] ?? false, parts: [])
    }
    switch condition {
    case .search(let name): self = search(name)
    case .not(let part):
      let part = ConditionExplanation(part, held)
      self.init(kind: .not, holds: !part.holds, parts: [part])
    case .and(let parts):
      let parts = parts.map { ConditionExplanation($0, held) }
      self.init(kind: .and, holds: parts.allSatisfy(\.holds), parts: parts)
    case .or(let parts):
      let parts = parts.map { ConditionExplanation($0, held) }
      self.init(kind: .or, holds: parts.contains(where: \.holds), parts: parts)
    case .quantified(let quantifier, let names):
      let parts = names.map(search)
      let holds = quantifier == .all ? parts.allSatisfy(\.holds) : parts.contains(where: \.holds)
      self.init(kind: quantifier == .all ? .allOf : .oneOf, holds: holds, parts: parts)
    }
  }
}
