import TrailDetection

/// How often each value occurs among findings, nil being the value of those that have none, and the worst
/// severity seen with it.
struct Tally: Sendable {
  struct Row: Sendable, Equatable {
    let value: String?
    let findings: Int
    let worst: Severity
  }

  private var rows: [String?: (findings: Int, worst: Severity)] = [:]

  subscript(value: String?) -> Int { rows[value]?.findings ?? 0 }

  mutating func add(_ value: String?, _ severity: Severity, _ count: Int = 1) {
    let row = rows[value] ?? (0, severity)
    rows[value] = (row.findings + count, max(row.worst, severity))
  }

  /// The most frequent first; of equals, the worse first, then by name; the nameless last of them.
  var ranked: [Row] {
    rows.map { Row(value: $0.key, findings: $0.value.findings, worst: $0.value.worst) }
      .sorted { a, b in
        if a.findings != b.findings { return a.findings > b.findings }
        if a.worst != b.worst { return a.worst > b.worst }
        guard let x = a.value, let y = b.value else { return a.value != nil }
        return x < y
      }
  }
}
