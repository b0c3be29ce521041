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

extension EventMark {
  /// An event is the same where its eventID is; one without an eventID is only itself.
  init(_ event: borrowing CloudTrailEvent, input: UInt32, record: UInt32) {
    let id = event.place(.eventID)
    if id.isEmpty {
      self.init(high: UInt64(input), low: UInt64(record), input: input, record: record)
    } else if let bits = GUIDText.bits(event.bytes, id.range), !id.hasEscapes {
      self.init(high: bits.x, low: bits.y, input: input, record: record)
    } else {
      // The order of events at one instant goes by their marks, so that the same text always gives the same.
      var bits: (UInt64, UInt64) = (0xCBF2_9CE4_8422_2325, 0x9E37_79B9_7F4A_7C15)
      event.forEachByte(of: id) { byte in
        bits.0 = (bits.0 ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        bits.1 = (bits.1 &+ UInt64(byte)) &* 0xBF58_476D_1CE4_E5B9
      }
      self.init(high: bits.0, low: bits.1, input: input, record: record)
    }
  }
}
