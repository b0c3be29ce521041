import TrailDetection
import TrailRecords

/// What a text report says about its inputs: the sums of the ledger, and what was not read whole.
struct InputNotes {
  private let summary: ScanSummary
  private let style: TextStyle

  /// How many damaged inputs are named.
  static let namedInputs = 20
  /// How many reasons for skipping inputs are named.
  static let namedReasons = 5
  /// How many unparsed records of an input are named.
  static let namedPlaces = 3

  init(_ summary: ScanSummary, style: TextStyle) {
    self.summary = summary
    self.style = style
  }

  var lines: [String] { sums + damaged + skipped }

  private var sums: [String] {
    let totals = summary.totals
    let states = InputState.allCases
      .filter { $0 == .whole || totals.inputs($0) > 0 }
      .map { "\(Shown.number(totals.inputs($0))) \($0.rawValue)" }
    let parts = [
      Shown.count(totals.findings, "finding", "findings"),
      "\(Shown.number(totals.filtered)) filtered",
      "\(Shown.number(totals.suppressed)) suppressed",
      Shown.count(totals.duplicates, "duplicate", "duplicates"),
      "\(Shown.number(totals.unparsed)) unparsed",
    ]
    var lines = [
      label("Inputs") + "\(Shown.number(totals.inputs)): \(states.joined(separator: ", "))",
      label("Records") + "\(Shown.number(totals.records)) = \(parts.joined(separator: " + "))",
      label("Bytes") + "\(Shown.size(totals.bytes)) read, \(Shown.size(totals.inflatedBytes)) inflated, "
        + Shown.count(totals.members, "gzip member", "gzip members"),
    ]
    if totals.conflicts > 0 {
      lines.append(
        label("Conflicts") + "\(Shown.number(totals.conflicts)): the same eventID on records that differ")
    }
    return lines
  }

  private func label(_ text: String) -> String { style.heading(text.padded(to: 14)) }

  private var damaged: [String] {
    let inputs = summary.notWhole
    if inputs.isEmpty { return [] }
    var lines = ["", style.heading("Not read whole")]
    for line in inputs.prefix(Self.namedInputs) {
      let name = (line.input ?? "-").visible()
      let state = style.severity(
        line.state.rawValue.padded(to: 7), line.state == .failed ? .critical : .medium)
      lines.append("  \(state)  \(name): \((line.reason ?? "no reason given").visible())")
      let places = line.unparsedAt.prefix(Self.namedPlaces)
      for problem in places {
        lines.append("           unparsed at byte \(problem.offset): \(problem.reason.description.visible())")
      }
      if line.unparsed > places.count, !places.isEmpty {
        lines.append("           and \(Shown.number(line.unparsed - places.count)) more unparsed")
      }
    }
    if inputs.count > Self.namedInputs {
      let more = Shown.number(inputs.count - Self.namedInputs)
      lines.append(style.faint("  ... and \(more) more; --ledger FILE lists every input"))
    }
    return lines
  }

  private var skipped: [String] {
    if summary.skipped.isEmpty { return [] }
    let reasons = summary.skipped.sorted { a, b in a.value != b.value ? a.value > b.value : a.key < b.key }
    var lines = ["", style.heading("Skipped")]
    for (reason, count) in reasons.prefix(Self.namedReasons) {
      lines.append("  \(Shown.count(count, "input", "inputs")): \(reason.visible())")
    }
    if reasons.count > Self.namedReasons {
      let more = Shown.number(reasons.count - Self.namedReasons)
      lines.append(style.faint("  ... and \(more) more reasons; --ledger FILE lists every input"))
    }
    return lines
  }
}
