import TrailSift

/// What a person is told on standard error when a replay has ended.
struct ReplayEndNote {
  let result: Replay.Result
  let order: Replay.Order

  init(_ result: Replay.Result, order: Replay.Order) {
    self.result = result
    self.order = order
  }

  func print() { Terminal.note(lines.map { $0 + "\n" }.joined()) }

  var lines: [String] {
    var lines = ScanEndNote.lines(result.summary, damageIn: "scan", restIn: "scan")
    if let span = result.span {
      let (first, last) = (EventTime(seconds: span.lowerBound).text, EventTime(seconds: span.upperBound).text)
      lines.append("replayed what was \(order == .delivery ? "delivered" : "done") from \(first) to \(last)")
    }
    let lag = result.lag
    if order == .delivery, let median = lag.median, let most = lag.lag(ofShare: 90), let longest = lag.longest
    {
      let records = Shown.count(lag.count, "record", "records")
      lines.append(
        "lag of \(records) behind their events, by the stamps of the files: median \(Self.span(median)), "
          + "90% \(Self.span(most)), longest \(Self.span(longest))")
    }
    if result.restated > 0 {
      let count = Shown.count(result.restated, "correlation stands", "correlations stand")
      lines.append("\(count) at the end as a scan has them, other than they were said first")
    }
    lines.append(result.summary.endNote(result.severities))
    return lines
  }

  /// `3 min 4 s`, `2 h 10 min`, `-12 s`.
  private static func span(_ seconds: Int64) -> String {
    let sign = seconds < 0 ? "-" : ""
    let size = seconds.magnitude
    if size < 60 { return "\(sign)\(size) s" }
    if size < 3600 { return "\(sign)\(size / 60) min \(size % 60) s" }
    return "\(sign)\(size / 3600) h \(size / 60 % 60) min"
  }
}
