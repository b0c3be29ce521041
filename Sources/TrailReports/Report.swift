public import TrailDetection

/// A report of either kind.
public enum Report: Sendable {
  case streamed(any StreamedReport)
  case collected(any CollectedReport)
}

/// A report that is written finding by finding, in the order of the input. It has no state: several threads
/// may each format their own findings with it, into their own bytes.
public protocol StreamedReport: Sendable {
  /// Appends what stands before the first finding.
  func begin(into bytes: inout ReportBytes)

  /// Appends one finding.
  func append(_ finding: Finding, into bytes: inout ReportBytes)

  /// Appends one finding. It is called in place of the other where the places of the finding's values are known
  /// already, and does the same unless a report makes use of them.
  func append(_ finding: Finding, _ fields: borrowing FindingFields, into bytes: inout ReportBytes)

  /// Appends a correlation. They come when all findings of events have, in the order of ``FindingOrder``.
  func append(_ correlation: CorrelationFinding, into bytes: inout ReportBytes)

  /// Appends what stands after the last finding.
  func end(into bytes: inout ReportBytes)
}

extension StreamedReport {
  public func begin(into bytes: inout ReportBytes) {}

  public func append(_ finding: Finding, _ fields: borrowing FindingFields, into bytes: inout ReportBytes) {
    append(finding, into: &bytes)
  }

  public func end(into bytes: inout ReportBytes) {}
}

/// A report that is written when all findings are known.
public protocol CollectedReport: Sendable {
  /// Whether the report shows each finding, and not only what they add up to.
  var showsEach: Bool { get }

  /// Appends the whole report to `block`.
  ///
  /// - Parameters:
  ///   - overview: of all findings. It has the correlations themselves.
  ///   - findings: of events, sorted as ``FindingOrder`` sorts them; none where the report does not show each.
  ///   - block: what is left in it at the end is still to be written.
  ///   - flush: called when `block` is full, to write it out and empty it, so that a report of any size needs
  ///     the memory of one block.
  /// - Throws: what `flush` throws.
  func render<Failure: Error>(
    _ overview: FindingOverview, _ findings: [Finding], _ summary: ScanSummary, into block: inout ReportBytes,
    flush: (inout ReportBytes) throws(Failure) -> Void
  ) throws(Failure)
}

extension CollectedReport {
  public var showsEach: Bool { false }

  /// Appends the whole report to `bytes`.
  /// - Parameter findings: sorted as ``FindingOrder`` sorts them.
  public func render(
    _ findings: [Finding], correlations: [CorrelationFinding] = [], _ summary: ScanSummary,
    into bytes: inout ReportBytes
  ) {
    render(FindingOverview(findings, correlations), findings, summary, into: &bytes) { _ in }
  }
}

/// What a person can choose about a report.
public struct ReportOptions: Sendable, Equatable {
  /// Whether JSON holds the records themselves; `raw_event` is null otherwise (`--no-raw`).
  public var includeRaw: Bool
  /// Whether findings say what is unusual about them.
  public var showsContext: Bool
  /// Whether there is a baseline that tells what is new, so that reports count it.
  public var showsBaseline: Bool
  /// Whether findings say which named automation made the call.
  public var showsAutomation: Bool
  /// Whether text may hold colour sequences.
  public var useColour: Bool
  /// The columns of the terminal that text is shown on; nil where text goes elsewhere.
  public var width: Int?

  public init(
    includeRaw: Bool = true, useColour: Bool = false, width: Int? = nil, showsContext: Bool = false,
    showsAutomation: Bool = false, showsBaseline: Bool = false
  ) {
    self.showsBaseline = showsBaseline
    self.showsContext = showsContext
    self.showsAutomation = showsAutomation
    self.includeRaw = includeRaw
    self.useColour = useColour
    self.width = width
  }
}
