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
  /// Empty where no report asks what the findings add up to.
  private var keys: [FindingKey] = []
  private(set) var texts: [Text]
  /// What the batch holds in memory, about.
  private(set) var byteCount = 0
  /// The input lets its reader wait after these findings, which are to be seen now.
  var precedesWait = false
  /// What suppressions did meanwhile.
  var suppressed = SuppressionTally()
  /// What was known of automation meanwhile.
  var automated = AutomationTally()
  /// What was noted for correlations up to the end of the input; nil but for the last batch of an input of a strict scan.
  private(set) var notes: CorrelationNotes?

  init(_ needs: ReportNeeds) {
    texts = Array(repeating: Text(), count: needs.streams.count)
  }

  private init(
    findings: [Finding], fingerprints: [RecordFingerprint], keys: [FindingKey], texts: [Text], byteCount: Int
  ) {
    self.findings = findings
    self.fingerprints = fingerprints
    self.keys = keys
    self.texts = texts
    self.byteCount = byteCount
  }

  var isEmpty: Bool { findings.isEmpty }

  /// Makes room for as many findings more.
  mutating func reserve(_ count: Int, _ needs: ReportNeeds) {
    findings.reserveCapacity(findings.count + count)
    fingerprints.reserveCapacity(fingerprints.count + count)
    if needs.overview { keys.reserveCapacity(keys.count + count) }
    for index in texts.indices { texts[index].ends.reserveCapacity(texts[index].ends.count + count) }
  }

  /// - Parameter caller: of the finding's record.
  mutating func append(_ finding: Finding, _ caller: CallerPlaces, _ needs: ReportNeeds) {
    findings.append(finding)
    let fields = FindingFields(finding, caller)
    fingerprints.append(RecordFingerprint(finding, fields))
    if needs.overview { keys.append(FindingKey(fields)) }
    byteCount += finding.record.bytes.count + 256
    for (index, stream) in needs.streams.enumerated() {
      let before = texts[index].bytes.count
      stream.append(finding, fields, into: &texts[index].bytes)
      texts[index].ends.append(texts[index].bytes.count)
      byteCount += texts[index].bytes.count - before
    }
  }

  mutating func add(_ notes: CorrelationNotes) {
    self.notes = notes
    byteCount += notes.count * 64
  }

  /// - Returns: nil where no report asks what the findings add up to.
  func key(_ index: Int) -> FindingKey? { keys.isEmpty ? nil : keys[index] }

  /// Gives away what it holds and is empty then. It keeps the room for texts, and what it gives away takes no more
  /// than its texts do, since it may have to wait.
  mutating func handOver() -> FindingBatch {
    let full = FindingBatch(
      findings: findings, fingerprints: fingerprints, keys: keys,
      texts: texts.map { Text(bytes: ReportBytes(copying: $0.bytes), ends: $0.ends) }, byteCount: byteCount)
    findings = []
    fingerprints = []
    keys = []
    byteCount = 0
    for index in texts.indices {
      texts[index].bytes.removeAll()
      texts[index].ends = []
    }
    return full
  }
}
