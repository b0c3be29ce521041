public import Sigma
public import TrailDetection
public import TrailRecords

/// Explains a rule on one record after another. To be used by one thread.
public struct RuleExplainer {
  private let rule: RuleIdentity
  private let isCorrelation: Bool
  private var detections: [DetectionExplainer]
  private var contributions: [ContributionReader]
  /// For the correlation itself, on records taken together.
  private let rules: DetectionRules
  private var scratch = RuleScratch()
  private var log: CorrelationLog
  private let place: RuleSet.Reference

  /// - Parameters:
  ///   - reference: a member of the set.
  ///   - placeholders: the lists that `expand` asks for.
  ///   - context: what is unusual is told from these; nil for not at all.
  public init(
    _ reference: RuleSet.Reference, of set: RuleSet, placeholders: [String: [String]] = [:],
    context: ContextSources? = nil
  ) {
    let (part, places) = set.part(with: [reference])
    rule = RuleIdentity(set.rule(reference))
    place = places.first ?? reference
    isCorrelation = if case .correlation = reference { true } else { false }
    detections = part.detections.map { DetectionExplainer($0, placeholders: placeholders, context: context) }
    let rules = DetectionRules(part, placeholders: placeholders).knowing(context)
    self.rules = rules
    log = CorrelationLog(for: rules.plan)
    contributions = part.detections.indices.flatMap { number in
      rules.plan.wants(of: number).map { want in
        ContributionReader(
          want, detection: number, RuleIdentity(part.detections[number].rule),
          RuleIdentity(part.correlations[want.step].rule), context: context)
      }
    }
  }

  /// Explains the rule on a record.
  public mutating func explain(_ record: OwnedRecord) -> RuleExplanation {
    let explained = detections.indices.map { detections[$0].explain(record) }
    var brought: [RuleExplanation.Contribution] = []
    for number in contributions.indices where explained[contributions[number].number].matches {
      brought.append(contributions[number].read(record))
    }
    return RuleExplanation(
      rule: rule, matches: explained.contains(where: \.matches), detections: explained,
      contributions: isCorrelation ? brought : [])
  }

  /// Takes a record in for ``outcome()``, where the rule is a correlation.
  /// - Parameters:
  ///   - input: the number of the record's input, for the marks of events.
  ///   - number: the record's number there.
  /// - Returns: false for a record that the correlation wants and that has no readable time: it takes no part.
  @discardableResult
  public mutating func note(_ record: OwnedRecord, input: Int = 0, number: Int) -> Bool {
    guard isCorrelation else { return true }
    rules.match(record.event, &scratch)
    return rules.note(
      record.event, input: UInt32(truncatingIfNeeded: input), record: UInt32(truncatingIfNeeded: number),
      &scratch, &log)
  }

  /// What the rule, a correlation, makes of the records that were noted, taken as one archive. Nothing for a detection
  /// rule.
  public func outcome() -> CorrelationOutcome {
    guard case .correlation(let step) = place else { return CorrelationOutcome(matches: [], losses: []) }
    let outcome = rules.plan.evaluate([log])
    return CorrelationOutcome(
      matches: outcome.matches.filter { $0.step == step }, losses: outcome.losses.filter { $0.step == step })
  }
}

/// Reads what a record brings to a correlation.
private struct ContributionReader {
  let number: Int
  private let detection: RuleIdentity
  private let correlation: RuleIdentity
  private let groupCount: Int
  private var reader: FoundFieldReader

  init(
    _ want: CorrelationPlan.Want, detection number: Int, _ detection: RuleIdentity,
    _ correlation: RuleIdentity, context: ContextSources?
  ) {
    self.number = number
    self.detection = detection
    self.correlation = correlation
    groupCount = want.groupFields.count
    reader = FoundFieldReader(want.groupFields + want.valueFields, context: context)
  }

  mutating func read(_ record: OwnedRecord) -> RuleExplanation.Contribution {
    let found = reader.read(record)
    return RuleExplanation.Contribution(
      correlation: correlation, detection: detection, groups: Array(found.prefix(groupCount)),
      values: Array(found.dropFirst(groupCount)))
  }
}

/// Reads what a record has at some fields, for a person to look at.
struct FoundFieldReader {
  private var reader: FieldReader
  private var values = FieldValues()

  init(_ fields: [String], context: ContextSources? = nil) {
    reader = FieldReader(fields, context: context)
  }

  mutating func read(_ record: OwnedRecord) -> [FoundField] {
    let event = record.event
    return reader.fields.indices.map { number in
      reader.read(number, of: event, into: &values)
      var found: [FoundValue] = []
      values.visit { bytes, kind in
        found.append(FoundValue(bytes, kind))
        return found.count < FoundField.mostValues
      }
      return FoundField(
        field: reader.fields[number], isPresent: values.isPresent, count: values.count, values: found)
    }
  }

  /// How many elements there are at each field.
  func countElements(_ record: OwnedRecord) -> [Int] {
    let event = record.event
    return reader.fields.indices.map { reader.countElements($0, of: event) }
  }
}

extension FoundValue {
  fileprivate init(_ bytes: Span<UInt8>, _ kind: ScalarKind) {
    var end = min(bytes.count, Self.mostBytes)
    // No character is cut in two.
    while end < bytes.count, end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    var text: [UInt8] = []
    for place in 0..<end { text.append(bytes[place]) }
    self.init(text: String(decoding: text, as: UTF8.self), isCut: end < bytes.count, kind: kind)
  }
}
