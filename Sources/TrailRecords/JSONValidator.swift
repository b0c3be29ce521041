/// Checks bytes that are all at hand.
package enum JSONValidator {
  /// Whether the bytes are one valid JSON object, white space around it aside.
  package static func isObject(_ bytes: Span<UInt8>) -> Bool {
    do {
      _ = try object(in: bytes)
      return true
    } catch {
      return false
    }
  }

  /// - Returns: the place of the one object that the bytes hold, white space around it left out, and where its
  ///   known fields start.
  static func object(in bytes: Span<UInt8>) throws(RecordProblem) -> (range: Range<Int>, fields: FieldTable) {
    let start = JSONWalk.skipSpace(bytes, from: 0)
    guard start < bytes.count else { throw RecordProblem(offset: start, reason: .endsInside) }
    guard bytes[start] == UInt8(ascii: "{") else { throw RecordProblem(offset: start, reason: .notAnObject) }
    var machine = JSONMachine(origin: start, stopsAtLists: false)
    switch machine.run(bytes, base: 0, keys: .shared) {
    case .closed(let end):
      let rest = JSONWalk.skipSpace(bytes, from: end)
      guard rest == bytes.count else { throw RecordProblem(offset: rest, reason: .expectedSeparator) }
      return (start..<end, machine.fields)
    case .problem(let problem): throw problem
    case .needsMore, .list: throw RecordProblem(offset: bytes.count, reason: .endsInside)
    }
  }
}
