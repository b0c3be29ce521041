import Sigma
import TrailRecords

/// What correlations want to know of the events on which a rule fires.
struct CorrelationWants: Sendable {
  private struct Want: Sendable {
    let want: CorrelationPlan.Want
    let groups: [Field]
    let values: [Field]
    /// The want among all wants.
    let number: UInt64
    /// The parts of a record that alone decide the fields; nil where there is more to it.
    let parts: [RecordPart]?

    init(_ want: CorrelationPlan.Want, number: Int) {
      self.want = want
      self.number = UInt64(truncatingIfNeeded: number)
      groups = want.groupFields.map(Field.init)
      values = want.valueFields.map(Field.init)
      let deciding = (groups + values).map { RecordPart(deciding: $0.path) }
      let known = Set(deciding.compactMap(\.self))
      parts = deciding.contains(nil) || known.count > MarkMaker.mostJoined ? nil : known.sorted()
    }
  }

  private struct Field: Sendable {
    let path: FieldPath
    let source: FieldSource

    init(_ text: String) {
      path = FieldPath(text)
      source = FieldSource(path)
    }
  }

  /// By the rule's place in the set.
  private let wants: [[Want]]

  init(_ plan: CorrelationPlan, rules: Int) {
    var count = 0
    wants = (0..<rules).map { rule in
      plan.wants(of: rule).map { want in
        count += 1
        return Want(want, number: count)
      }
    }
  }

  func isWanted(_ rule: Int) -> Bool { !wants[rule].isEmpty }

  /// The correlations that want something of one of the rules.
  func steps(of rules: [Int]) -> Set<Int> {
    rules.reduce(into: []) { steps, rule in
      for want in wants[rule] { steps.insert(want.want.step) }
    }
  }

  /// Enters a match into the log.
  func note(
    _ rule: Int, _ fields: borrowing RecordFields, time: Int64, _ mark: EventMark,
    _ memory: inout CorrelationMemory,
    _ log: inout CorrelationLog
  ) {
    for want in wants[rule] {
      let texts = want.parts.flatMap { fields.mark(ofParts: $0, detail: want.number) }
      if let texts, let place = memory.places[texts],
        log.note(want.want, time: time, event: mark, at: place)
      {
        continue
      }
      Self.read(want.groups, fields, &memory.values, into: &memory.groupTexts)
      Self.read(want.values, fields, &memory.values, into: &memory.valueTexts)
      let place = log.note(
        want.want, time: time, event: mark, groups: memory.groupTexts, values: memory.valueTexts)
      if let texts, let place { memory.remember(place, texts) }
    }
  }

  private static func read(
    _ wanted: [Field], _ fields: borrowing RecordFields, _ values: inout FieldValues,
    into texts: inout FieldTexts
  ) {
    texts.removeAll()
    for field in wanted {
      values.clear()
      fields.read(field.path, from: field.source, into: &values)
      values.visit { text, kind in
        if kind != .null { texts.add(text) }
        return true
      }
      texts.endField()
    }
  }
}

/// The memory of one worker that notes matches for correlations in one log.
struct CorrelationMemory {
  private static let mostPlaces = 1 << 15

  /// By the marks of the parts that decide a want's texts.
  private(set) var places: [PartMark: CorrelationLog.Place] = [:]
  var values = FieldValues()
  var groupTexts = FieldTexts()
  var valueTexts = FieldTexts()

  mutating func remember(_ place: CorrelationLog.Place, _ texts: PartMark) {
    if places.count >= Self.mostPlaces { places = [:] }
    places[texts] = place
  }
}
