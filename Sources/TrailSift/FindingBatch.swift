import TrailDetection
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

  mutating func append(_ finding: Finding, streams: [any StreamedReport]) {
    findings.append(finding)
    fingerprints.append(RecordFingerprint(finding))
    byteCount += finding.record.bytes.count + 256
    for (index, stream) in streams.enumerated() {
      let before = texts[index].bytes.count
      stream.append(finding, into: &texts[index].bytes)
      texts[index].ends.append(texts[index].bytes.count)
      byteCount += texts[index].bytes.count - before
    }
  }
}
