import TrailDetection
import TrailRecords
import TrailReports

/// Takes the records of one input, keeps those worth reporting and counts all.
struct FindingCollector: InputIntake, ~Copyable {
  let file: String
  /// The input's number.
  let number: UInt32
  private var memory: CollectorMemory
  /// Counts all but findings, duplicates and conflicts, which are known only in the order of the inputs.
  private(set) var line: LedgerLine
  /// What suppressions did since the last batch was taken.
  private var suppressed = SuppressionTally()
  /// What was known of automation since then.
  private var automated = AutomationTally()
  private(set) var damage = EnvelopeDamage()

  /// - Parameter memory: with an empty batch.
  init(file: String, number: Int, memory: consuming CollectorMemory) {
    self.number = UInt32(clamping: number)
    self.file = file
    self.memory = memory
    line = LedgerLine(input: file)
  }

  /// What the findings at hand take, about.
  var batchBytes: Int { memory.batch.byteCount }

  /// How many records were noted for correlations, in the memory's time.
  var notedCount: Int { memory.notes?.count ?? 0 }

  mutating func take(_ event: borrowing CloudTrailEvent, at place: RecordPlace) {
    take(event, index: place.index, record: UInt32(clamping: place.index))
  }

  /// - Parameters:
  ///   - index: the record's place, as its finding tells it.
  ///   - record: the record's number among those of the input, another one for each.
  mutating func take(_ event: borrowing CloudTrailEvent, index: Int, record: UInt32) {
    line.records += 1
    switch memory.detector.admit(event, &memory.scratch) {
    case .filtered: line.filtered += 1
    case .uncorrelated(let number):
      line.filtered += 1
      suppressed.noteUncorrelated(number)
    case .suppressed(let number):
      line.suppressed += 1
      suppressed.noteFinding(number)
    case .automated(let standing):
      line.suppressed += 1
      automated.noteSetAside(standing.number)
    case .uncorrelatedAutomation(let number):
      line.filtered += 1
      automated.noteUncorrelated(number)
    case .reported(let grounds):
      memory.admitted.append(AdmittedRecord(record: OwnedRecord(event), index: index, grounds: grounds))
    }
    if !memory.scratch.matched.isEmpty { note(event, record) }
  }

  /// Notes a record on which rules match, for correlations: one that is filtered out too, as far as no suppression
  /// keeps it out.
  private mutating func note(_ event: borrowing CloudTrailEvent, _ record: UInt32) {
    guard let rules = memory.detector.rules else { return }
    memory.notes?.note(event, input: number, record: record, rules, &memory.scratch)
  }

  /// Makes the findings of the records at hand.
  mutating func settle() {
    guard !memory.admitted.isEmpty else { return }
    memory.batch.reserve(memory.admitted.count, memory.needs)
    for record in memory.admitted { append(record) }
    memory.admitted.removeAll(keepingCapacity: true)
  }

  private mutating func append(_ admitted: AdmittedRecord) {
    var caller = CallerPlaces()
    let assessment = memory.detector.assess(admitted.record.event, admitted.grounds, &caller)
    let finding = Finding(
      record: admitted.record, assessment: assessment, file: file, recordIndex: admitted.index)
    if let standing = assessment.automation { automated.note(standing) }
    memory.batch.append(finding, caller, memory.needs)
  }

  mutating func unparsed(_ problem: RecordProblem) {
    line.addUnparsed(problem)
  }

  mutating func damage(_ problem: RecordProblem) {
    damage.note(problem)
  }

  /// - Parameter precedesWait: whether the input lets its reader wait now.
  mutating func takeBatch(precedesWait: Bool = false) -> FindingBatch {
    settle()
    var full = memory.batch.handOver()
    full.precedesWait = precedesWait
    full.suppressed = suppressed
    suppressed = SuppressionTally()
    full.automated = automated
    automated = AutomationTally()
    return full
  }

  /// Ends the collecting, and gives the memory back for another input.
  consuming func release() -> CollectorMemory { memory }
}

/// What a worker lends to each input in turn, so that nothing is made anew for it, or copied.
struct CollectorMemory: ~Copyable {
  let detector: Detector
  let needs: ReportNeeds
  var batch: FindingBatch
  var scratch = RuleScratch()
  /// None where the rules have no correlations.
  var notes: CorrelationNotes?
  /// Records that are to be reported, of which findings are still to be made: some at a time, since what that takes does
  /// not stay in the processor's caches while the next records are read.
  var admitted: [AdmittedRecord] = []

  init(_ detector: Detector, _ needs: ReportNeeds, notes: CorrelationNotes?) {
    self.detector = detector
    self.needs = needs
    self.notes = notes
    batch = FindingBatch(needs)
  }
}

/// A record that is to be reported.
struct AdmittedRecord {
  let record: OwnedRecord
  let index: Int
  let grounds: ReportGrounds
}
