import Sigma
public import TrailDetection

/// A layer for the ATT&CK Navigator: the techniques that rules stand for, or that findings show.
///
/// Source: the Navigator's layer file format 4.5.
public struct NavigatorLayer: Sendable {
  /// What the layer shows.
  public enum Subject: Sendable {
    /// The rules in use.
    case rules
    /// The findings of an archive.
    case findings
  }

  public struct Technique: Sendable {
    /// As `T1685.002`.
    public let id: String
    /// The strongest evidence label.
    public let evidence: Evidence
    /// How many rules, or findings.
    public let score: Int
    /// The rules, by label.
    public let comment: String
  }

  public struct Colour: Sendable {
    public let label: String
    /// As `#c0392b`.
    public let code: String
  }

  public static let layerVersion = "4.5"
  public static let attackVersion = "19"
  public static let domain = "enterprise-attack"
  public static let platform = "IaaS"

  public let name: String
  public let description: String
  /// In the order of their ids.
  public let techniques: [Technique]
  public let legend: [Colour]

  public init(_ review: CoverageReview, _ subject: Subject) {
    let rows = review.techniques.rows
    switch subject {
    case .rules:
      name = "TrailSift: rules"
      description =
        "Techniques that rules in use stand for, coloured by the strongest evidence label. The score is the number of rules."
      techniques = rows.compactMap { row in
        row.best.map { best in
          Technique(
            id: row.id, evidence: best, score: row.rules.values.reduce(0) { $0 + $1.count },
            comment: Self.comment(row.rules))
        }
      }
    case .findings:
      name = "TrailSift: findings"
      description =
        "Techniques of findings in the logs, coloured by their strongest evidence label. The score is the number of findings; correlations are not counted."
      let fired = review.noise?.firedRules ?? []
      techniques = rows.compactMap { row in
        row.bestFinding.map { best in
          let rules = row.rules.mapValues { $0.filter { fired.contains($0) } }.filter { !$0.value.isEmpty }
          return Technique(
            id: row.id, evidence: best, score: row.findings?.values.reduce(0, +) ?? 0,
            comment: rules.isEmpty ? "no rule: by the class of the event" : Self.comment(rules))
        }
      }
    }
    legend = Evidence.allCases.map { Colour(label: $0.rawValue, code: $0.colour) }
  }

  /// A line for each label, with the names and ids of its rules.
  private static func comment(_ rules: [Evidence: [RuleIdentity]]) -> String {
    Evidence.allCases.compactMap { evidence in
      guard let rules = rules[evidence], !rules.isEmpty else { return nil }
      return evidence.rawValue + ": " + rules.map(\.nameAndID).joined(separator: ", ")
    }.joined(separator: "\n")
  }
}

extension Evidence {
  /// The colour of techniques of which this is the strongest label.
  public var colour: String {
    switch self {
    case .directDetection: "#2e8b57"
    case .loggingTamper: "#7b5ea7"
    case .correlationContext: "#f2c14e"
    case .postureContext: "#9fb8cc"
    }
  }
}

extension RuleIdentity {
  /// `trail-deleted (0b7e...)`, or what there is of it.
  fileprivate var nameAndID: String {
    guard let id else { return name ?? title ?? "\(place)" }
    guard let name = name ?? title else { return id }
    return "\(name) (\(id))"
  }
}

extension NoiseReview {
  /// The rules that fired and report on their own.
  fileprivate var firedRules: [RuleIdentity] { rows.map(\.rule) }
}
