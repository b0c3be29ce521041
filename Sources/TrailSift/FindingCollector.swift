import TrailDetection
import TrailRecords
import TrailReports

/// Takes the records of one input, keeps those worth reporting and counts all.
struct FindingCollector: RecordConsumer {
  let detector: Detector
  let needs: ReportNeeds
  let file: String
  private(set) var batch: FindingBatch
  private var scratch: RuleScratch
  /// Counts all but findings, duplicates and conflicts, which are known only in the order of the inputs.
  private(set) var line: LedgerLine
  private(set) var firstDamage: RecordProblem?
  private(set) var damageCount = 0
  /// All damage so far is whole JSON that holds no CloudTrail record.
  private(set) var isForeign = true

  /// - Parameter memory: with an empty batch.
  init(detector: Detector, needs: ReportNeeds, file: String, memory: consuming CollectorMemory) {
    self.detector = detector
    self.needs = needs
    self.file = file
    batch = memory.batch
    scratch = memory.scratch
    line = LedgerLine(input: file)
  }

  mutating func take(_ event: borrowing CloudTrailEvent, at place: RecordPlace) {
    line.records += 1
    var caller = CallerPlaces()
    guard let assessment = detector.examine(event, &caller, &scratch) else {
      line.filtered += 1
      return
    }
    let finding = Finding(
      record: OwnedRecord(event), assessment: assessment, file: file, recordIndex: place.index)
    batch.append(finding, caller, needs)
  }

  mutating func unparsed(_ problem: RecordProblem) {
    line.addUnparsed(problem)
  }

  mutating func damage(_ problem: RecordProblem) {
    damageCount += 1
    firstDamage = firstDamage ?? problem
    if case .notARecord = problem.reason { return }
    isForeign = false
  }

  /// - Parameter precedesWait: whether the input lets its reader wait now.
  mutating func takeBatch(precedesWait: Bool = false) -> FindingBatch {
    var full = batch.handOver()
    full.precedesWait = precedesWait
    return full
  }

  /// Ends the collecting, and gives the memory back for another input.
  consuming func release() -> CollectorMemory { CollectorMemory(batch: batch, scratch: scratch) }
}

/// What a worker lends to each input in turn, so that nothing is made anew for it.
struct CollectorMemory {
  var batch: FindingBatch
  var scratch = RuleScratch()
}
