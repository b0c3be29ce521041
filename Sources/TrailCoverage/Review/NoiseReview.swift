public import Sigma
public import TrailDetection

/// How often rules fire in an archive, on whom, and whether named automation explains it.
///
/// Counted are records on which a rule fires that reports on its own: copies of an event each, and also those that
/// suppressions set aside. Correlations are not counted.
public struct NoiseReview: Sendable {
  /// From how many findings on a rule is looked at for noise.
  public static let least = 20
  /// How many principals may make up what is called concentrated.
  public static let fewPrincipals = 3
  /// The share of a rule's findings that is called concentrated, in percent.
  public static let share = 80

  public enum Verdict: String, Sendable {
    /// Fewer than ``NoiseReview/least``.
    case few
    /// Many principals make them.
    case spread
    /// A few principals make most of them, and named automation within its bounds explains most of these.
    case named
    /// A few principals make most of them, and no named automation explains it.
    case unnamed
  }

  /// What a principal adds to a rule's findings.
  public struct Caller: Sendable {
    public let principal: String
    public let kind: Principal.Kind
    public let findings: Int
    /// The automation that its findings are by, and how many are within its bounds; nil where no entry fits.
    public let automation: String?
    public let within: Int
  }

  public struct Row: Sendable {
    public let rule: RuleIdentity
    public let level: Severity
    public let findings: Int
    /// Findings by named automation within its bounds.
    public let explained: Int
    public let verdict: Verdict
    /// How many principals there are.
    public let principals: Int
    /// Those with most findings, at most ``NoiseReview/mostCallers``.
    public let callers: [Caller]

    /// The share of ``NoiseReview/fewPrincipals`` principals, in percent, rounded down.
    public let concentration: Int
  }

  public static let mostCallers = 5

  /// The rules that fired, those with most findings first.
  public let rows: [Row]
  /// Whether all principals could be counted; if not, a rule's principals and their findings are fewer than there are.
  public let isComplete: Bool
  /// How many entries the inventory of automation has.
  public let inventory: Int

  public func count(_ verdict: Verdict) -> Int { rows.count { $0.verdict == verdict } }

  init(_ rules: CoveredRules, _ tally: CoverageTally, _ automation: AutomationInventory?) {
    let names = automation?.entries.map(\.name) ?? []
    inventory = names.count
    isComplete = tally.callers.isComplete
    var found: [Int: [String: Adding]] = [:]
    for (text, count) in tally.callers.sorted {
      let parts = text.keyParts
      guard parts.count >= 3, let rule = Int(parts[0]), let kind = Principal.Kind(rawValue: parts[1]) else {
        continue
      }
      let principal = parts.count > 3 ? parts[3] : ""
      found[rule, default: [:]][principal, default: Adding(kind: kind)].add(count, standing: parts[2], names)
    }
    var rows: [Row] = []
    for (number, rule) in rules.detections.enumerated() where tally.matches[number] > 0 {
      let callers = (found[number] ?? [:]).map { $1.caller($0) }
        .sorted { ($1.findings, $0.principal) < ($0.findings, $1.principal) }
      rows.append(
        Row(rule, findings: tally.matches[number], explained: tally.matchesWithin[number], callers))
    }
    self.rows = rows.enumerated()
      .sorted { ($1.element.findings, $0.offset) < ($0.element.findings, $1.offset) }.map(\.element)
  }

  /// What is added up for a principal.
  private struct Adding {
    let kind: Principal.Kind
    var findings = 0
    var within: [String: Int] = [:]

    mutating func add(_ count: Int, standing: String, _ names: [String]) {
      findings += count
      guard let number = Int(standing.dropLast()), names.indices.contains(number) else { return }
      within[names[number], default: 0] += standing.hasSuffix("i") ? count : 0
    }

    func caller(_ principal: String) -> Caller {
      let best = within.min { ($1.value, $0.key) < ($0.value, $1.key) }
      return Caller(
        principal: principal, kind: kind, findings: findings, automation: best?.key,
        within: within.values.reduce(0, +))
    }
  }
}

extension NoiseReview.Row {
  fileprivate init(_ rule: CoveredRule, findings: Int, explained: Int, _ callers: [NoiseReview.Caller]) {
    self.rule = rule.identity
    level = rule.level
    self.findings = findings
    self.explained = explained
    principals = callers.count
    self.callers = Array(callers.prefix(NoiseReview.mostCallers))
    let top = callers.prefix(NoiseReview.fewPrincipals)
    let ofTop = top.reduce(0) { $0 + $1.findings }
    let within = top.reduce(0) { $0 + $1.within }
    concentration = findings == 0 ? 0 : ofTop * 100 / findings
    if findings < NoiseReview.least {
      verdict = .few
    } else if ofTop * 100 < findings * NoiseReview.share {
      verdict = .spread
    } else {
      verdict = within * 100 >= ofTop * NoiseReview.share ? .named : .unnamed
    }
  }
}
