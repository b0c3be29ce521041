public import TrailDetection
import TrailRecords

/// Findings as comma-separated values (RFC 4180), a header row first.
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe in front, and control characters
/// other than line ends and tabs are written out as `\u{1b}`.
public struct CSVReport: StreamedReport {
  private let options: ReportOptions

  public init(_ options: ReportOptions = ReportOptions()) { self.options = options }

  static let columns = [
    "created_at", "severity", "event_name", "event_source", "aws_region", "aws_account_id", "user_type",
    "user_arn", "user_name", "src_ip", "user_agent", "error_code", "family", "evidence", "techniques",
    "detections", "external_id", "file", "record",
  ]

  public func begin(into bytes: inout ReportBytes) {
    let columns =
      Self.columns + (options.showsContext ? ["context"] : [])
      + (options.showsAutomation ? ["known_automation"] : [])
    bytes.append(columns.joined(separator: ","))
    bytes.append("\r\n")
  }

  public func append(_ finding: Finding, into bytes: inout ReportBytes) {
    append(finding, finding.fields, into: &bytes)
  }

  public func append(_ finding: Finding, _ fields: borrowing FindingFields, into bytes: inout ReportBytes) {
    bytes.appendLine(of: fields) { line in
      line.appendCell(fields.createdAt)
      line.append(",")
      line.append(finding.severity.word)
      line.appendNextCell(fields.eventName)
      line.appendNextCell(fields.eventSource)
      line.appendNextCell(fields.region)
      line.appendNextCell(fields.accountID)
      line.appendNextCell(fields.caller.type)
      line.appendNextCell(fields.caller.arn)
      line.append(",")
      line.appendCell(fields.userName)
      line.appendNextCell(fields.sourceIP)
      line.appendNextCell(fields.userAgent)
      line.appendNextCell(fields.errorCode)
      line.appendClassCells(finding)
      line.appendNextCell(fields.eventID)
      line.append(",")
      line.appendCell(finding.file)
      line.append(",")
      line.append(finding.recordIndex)
      if options.showsContext {
        line.append(",")
        line.append(finding.context.map(\.newNames.joinedBySemicolon) ?? "")
      }
      if options.showsAutomation {
        line.append(",")
        line.appendCell(finding.knownAutomation ?? "")
      }
      line.append("\r\n")
    }
  }

  public func append(_ correlation: CorrelationFinding, into bytes: inout ReportBytes) {
    bytes.appendLine(room: 1024) { line in
      line.append(correlation.last.text)
      let cells: [String?] = [
        correlation.severity.name, correlation.eventName, correlation.eventSource, correlation.region,
        correlation.accountID, correlation.userType, correlation.userARN, correlation.userName,
        correlation.sourceIP, correlation.userAgent, correlation.errorCode, correlation.family?.rawValue,
        correlation.evidence.rawValue, correlation.techniques.joined(separator: ";"), correlation.rule.ruleID,
      ]
      for cell in cells {
        line.append(",")
        line.appendCell(cell ?? "")
      }
      // No eventID, no file and no record: it is about several.
      line.append(",,,")
      if options.showsContext { line.append(",") }
      if options.showsAutomation { line.append(",") }
      line.append("\r\n")
    }
  }
}

extension ReportLine {
  @inline(__always)
  fileprivate mutating func appendNextCell(_ place: TextPlace) {
    append(",")
    appendCell(place)
  }

  /// Appends family, evidence, techniques and the rules that fired.
  fileprivate mutating func appendClassCells(_ finding: Finding) {
    let assessment = finding.assessment
    guard !assessment.fired.isEmpty || assessment.isSourceUnusual else {
      if let index = assessment.entryIndex {
        let text = EntryText.bundled
        append(text.cells(index, withAttack: assessment.isEntrySource))
      } else {
        append(",,,")
      }
      return append(",")
    }
    appendFired(assessment, .csv) { line in
      line.append(",")
      line.append(finding.family?.rawValue ?? "")
      line.append(",")
      line.append(finding.evidence?.rawValue ?? "")
      line.append(",")
      line.appendCell(finding.techniques.joined(separator: ";"))
      line.append(",")
      line.appendCell(finding.detections.map(\.ruleID).joined(separator: ";"))
    }
  }
}

extension [String] {
  fileprivate var joinedBySemicolon: String { joined(separator: ";") }
}
