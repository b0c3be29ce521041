import TrailDetection
import TrailRecords
import TrailSift

/// Which rules look at events of a service and a name. To be used by one worker.
struct AskedCalls {
  /// A service's call.
  struct Call {
    /// The rules that look at it.
    let askers: [Int]
    /// The fields of these, sorted.
    let fields: [Int]
    /// The pairs of a rule that looks at it and a field, by field.
    let pairs: [Int: [Int]]
  }

  /// An archive may hold any names: no more are remembered than these, and none that are longer.
  private static let most = 8192
  private static let mostBytes = 512

  private let plan: FieldPlan
  /// Each once, by the rules that match.
  private var calls: [Call] = []
  private var placesByRules: [[Int]: Int] = [:]
  private var placesByName: [[UInt8]: Int] = [:]
  private var key: [UInt8] = []
  private var scratch = RuleScratch()

  init(_ plan: FieldPlan) { self.plan = plan }

  mutating func call(of event: borrowing CloudTrailEvent) -> Call {
    key.removeAll(keepingCapacity: true)
    append(event, .eventSource)
    let end = key.count
    // No text holds such a byte.
    key.append(0xFF)
    append(event, .eventName)
    if let place = placesByName[key] { return calls[place] }
    let place = find(
      source: String(decoding: key[..<end], as: UTF8.self),
      name: String(decoding: key[(end + 1)...], as: UTF8.self))
    if key.count <= Self.mostBytes {
      if placesByName.count >= Self.most { placesByName.removeAll(keepingCapacity: true) }
      placesByName[key] = place
    }
    return calls[place]
  }

  private mutating func append(_ event: borrowing CloudTrailEvent, _ field: RecordField) {
    let place = event.place(field)
    if place.hasEscapes {
      key += (event.text(event[field]) ?? "").utf8
    } else {
      for at in place.range { key.append(event.bytes[at]) }
    }
  }

  /// The place of the call. The rules are asked of a record that holds nothing else.
  private mutating func find(source: String, name: String) -> Int {
    var text = ReportBytes()
    text.append(#"{"eventSource":"#)
    text.appendJSON(source)
    text.append(#","eventName":"#)
    text.appendJSON(name)
    text.append("}")
    var matched: [Int] = []
    if let record = try? OwnedRecord(parsing: text.bytes) {
      plan.names.match(record.event, &scratch)
      matched = scratch.matched
    }
    if let place = placesByRules[matched] { return place }
    placesByRules[matched] = calls.count
    calls.append(make(matched))
    return calls.count - 1
  }

  private func make(_ matched: [Int]) -> Call {
    let askers = Set(matched.flatMap { plan.askersOfDetection[$0] }).sorted()
    var pairs: [Int: [Int]] = [:]
    for asker in askers.map({ plan.askers[$0] }) {
      for (number, field) in asker.fields.enumerated() {
        pairs[field, default: []].append(asker.firstPair + number)
      }
    }
    return Call(askers: askers, fields: pairs.keys.sorted(), pairs: pairs)
  }
}
