import TrailArchive
import TrailDetection
import TrailRecords
import TrailReports

/// What one worker has for reading inputs one after another.
struct InputScan: ~Copyable {
  private let options: ScanOptions
  private let detector: Detector
  private let streams: [any StreamedReport]
  private let halt: ScanHalt
  private let progress: ScanProgress
  private var reader: ArchiveReader
  private var scanner: RecordScanner

  /// Findings are handed on when this many bytes of them have come together, or after this time.
  private static let batchBytes = 256 << 10
  private static let patience = Duration.milliseconds(200)
  /// An input that brings nothing for so long is waited for, and what was found so far is shown meanwhile.
  private static let pauseMilliseconds: Int32 = 20
  /// How often a wait for the input looks whether the scan was stopped.
  private static let waitMilliseconds: Int32 = 100

  init(
    _ options: ScanOptions, streams: [any StreamedReport], halt: ScanHalt, progress: ScanProgress
  ) throws(ArchiveError) {
    self.options = options
    self.streams = streams
    self.halt = halt
    self.progress = progress
    detector = Detector(
      allowList: options.allowList, selection: options.selection, minimumSeverity: options.minimumSeverity)
    reader = try ArchiveReader(limits: options.archiveLimits)
    scanner = RecordScanner(limits: options.recordLimits)
  }

  /// Reads an input to its end, and hands its findings on in batches, the last one with the ledger's line.
  mutating func read(_ input: ArchiveInput, number: Int, to merge: OrderedMerge) async {
    do {
      try reader.open(input)
    } catch {
      let line = LedgerLine(input: input.path, state: .failed, reason: error.message)
      progress.add(inputs: 1)
      return await merge.end(FindingBatch(streams: streams.count), line, of: number)
    }
    var collector = FindingCollector(detector: detector, streams: streams, file: input.path)
    let readiness = InputReadiness(input)
    var seen = (bytes: 0, records: 0)
    var handedOn = ContinuousClock.now
    var isDrained = true
    var isInterrupted = true
    while !halt.isHalted {
      if isDrained, !readiness.isReady(within: Self.pauseMilliseconds) {
        catchUp(into: &collector)
        await merge.add(collector.takeBatch(precedesWait: true), of: number)
        while !halt.isHalted, !readiness.isReady(within: Self.waitMilliseconds) {}
        continue
      }
      let (count, isFull) = readOn(into: &collector)
      // What did not fill the space was all there was; else the reader may hold more.
      isDrained = !isFull
      let bytes = Int(clamping: reader.tally.bytes)
      progress.add(bytes: bytes - seen.bytes, records: collector.line.records - seen.records)
      seen = (bytes, collector.line.records)
      if count == 0 {
        isInterrupted = false
        break
      }
      let now = ContinuousClock.now
      if collector.batch.byteCount >= Self.batchBytes || now - handedOn > Self.patience {
        handedOn = now
        await merge.add(collector.takeBatch(), of: number)
      }
    }
    finish(&collector, isInterrupted: isInterrupted)
    progress.add(inputs: 1, records: collector.line.records - seen.records)
    let line = ledgerLine(of: input, collector, isInterrupted: isInterrupted)
    await merge.end(collector.takeBatch(), line, of: number)
  }

  /// - Returns: how many bytes were read, and whether they filled the space there was.
  private mutating func readOn(into collector: inout FindingCollector) -> (count: Int, isFull: Bool) {
    Self.readOn(&reader, &scanner, into: &collector)
  }

  private static func readOn(
    _ reader: inout ArchiveReader, _ scanner: inout RecordScanner, into collector: inout FindingCollector
  ) -> (count: Int, isFull: Bool) {
    var room = 0
    let count = scanner.scan(into: &collector) { space in
      room = space.count
      return reader.read(into: &space)
    }
    return (count, count == room)
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

  private func ledgerLine(
    of input: ArchiveInput, _ collector: FindingCollector, isInterrupted: Bool
  ) -> LedgerLine {
    let tally = reader.tally
    var line = collector.line
    line.bytes = Int(clamping: tally.bytes)
    line.inflatedBytes = Int(clamping: tally.inflatedBytes)
    line.members = tally.members
    var reasons: [String] = []
    if let damage = reader.damage { reasons.append(damage.message) }
    if line.unparsed > 0, let first = line.unparsedAt.first {
      let count = line.unparsed == 1 ? "1 record" : "\(line.unparsed) records"
      reasons.append("\(count) could not be read, the first because \(first)")
    }
    if let first = collector.firstDamage {
      reasons.append(
        "\(first)" + (collector.damageCount > 1 ? " (and \(collector.damageCount - 1) more)" : ""))
    }
    if isInterrupted { reasons.append("interrupted before its end") }
    guard !reasons.isEmpty else { return line }
    line.reason = reasons.joined(separator: "; ")
    if line.records > line.unparsed || isInterrupted {
      line.state = .partial
    } else {
      let isOtherJSON = reader.damage == nil && line.unparsed == 0 && collector.isForeign
      line.state = isOtherJSON && !input.namedByUser ? .skipped : .failed
    }
    return line
  }
}
