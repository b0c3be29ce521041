public import Sigma
public import TrailDetection

/// The rules that a scan uses, ready to be asked, and what became of those that it does not.
public struct RuleLibrary: Sendable {
  /// Where a rule came from.
  public enum Source: Sendable, Hashable {
    case bundled
    /// The path of its file.
    case file(String)
  }

  /// A bundled rule that a rule of a file took the place of, since it has the same id.
  public struct Replacement: Sendable, Equatable {
    public let bundled: RuleIdentity
    public let by: RuleIdentity
  }

  /// What was to be disabled and is the id or name of no rule.
  public struct UnknownName: Sendable, Equatable {
    public let name: String
    /// A name that is like it.
    public let suggestion: String?

    /// - Parameter known: ids and names of rules.
    package init(_ name: String, among known: [String]) {
      self.name = name
      suggestion = name.nearest(of: known)
    }

    /// For a person, without a full stop.
    public var message: String {
      "no rule has the id or name \"\(name)\"" + (suggestion.map { "; is \"\($0)\" meant?" } ?? "")
    }
  }

  /// How many rules there are of each sort. Filters are not counted.
  public struct Counts: Sendable, Equatable {
    /// Detections and correlations in use, those that only serve correlations among them.
    public var bundled = 0
    public var files = 0
    /// Of these: rules whose match is a result of its own.
    public var reporting = 0
    public var correlations = 0
    /// Bundled rules that rules of files took the place of.
    public var replaced = 0
    /// Mistakes, and documents that are for other logs or no rules.
    public var errors = 0
    public var notApplicable = 0
    /// Of these: rules for other logs, with what builds on them.
    public var otherLogs = 0
  }

  /// The rules that are used, compiled.
  public let rules: DetectionRules
  /// What cannot be used and why, by place.
  public let problems: [RuleProblem]
  public let replaced: [Replacement]
  public let unknownDisabled: [UnknownName]
  /// The paths that lead nowhere or cannot be read, of those that were given.
  public let unreadablePaths: [String]
  /// The paths in which there is no rule file, of those that were given.
  public let emptyPaths: [String]
  /// What each rule is known by that was read, those among them that are not used.
  public let identities: [RuleIdentity]
  /// The lists that `expand` was given.
  public let placeholders: [String: [String]]
  let sources: RuleSources
  let otherLogs: Int
  /// Whether these are the rules and lists of the program, all of them and no others.
  let isBundledPack: Bool

  public var set: RuleSet { rules.set }

  /// Where a rule of the set came from.
  public func source(of rule: Rule) -> Source { sources.source(of: rule) }

  public var errors: [RuleProblem] { problems.filter { $0.kind == .error } }
  public var notApplicable: [RuleProblem] { problems.filter { $0.kind == .notApplicable } }

  public var counts: Counts {
    var counts = Counts()
    for rule in set.detections.map(\.rule) + set.correlations.map(\.rule) {
      if source(of: rule) == .bundled { counts.bundled += 1 } else { counts.files += 1 }
    }
    counts.reporting =
      set.detections.count(where: \.reports) + set.correlations.count(where: \.reports)
    counts.correlations = set.correlations.count
    counts.replaced = replaced.count
    counts.errors = errors.count
    counts.notApplicable = notApplicable.count
    counts.otherLogs = otherLogs
    return counts
  }
}

/// Tells bundled rules from others: by their ids, of which a set has each once.
struct RuleSources: Sendable {
  private var bundledIDs: Set<String> = []
  private var bundledPlaces: Set<String> = []

  init(bundled: [Rule]) {
    for rule in bundled {
      if let id = rule.id {
        bundledIDs.insert(id.lowercased())
      } else {
        bundledPlaces.insert("\(rule.place)")
      }
    }
  }

  func source(of rule: Rule) -> RuleLibrary.Source {
    let isBundled =
      rule.id.map { bundledIDs.contains($0.lowercased()) } ?? bundledPlaces.contains("\(rule.place)")
    return isBundled ? .bundled : .file(rule.place.file)
  }
}
