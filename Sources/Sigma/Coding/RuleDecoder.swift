/// Reads what `RuleEncoder` wrote.
struct RuleDecoder {
  var reader: CodedReader
  /// How many maps, lists or conditions stand around what is being read.
  var depth = 0
  private let texts: [String]

  /// Reads the list of texts.
  init(_ bytes: [UInt8], from offset: Int) throws(RuleCodingError) {
    reader = CodedReader(bytes, from: offset)
    let count = try reader.count()
    var texts: [String] = []
    texts.reserveCapacity(count)
    for _ in 0..<count { texts.append(try reader.text(count: try reader.count())) }
    self.texts = texts
  }

  mutating func list<T>(
    _ element: (inout Self) throws(RuleCodingError) -> T
  ) throws(RuleCodingError) -> [T] {
    let count = try reader.count()
    var list: [T] = []
    // An element in memory is larger than the byte that it takes at least: the array grows with what is read.
    list.reserveCapacity(min(count, 64))
    for _ in 0..<count { list.append(try element(&self)) }
    return list
  }

  mutating func text() throws(RuleCodingError) -> String {
    try text(numbered: try reader.varint())
  }

  mutating func optionalText() throws(RuleCodingError) -> String? {
    let number = try reader.varint()
    return number == 0 ? nil : try text(numbered: number - 1)
  }

  mutating func textList() throws(RuleCodingError) -> [String] {
    try list { decoder throws(RuleCodingError) in try decoder.text() }
  }

  private func text(numbered number: UInt64) throws(RuleCodingError) -> String {
    guard number < UInt64(texts.count) else { throw reader.error("no text has this number") }
    return texts[Int(number)]
  }

  /// The case of an enumeration that a text names.
  mutating func word<T: RawRepresentable<String>>(_ type: T.Type) throws(RuleCodingError) -> T {
    let word = try text()
    guard let value = T(rawValue: word) else { throw reader.error("an unknown word, \"\(word)\"") }
    return value
  }

  mutating func place() throws(RuleCodingError) -> RulePlace {
    RulePlace(file: try text(), line: try reader.integer(), column: try reader.integer())
  }

  mutating func nested<T>(
    _ part: (inout Self) throws(RuleCodingError) -> T
  ) throws(RuleCodingError) -> T {
    depth += 1
    defer { depth -= 1 }
    guard depth <= RuleCoder.maximumDepth else { throw reader.error("a rule is nested too deep") }
    return try part(&self)
  }
}
