public import Sigma

/// Reads files of placeholders: one document, a map of names and the lists of text that `expand` puts in the place of
/// `%name%`. Numbers and booleans count as the text they are written as; a single text is a list of one.
public struct PlaceholderReader: Sendable {
  private let limits: YAMLLimits

  public init(limits: YAMLLimits = YAMLLimits()) {
    self.limits = limits
  }

  /// The lists of a file on disk.
  public func read(path: String) -> PlaceholdersRead {
    do throws(FileBytes.Failure) {
      return read(try FileBytes.read(path, upTo: limits.fileBytes), file: path)
    } catch {
      return PlaceholdersRead(problems: [RuleProblem(at: RulePlace(file: path), error.message)])
    }
  }

  /// The lists of a file's text; `file` is its name in places.
  public func read(_ text: String, file: String) -> PlaceholdersRead {
    read(Array(text.utf8), file: file)
  }

  /// The lists of a file's bytes, which are to be UTF-8; `file` is its name in places. A file without any content
  /// has no lists.
  public func read(_ bytes: [UInt8], file: String) -> PlaceholdersRead {
    let documents = YAMLFile.read(bytes, file: file, limits: limits)
    var result = PlaceholdersRead()
    for (index, document) in documents.enumerated() {
      switch document {
      case .broken(let problem):
        result.problems.append(problem)
      case .tree(let value, _) where index > 0:
        let place = RulePlace(file: file, line: value.line, column: value.column)
        result.problems.append(
          RuleProblem(at: place, "a file of placeholders has one document, and here a second one begins"))
      case .tree(let value, _):
        let map = PlaceholderMap(value, file: file, what: "a file of placeholders")
        result.lists = map.lists
        result.problems += map.problems
      }
    }
    return result
  }
}

/// What reading placeholders gave.
public struct PlaceholdersRead: Sendable, Equatable {
  /// Those without a mistake.
  public var lists: [String: [String]]
  public var problems: [RuleProblem]

  public init(lists: [String: [String]] = [:], problems: [RuleProblem] = []) {
    self.lists = lists
    self.problems = problems
  }
}
