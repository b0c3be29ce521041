import Sigma
import SigmaYAML

/// Rules as text, and what reading them gives.
enum RuleText {
  /// A rule with a detection, its lines indented by two spaces, and more attributes.
  static func rule(_ detection: String, more: String = "") -> String {
    """
    title: A rule
    logsource:
      product: aws
      service: cloudtrail
    detection:
    \(indented(detection))
    \(more)
    """
  }

  static func correlation(_ attributes: String, more: String = "") -> String {
    """
    title: A correlation
    correlation:
    \(indented(attributes))
    \(more)
    """
  }

  static func indented(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)" }.joined(separator: "\n")
  }

  static func read(_ text: String) -> RulesRead {
    RuleReader().read(text, file: "rule.yml")
  }

  /// The searches of a rule that has a detection.
  static func searches(_ text: String) -> [Search] {
    guard case .detection(let detection)? = read(text).rules.first?.body else { return [] }
    return detection.searches
  }

  /// The items of a rule's first search, which is a map.
  static func items(_ detection: String) -> [DetectionItem] {
    guard case .all(let parts)? = searches(rule(detection + "\ncondition: all of them")).first?.body else {
      return []
    }
    return parts.compactMap { part in
      if case .item(let item) = part { item } else { nil }
    }
  }

  /// `LINE:COLUMN message` of each problem.
  static func problems(_ text: String) -> [String] {
    read(text).problems.map { "\($0.place.line):\($0.place.column) \($0.message)" }
  }
}
