import TrailArchive
import TrailRecords
import TrailReports

/// Takes the records of an input, and accounts for them.
protocol InputIntake: RecordConsumer, ~Copyable {
  /// What became of the records.
  var line: LedgerLine { get }
  /// What stood around them.
  var damage: EnvelopeDamage { get }
}

/// What a worker has for reading inputs one after another.
struct InputReading: ~Copyable {
  private let options: ScanOptions
  private let halt: ScanHalt
  private let progress: ScanProgress
  private var reader: ArchiveReader
  private var scanner: RecordScanner

  /// An input that brings nothing for so long is waited for, and what was found so far is shown meanwhile.
  private static let pauseMilliseconds: Int32 = 20

  init(_ options: ScanOptions, halt: ScanHalt, progress: ScanProgress) throws(ArchiveError) {
    self.options = options
    self.halt = halt
    self.progress = progress
    reader = try ArchiveReader(limits: options.archiveLimits)
    scanner = RecordScanner(limits: options.recordLimits)
  }

  /// Reads an input to its end, or until the work is halted.
  /// - Parameter proceed: called with the intake after each stretch of bytes, and before a wait for more.
  /// - Returns: the input's line of the ledger, and whether there was more to read.
  mutating func read<Intake: InputIntake & ~Copyable>(
    _ input: ArchiveInput, into intake: inout Intake,
    proceed: (_ intake: inout Intake, _ precedesWait: Bool) async -> Void = { _, _ in }
  ) async -> (line: LedgerLine, isInterrupted: Bool) {
    defer { progress.add(inputs: 1) }
    let isLarge = options.threads > 1 && (input.size ?? 0) >= options.readAheadSize
    do throws(ArchiveError) {
      let end =
        isLarge
        ? try await readAhead(input, into: &intake, proceed)
        : try await readInTurn(input, into: &intake, proceed)
      let shortfall = options.shortfalls.isEmpty ? nil : options.shortfalls[input.path]
      return (end.line(of: input, intake.line, intake.damage, shortfall: shortfall), end.isInterrupted)
    } catch {
      return (LedgerLine(input: input.path, state: .failed, reason: error.reason), false)
    }
  }

  /// Reads and scans by turns.
  private mutating func readInTurn<Intake: InputIntake & ~Copyable>(
    _ input: ArchiveInput, into intake: inout Intake,
    _ proceed: (_ intake: inout Intake, _ precedesWait: Bool) async -> Void
  ) async throws(ArchiveError) -> InputEnd {
    try reader.open(input)
    let readiness = InputReadiness(input)
    var course = Course(progress)
    var isDrained = true
    var isInterrupted = true
    while !halt.isHalted {
      if isDrained, !readiness.isReady(within: Self.pauseMilliseconds) {
        scanner.catchUp(into: &intake)
        await proceed(&intake, true)
        while !halt.isHalted, !readiness.isReady(within: 0) { await readiness.pause() }
        continue
      }
      let (count, isFull) = scanner.scan(from: &reader, into: &intake)
      // What did not fill the space was all there was; else the reader may hold more.
      isDrained = !isFull
      if count == 0 {
        isInterrupted = false
        break
      }
      course.note(reader.tally, intake.line)
      await proceed(&intake, false)
    }
    scanner.finish(into: &intake, isInterrupted: isInterrupted, options.recordLimits)
    course.note(reader.tally, intake.line)
    return InputEnd(tally: reader.tally, damage: reader.damage, isInterrupted: isInterrupted)
  }

  /// Scans what another task reads.
  private mutating func readAhead<Intake: InputIntake & ~Copyable>(
    _ input: ArchiveInput, into intake: inout Intake,
    _ proceed: (_ intake: inout Intake, _ precedesWait: Bool) async -> Void
  ) async throws(ArchiveError) -> InputEnd {
    let ahead = ReadAhead()
    let limits = options.archiveLimits
    async let reading = ahead.run(input, limits)
    var course = Course(progress)
    var isInterrupted = true
    while !halt.isHalted {
      guard let piece = await ahead.next() else {
        isInterrupted = false
        break
      }
      scanner.scan(piece.bytes.span.extracting(0..<piece.count), into: &intake)
      let tally = piece.tally
      ahead.release(piece)
      course.note(tally, intake.line)
      await proceed(&intake, false)
    }
    ahead.cancel()
    let end = try await reading.get()
    scanner.finish(into: &intake, isInterrupted: isInterrupted, options.recordLimits)
    course.note(end.tally, intake.line)
    return InputEnd(tally: end.tally, damage: end.damage, isInterrupted: isInterrupted)
  }
}

/// How far the reading of an input has come.
private struct Course {
  private let progress: ScanProgress
  private var seen = (bytes: 0, records: 0)

  init(_ progress: ScanProgress) { self.progress = progress }

  mutating func note(_ tally: ArchiveTally, _ line: LedgerLine) {
    let bytes = Int(clamping: tally.bytes)
    progress.add(bytes: bytes - seen.bytes, records: line.records - seen.records)
    seen = (bytes, line.records)
  }
}
