/// One document of a Sigma file: a detection rule, a correlation of rules, or a filter that narrows rules.
///
/// Source: the Sigma specification 2.1 (github.com/SigmaHQ/sigma-specification).
public struct Rule: Sendable, Equatable {
  /// What the document holds beside its description.
  public enum Body: Sendable, Equatable {
    case detection(Detection)
    case correlation(Correlation)
    case filter(RuleFilter)
  }

  public var title: String
  public var id: String?
  /// A name for references of correlations and filters.
  public var name: String?
  public var status: String?
  public var description: String?
  public var author: String?
  public var license: String?
  /// As written, `YYYY-MM-DD` or the older `YYYY/MM/DD`.
  public var date: String?
  public var modified: String?
  public var references: [String] = []
  public var tags: [String] = []
  public var falsePositives: [String] = []
  /// What the `fields` attribute lists.
  public var fields: [String] = []
  public var related: [RelatedRule] = []
  public var level: RuleLevel?
  public var logSource: LogSource
  public var body: Body
  /// Top-level attributes that the specification does not know, as text or lists of text: `family`, `evidence`
  /// and the like. Others are left out.
  public var custom: [String: CustomValue] = [:]
  public var place: RulePlace

  public init(title: String, logSource: LogSource = LogSource(), body: Body, place: RulePlace) {
    self.title = title
    self.logSource = logSource
    self.body = body
    self.place = place
  }
}

/// The value of a top-level attribute that the specification does not know.
public enum CustomValue: Sendable, Equatable {
  case text(String)
  case list([String])
}

/// Another rule that a rule names, and how they belong together (`derived`, `obsolete`, `merged`, `renamed`,
/// `similar`, `correlation`).
public struct RelatedRule: Sendable, Equatable {
  public var id: String
  public var type: String

  public init(id: String, type: String) {
    self.id = id
    self.type = type
  }
}

/// How much a rule's match matters.
public enum RuleLevel: String, Sendable, CaseIterable {
  case informational, low, medium, high, critical
}

/// What kind of log a rule is about.
public struct LogSource: Sendable, Equatable {
  public var category: String?
  public var product: String?
  public var service: String?
  public var definition: String?

  public init(
    category: String? = nil, product: String? = nil, service: String? = nil, definition: String? = nil
  ) {
    self.category = category
    self.product = product
    self.service = service
    self.definition = definition
  }
}

/// Where something stands: a file, and a line and column in it, both from 1 (0 where unknown).
public struct RulePlace: Sendable, Equatable {
  public var file: String
  public var line: Int
  public var column: Int

  public init(file: String, line: Int = 0, column: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension RulePlace: CustomStringConvertible {
  public var description: String { line == 0 ? file : "\(file):\(line):\(column)" }
}
