import TrailCoverage
import TrailRules
import TrailSift

extension CoverageDocument {
  static func techniques(_ review: TechniqueReview) -> [Section] {
    let counts = TechniqueReview.State.allCases.map { review.rows($0).count }
    var section = Section(title: "4. Techniques without direct evidence")
    section.sentences = [
      "Of \(Shown.count(review.rows.count, "technique", "techniques")) of ATT&CK v19, rules give direct evidence of "
        + "\(Shown.number(counts[0])), of \(Shown.number(counts[1])) more only with optional logging or a baseline, and of "
        + "\(Shown.number(counts[2])) only context; \(Shown.number(counts[3])) have no rule.",
      "Direct evidence is a rule labelled direct-detection or logging-tamper. A sub-technique counts for itself and not "
        + "for the technique above it.",
    ]
    let rows = review.rows(.contextOnly)
    if !rows.isEmpty {
      var table = Table(titles: ["TECHNIQUE", "NAME", "TACTICS", "BEST", "RULES"], flexible: 4)
      table.rows = rows.map { row in
        [
          row.id, row.name ?? "-", row.tactics.joined(separator: " "), row.best?.rawValue ?? "-",
          row.ruleWords,
        ]
      }
      section.table = table
    }
    var sections = [section]
    let conditional = review.rows(.directIfMore)
    if !conditional.isEmpty {
      var part = Section(title: "Techniques with direct evidence only if more is there", isPart: true)
      part.table = Table(
        titles: ["TECHNIQUE", "NAME", "NEEDS", "RULES"], flexible: 3,
        rows: conditional.map { [$0.id, $0.name ?? "-", $0.needs.joined(separator: " "), $0.ruleWords] })
      sections.append(part)
    }
    let none = review.rows(.none)
    if !none.isEmpty {
      var part = Section(title: "Techniques of the catalogue without a rule", isPart: true)
      part.items = none.map { "\($0.id) \($0.name ?? "")" }
      sections.append(part)
    }
    return sections
  }

  static func blindSpots(_ found: BlindSpots) -> [Section] {
    var head = Section(title: "Blind spots of these logs")
    let span = found.span.map { ", \($0.lowerBound.text) to \($0.upperBound.text)" } ?? ""
    head.sentences.append(
      "\(Shown.count(found.places, "account and region", "accounts and regions"))\(span). "
        + "That no record was delivered does not prove that logging was off.")
    head.sentences += found.omissions
    if found.isEmpty { head.sentences.append("Nothing stands out.") }
    let parts: [(String, [String])] = [
      ("Hours without records or deliveries", found.silences.map(\.sentence)),
      ("Accounts and regions that stop", found.endings.map(\.sentence)),
      ("Trails that were stopped, deleted or narrowed", found.loggingWindows.map(\.sentence)),
      ("Gaps right after a call that tampers with a trail", found.tamperGaps.map(\.sentence)),
      ("Missing digest files", found.missingDigests.map(\.sentence)),
    ]
    return [head]
      + parts.filter { !$0.1.isEmpty }.map { Section(title: $0.0, isPart: true, items: $0.1) }
  }
}

extension TechniqueReview.Row {
  /// The names of its rules, a few of them.
  fileprivate var ruleWords: String {
    let names = Evidence.allCases.flatMap { rules[$0] ?? [] }.map(\.label)
    return names.prefix(3).joined(separator: ", ") + (names.count > 3 ? ", and \(names.count - 3) more" : "")
  }
}

extension CallReview.State {
  var words: String {
    switch self {
    case .rule: "a rule"
    case .correlationOnly: "correlations only"
    case .contextOnly: "with a baseline or places only"
    case .none: "none"
    }
  }
}

extension LoggingClass {
  var words: String {
    switch self {
    case .management: "management events"
    case .dataEvent: "data events"
    case .networkActivity: "network activity"
    case .insight: "Insights"
    }
  }
}

extension NoiseReview.Verdict {
  var words: String {
    switch self {
    case .few: "few"
    case .spread: "many principals"
    case .named: "named automation"
    case .unnamed: "nothing named explains it"
    }
  }
}

extension NoiseReview.Caller {
  /// The entry of the inventory that fits it, and how far that explains its findings.
  var automationWords: String {
    guard let automation else { return "not named" }
    if within == findings { return automation }
    return "\(automation) (\(Shown.number(within)) of \(Shown.number(findings)) within its bounds)"
  }
}

extension LoggingReview.Row {
  var hereWords: String {
    switch verdict {
    case .unknown: "-"
    case .cannotFire: alsoManagement ? "on management events alone" : "cannot fire here"
    case .partly: "in \(shown.count) of \(shown.count + missing.count)"
    case .logged: "everywhere"
    }
  }

  /// The accounts and regions that show none, a few of them.
  var missingWords: String {
    if shown.isEmpty || missing.isEmpty { return missing.isEmpty ? "-" : "any of \(missing.count)" }
    let names = missing.prefix(3).map {
      "\($0.account.isEmpty ? "?" : $0.account)/\($0.region.isEmpty ? "?" : $0.region)"
    }
    return names.joined(separator: " ") + (missing.count > 3 ? " and \(missing.count - 3) more" : "")
  }
}
