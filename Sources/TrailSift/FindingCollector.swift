import TrailDetection
import TrailRecords
import TrailReports

/// Takes the records of one input, keeps those worth reporting and counts all.
struct FindingCollector: RecordConsumer {
  let detector: Detector
  let streams: [any StreamedReport]
  let file: String
  private(set) var batch: FindingBatch
  /// Counts all but findings, duplicates and conflicts, which are known only in the order of the inputs.
  private(set) var line: LedgerLine
  private(set) var firstDamage: RecordProblem?
  private(set) var damageCount = 0
  /// All damage so far is whole JSON that holds no CloudTrail record.
  private(set) var isForeign = true

  init(detector: Detector, streams: [any StreamedReport], file: String) {
    self.detector = detector
    self.streams = streams
    self.file = file
    batch = FindingBatch(streams: streams.count)
    line = LedgerLine(input: file)
  }

  mutating func take(_ event: borrowing CloudTrailEvent, at place: RecordPlace) {
    line.records += 1
    var caller = CallerPlaces()
    guard let assessment = detector.examine(event, &caller) else {
      line.filtered += 1
      return
    }
    let finding = Finding(
      record: OwnedRecord(event), assessment: assessment, file: file, recordIndex: place.index)
    batch.append(finding, caller, streams: streams)
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
    var full = batch
    full.precedesWait = precedesWait
    batch = FindingBatch(streams: streams.count)
    return full
  }
}
