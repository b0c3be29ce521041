import Foundation
import Testing
import TrailDetection
import TrailReports

@Suite("CSV")
struct CSVReportTests {
  @Test("The first row holds the columns of the contract")
  func header() {
    let row =
      "created_at,severity,event_name,event_source,aws_region,aws_account_id,user_type,user_arn,user_name,"
      + "src_ip,user_agent,error_code,family,evidence,techniques,detections,external_id,file,record\r\n"
    #expect(written(.csv, []) == row)
  }

  @Test("Every row has a cell for each column, whatever the record holds")
  func cells() throws {
    let findings = try InventedMorning.findings() + [try InventedRecords.finding("{}")]
    let rows = CSVText(written(.csv, findings)).rows
    #expect(rows.count == findings.count + 1)
    for row in rows { #expect(row.count == 19) }
  }

  @Test("Cells hold what the finding holds")
  func values() throws {
    let finding = try InventedRecords.finding([
      "eventSource": "\"signin.amazonaws.com\"", "eventName": "\"ConsoleLogin\"",
      "userAgent": #""Mozilla/5.0 (X11, \"odd\")""#, "errorCode": "\"a\\nb\"",
    ])
    let row = try #require(CSVText(written(.csv, [finding])).rows.last)
    #expect(
      row == [
        "2031-03-04T05:06:07Z", finding.severity.name, "ConsoleLogin", "signin.amazonaws.com", "us-east-1",
        "210987654321", "IAMUser", "arn:aws:iam::210987654321:user/mara", "mara", "198.51.100.23",
        "Mozilla/5.0 (X11, \"odd\")", "a\nb", "identity-access", "correlation-context", "T1078.004;T1110", "",
        "5a000000-0000-4000-8000-000000000001", "trail/one.json.gz", "0",
      ])
  }

  @Test(
    "A cell that a spreadsheet would run gets an apostrophe in front",
    arguments: [
      "=1+1", "+1", "-2+3", "@SUM(A1)", "\tx", "\rx", "\nx", "=HYPERLINK(\"x\",\"y\")", "\u{FF1D}1", "=", "-",
    ])
  func guarded(text: String) throws {
    #expect(try agentCell(text) == "'" + text)
  }

  @Test(
    "Other cells stay as they are",
    arguments: ["a=1", "'=1", " x", "a,b", "\"", "a\"b", "x\r\ny", "天, 文", "a;b", "1-2", "e\u{301}"])
  func unguarded(text: String) throws {
    #expect(try agentCell(text).utf8.elementsEqual(text.utf8))
  }

  @Test(
    "A control character is written out",
    arguments: [
      ("a\u{0}b", #"a\u{0}b"#), ("\u{1B}[2J", #"\u{1b}[2J"#), ("\u{0}=1", #"\u{0}=1"#),
      ("\u{7F}", #"\u{7f}"#),
    ])
  func controls(text: String, cell: String) throws {
    #expect(try agentCell(text) == cell)
  }

  /// How the text comes back from the cell of the user agent.
  private func agentCell(_ text: String) throws -> String {
    let json = String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
    let row = CSVText(written(.csv, [try InventedRecords.finding(["userAgent": json])])).rows.last ?? []
    try #require(row.count == 19)
    return row[10]
  }
}

/// CSV as RFC 4180 has it, read back strictly: a quote within an unquoted cell, or text behind a closing quote,
/// ends the reading.
struct CSVText {
  var rows: [[String]] = []

  init(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      var row: [String] = []
      while true {
        guard let cell = Self.cell(&bytes) else { return }
        row.append(cell)
        if bytes.first == UInt8(ascii: ",") {
          bytes.removeFirst()
        } else if bytes.starts(with: [0x0D, 0x0A]) {
          bytes.removeFirst(2)
          break
        } else {
          return
        }
      }
      rows.append(row)
    }
  }

  private static func cell(_ bytes: inout ArraySlice<UInt8>) -> String? {
    var cell: [UInt8] = []
    guard bytes.first == UInt8(ascii: "\"") else {
      while let byte = bytes.first, byte != UInt8(ascii: ","), byte != 0x0D {
        if byte == UInt8(ascii: "\"") || byte == 0x0A { return nil }
        cell.append(bytes.removeFirst())
      }
      return String(decoding: cell, as: UTF8.self)
    }
    bytes.removeFirst()
    while let byte = bytes.popFirst() {
      if byte != UInt8(ascii: "\"") {
        cell.append(byte)
      } else if bytes.first == UInt8(ascii: "\"") {
        cell.append(bytes.removeFirst())
      } else {
        return String(decoding: cell, as: UTF8.self)
      }
    }
    return nil
  }
}
