import TrailCoverage
import TrailRules
import TrailSift

/// A review of coverage for people: sections of sentences, lists and tables, whatever they are written as.
struct CoverageDocument {
  struct Table {
    let titles: [String]
    /// The column that is made narrower where a terminal is.
    let flexible: Int
    /// Columns of numbers.
    var numbers: Set<Int> = []
    var rows: [[String]] = []
  }

  struct Section {
    let title: String
    /// Whether it stands below the section before it.
    var isPart = false
    var sentences: [String] = []
    var table: Table?
    var items: [String] = []
  }

  /// Rows and items of each section that text shows; Markdown shows ten times as many.
  static let mostRows = 25

  private(set) var sections: [Section] = []

  init(_ review: CoverageReview, of tool: ToolIdentity) {
    sections.append(Self.head(review, tool))
    sections.append(Self.calls(review.calls, hasArchive: review.archive != nil))
    sections.append(Self.logging(review.logging, hasArchive: review.archive != nil))
    if !review.contextual.isEmpty { sections.append(Self.contextual(review.contextual)) }
    sections.append(Self.noise(review.noise))
    sections += Self.techniques(review.techniques)
    if let blindSpots = review.blindSpots { sections += Self.blindSpots(blindSpots) }
  }

  private static func head(_ review: CoverageReview, _ tool: ToolIdentity) -> Section {
    var section = Section(title: "Coverage review")
    section.sentences.append(
      "\(tool.name) \(tool.version), \(Shown.count(tool.ruleCount, "rule", "rules")) in use.")
    guard let archive = review.archive else {
      section.sentences.append("No logs were given: this is what the rules alone say.")
      return section
    }
    var sentence = Shown.count(archive.records, "record", "records")
    sentence += " from \(Shown.count(archive.totals.inputs, "input", "inputs"))"
    if let first = archive.first, let last = archive.last { sentence += ", \(first.text) to \(last.text)" }
    section.sentences.append(sentence + ".")
    if !archive.totals.isWhole {
      let damaged = archive.totals.inputs(.partial) + archive.totals.inputs(.failed)
      section.sentences.append(
        "\(Shown.count(damaged, "input was", "inputs were")) not read whole; what could not be read is not counted."
      )
    }
    if let end = archive.strictEnd { section.sentences.append(ScanEndNote.strictSentence(end) + ".") }
    if archive.isInterrupted { section.sentences.append("Interrupted: only a part of the logs was read.") }
    return section
  }

  private static func calls(_ review: CallReview, hasArchive: Bool) -> Section {
    var section = Section(title: "1. High-risk calls without a rule")
    section.sentences = [
      "Of \(Shown.count(review.calls.count, "call", "calls")) of tier high or medium in the catalogue, "
        + "\(Shown.number(review.count(.rule))) are named by a rule, "
        + "\(Shown.number(review.count(.correlationOnly))) only by correlations, "
        + "\(Shown.number(review.count(.contextOnly))) only by rules that need a baseline or places, and "
        + "\(Shown.number(review.count(.none))) by none.",
      "A rule counts if it takes the call's name; it may look at some of the calls only. Rules about any event do not count.",
    ]
    if hasArchive {
      let occurring = review.gaps.filter { ($0.occurrences ?? 0) > 0 }
      section.sentences.append(
        "\(Shown.number(occurring.count)) of the calls below occur in these logs, "
          + "\(Shown.count(occurring.reduce(0) { $0 + ($1.occurrences ?? 0) }, "time", "times")) together.")
    }
    if review.gaps.isEmpty { return section }
    var table = Table(
      titles: ["TIER", "CALL", "SERVICE", "SEEN BY", "REPORTED", "TECHNIQUES"]
        + (hasArchive ? ["OCCURS"] : []),
      flexible: 5, numbers: [6])
    // What occurs comes first: the rest is a gap on paper.
    let ordered =
      review.gaps.filter { ($0.occurrences ?? 0) > 0 } + review.gaps.filter { ($0.occurrences ?? 0) == 0 }
    table.rows = ordered.map { call in
      let techniques = call.entry.attack.map(\.technique).unique
      return [
        call.entry.tier.name, call.entry.eventName, call.entry.eventSource, call.state.words,
        call.entry.isDefault ? "by its class" : "no",
        techniques.isEmpty ? "-" : techniques.joined(separator: " "),
      ] + (hasArchive ? [Shown.number(call.occurrences ?? 0)] : [])
    }
    section.table = table
    return section
  }

  private static func logging(_ review: LoggingReview, hasArchive: Bool) -> Section {
    var section = Section(title: "2. Rules that need optional logging")
    section.sentences.append(
      "\(Shown.count(review.rows.count, "rule needs", "rules need")) what a trail records only if told to: "
        + "data events, network activity or Insights.")
    if let events = review.events {
      let counts = LoggingClass.allCases.map { "\($0.words): \(Shown.number(events[$0] ?? 0))" }
      section.sentences.append("These logs hold, by class, \(counts.joined(separator: "; ")).")
      section.sentences.append(
        "\(Shown.count(review.count(.cannotFire), "rule", "rules")) cannot fire here: no account and region shows such an "
          + "event of their services. That none is here does not prove that none was logged.")
      if !review.isComplete {
        section.sentences.append(
          "There are too many accounts, regions and services to tell all apart: some are left out.")
      }
    }
    if review.rows.isEmpty { return section }
    var table = Table(
      titles: ["RULE", "NEEDS", "SERVICES"] + (hasArchive ? ["HERE", "NOT IN"] : []),
      flexible: hasArchive ? 4 : 2)
    table.rows = review.rows.map { row in
      let needs = row.logging.joined(separator: " ") + (row.alsoManagement ? " (in part)" : "")
      let cells = [row.rule.label, needs, row.services.isEmpty ? "any" : row.services.joined(separator: " ")]
      return cells + (hasArchive ? [row.hereWords, row.missingWords] : [])
    }
    section.table = table
    return section
  }

  private static func contextual(_ rules: [CoveredRule]) -> Section {
    var section = Section(title: "Rules that need a baseline or places", isPart: true)
    section.sentences = [
      "\(Shown.count(rules.count, "rule", "rules")) cannot fire without it, whatever the logs hold: `--baseline` and `--geoip` "
        + "give it."
    ]
    var table = Table(titles: ["RULE", "NEEDS"], flexible: 0)
    table.rows = rules.map { [$0.identity.label, $0.needs.words.joined(separator: " ")] }
    section.table = table
    return section
  }

  private static func noise(_ review: NoiseReview?) -> Section {
    var section = Section(title: "3. Noisy rules")
    guard let review else {
      section.sentences.append("Only logs can tell: name a path.")
      return section
    }
    section.sentences = [
      "\(Shown.count(review.rows.count, "rule", "rules")) fired on single events; "
        + "\(Shown.number(review.rows.count - review.count(.few))) of them \(NoiseReview.least) times or more. "
        + "Of these: \(Shown.number(review.count(.unnamed))) mostly on \(NoiseReview.fewPrincipals) principals or fewer that no "
        + "named automation explains, \(Shown.number(review.count(.named))) mostly on named automation, "
        + "\(Shown.number(review.count(.spread))) on many principals.",
      review.inventory == 0
        ? "The configuration names no automation; `trailsift automation suggest` proposes entries."
        : "The configuration names \(Shown.count(review.inventory, "automation", "automations")).",
    ]
    if !review.isComplete {
      section.sentences.append(
        "There are too many principals to count all: shares are of those that were kept.")
    }
    let rows = review.rows.filter { $0.verdict != .few }
    if rows.isEmpty { return section }
    var table = Table(
      titles: ["RULE", "VERDICT", "FINDINGS", "EXPLAINED", "PRINCIPAL", "ITS SHARE", "AUTOMATION"],
      flexible: 4,
      numbers: [2, 3, 5])
    for row in rows {
      for (number, caller) in row.callers.prefix(NoiseReview.fewPrincipals).enumerated() {
        let isFirst = number == 0
        table.rows.append([
          isFirst ? row.rule.label : "", isFirst ? row.verdict.words : "",
          isFirst ? Shown.number(row.findings) : "", isFirst ? Shown.number(row.explained) : "",
          caller.principal.isEmpty ? "nobody named" : caller.principal,
          "\(caller.findings * 100 / max(row.findings, 1)) %", caller.automationWords,
        ])
      }
    }
    section.table = table
    return section
  }
}

extension [String] {
  /// Each once, in the order in which they first come.
  var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
