public import TrailDetection

/// How many findings there are of each severity. It stays small however many are added.
public struct SeverityCounts: Sendable, Equatable {
  private var counts = [Int](repeating: 0, count: Severity.allCases.count)

  public init() {}

  public subscript(severity: Severity) -> Int {
    counts[Int(severity.rawValue)]
  }

  public var total: Int { counts.reduce(0, +) }

  /// The worst severity that was counted; nil where nothing was.
  public var worst: Severity? { Severity.allCases.last { self[$0] > 0 } }

  /// How many there are of the severity and the worse ones.
  public func count(atLeast bound: Severity) -> Int {
    Severity.allCases.filter { $0 >= bound }.reduce(0) { $0 + self[$1] }
  }

  public mutating func add(_ severity: Severity, _ count: Int = 1) {
    counts[Int(severity.rawValue)] += count
  }

  public static func += (counts: inout SeverityCounts, more: SeverityCounts) {
    for severity in Severity.allCases { counts.counts[Int(severity.rawValue)] += more[severity] }
  }

  /// `12 findings (1 critical, 11 medium)`, worst first.
  public var sentence: String {
    let parts = Severity.allCases.reversed()
      .filter { self[$0] > 0 }
      .map { "\(Shown.number(self[$0])) \($0.name)" }
    let count = Shown.count(total, "finding", "findings")
    return parts.isEmpty ? count : "\(count) (\(parts.joined(separator: ", ")))"
  }
}
