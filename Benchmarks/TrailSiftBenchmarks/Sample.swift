import TrailSift

/// The records of `SampleLogs/archive`, in memory.
struct Sample: Sendable {
  /// The sample's largest file of records.
  let file: ArchiveInput
  /// All records in one log, as CloudTrail writes it.
  let log: [UInt8]
  /// Those that the default list leaves out, and those that it reports.
  let filtered: [OwnedRecord]
  let reported: [OwnedRecord]
  let findings: [Finding]

  private static let archive =
    #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    .joined(separator: "/") + "/SampleLogs/archive"

  init() throws {
    let inputs = try ArchiveListing(paths: [Self.archive]).inputs.filter { $0.key?.kind == .log }
    guard let largest = inputs.max(by: { ($0.size ?? 0) < ($1.size ?? 0) }) else {
      throw ScanError.noLogs(paths: [Self.archive], skipped: 0)
    }
    var gatherer = RecordGatherer()
    for input in inputs {
      var scanner = RecordScanner()
      var reader = try ArchiveReader(input)
      while scanner.scan(into: &gatherer, filling: { reader.read(into: &$0) }) > 0 {}
      scanner.finish(into: &gatherer)
    }
    let detector = Detector()
    file = largest
    log =
      Array(#"{"Records":["#.utf8) + Array(gatherer.records.map(\.bytes).joined(separator: [0x2C]))
      + Array("]}".utf8)
    filtered = gatherer.records.filter { detector.examine($0.event) == nil }
    reported = gatherer.records.filter { detector.examine($0.event) != nil }
    findings = reported.enumerated().compactMap { index, record in
      guard let assessment = detector.examine(record.event) else { return nil }
      return Finding(record: record, assessment: assessment, file: largest.path, recordIndex: index)
    }
  }
}

/// Keeps every record.
private struct RecordGatherer: RecordConsumer {
  var records: [OwnedRecord] = []

  mutating func take(_ event: borrowing CloudTrailEvent, at place: RecordPlace) {
    records.append(OwnedRecord(event))
  }

  mutating func unparsed(_ problem: RecordProblem) {}

  mutating func damage(_ problem: RecordProblem) {}
}
