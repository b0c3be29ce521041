public import Sigma
internal import TrailDetection

extension RuleListing {
  /// Which rules are wanted: those that meet every part. An empty part asks nothing; of several values of a part, one
  /// is to fit.
  public struct Filter: Sendable, Equatable {
    public var families: [String] = []
    public var evidence: [String] = []
    /// Ids of techniques, of v18 too; a technique stands for its sub-techniques as well.
    public var techniques: [String] = []
    /// A rule that names no level counts as medium.
    public var levels: [RuleLevel] = []
    /// Something that the id, name, title, description or a tag holds, or a value that the rule asks for, whatever the
    /// case of letters.
    public var text: String?
    /// Only rules whose match is a result of its own.
    public var isReporting = false

    public init() {}

    /// Whether a word is written as ids of techniques are, as `T1098` or `t1098.003`.
    public static func isTechnique(_ word: String) -> Bool {
      AttackTag.isWellFormed(technique: word.uppercased())
    }

    public func fits(_ entry: Entry) -> Bool {
      if isReporting && !entry.reports { return false }
      if !families.isEmpty && !Self.holds(families, entry.family) { return false }
      if !evidence.isEmpty && !Self.holds(evidence, entry.evidence) { return false }
      if !levels.isEmpty && !levels.contains(entry.level ?? .medium) { return false }
      if !techniques.isEmpty && !techniques.contains(where: { Self.has(entry, technique: $0) }) {
        return false
      }
      return text.map { Self.has(entry, text: $0) } ?? true
    }

    private static func holds(_ words: [String], _ word: String?) -> Bool {
      words.contains { $0.lowercased() == word?.lowercased() }
    }

    private static func has(_ entry: Entry, technique: String) -> Bool {
      let word = technique.uppercased()
      let id = Catalogue.bundled.technique(id: word)?.id ?? word
      return entry.techniques.contains { $0 == id || $0.hasPrefix(id + ".") }
    }

    private static func has(_ entry: Entry, text: String) -> Bool {
      let text = text.lowercased()
      let fields = [entry.id, entry.name, entry.title, entry.rule.description] + entry.rule.tags
      let values = entry.rule.items.flatMap(\.values).map { value -> String? in
        if case .text(let text) = value { text } else { nil }
      }
      return text.isEmpty || (fields + values).contains { $0?.lowercased().contains(text) ?? false }
    }
  }

  /// The entries that a filter lets through, in their order.
  public func entries(_ filter: Filter) -> [Entry] { entries.filter(filter.fits) }
}
