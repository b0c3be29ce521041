import TrailDetection
import TrailLive
import TrailRecords
import TrailReports

/// A record that is reported or matters to correlations, until its time has come.
struct HeldRecord: Sendable {
  /// Its JSON text.
  let bytes: [UInt8]
  /// Its place in its input.
  let index: Int
  /// Seconds; nil where it has no readable time.
  let time: Int64?
}

/// What reading lends to each input in turn.
struct ReplayMemory: ~Copyable {
  var scratch = RuleScratch()
  /// As a scan of the same inputs would have them.
  var notes: CorrelationNotes?
  var lag = DeliveryLag()
}

/// Takes the records of one input: counts those that nobody asks about, and holds the others.
struct ReplayIntake: RecordConsumer, ~Copyable {
  private let detector: Detector
  private let number: UInt32
  /// When the input was delivered, in seconds, where its name says so.
  private let stamp: Int64?
  private var memory: ReplayMemory
  /// Counts the records that nobody asks about, and those that cannot be read.
  private(set) var line: LedgerLine
  private(set) var damage = EnvelopeDamage()
  private(set) var held: [HeldRecord] = []
  private(set) var heldBytes = 0
  /// All that were held so far.
  private(set) var heldCount = 0

  init(_ input: PlannedInput, _ detector: Detector, _ memory: consuming ReplayMemory) {
    self.detector = detector
    self.memory = memory
    number = UInt32(clamping: input.number)
    stamp = input.stamp
    line = LedgerLine(input: input.input.path)
  }

  mutating func take(_ event: borrowing CloudTrailEvent, at place: RecordPlace) {
    let time = event.time
    if let stamp, let time { memory.lag.note(stamp - time.seconds) }
    let admission = detector.admit(event, &memory.scratch)
    let noted = memory.notes?.count
    if let rules = detector.rules, !memory.scratch.matched.isEmpty {
      memory.notes?.note(
        event, input: number, record: UInt32(clamping: place.index), rules, &memory.scratch)
    }
    if case .filtered = admission, memory.notes?.count == noted {
      line.records += 1
      line.filtered += 1
      return
    }
    let record = OwnedRecord(event)
    held.append(HeldRecord(bytes: record.bytes, index: place.index, time: time?.seconds))
    heldCount += 1
    heldBytes += record.bytes.count + 64
  }

  mutating func unparsed(_ problem: RecordProblem) { line.addUnparsed(problem) }

  mutating func damage(_ problem: RecordProblem) { damage.note(problem) }

  /// Gives away what it holds.
  mutating func takeHeld() -> [HeldRecord] {
    defer { (held, heldBytes) = ([], 0) }
    return held
  }

  /// Ends the intake, and gives the memory back for another input.
  consuming func release() -> ReplayMemory { memory }
}

/// Finds the first and the last event time of an input.
struct TimeSurvey: RecordConsumer {
  private(set) var times: ClosedRange<Int64>?

  mutating func take(_ event: borrowing CloudTrailEvent, at place: RecordPlace) {
    guard let time = event.time?.seconds else { return }
    times = times.map { min($0.lowerBound, time)...max($0.upperBound, time) } ?? time...time
  }

  mutating func unparsed(_ problem: RecordProblem) {}
  mutating func damage(_ problem: RecordProblem) {}
}
