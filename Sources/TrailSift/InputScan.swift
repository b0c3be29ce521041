import TrailArchive
import TrailDetection
import TrailReports

/// What one worker of a scan has for reading inputs one after another.
struct InputScan: ~Copyable {
  private let options: ScanOptions
  private let detector: Detector
  private let needs: ReportNeeds
  private var reading: InputReading
  /// None before the first input, and while it is lent.
  private var memory: CollectorMemory?

  init(
    _ options: ScanOptions, needs: ReportNeeds, halt: ScanHalt, progress: ScanProgress
  ) throws(ArchiveError) {
    self.options = options
    self.needs = needs
    detector = Detector(options)
    reading = try InputReading(options, halt: halt, progress: progress)
  }

  /// Reads an input to its end, and hands its findings on in batches, the last one with the ledger's line.
  mutating func read(_ input: ArchiveInput, number: Int, to merge: OrderedMerge) async {
    var collector = FindingCollector(file: input.path, number: number, memory: takeMemory())
    var delivery = Delivery(merge: merge, number: number)
    let (line, _) = await reading.read(input, into: &collector) { collector, precedesWait in
      await delivery.handOn(&collector, precedesWait: precedesWait)
    }
    var last = collector.takeBatch()
    self.memory = collector.release()
    // Only in the order of the inputs it turns out which are the last ones to count.
    if options.isStrict, let notes = takeNotes() { last.add(notes) }
    await merge.end(last, line, of: number)
  }

  private mutating func takeMemory() -> CollectorMemory {
    if let memory = memory.take() { return memory }
    return CollectorMemory(detector, needs, notes: newNotes)
  }

  private var newNotes: CorrelationNotes? {
    CorrelationNotes(for: options.rules, limits: options.correlationLimits)
  }

  /// Gives away what was noted for correlations, if it is anything.
  mutating func takeNotes() -> CorrelationNotes? {
    guard let notes = memory?.notes, !notes.isEmpty else { return nil }
    let fresh = newNotes
    memory?.notes = fresh
    return notes
  }
}

/// The way of an input's findings to the reports while it is read.
private struct Delivery {
  let merge: OrderedMerge
  let number: Int
  private var handedOn = ContinuousClock.now

  /// Findings are handed on when this many bytes of them have come together, or after this time.
  private static let batchBytes = 96 << 10
  private static let patience = Duration.milliseconds(200)

  init(merge: OrderedMerge, number: Int) {
    self.merge = merge
    self.number = number
  }

  /// Hands findings on where it is time, and in any case before a wait.
  mutating func handOn(_ collector: inout FindingCollector, precedesWait: Bool) async {
    if !precedesWait {
      collector.settle()
      let now = ContinuousClock.now
      guard collector.batchBytes >= Self.batchBytes || now - handedOn > Self.patience else { return }
      handedOn = now
    }
    await merge.add(collector.takeBatch(precedesWait: precedesWait), of: number)
  }
}
