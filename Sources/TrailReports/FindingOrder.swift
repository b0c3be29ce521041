public import TrailDetection
import TrailRecords

/// The order of findings in a report: by event time, then eventID, then file, then place in the file. It
/// depends on nothing else, so that a report has the same bytes however the work was shared.
///
/// A finding without a readable time comes after those with one; at the same time, one without an eventID
/// comes after those with one.
///
/// A correlation stands at the time of its last event, and has its id in the place of an eventID.
public enum FindingOrder {
  /// The findings, sorted.
  public static func sorted(_ findings: [Finding]) -> [Finding] {
    findings.enumerated()
      .map { (place: Place($0.element), index: $0.offset) }
      .sorted { a, b in
        if a.place < b.place { return true }
        return !(b.place < a.place) && a.index < b.index
      }
      .map { findings[$0.index] }
  }

  /// The correlations, sorted.
  public static func sorted(_ correlations: [CorrelationFinding]) -> [CorrelationFinding] {
    correlations.sorted { $0.last != $1.last ? $0.last < $1.last : $0.id < $1.id }
  }

  /// What is compared, taken out of the record once.
  struct Place: Sendable, Comparable {
    let seconds: Int64
    let eventID: String?
    let file: String
    let record: Int

    init(_ finding: Finding) {
      seconds = finding.eventTime?.seconds ?? .max
      eventID = finding.eventID
      file = finding.file
      record = finding.recordIndex
    }

    init(_ correlation: CorrelationFinding) {
      seconds = correlation.last.seconds
      eventID = correlation.id
      file = ""
      record = 0
    }

    static func < (a: Place, b: Place) -> Bool {
      if a.seconds != b.seconds { return a.seconds < b.seconds }
      switch (a.eventID, b.eventID) {
      case (let x?, let y?): if let order = byBytes(x, y) { return order }
      case (_?, nil): return true
      case (nil, _?): return false
      case (nil, nil): break
      }
      if let order = byBytes(a.file, b.file) { return order }
      return a.record < b.record
    }

    /// Whether `x` comes first, byte by byte; nil where both are the same bytes. The order of `String` itself
    /// takes some unlike bytes for equal.
    private static func byBytes(_ x: String, _ y: String) -> Bool? {
      if x.utf8.lexicographicallyPrecedes(y.utf8) { return true }
      return y.utf8.lexicographicallyPrecedes(x.utf8) ? false : nil
    }
  }
}
