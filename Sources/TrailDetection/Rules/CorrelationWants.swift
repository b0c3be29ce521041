import Sigma
import TrailRecords

/// What correlations want to know of the events on which a rule fires.
struct CorrelationWants: Sendable {
  private struct Want: Sendable {
    let want: CorrelationPlan.Want
    /// The numbers of the fields.
    let groups: [Int]
    let values: [Int]
    /// The want among all wants.
    let number: UInt64
    /// The parts of a record that alone decide the fields; nil where there is more to it.
    let parts: [RecordPart]?

    init(_ want: CorrelationPlan.Want, number: Int, _ fields: inout FieldList) {
      self.want = want
      self.number = UInt64(truncatingIfNeeded: number)
      groups = want.groupFields.map { fields.number(of: $0) }
      values = want.valueFields.map { fields.number(of: $0) }
      let deciding = (groups + values).map { [fields] in RecordPart(deciding: fields.paths[$0]) }
      let known = Set(deciding.compactMap(\.self))
      parts = deciding.contains(nil) || known.count > MarkMaker.mostJoined ? nil : known.sorted()
    }
  }

  /// The fields that are read, each once.
  private struct FieldList: Sendable {
    private(set) var paths: [FieldPath] = []
    private(set) var sources: [FieldSource] = []

    mutating func number(of text: String) -> Int {
      let path = FieldPath(text)
      if let known = paths.firstIndex(of: path) { return known }
      paths.append(path)
      sources.append(FieldSource(path))
      return paths.count - 1
    }
  }

  /// By the rule's place in the set.
  private let wants: [[Want]]
  private let fields: FieldList

  init(_ plan: CorrelationPlan, rules: Int) {
    var count = 0
    var fields = FieldList()
    wants = (0..<rules).map { rule in
      plan.wants(of: rule).map { want in
        count += 1
        return Want(want, number: count, &fields)
      }
    }
    self.fields = fields
  }

  func isWanted(_ rule: Int) -> Bool { !wants[rule].isEmpty }

  /// The correlations that want something of one of the rules.
  func steps(of rules: [Int]) -> Set<Int> {
    rules.reduce(into: []) { steps, rule in
      for want in wants[rule] { steps.insert(want.want.step) }
    }
  }

  /// Enters the matches of a record into the log.
  func note(
    _ matched: [Int], _ record: borrowing RecordFields, time: Int64, _ mark: EventMark,
    _ memory: inout CorrelationMemory, _ log: inout CorrelationLog
  ) {
    memory.begin(fields: fields.paths.count)
    for rule in matched where isWanted(rule) { note(rule, record, time: time, mark, &memory, &log) }
  }

  private func note(
    _ rule: Int, _ record: borrowing RecordFields, time: Int64, _ mark: EventMark,
    _ memory: inout CorrelationMemory, _ log: inout CorrelationLog
  ) {
    for want in wants[rule] {
      let texts = want.parts.flatMap { record.mark(ofParts: $0, detail: want.number) }
      if let texts, let place = memory.places[texts],
        log.note(want.want, time: time, event: mark, at: place)
      {
        continue
      }
      read(want.groups, record, &memory.fields, into: &memory.groupTexts)
      read(want.values, record, &memory.fields, into: &memory.valueTexts)
      let place = log.note(
        want.want, time: time, event: mark, groups: memory.groupTexts, values: memory.valueTexts)
      if let texts, let place { memory.remember(place, texts) }
    }
  }

  private func read(
    _ wanted: [Int], _ record: borrowing RecordFields, _ known: inout [CorrelationMemory.Field],
    into texts: inout FieldTexts
  ) {
    texts.removeAll()
    for field in wanted {
      if !known[field].isRead {
        known[field].isRead = true
        known[field].values.clear()
        record.read(fields.paths[field], from: fields.sources[field], into: &known[field].values)
      }
      known[field].values.visit { text, kind in
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

  /// What the record at hand has at a field, once that was read.
  struct Field {
    var isRead = false
    var values = FieldValues()
  }

  /// By the marks of the parts that decide a want's texts.
  private(set) var places: [PartMark: CorrelationLog.Place] = [:]
  var fields: [Field] = []
  var groupTexts = FieldTexts()
  var valueTexts = FieldTexts()

  /// Forgets the last record.
  mutating func begin(fields count: Int) {
    if fields.count < count { fields = Array(repeating: Field(), count: count) }
    for number in fields.indices { fields[number].isRead = false }
  }

  mutating func remember(_ place: CorrelationLog.Place, _ texts: PartMark) {
    if places.count >= Self.mostPlaces { places = [:] }
    places[texts] = place
  }
}
