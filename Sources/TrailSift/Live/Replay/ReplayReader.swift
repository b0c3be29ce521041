import TrailArchive
import TrailRecords

/// Reads inputs one after another, piece by piece.
struct ReplayReader: ~Copyable {
  private var reader: ArchiveReader
  private var scanner: RecordScanner
  private let limits: RecordLimits
  private var readiness: InputReadiness?
  private var isAtEnd = true

  /// How often a wait for the input looks whether the replay was stopped.
  private static let pauseMilliseconds: Int32 = 50

  init(_ options: ScanOptions) throws(ArchiveError) {
    reader = try ArchiveReader(limits: options.archiveLimits)
    limits = options.recordLimits
    scanner = RecordScanner(limits: limits)
  }

  mutating func open(_ input: ArchiveInput) throws(ArchiveError) {
    try reader.open(input)
    readiness = InputReadiness(input)
    isAtEnd = false
  }

  /// Reads the next bytes.
  /// - Returns: false at the end, and where the replay is to stop.
  mutating func step(into consumer: inout some RecordConsumer & ~Copyable, _ stop: StopSignal) -> Bool {
    while !stop.isStopped, let readiness, !readiness.isReady(within: Self.pauseMilliseconds) {}
    if stop.isStopped { return false }
    if scanner.scan(from: &reader, into: &consumer).count > 0 { return true }
    isAtEnd = true
    return false
  }

  /// Ends the reading of the input, when ``step(into:_:)`` gave false.
  mutating func finish(into consumer: inout some RecordConsumer & ~Copyable) -> InputEnd {
    scanner.finish(into: &consumer, isInterrupted: !isAtEnd, limits)
    return InputEnd(tally: reader.tally, damage: reader.damage, isInterrupted: !isAtEnd)
  }
}
