import TrailArchive
import TrailRecords
import TrailReports

/// What a worker of a pass has for reading inputs one after another.
struct PassReading: ~Copyable {
  private let options: ScanOptions
  private let halt: ScanHalt
  private let progress: ScanProgress
  private var reader: ArchiveReader
  private var scanner: RecordScanner

  init(_ options: ScanOptions, halt: ScanHalt, progress: ScanProgress) throws(ArchiveError) {
    self.options = options
    self.halt = halt
    self.progress = progress
    reader = try ArchiveReader(limits: options.archiveLimits)
    scanner = RecordScanner(limits: options.recordLimits)
  }

  /// Reads an input to its end, or until the pass is halted.
  /// - Returns: the input's line of the ledger, and whether there was more to read.
  mutating func read<Tally>(
    _ input: ArchiveInput, into intake: inout PassIntake<Tally>
  ) async -> (line: LedgerLine, isInterrupted: Bool) {
    intake.begin(input)
    defer { progress.add(inputs: 1) }
    let isLarge = options.threads > 1 && (input.size ?? 0) >= options.readAheadSize
    do throws(ArchiveError) {
      let end =
        isLarge ? try await readAhead(input, into: &intake) : try await readInTurn(input, into: &intake)
      return (end.line(of: input, intake.line, intake.damage), end.isInterrupted)
    } catch {
      return (LedgerLine(input: input.path, state: .failed, reason: error.reason), false)
    }
  }

  /// Reads and scans by turns.
  private mutating func readInTurn<Tally>(
    _ input: ArchiveInput, into intake: inout PassIntake<Tally>
  ) async throws(ArchiveError) -> InputEnd {
    try reader.open(input)
    let readiness = InputReadiness(input)
    var course = Course(progress)
    var isDrained = true
    var isInterrupted = true
    while !halt.isHalted {
      if isDrained, !readiness.isReady(within: 0) {
        await readiness.pause()
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
    }
    finish(&intake, isInterrupted: isInterrupted)
    course.note(reader.tally, intake.line)
    return InputEnd(tally: reader.tally, damage: reader.damage, isInterrupted: isInterrupted)
  }

  /// Scans what another task reads.
  private mutating func readAhead<Tally>(
    _ input: ArchiveInput, into intake: inout PassIntake<Tally>
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
    }
    ahead.cancel()
    let end = try await reading.get()
    finish(&intake, isInterrupted: isInterrupted)
    course.note(end.tally, intake.line)
    return InputEnd(tally: end.tally, damage: end.damage, isInterrupted: isInterrupted)
  }

  private mutating func finish<Tally>(_ intake: inout PassIntake<Tally>, isInterrupted: Bool) {
    if isInterrupted {
      // What is cut by the interruption is no damage of the input.
      scanner = RecordScanner(limits: options.recordLimits)
    } else {
      scanner.finish(into: &intake)
    }
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

extension InputReadiness {
  /// Lets other tasks have the thread for a while.
  fileprivate func pause() async {
    do {
      try await Task.sleep(for: .milliseconds(20))
    } catch {
      // A task that was cancelled does not sleep, and a pass ends when it is asked to: the thread waits instead.
      _ = isReady(within: 20)
    }
  }
}
