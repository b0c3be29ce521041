import TrailArchive
import TrailDetection
import TrailRecords
import TrailReports

/// What one worker has for reading inputs one after another.
struct InputScan: ~Copyable {
  private let options: ScanOptions
  private let detector: Detector
  private let needs: ReportNeeds
  private let halt: ScanHalt
  private let progress: ScanProgress
  private var reader: ArchiveReader
  private var scanner: RecordScanner
  private var memory: CollectorMemory

  /// An input that brings nothing for so long is waited for, and what was found so far is shown meanwhile.
  private static let pauseMilliseconds: Int32 = 20
  /// How often a wait for the input looks whether there is something, or the scan was stopped.
  private static let waitPeriod = Duration.milliseconds(20)

  init(
    _ options: ScanOptions, needs: ReportNeeds, halt: ScanHalt, progress: ScanProgress
  ) throws(ArchiveError) {
    self.options = options
    self.needs = needs
    self.halt = halt
    self.progress = progress
    detector = Detector(options)
    reader = try ArchiveReader(limits: options.archiveLimits)
    scanner = RecordScanner(limits: options.recordLimits)
    memory = CollectorMemory(
      batch: FindingBatch(needs),
      notes: CorrelationNotes(for: options.rules, limits: options.correlationLimits))
  }

  /// Reads an input to its end, and hands its findings on in batches, the last one with the ledger's line.
  mutating func read(_ input: ArchiveInput, number: Int, to merge: OrderedMerge) async {
    var memory = CollectorMemory(batch: FindingBatch(ReportNeeds()))
    swap(&memory, &self.memory)
    var collector = FindingCollector(
      detector: detector, needs: needs, file: input.path, number: number, memory: consume memory)
    let delivery = Delivery(merge: merge, number: number, progress: progress)
    let line: LedgerLine
    do throws(ArchiveError) {
      let isLarge = options.threads > 1 && (input.size ?? 0) >= options.readAheadSize
      let end =
        isLarge
        ? try await readAhead(input, into: &collector, delivery)
        : try await readInTurn(input, into: &collector, delivery)
      let shortfall = options.shortfalls.isEmpty ? nil : options.shortfalls[input.path]
      line = end.line(of: input, collector.line, collector.damage, shortfall: shortfall)
    } catch {
      line = LedgerLine(input: input.path, state: .failed, reason: error.reason)
    }
    progress.add(inputs: 1)
    var last = collector.takeBatch()
    self.memory = collector.release()
    // Only in the order of the inputs it turns out which are the last ones to count.
    if options.isStrict, let notes = takeNotes() { last.add(notes) }
    await merge.end(last, line, of: number)
  }

  /// Gives away what was noted for correlations, if it is anything.
  mutating func takeNotes() -> CorrelationNotes? {
    guard let notes = memory.notes, !notes.isEmpty else { return nil }
    memory.notes = CorrelationNotes(for: options.rules, limits: options.correlationLimits)
    return notes
  }

  /// Reads and scans by turns.
  private mutating func readInTurn(
    _ input: ArchiveInput, into collector: inout FindingCollector, _ delivery: Delivery
  ) async throws(ArchiveError) -> InputEnd {
    try reader.open(input)
    var delivery = delivery
    let readiness = InputReadiness(input)
    var isDrained = true
    var isInterrupted = true
    while !halt.isHalted {
      if isDrained, !readiness.isReady(within: Self.pauseMilliseconds) {
        catchUp(into: &collector)
        await delivery.hand(over: &collector, precedesWait: true)
        while !halt.isHalted, !readiness.isReady(within: 0) { await Self.wait(for: readiness) }
        continue
      }
      let (count, isFull) = readOn(into: &collector)
      // What did not fill the space was all there was; else the reader may hold more.
      isDrained = !isFull
      if count == 0 {
        isInterrupted = false
        break
      }
      await delivery.note(&collector, reader.tally)
    }
    finish(&collector, isInterrupted: isInterrupted)
    delivery.progress(collector, reader.tally)
    return InputEnd(tally: reader.tally, damage: reader.damage, isInterrupted: isInterrupted)
  }

  /// Lets other tasks have the thread for a while.
  private static func wait(for readiness: InputReadiness) async {
    do {
      try await Task.sleep(for: waitPeriod)
    } catch {
      // A task that was cancelled does not sleep, and a scan ends when it is asked to: the thread waits instead.
      _ = readiness.isReady(within: pauseMilliseconds)
    }
  }

  /// Scans what another task reads.
  private mutating func readAhead(
    _ input: ArchiveInput, into collector: inout FindingCollector, _ delivery: Delivery
  ) async throws(ArchiveError) -> InputEnd {
    var delivery = delivery
    let ahead = ReadAhead()
    let limits = options.archiveLimits
    async let reading = ahead.run(input, limits)
    var isInterrupted = true
    while !halt.isHalted {
      guard let piece = await ahead.next() else {
        isInterrupted = false
        break
      }
      scan(piece, into: &collector)
      let tally = piece.tally
      ahead.release(piece)
      await delivery.note(&collector, tally)
    }
    ahead.cancel()
    let end = try await reading.get()
    finish(&collector, isInterrupted: isInterrupted)
    delivery.progress(collector, end.tally)
    return InputEnd(tally: end.tally, damage: end.damage, isInterrupted: isInterrupted)
  }

  private mutating func scan(_ piece: ReadAhead.Piece, into collector: inout FindingCollector) {
    scanner.scan(piece.bytes.span.extracting(0..<piece.count), into: &collector)
  }

  /// - Returns: how many bytes were read, and whether they filled the space there was.
  private mutating func readOn(into collector: inout FindingCollector) -> (count: Int, isFull: Bool) {
    scanner.scan(from: &reader, into: &collector)
  }

  private mutating func catchUp(into collector: inout FindingCollector) {
    scanner.catchUp(into: &collector)
  }

  private mutating func finish(_ collector: inout FindingCollector, isInterrupted: Bool) {
    if isInterrupted {
      // What is cut by the interruption is no damage of the input.
      scanner = RecordScanner(limits: options.recordLimits)
    } else {
      scanner.finish(into: &collector)
    }
  }
}

/// The way of an input's findings to the reports while it is read.
private struct Delivery {
  let merge: OrderedMerge
  let number: Int
  let progress: ScanProgress
  private var seen = (bytes: 0, records: 0)
  private var handedOn = ContinuousClock.now

  /// Findings are handed on when this many bytes of them have come together, or after this time.
  private static let batchBytes = 96 << 10
  private static let patience = Duration.milliseconds(200)

  init(merge: OrderedMerge, number: Int, progress: ScanProgress) {
    self.merge = merge
    self.number = number
    self.progress = progress
  }

  /// Notes how far the input was read, and hands findings on where it is time.
  mutating func note(_ collector: inout FindingCollector, _ tally: ArchiveTally) async {
    progress(collector, tally)
    collector.settle()
    let now = ContinuousClock.now
    guard collector.batchBytes >= Self.batchBytes || now - handedOn > Self.patience else { return }
    handedOn = now
    await hand(over: &collector)
  }

  mutating func progress(_ collector: borrowing FindingCollector, _ tally: ArchiveTally) {
    let bytes = Int(clamping: tally.bytes)
    progress.add(bytes: bytes - seen.bytes, records: collector.line.records - seen.records)
    seen = (bytes, collector.line.records)
  }

  func hand(over collector: inout FindingCollector, precedesWait: Bool = false) async {
    await merge.add(collector.takeBatch(precedesWait: precedesWait), of: number)
  }
}
