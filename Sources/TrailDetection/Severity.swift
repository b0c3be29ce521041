/// How much a finding asks for attention, from `info` up to `critical`.
public enum Severity: UInt8, Sendable, Comparable, CaseIterable {
  case info, low, medium, high, critical

  /// The word used in reports and on the command line: `info`, `low`, `medium`, `high` or `critical`.
  public var name: String { word.description }

  /// The same word, for reports that copy its bytes.
  package var word: StaticString {
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
    switch name {
    case "info": self = .info
    case "low": self = .low
    case "medium": self = .medium
    case "high": self = .high
    case "critical": self = .critical
    default: return nil
    }
  }

  /// One tier up; `critical` stays.
  public var lifted: Severity { Severity(rawValue: rawValue + 1) ?? .critical }

  /// One tier down; `info` stays.
  public var lowered: Severity { rawValue == 0 ? .info : Severity(rawValue: rawValue - 1) ?? .info }

  public static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }
}
