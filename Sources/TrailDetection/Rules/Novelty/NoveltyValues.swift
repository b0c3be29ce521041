import Sigma

/// The values that a record has at the fields of a rule with `new_to_baseline`, in memory that serves for one record
/// after another.
struct NoveltyValues {
  /// How many combinations of the values of one record are looked at.
  static let mostCombinations = 64

  /// Each value behind its length, and each field behind its values, so that other values never have the same bytes.
  private var bytes: [UInt8] = []
  private var texts: [Range<Int>] = []
  /// The number of values up to the end of each field.
  private var fieldEnds: [Int] = []
  /// Whether some field has no value.
  private(set) var isIncomplete = false

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    texts.removeAll(keepingCapacity: true)
    fieldEnds.removeAll(keepingCapacity: true)
    isIncomplete = false
  }

  mutating func add(_ text: Span<UInt8>) {
    append(length: text.count)
    let start = bytes.count
    for at in text.indices { bytes.append(text[at]) }
    texts.append(start..<bytes.count)
  }

  /// Tells that the values since the last call are those of one field.
  mutating func endField() {
    if texts.count == fieldEnds.last ?? 0 { isIncomplete = true }
    fieldEnds.append(texts.count)
    append(length: .max)
  }

  private mutating func append(length: Int) {
    for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: length &>> shift)) }
  }

  /// - Parameter detail: what else the mark stands for.
  /// - Returns: nil where there is too much to make a mark of.
  func mark(detail: UInt64) -> PartMark? { MarkMaker.shared.mark(bytes.span, bytes.indices, detail) }

  /// The combinations of one value of each field, each once, the first fields changing last.
  var combinations: [[String]] {
    if isIncomplete { return [] }
    var combinations: [[String]] = [[]]
    var first = 0
    for end in fieldEnds {
      var seen: Set<String> = []
      let values = texts[first..<end].prefix(Self.mostCombinations).map {
        String(decoding: bytes[$0], as: UTF8.self)
      }.filter { seen.insert($0).inserted }
      let longer = combinations.lazy.flatMap { combination in values.lazy.map { combination + [$0] } }
      combinations = Array(longer.prefix(Self.mostCombinations))
      first = end
    }
    return combinations
  }
}
