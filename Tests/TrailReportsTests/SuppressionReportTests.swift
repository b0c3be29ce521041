import Foundation
import Testing
import TrailDetection

@testable import TrailReports

@Suite("Reports with suppressions")
struct SuppressionReportTests {
  private func many(_ count: Int) -> ScanSummary {
    InventedSuppressions.summary(
      (0..<count).map {
        SuppressionCount(InventedSuppressions.suppression("s\($0)"), findings: 1, uncorrelated: 0)
      })
  }

  /// A suppression as the JSON report has it.
  private struct Told: Decodable, Equatable {
    let name: String?
    let reason: String
    let owner: String
    let expires: String
    let findings: Int?
    let uncorrelated: Int?

    init(_ suppression: Suppression, findings: Int? = nil, uncorrelated: Int? = nil) {
      (name, reason, owner) = (suppression.name, suppression.reason, suppression.owner)
      (expires, self.findings, self.uncorrelated) = (suppression.expires, findings, uncorrelated)
    }
  }

  private struct Report: Decodable {
    struct Suppressions: Decodable {
      let applied: [Told]
      let expired: [Told]
    }
    let suppressions: Suppressions
  }

  private func told(_ summary: ScanSummary) throws -> Report.Suppressions {
    try JSONDecoder().decode(Report.self, from: Data(written(.json, [], summary).utf8)).suppressions
  }

  @Test("JSON has all of them word for word, those too that set nothing aside")
  func json() throws {
    let told = try told(InventedSuppressions.summary())
    #expect(
      told.applied
        == InventedSuppressions.applied.map {
          Told($0.suppression, findings: $0.findings, uncorrelated: $0.uncorrelated)
        })
    #expect(told.expired == InventedSuppressions.expired.map { Told($0) })
  }

  @Test("Text tells first what is over, then what was set aside, with reason, owner and end")
  func text() {
    let lines = [
      "last-year: ended 2030-01-31, not applied: The lens scanner reads all night (night watch)",
      "lens-scanner: 3 findings, 2 records kept out of correlations, until 2031-12-31: The lens scanner reads all night"
        + " (night watch)",
      "conf/trailsift.yaml:12:5: 1 record kept out of correlations, until 2031-06-30T18:00:00Z: The dome moves"
        + " (night watch)",
      #"a|b`c\u{1b}[2J: 1 finding, until 2031-12-31: first | <b>\u{202e}\ "x" (=1+1 `|\u{1b}]0;t\u{7})"#,
    ]
    let summary = InventedSuppressions.summary()
    #expect(summary.suppressionLines == lines)
    #expect(
      written(.text, [], summary).hasSuffix("\n\nSuppressions\n" + lines.map { "  \($0)\n" }.joined()))
  }

  @Test("A row of Markdown has a cell for each part, and what people chose stands in code spans")
  func markdown() throws {
    let text = written(.markdown, [], InventedSuppressions.summary())
    let part = try #require(text.range(of: "\n## Suppressions\n\n"))
    #expect(
      text[part.upperBound...] == #"""
        | Suppression | Set aside | Until | Reason | Owner |
        | --- | --- | --- | --- | --- |
        | `last-year` | nothing: it has ended | `2030-01-31` | `The lens scanner reads all night` | `night watch` |
        | `lens-scanner` | 3 findings, 2 records kept out of correlations | `2031-12-31` | `The lens scanner reads all night` | `night watch` |
        | `conf/trailsift.yaml:12:5` | 1 record kept out of correlations | `2031-06-30T18:00:00Z` | `The dome moves` | `night watch` |
        | `a\u{7c}b\u{60}c\u{1b}[2J` | 1 finding | `2031-12-31` | `first \u{7c} \u{3c}b\u{3e}\u{202e}\u{5c} "x"` | `=1+1 \u{60}\u{7c}\u{1b}]0;t\u{7}` |

        """#)
  }

  @Test(
    "Where there are none, or they did nothing, people are told nothing",
    arguments: [ReportFormat.text, .markdown])
  func nothing(format: ReportFormat) throws {
    let without = InventedSuppressions.summary([], expired: [])
    let unused = InventedSuppressions.summary(
      [SuppressionCount(InventedSuppressions.suppression("unused"), findings: 0, uncorrelated: 0)],
      expired: [])
    #expect(without.suppressionLines.isEmpty && unused.suppressionLines.isEmpty)
    #expect(!written(format, [], without).contains("Suppressions"))
    #expect(written(format, [], unused) == written(format, [], without))
    let told = try told(without)
    #expect(told.applied.isEmpty && told.expired.isEmpty)
  }

  @Test("Nothing that somebody wrote reaches a terminal as a control", arguments: [nil, 40, 200])
  func controls(width: Int?) {
    let summary = InventedSuppressions.summary(
      expired: InventedSuppressions.expired + [InventedSuppressions.hostile])
    let text = written(.text, [], summary, ReportOptions(width: width))
    for shown in [text] + summary.suppressionLines {
      let unwanted = shown.unicodeScalars.filter { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: scalar != "\n"
        default: false
        }
      }
      #expect(unwanted.isEmpty)
    }
    #expect(summary.suppressionLines.allSatisfy { !$0.contains("\n") })
  }

  @Test("A long list is cut, and says how to get all of it")
  func cut() throws {
    let text = written(.text, [], many(30)).split(separator: "\n")
    #expect(text.count { $0.contains(": 1 finding, until ") } == 19)
    #expect(text.last == "  ... and 11 more; --format json lists all")
    let markdown = written(.markdown, [], many(510))
    #expect(markdown.split(separator: "\n").count { $0.contains(" | 1 finding | ") } == 499)
    #expect(markdown.hasSuffix("\n11 more rows are left out; the json format gives all.\n"))
    #expect(try told(many(510)).applied.count == 510)
    #expect(!written(.text, [], many(19)).contains("more;"))
  }

  @Test("A long text is shown by its start and its end")
  func longTexts() throws {
    let long = String(repeating: "x ", count: 5000)
    let suppression = InventedSuppressions.suppression(long, reason: "Begin \(long) end", owner: long)
    let summary = InventedSuppressions.summary(
      [SuppressionCount(suppression, findings: 1, uncorrelated: 0)], expired: [suppression])
    #expect(summary.suppressionLines.count == 2)
    for line in summary.suppressionLines {
      #expect(line.columns < 1000)
      #expect(line.contains(": Begin x") && line.contains("x end (x"))
    }
    let rows = written(.markdown, [], summary).split(separator: "\n").filter { $0.contains("`Begin ") }
    #expect(rows.count == 2 && rows.allSatisfy { $0.count < 1000 })
    #expect(try told(summary).applied.first?.reason == "Begin \(long) end")
  }
}
