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
    let damaged = result.summary.notWhole
    Self.note(damaged.map(\.note), allIn: "--ledger FILE")
    Self.note(result.summary.suppressionLines.map { "suppression \($0)" }, allIn: "--format json")
    Self.note(result.summary.automationLines.map { "automation \($0)" }, allIn: "--format json")
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

  /// The first lines, and how to get all.
  static func note(_ lines: [String], allIn option: String) {
    for line in lines.prefix(mostLines) { Terminal.note(line + "\n") }
    let more = lines.count - mostLines
    if more > 0 { Terminal.note("... and \(Shown.number(more)) more; \(option) lists all\n") }
  }
}
