import TrailSift

/// What a person is told on standard error when a scan has ended and its report is not on the screen.
struct ScanEndNote {
  private static let damageShown = 20

  private let result: Scan.Result
  private let showsDamage: Bool

  init(_ result: Scan.Result, showsDamage: Bool) {
    self.result = result
    self.showsDamage = showsDamage
  }

  func print() {
    guard showsDamage else { return }
    let damaged = result.summary.notWhole
    for line in damaged.prefix(Self.damageShown) {
      Terminal.note(line.note + "\n")
    }
    if damaged.count > Self.damageShown {
      Terminal.note("... and \(damaged.count - Self.damageShown) more; --ledger FILE lists all\n")
    }
    for line in result.summary.suppressionLines.prefix(Self.damageShown) {
      Terminal.note("suppression \(line)".visible() + "\n")
    }
    Terminal.note(result.summary.endNote(result.severities) + "\n")
  }
}
