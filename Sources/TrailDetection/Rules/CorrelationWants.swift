import Sigma
import TrailRecords

/// What correlations want to know of the events on which a rule fires.
struct CorrelationWants: Sendable {
  /// What is looked at for each match. It holds no references, which would be counted each time.
  private struct Want: Sendable {
    /// The want among all wants.
    let number: Int
    /// The parts of a record that alone decide the fields; nil where there is more to it.
    let parts: RecordPartSet?

    init(_ reading: Reading, number: Int, _ fields: FieldList) {
      self.number = number
      parts = fields.parts(deciding: reading.groups + reading.values)
    }
  }

  /// What is read where the texts of a want are not known yet.
  private struct Reading: Sendable {
    let want: CorrelationPlan.Want
    /// The numbers of the fields.
    let groups: [Int]
    let values: [Int]

    init(_ want: CorrelationPlan.Want, _ fields: inout FieldList) {
      self.want = want
      groups = want.groupFields.map { fields.number(of: $0) }
      values = want.valueFields.map { fields.number(of: $0) }
    }
  }

  private let wants: [Want]
  /// Of each want, by its number.
  private let readings: [Reading]
  /// Which wants are of a rule, by the rule's place in the set.
  private let wantsOfRules: [Range<Int>]
  private let fields: FieldList

  init(_ plan: CorrelationPlan, rules: Int) {
    var fields = FieldList()
    var readings: [Reading] = []
    wantsOfRules = (0..<rules).map { rule in
      let first = readings.count
      for want in plan.wants(of: rule) { readings.append(Reading(want, &fields)) }
      return first..<readings.count
    }
    wants = readings.enumerated().map { [fields] in Want($1, number: $0, fields) }
    self.readings = readings
    self.fields = fields
  }

  func isWanted(_ rule: Int) -> Bool { !wantsOfRules[rule].isEmpty }

  /// The correlations that want something of one of the rules.
  func steps(of rules: [Int]) -> Set<Int> {
    rules.reduce(into: []) { steps, rule in
      for number in wantsOfRules[rule] { steps.insert(readings[number].want.step) }
    }
  }

  /// Enters the matches of a record into the log.
  func note(
    _ matched: [Int], _ record: borrowing RecordFields, time: Int64, _ mark: EventMark,
    _ memory: inout CorrelationMemory, _ log: inout CorrelationLog
  ) {
    memory.forgetRecord()
    for rule in matched {
      for number in wantsOfRules[rule] {
        var texts: PartMark?
        if let parts = wants[number].parts {
          texts = record.mark(ofParts: parts, detail: UInt64(truncatingIfNeeded: number))
        }
        if let texts, let place = memory.places.value(of: texts), log.note(time: time, event: mark, at: place)
        {
          continue
        }
        let place = read(readings[number], record, time: time, mark, &memory, &log)
        if let texts, let place { memory.places.remember(place, texts) }
      }
    }
  }

  private func read(
    _ reading: Reading, _ record: borrowing RecordFields, time: Int64, _ mark: EventMark,
    _ memory: inout CorrelationMemory, _ log: inout CorrelationLog
  ) -> CorrelationLog.Place? {
    memory.begin(fields: fields.paths.count)
    read(reading.groups, record, &memory.fields, into: &memory.groupTexts)
    read(reading.values, record, &memory.fields, into: &memory.valueTexts)
    return log.note(
      reading.want, time: time, event: mark, groups: memory.groupTexts, values: memory.valueTexts)
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
  /// What the record at hand has at a field, once that was read.
  struct Field {
    var isRead = false
    var values = FieldValues()
  }

  /// By the marks of the parts that decide a want's texts.
  var places = MarkMemory<CorrelationLog.Place>()
  private var isBegun = false
  var fields: [Field] = []
  var groupTexts = FieldTexts()
  var valueTexts = FieldTexts()

  /// Forgets the last record.
  mutating func forgetRecord() { isBegun = false }

  /// Makes the fields ready to be read, if none was read of this record yet.
  mutating func begin(fields count: Int) {
    if isBegun { return }
    isBegun = true
    if fields.count < count { fields = Array(repeating: Field(), count: count) }
    for number in fields.indices { fields[number].isRead = false }
  }
}
