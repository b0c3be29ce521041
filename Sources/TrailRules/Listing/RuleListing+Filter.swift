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
    /// The lowest level that is wanted.
    public var level: RuleLevel?
    /// Something that the id, name, title, description or a tag holds, whatever the case of letters.
    public var text: String?
    /// Only rules whose match is a result of its own.
    public var isReporting = false

    public init() {}

    public func fits(_ entry: Entry) -> Bool {
      if isReporting && !entry.reports { return false }
      if !families.isEmpty && !Self.holds(families, entry.family) { return false }
      if !evidence.isEmpty && !Self.holds(evidence, entry.evidence) { return false }
      if let level, Self.rank(entry.level ?? .medium) < Self.rank(level) { return false }
      if !techniques.isEmpty && !techniques.contains(where: { Self.has(entry, technique: $0) }) {
        return false
      }
      return text.map { Self.has(entry, text: $0) } ?? true
    }

    private static func holds(_ words: [String], _ word: String?) -> Bool {
      words.contains { $0.lowercased() == word?.lowercased() }
    }

    private static func rank(_ level: RuleLevel) -> Int { RuleLevel.allCases.firstIndex(of: level) ?? 0 }

    private static func has(_ entry: Entry, technique: String) -> Bool {
      let word = technique.uppercased()
      let id = Catalogue.bundled.technique(id: word)?.id ?? word
      return entry.techniques.contains { $0 == id || $0.hasPrefix(id + ".") }
    }

    private static func has(_ entry: Entry, text: String) -> Bool {
      let text = text.lowercased()
      let fields = [entry.id, entry.name, entry.title, entry.rule.description] + entry.rule.tags
      return text.isEmpty || fields.contains { $0?.lowercased().contains(text) ?? false }
    }
  }

  /// The entries that a filter lets through, in their order.
  public func entries(_ filter: Filter) -> [Entry] { entries.filter(filter.fits) }
}
