import Sigma
import TrailRecords

/// What correlations want to know of the events on which a rule fires.
struct CorrelationWants: Sendable {
  private struct Want: Sendable {
    let want: CorrelationPlan.Want
    let groups: [Field]
    let values: [Field]
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
    wants = (0..<rules).map { rule in
      plan.wants(of: rule).map { want in
        Want(want: want, groups: want.groupFields.map(Field.init), values: want.valueFields.map(Field.init))
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
      Self.read(want.groups, fields, &memory.values, into: &memory.groupTexts)
      Self.read(want.values, fields, &memory.values, into: &memory.valueTexts)
      log.note(want.want, time: time, event: mark, groups: memory.groupTexts, values: memory.valueTexts)
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

/// The memory of one worker that notes matches for correlations.
struct CorrelationMemory {
  var values = FieldValues()
  var groupTexts = FieldTexts()
  var valueTexts = FieldTexts()
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
