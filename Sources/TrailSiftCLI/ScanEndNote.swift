import TrailSift

/// What a person is told on standard error when a scan has ended and its report is not on the screen.
struct ScanEndNote {
  private static let mostLines = 20

  private let result: Scan.Result
  private let showsDamage: Bool

  init(_ result: Scan.Result, showsDamage: Bool) {
    self.result = result
    self.showsDamage = showsDamage
  }

  func print() {
    guard showsDamage else { return }
    for line in Self.lines(result.summary, damageIn: "--ledger FILE", restIn: "--format json") {
      Terminal.note(line + "\n")
    }
    Terminal.note(result.summary.endNote(result.severities) + "\n")
  }

  /// Says where a strict reading ended; nothing if it did not.
  static func note(strictEnd input: String?) {
    guard let input else { return }
    Terminal.note("\(strictSentence(input))\n")
  }

  static func strictSentence(_ input: String) -> String {
    "--strict ended the reading at \(input.visible()); what comes after it was not read"
  }

  /// Says the first of the inputs that were not read whole.
  static func note(_ notWhole: [LedgerLine], allIn option: String) {
    for line in first(notWhole.map(\.note), allIn: option) { Terminal.note(line + "\n") }
  }

  /// What was not read whole, and what the configuration did: the first lines of each.
  static func lines(_ summary: ScanSummary, damageIn option: String, restIn other: String) -> [String] {
    first(summary.notWhole.map(\.note), allIn: option)
      + first(summary.suppressionLines.map { "suppression \($0)" }, allIn: other)
      + first(summary.automationLines.map { "automation \($0)" }, allIn: other)
  }

  /// The first lines, and how to get all.
  private static func first(_ lines: [String], allIn option: String) -> [String] {
    let more = lines.count - mostLines
    return lines.prefix(mostLines)
      + (more > 0 ? ["... and \(Shown.number(more)) more; \(option) lists all"] : [])
  }
}
