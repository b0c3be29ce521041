public import Sigma

/// Reads Sigma's YAML files: detection rules, correlations and filters, one or more documents a file.
///
/// A document with a mistake gives its problems and no rule; the other documents of the file are read all the
/// same. What the specification leaves open:
/// - Unquoted `true` and `false` are booleans; `yes`, `no`, `on`, `off` and dates are text (YAML 1.2).
/// - `action: global`, `reset` and `repeat` of older rules work as they did: what a global document says stands
///   in each rule after it, and over what the rule says, but for `id` and `name`.
/// - `same_element: {search: path}` at the top level binds the items of a search below an array to one and the
///   same element of it. It is an addition to Sigma that other tools ignore.
///
/// Source: the Sigma specification 2.1 (github.com/SigmaHQ/sigma-specification).
public struct RuleReader: Sendable {
  let limits: YAMLLimits
  let applies: @Sendable (LogSource) -> Bool

  /// - Parameter applies: whether rules for a log source are wanted. Those for another become problems of the
  ///   kind `notApplicable`, whatever else is wrong with them.
  public init(
    limits: YAMLLimits = YAMLLimits(), applies: @escaping @Sendable (LogSource) -> Bool = { _ in true }
  ) {
    self.limits = limits
    self.applies = applies
  }

  /// The rules of a file's text; `file` is its name in places.
  public func read(_ text: String, file: String) -> RulesRead {
    read(Array(text.utf8), file: file)
  }

  /// The rules of a file's bytes, which are to be UTF-8; `file` is its name in places.
  public func read(_ bytes: [UInt8], file: String) -> RulesRead {
    let documents = YAMLFile.read(bytes, file: file, limits: limits)
    let sources = documents.compactMap { document in
      if case .tree(_, let source) = document { source } else { nil }
    }
    var result = RulesRead()
    var actions = RuleActions()
    for document in documents {
      switch document {
      case .broken(let problem):
        result.problems.append(problem)
      case .tree(let value, _):
        let place = RulePlace(file: file, line: value.line, column: value.column)
        guard let entries = value.entries else {
          let message = "the document is \(value.kind), no rule"
          result.problems.append(RuleProblem(.notApplicable, at: place, message))
          continue
        }
        do throws(RuleActions.Mistake) {
          guard let own = try actions.rule(of: entries) else { continue }
          var document = RuleDocument(entries: own, place: place, sources: sources, applies: applies)
          document.read(into: &result)
        } catch {
          let place = RulePlace(file: file, line: error.line, column: error.column)
          result.problems.append(RuleProblem(at: place, error.message))
        }
      }
    }
    return result
  }
}

/// What reading rules gave.
public struct RulesRead: Sendable, Equatable {
  /// In the order of the files and their documents.
  public var rules: [Rule] = []
  /// The rules for other logs, each of which has a problem too: `RuleSet.joining` wants to know them.
  public var inapplicable: [RuleIdentity] = []
  public var problems: [RuleProblem] = []

  public init(rules: [Rule] = [], inapplicable: [RuleIdentity] = [], problems: [RuleProblem] = []) {
    self.rules = rules
    self.inapplicable = inapplicable
    self.problems = problems
  }

  /// Adds what was read after it.
  public mutating func append(_ other: RulesRead) {
    rules += other.rules
    inapplicable += other.inapplicable
    problems += other.problems
  }
}
