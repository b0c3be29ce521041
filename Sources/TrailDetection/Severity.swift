/// How much a finding asks for attention, from `info` up to `critical`.
public enum Severity: UInt8, Sendable, Comparable, CaseIterable {
  case info, low, medium, high, critical

  /// The word used in reports and on the command line: `info`, `low`, `medium`, `high` or `critical`.
  public var name: String {
    switch self {
    case .info: "info"
    case .low: "low"
    case .medium: "medium"
    case .high: "high"
    case .critical: "critical"
    }
  }

  /// Reads the word that ``name`` gives; nil for any other text, another letter case included.
  public init?(name: String) {
    guard let match = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = match
  }

  /// One tier up; `critical` stays.
  public var lifted: Severity { Severity(rawValue: rawValue + 1) ?? .critical }

  public static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }
}
