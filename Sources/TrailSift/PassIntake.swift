import TrailArchive
import TrailDetection
import TrailRecords
import TrailReports

/// Hands the records of inputs to a tally, and accounts for them.
struct PassIntake<Tally: RecordTally>: InputIntake {
  private(set) var tally: Tally
  private var memory: Tally.Memory
  private let selection: RecordSelection
  /// What became of the records of the input at hand.
  private(set) var line = LedgerLine(input: nil)
  private(set) var damage = EnvelopeDamage()

  init(_ empty: Tally, selection: RecordSelection) {
    tally = empty
    memory = empty.makeMemory()
    self.selection = selection
  }

  /// Takes in an input, to its end or until the pass is halted.
  /// - Returns: the input's line of the ledger, and whether there was more to read.
  mutating func take(
    _ input: ArchiveInput, from reading: inout InputReading
  ) async -> (line: LedgerLine, isInterrupted: Bool) {
    line = LedgerLine(input: input.path)
    damage = EnvelopeDamage()
    tally.begin(input)
    return await reading.read(input, into: &self)
  }

  mutating func take(_ event: borrowing CloudTrailEvent, at place: RecordPlace) {
    line.records += 1
    line.filtered += 1
    if selection.admits(event) { tally.add(event, &memory) }
  }

  mutating func unparsed(_ problem: RecordProblem) { line.addUnparsed(problem) }

  mutating func damage(_ problem: RecordProblem) { damage.note(problem) }
}
