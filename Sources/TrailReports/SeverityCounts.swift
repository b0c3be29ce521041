public import TrailDetection

/// How many findings there are of each severity. It stays small however many are added.
public struct SeverityCounts: Sendable, Equatable {
  private var counts = [Int](repeating: 0, count: Severity.allCases.count)
  /// How many of the findings are correlations.
  public private(set) var correlations = 0

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

  public mutating func add(correlation severity: Severity) {
    add(severity)
    correlations += 1
  }

  public static func += (counts: inout SeverityCounts, more: SeverityCounts) {
    for severity in Severity.allCases { counts.counts[Int(severity.rawValue)] += more[severity] }
    counts.correlations += more.correlations
  }

  /// `12 findings (1 critical, 11 medium), 2 of them correlations`, worst first.
  public var sentence: String {
    let parts = Severity.allCases.reversed()
      .filter { self[$0] > 0 }
      .map { "\(Shown.number(self[$0])) \($0.name)" }
    let count = Shown.count(total, "finding", "findings")
    return (parts.isEmpty ? count : "\(count) (\(parts.joined(separator: ", ")))") + correlationNote
  }

  /// `12 findings, 2 of them correlations`.
  var countSentence: String { Shown.count(total, "finding", "findings") + correlationNote }

  /// What a sentence goes on with in which they were counted.
  var joint: String { correlations == 0 ? " " : ", " }

  private var correlationNote: String {
    switch correlations {
    case 0: ""
    case 1: ", 1 of them a correlation"
    default: ", \(Shown.number(correlations)) of them correlations"
    }
  }
}
