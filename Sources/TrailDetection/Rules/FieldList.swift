import Sigma

/// Fields of records that are read, each once.
struct FieldList: Sendable {
  private(set) var paths: [FieldPath] = []
  private(set) var sources: [FieldSource] = []

  /// The number of a field, which is added where it is not there yet.
  mutating func number(of text: String) -> Int {
    let path = FieldPath(text)
    if let known = paths.firstIndex(of: path) { return known }
    paths.append(path)
    sources.append(FieldSource(path))
    return paths.count - 1
  }

  /// The parts of a record that alone decide some of the fields; nil where there is more to one, or too many.
  func parts(deciding numbers: [Int]) -> RecordPartSet? {
    let deciding = numbers.map { RecordPart(deciding: paths[$0]) }
    let known = RecordPartSet(deciding.compactMap(\.self))
    return deciding.contains(nil) || known.count > MarkMaker.mostJoined ? nil : known
  }
}
