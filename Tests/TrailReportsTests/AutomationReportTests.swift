import Foundation
import Testing
import TrailDetection

@testable import TrailReports

@Suite("Reports with named automation")
struct AutomationReportTests {
  private static let lines = [
    "lens-drive: 1,200 findings within its bounds, 1 finding outside its bounds (night watch)",
    "dome: 2 findings set aside, 1 record kept out of correlations (night watch)",
    #"a|b`c\u{1b}[2J: 1 finding within its bounds (=1+1 `|\u{1b}]0;t\u{7} <b>\u{202e})"#,
  ]

  @Test("Text tells of those that were seen, with the owner, and nothing in it steers a terminal")
  func text() {
    let summary = InventedAutomation.summary()
    #expect(summary.automationLines == Self.lines)
    #expect(
      written(.text, [], summary)
        .hasSuffix("\n\nKnown automation\n" + Self.lines.map { "  \($0)\n" }.joined()))
  }

  @Test("Markdown has a row for each that was seen")
  func markdown() throws {
    let text = written(.markdown, [], InventedAutomation.summary())
    let part = try #require(text.range(of: "\n## Known automation\n\n"))
    #expect(
      text[part.upperBound...] == #"""
        | Automation | Within its bounds | Outside | Set aside | Kept out of correlations | Owner |
        | --- | --: | --: | --: | --: | --- |
        | `lens-drive` | 1,200 | 1 | 0 | 0 | `night watch` |
        | `dome` | 0 | 0 | 2 | 1 | `night watch` |
        | `a\u{7c}b\u{60}c\u{1b}[2J` | 1 | 0 | 0 | 0 | `=1+1 \u{60}\u{7c}\u{1b}]0;t\u{7} \u{3c}b\u{3e}\u{202e}` |

        """#)
  }

  @Test("JSON has all that are named, those too that were not seen")
  func json() throws {
    struct Told: Decodable {
      struct Automation: Decodable {
        let name: String
        let owner: String
        let effect: String
        let within: Int
        let outside: Int
        let setAside: Int
        let uncorrelated: Int
      }
      let automation: [Automation]
    }
    let text = written(.json, [], InventedAutomation.summary())
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    let told = try decoder.decode(Told.self, from: Data(text.utf8)).automation
    #expect(told.map(\.name) == InventedAutomation.counts.map(\.automation.name))
    #expect(told.map(\.owner) == InventedAutomation.counts.map(\.automation.owner))
    #expect(told.map(\.effect) == ["mark", "mark", "set-aside", "lower"])
    #expect(
      told.map { [$0.within, $0.outside, $0.setAside, $0.uncorrelated] }
        == [[1200, 1, 0, 0], [0, 0, 0, 0], [0, 0, 2, 1], [1, 0, 0, 0]])
  }

  @Test("Where nothing was seen of it, people are told nothing", arguments: [ReportFormat.text, .markdown])
  func nothing(format: ReportFormat) {
    let unused = InventedAutomation.summary([InventedAutomation.count("unused")])
    #expect(unused.automationLines.isEmpty)
    #expect(written(format, [], unused) == written(format, [], InventedAutomation.summary([])))
  }

  @Test("A long list is cut, and says how to get all of it")
  func cut() {
    let summary = InventedAutomation.summary(
      (0..<510).map { InventedAutomation.count("s\($0)", within: 1) })
    #expect(written(.text, [], summary).hasSuffix("\n  ... and 490 more; --format json lists all\n"))
    #expect(
      written(.markdown, [], summary).hasSuffix("\n10 more rows are left out; the json format gives all.\n"))
  }
}
