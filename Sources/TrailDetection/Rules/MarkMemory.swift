import Sigma

/// What was found out for marks, in bounded memory of one worker.
struct MarkMemory<Value> {
  private static var most: Int { 1 << 15 }

  private var marks = MarkTable()
  private var values: [Value] = []

  /// Nil where nothing is remembered.
  func value(of mark: PartMark) -> Value? { marks.find(mark).map { values[$0] } }

  mutating func remember(_ value: Value, _ mark: PartMark) {
    if let known = marks.find(mark) {
      values[known] = value
      return
    }
    if marks.count >= Self.most {
      marks = MarkTable()
      values.removeAll(keepingCapacity: true)
    }
    _ = marks.insert(mark)
    values.append(value)
  }
}
