import TrailArchive
import TrailRecords
import TrailReports

/// How the reading of an input ended.
struct InputEnd {
  let tally: ArchiveTally
  let damage: ArchiveDamage?
  let isInterrupted: Bool

  /// The input's line of the ledger.
  /// - Parameters:
  ///   - line: what became of its records.
  ///   - faults: what stood around them.
  ///   - shortfall: what is missing from the first, in words for a person; nil where nothing is.
  func line(
    of input: ArchiveInput, _ line: LedgerLine, _ faults: EnvelopeDamage, shortfall: String? = nil
  ) -> LedgerLine {
    var line = line
    line.bytes = Int(clamping: tally.bytes)
    line.inflatedBytes = Int(clamping: tally.inflatedBytes)
    line.members = tally.members
    var reasons: [String] = []
    if let damage { reasons.append(damage.message) }
    if line.unparsed > 0, let first = line.unparsedAt.first {
      let count = line.unparsed == 1 ? "1 record" : "\(line.unparsed) records"
      reasons.append("\(count) could not be read, the first because \(first)")
    }
    if let first = faults.first {
      reasons.append("\(first)" + (faults.count > 1 ? " (and \(faults.count - 1) more)" : ""))
    }
    if isInterrupted { reasons.append("interrupted before its end") }
    if let shortfall { reasons.append(shortfall) }
    guard !reasons.isEmpty else { return line }
    line.reason = reasons.joined(separator: "; ")
    if line.records > line.unparsed || isInterrupted || shortfall != nil {
      line.state = .partial
    } else {
      let isOtherJSON = damage == nil && line.unparsed == 0 && faults.isForeign
      line.state = isOtherJSON && !input.namedByUser ? .skipped : .failed
    }
    return line
  }
}

extension LedgerLine {
  /// Whether nothing is missing of what was looked into.
  var isWhole: Bool { state == .whole || state == .skipped }
}

/// What was wrong around the records of an input.
struct EnvelopeDamage {
  private(set) var first: RecordProblem?
  private(set) var count = 0
  /// All of it so far is whole JSON that holds no CloudTrail record.
  private(set) var isForeign = true

  mutating func note(_ problem: RecordProblem) {
    count += 1
    first = first ?? problem
    if case .notARecord = problem.reason { return }
    isForeign = false
  }
}

extension RecordScanner {
  /// Reads on from an input.
  /// - Returns: how many bytes were read, and whether they filled the space there was.
  @inline(__always)
  mutating func scan(
    from reader: inout ArchiveReader, into consumer: inout some RecordConsumer & ~Copyable
  ) -> (count: Int, isFull: Bool) {
    var room = 0
    let count = scan(into: &consumer) { space in
      room = space.count
      return reader.read(into: &space)
    }
    return (count, count == room)
  }

  /// Ends the input.
  /// - Parameter limits: what it was made with.
  mutating func finish(
    into consumer: inout some RecordConsumer & ~Copyable, isInterrupted: Bool, _ limits: RecordLimits
  ) {
    if isInterrupted {
      // What is cut by the interruption is no damage of the input.
      self = RecordScanner(limits: limits)
    } else {
      finish(into: &consumer)
    }
  }
}
