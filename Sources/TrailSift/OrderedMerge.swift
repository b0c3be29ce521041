import Synchronization
import TrailArchive
import TrailDetection
import TrailReports

/// Joins what the workers find, in the order of the inputs, whichever worker is ahead.
///
/// One input at a time is the head: its batches go to the reports at once. Batches of later inputs wait. A
/// worker that runs too far ahead waits with them, and the head's never does, so that the work goes on.
final class OrderedMerge: Sendable {
  /// The findings that wait hold at most about this many bytes.
  private let mostWaiting: Int

  struct State: Sendable {
    var head = 0
    var waiting: [Int: [(batch: FindingBatch, end: LedgerLine?)]] = [:]
    var waitingBytes = 0
    var sleepers: [CheckedContinuation<Void, Never>] = []
    var reports: ReportSet
    var reported = ReportedRecords()
    /// What was noted for correlations.
    var notes: [CorrelationNotes] = []
    /// Findings, duplicates and conflicts of the head so far.
    var headLine = LedgerLine(input: nil)
    var totals = LedgerTotals()
    var suppressed = SuppressionTally()
    var automated = AutomationTally()
    var notWhole: [LedgerLine] = []
    /// How many inputs were skipped for each reason.
    var skipped: [String: Int] = [:]
    /// The input that ended a strict scan.
    var strictEnd: String?
    var failure: OutputError?
  }

  private let state: Mutex<State>
  private let isStrict: Bool
  private let halt: ScanHalt

  /// - Parameter hasRules: there are more findings then, and the notes for correlations take more memory anyway.
  init(reports: sending ReportSet, isStrict: Bool, hasRules: Bool, halt: ScanHalt) {
    mostWaiting = hasRules ? 32 << 20 : 8 << 20
    state = Mutex(State(reports: reports))
    self.isStrict = isStrict
    self.halt = halt
  }

  /// Takes some findings of an input that has more to come.
  func add(_ batch: FindingBatch, of input: Int) async {
    await deliver(batch, nil, of: input)
  }

  /// Takes the last findings of an input, and its line.
  func end(_ batch: FindingBatch, _ line: LedgerLine, of input: Int) async {
    await deliver(batch, line, of: input)
  }

  /// Takes what a worker noted of all its inputs.
  func add(_ notes: CorrelationNotes) {
    state.withLock { $0.notes.append(notes) }
  }

  /// The input whose turn it is, and whether so many findings wait for theirs that none should be added.
  var standing: (head: Int, isFull: Bool) {
    state.withLock { ($0.head, $0.waitingBytes > mostWaiting) }
  }

  /// Does what is left to do, when no worker is left.
  func conclude<Result>(_ body: (inout State) throws(OutputError) -> Result) throws(OutputError) -> Result {
    // A typed error does not pass through `withLock`, so the outcome is carried out of it.
    var outcome: Swift.Result<Result, OutputError>?
    state.withLock { state in
      do throws(OutputError) {
        if let failure = state.failure { throw failure }
        outcome = .success(try body(&state))
      } catch {
        outcome = .failure(error)
      }
    }
    guard let outcome else { preconditionFailure("the lock runs its body") }
    return try outcome.get()
  }

  /// Passes on what was read of later inputs, where the one before them was not read, or tells that they were
  /// not read either.
  func take(_ inputs: [ArchiveInput], notReadBecause reason: String, _ state: inout State) throws(OutputError)
  {
    for (number, input) in inputs.enumerated().dropFirst(state.totals.inputs) {
      guard state.strictEnd == nil, let batches = state.waiting.removeValue(forKey: number) else {
        try state.note(LedgerLine(input: input.path, state: .skipped, reason: reason))
        continue
      }
      for (batch, end) in batches { take(batch, end, &state) }
      if let failure = state.failure { throw failure }
    }
  }

  private func deliver(_ batch: FindingBatch, _ end: LedgerLine?, of input: Int) async {
    var woken: [CheckedContinuation<Void, Never>] = []
    state.withLock { state in
      if input == state.head {
        take(batch, end, &state)
        drain(&state)
        swap(&woken, &state.sleepers)
      } else {
        state.waiting[input, default: []].append((batch, end))
        state.waitingBytes += batch.byteCount
      }
    }
    for sleeper in woken { sleeper.resume() }
    while mustWait(input) {
      await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
        let isAwake = state.withLock { state in
          guard input != state.head, state.waitingBytes > mostWaiting else { return true }
          state.sleepers.append(continuation)
          return false
        }
        if isAwake { continuation.resume() }
      }
    }
  }

  private func mustWait(_ input: Int) -> Bool {
    state.withLock { input > $0.head && $0.waitingBytes > mostWaiting }
  }

  /// Passes on what has waited for its turn.
  private func drain(_ state: inout State) {
    while let batches = state.waiting.removeValue(forKey: state.head) {
      let head = state.head
      for (batch, end) in batches {
        state.waitingBytes -= batch.byteCount
        take(batch, end, &state)
      }
      if state.head == head { break }
    }
  }

  private func take(_ batch: FindingBatch, _ end: LedgerLine?, _ state: inout State) {
    if state.failure == nil, state.strictEnd == nil {
      do throws(OutputError) {
        try report(batch, &state)
        if let end { try close(end, &state) }
      } catch {
        state.failure = error
        halt.halt()
      }
    }
    if end != nil {
      state.head += 1
      state.headLine = LedgerLine(input: nil)
    }
  }

  private func report(_ batch: FindingBatch, _ state: inout State) throws(OutputError) {
    state.suppressed += batch.suppressed
    state.automated += batch.automated
    state.reported.expect(batch.fingerprints)
    for (index, fingerprint) in batch.fingerprints.enumerated() {
      switch state.reported.note(fingerprint) {
      case .new:
        try state.reports.add(batch, index)
      case .duplicate:
        state.headLine.duplicates += 1
        continue
      case .conflict:
        state.headLine.conflicts += 1
        try state.reports.add(batch.findings[index].asConflict, batch.key(index))
      }
      state.headLine.findings += 1
    }
    if let notes = batch.notes { state.join(notes) }
    try state.reports.flush(isDue: batch.precedesWait)
  }

  private func close(_ end: LedgerLine, _ state: inout State) throws(OutputError) {
    var line = end
    line.findings = state.headLine.findings
    line.duplicates = state.headLine.duplicates
    line.conflicts = state.headLine.conflicts
    try state.note(line)
    if isStrict, !line.isWhole {
      state.strictEnd = line.input
      halt.halt()
    }
  }
}

extension OrderedMerge.State {
  /// Adds to the notes of the inputs before.
  mutating func join(_ more: CorrelationNotes) {
    if notes.isEmpty { notes.append(more) } else { notes[0].join(more) }
  }

  /// All that was noted.
  mutating func takeNotes() -> [CorrelationNotes] {
    var taken: [CorrelationNotes] = []
    swap(&taken, &notes)
    return taken
  }

  /// Enters an input's line in the ledger.
  mutating func note(_ line: LedgerLine) throws(OutputError) {
    totals += line
    switch line.state {
    case .partial, .failed: notWhole.append(line)
    case .skipped: skipped[line.reason ?? "no reason given", default: 0] += 1
    case .whole: break
    }
    try reports.add(line)
  }
}

extension Finding {
  var asConflict: Finding {
    Finding(
      record: record, assessment: assessment, file: file, recordIndex: recordIndex, isConflict: true)
  }
}
