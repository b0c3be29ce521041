import TrailDetection
import TrailRecords
import TrailReports

/// Findings of one input on their way to the reports, with what was made of them where they were found: their
/// fingerprints, and their text in each streamed report.
struct FindingBatch: Sendable {
  /// One streamed report's text of the findings, one after another.
  struct Text: Sendable {
    var bytes = ReportBytes()
    /// Where each finding's text ends.
    var ends: [Int] = []

    func range(_ index: Int) -> Range<Int> { (index == 0 ? 0 : ends[index - 1])..<ends[index] }
  }

  private(set) var findings: [Finding] = []
  private(set) var fingerprints: [RecordFingerprint] = []
  private(set) var texts: [Text]
  /// What the batch holds in memory, about.
  private(set) var byteCount = 0
  /// The input lets its reader wait after these findings, which are to be seen now.
  var precedesWait = false

  init(streams: Int) {
    texts = Array(repeating: Text(), count: streams)
  }

  var isEmpty: Bool { findings.isEmpty }

  /// - Parameter caller: of the finding's record.
  mutating func append(_ finding: Finding, _ caller: CallerPlaces, streams: [any StreamedReport]) {
    if findings.isEmpty { reserve() }
    findings.append(finding)
    let fields = FindingFields(finding, caller)
    fingerprints.append(RecordFingerprint(finding, fields))
    byteCount += finding.record.bytes.count + 256
    for (index, stream) in streams.enumerated() {
      let before = texts[index].bytes.count
      stream.append(finding, fields, into: &texts[index].bytes)
      texts[index].ends.append(texts[index].bytes.count)
      byteCount += texts[index].bytes.count - before
    }
  }

  /// Makes room for the findings of a usual log file at once.
  private mutating func reserve() {
    findings.reserveCapacity(Self.usualCount)
    fingerprints.reserveCapacity(Self.usualCount)
    for index in texts.indices {
      texts[index].ends.reserveCapacity(Self.usualCount)
      texts[index].bytes = ReportBytes(capacity: Self.usualBytes)
      byteCount += Self.usualBytes
    }
  }

  private static let usualCount = 8
  private static let usualBytes = 64 << 10
}
