import Foundation
import Testing
import TrailDetection
import TrailReports

@Suite("The Markdown report")
struct MarkdownReportTests {
  @Test("Every row of a table has as many cells as its title, whatever the records hold")
  func cells() throws {
    let lines = written(.markdown, try InventedMorning.findings()).split(
      separator: "\n", omittingEmptySubsequences: false)
    var titles: Int?
    var rows = 0
    for line in lines {
      guard line.hasPrefix("|") else {
        titles = nil
        continue
      }
      let cells = line.split(separator: "|", omittingEmptySubsequences: false).count
      #expect(line.hasSuffix(" |") && cells == titles ?? cells, "\(line)")
      titles = cells
      rows += 1
    }
    #expect(rows > 40)
  }

  @Test(
    "A hostile value stays within its code span",
    arguments: [
      "`", "``", "a`b", "|", "a|b", "\\", "\\|", "\\`", "<script>x</script>", "<!--", "</table>", "\n# Title",
      "\r\n| a | b |", "\u{202E}", "\u{1B}[2J", "` | `", "![x](y)", "[x](javascript:y)", "**b**", "@team",
      "#1", " ",
    ])
  func hostile(text: String) throws {
    let json = String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
    let calm = try InventedRecords.finding(["eventName": "\"Calm\"", "awsRegion": "\"Calm\""])
    let hostile = try InventedRecords.finding(["eventName": json, "awsRegion": json])
    let (expected, given) = (written(.markdown, [calm]), written(.markdown, [hostile]))
    // Apart from what stands between backticks, the two reports are the same.
    #expect(outsideCode(given) == outsideCode(expected))
    #expect(!insideCode(given).contains { "<>|\\".contains($0) && $0 != "\\" })
  }

  @Test("A long list is cut, and says how to get all of it")
  func cut() throws {
    let findings = try (0..<510).map { try InventedRecords.finding(["eventName": "\"PolishLens\($0)\""]) }
    let text = written(.markdown, findings)
    #expect(text.split(separator: "\n").filter { $0.contains("`PolishLens") }.count == 500)
    #expect(text.contains("\n10 more rows are left out; the ndjson and json formats give every finding.\n"))
  }

  @Test("Inputs that were not read whole are listed, the worst first")
  func inputs() throws {
    let text = written(.markdown, try InventedMorning.findings())
    let rows = text.split(separator: "\n").filter { $0.contains("json.gz` | `") }
    #expect(rows.count == 2)
    #expect(rows.first == #"| failed | `copy/\u{1b}[2Jtwo.json.gz` | `permission denied` | 0 | 0 |"#)
  }

  private func outsideCode(_ text: String) -> [Substring] {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset.isMultiple(of: 2) }.map(\.element)
  }

  private func insideCode(_ text: String) -> String {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }.map(\.element).joined()
  }
}
