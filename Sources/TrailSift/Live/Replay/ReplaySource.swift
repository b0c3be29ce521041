import TrailArchive
import TrailDetection
import TrailReports

/// Reads the inputs of a replay.
struct ReplaySource: ~Copyable {
  /// Records are handed on when they take this many bytes.
  private static let heldBytes = 4 << 20

  private let detector: Detector
  private let stop: StopSignal
  private var reader: ReplayReader
  private var memory: ReplayMemory

  init(_ replay: Replay) throws(ArchiveError) {
    detector = Detector(replay.options)
    stop = replay.stop
    reader = try ReplayReader(replay.options)
    memory = ReplayMemory(
      notes: CorrelationNotes(for: replay.options.rules, limits: replay.options.correlationLimits))
  }

  var lag: DeliveryLag { memory.lag }

  /// Gives away what a scan of the same inputs would have noted for correlations.
  mutating func takeNotes() -> CorrelationNotes? {
    var notes: CorrelationNotes?
    swap(&notes, &memory.notes)
    return notes
  }

  /// The event times of an input. What is wrong with it is told when it is read.
  mutating func survey(_ input: ArchiveInput) -> ClosedRange<Int64>? {
    guard (try? reader.open(input)) != nil else { return nil }
    var survey = TimeSurvey()
    while reader.step(into: &survey, stop) {}
    _ = reader.finish(into: &survey)
    return survey.times
  }

  /// Reads an input that cannot be read twice.
  mutating func readEarly(_ input: inout PlannedInput) {
    var records: [HeldRecord] = []
    let line = read(input) { records += $0 }
    let times = records.compactMap(\.time)
    if let first = times.min(), let last = times.max() { input.times = first...last }
    input.early = (records, line)
  }

  /// Reads an input to its end.
  /// - Parameter hold: is given its records in stretches, in their order.
  mutating func read(_ input: PlannedInput, _ hold: ([HeldRecord]) -> Void) -> LedgerLine {
    do throws(ArchiveError) {
      try reader.open(input.input)
    } catch {
      return LedgerLine(input: input.input.path, state: .failed, reason: error.reason)
    }
    var lent = ReplayMemory()
    swap(&lent, &memory)
    var intake = ReplayIntake(input, detector, consume lent)
    while reader.step(into: &intake, stop) {
      if intake.heldBytes >= Self.heldBytes { hold(intake.takeHeld()) }
    }
    let end = reader.finish(into: &intake)
    hold(intake.takeHeld())
    var line = intake.line
    // The state goes by all records, and the held ones are counted when they are judged.
    let held = intake.heldCount
    line.records += held
    line = end.line(of: input.input, line, intake.damage)
    line.records -= held
    memory = intake.release()
    return line
  }
}
