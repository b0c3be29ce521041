public import TrailDetection

/// Findings as comma-separated values (RFC 4180), a header row first.
///
/// A cell that a spreadsheet would take for a formula gets an apostrophe in front, and control characters
/// other than line ends and tabs are written out as `\u{1b}`.
public struct CSVReport: StreamedReport {
  public init() {}

  static let columns = [
    "created_at", "severity", "event_name", "event_source", "aws_region", "aws_account_id", "user_type",
    "user_arn", "user_name", "src_ip", "user_agent", "error_code", "family", "evidence", "techniques",
    "detections", "external_id", "file", "record",
  ]

  public func begin(into bytes: inout ReportBytes) {
    bytes.append(Self.columns.joined(separator: ","))
    bytes.append("\r\n")
  }

  public func append(_ finding: Finding, into bytes: inout ReportBytes) {
    bytes.appendCell(finding.createdAt)
    bytes.appendNextCell(finding.severity.name)
    bytes.appendNextCell(finding.eventName)
    bytes.appendNextCell(finding.eventSource)
    bytes.appendNextCell(finding.region)
    bytes.appendNextCell(finding.accountID)
    bytes.appendNextCell(finding.userType)
    bytes.appendNextCell(finding.userARN)
    bytes.appendNextCell(finding.userName)
    bytes.appendNextCell(finding.sourceIP)
    bytes.appendNextCell(finding.userAgent)
    bytes.appendNextCell(finding.errorCode)
    bytes.appendNextCell(finding.family?.rawValue)
    bytes.appendNextCell(finding.evidence?.rawValue)
    bytes.appendNextCell(finding.techniques.joined(separator: ";"))
    bytes.appendNextCell(finding.detections.map(\.ruleID).joined(separator: ";"))
    bytes.appendNextCell(finding.eventID)
    bytes.appendNextCell(finding.file)
    bytes.appendNextCell(String(finding.recordIndex))
    bytes.append("\r\n")
  }
}

extension ReportBytes {
  fileprivate mutating func appendNextCell(_ text: String?) {
    append(byte: UInt8(ascii: ","))
    appendCell(text)
  }

  fileprivate mutating func appendCell(_ text: String?) {
    guard let text, let first = text.unicodeScalars.first else { return }
    let isQuoted = text.utf8.contains { byte in
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D: true
      default: false
      }
    }
    if isQuoted { append(byte: UInt8(ascii: "\"")) }
    if Self.startsFormula(first) { append(byte: UInt8(ascii: "'")) }
    append(text) { byte in
      byte == UInt8(ascii: "\"") || byte == 0x7F || (byte < 0x20 && !Self.mayStandInCell(byte))
    } with: { bytes, byte in
      if byte == UInt8(ascii: "\"") {
        bytes.append(contentsOf: "\"\"".utf8)
      } else {
        bytes.append(contentsOf: "\\u{\(String(byte, radix: 16))}".utf8)
      }
    }
    if isQuoted { append(byte: UInt8(ascii: "\"")) }
  }

  private static func mayStandInCell(_ control: UInt8) -> Bool {
    control == 0x09 || control == 0x0A || control == 0x0D
  }

  /// What makes a spreadsheet run a cell, by its first character. The wide forms count where the sheet's
  /// language writes them.
  private static func startsFormula(_ first: Unicode.Scalar) -> Bool {
    switch first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    default: false
    }
  }
}
