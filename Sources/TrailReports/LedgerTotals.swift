/// What became of all inputs together.
public struct LedgerTotals: Sendable, Equatable {
  private var states: [InputState: Int] = [:]
  private var sum = LedgerLine(input: nil)

  public init() {}

  /// How many inputs were read to this state.
  public func inputs(_ state: InputState) -> Int { states[state] ?? 0 }

  /// How many inputs there were, the skipped ones too.
  public var inputs: Int { states.values.reduce(0, +) }

  public var bytes: Int { sum.bytes }
  public var inflatedBytes: Int { sum.inflatedBytes }
  public var members: Int { sum.members }
  public var records: Int { sum.records }
  public var findings: Int { sum.findings }
  public var filtered: Int { sum.filtered }
  public var suppressed: Int { sum.suppressed }
  public var duplicates: Int { sum.duplicates }
  public var conflicts: Int { sum.conflicts }
  public var unparsed: Int { sum.unparsed }

  public var isBalanced: Bool { sum.isBalanced }

  /// Whether every input that was looked into was read whole.
  public var isWhole: Bool { inputs(.partial) == 0 && inputs(.failed) == 0 }

  public static func += (totals: inout LedgerTotals, line: LedgerLine) {
    totals.states[line.state, default: 0] += 1
    totals.add(countsOf: line)
  }

  public static func += (totals: inout LedgerTotals, more: LedgerTotals) {
    totals.states.merge(more.states, uniquingKeysWith: +)
    totals.add(countsOf: more.sum)
  }

  /// Adds the counts of a line that is of no input by itself.
  package mutating func add(countsOf line: LedgerLine) {
    sum.bytes += line.bytes
    sum.inflatedBytes += line.inflatedBytes
    sum.members += line.members
    sum.records += line.records
    sum.findings += line.findings
    sum.filtered += line.filtered
    sum.suppressed += line.suppressed
    sum.duplicates += line.duplicates
    sum.conflicts += line.conflicts
    sum.unparsed += line.unparsed
  }

  /// The ledger's last line: no input, the sums, and the state of them all. It is `whole` when nothing is
  /// damaged, `failed` when nothing but damage was there, else `partial`.
  public var line: LedgerLine {
    var line = sum
    if isWhole {
      line.state = .whole
    } else {
      line.state = inputs(.whole) + inputs(.partial) == 0 ? .failed : .partial
      let damaged = inputs(.partial) + inputs(.failed)
      line.reason = "\(damaged) of \(Shown.count(inputs, "input", "inputs")) could not be read whole"
    }
    return line
  }

  /// The object `totals` of the JSON report.
  func json(into json: inout ReportBytes) {
    json.field("states") { json in
      json.field("whole", inputs(.whole))
      json.field("partial", inputs(.partial))
      json.field("skipped", inputs(.skipped))
      json.field("failed", inputs(.failed))
    }
    sum.counts(into: &json)
  }
}
