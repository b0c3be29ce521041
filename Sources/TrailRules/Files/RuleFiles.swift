internal import Sigma
internal import SigmaYAML

/// Rule files and the test files beside them: on disk, or as texts that are at hand.
public struct RuleFiles: Sendable {
  private enum Place {
    case paths([String])
    case texts([(path: String, text: String)])
  }

  private let place: Place

  /// Files and folders. Of a folder, every `.yml` and `.yaml` file in it and below it; the path of a test file
  /// (`x.test.yml`) stands for the rule file beside it.
  public init(paths: [String]) {
    place = .paths(paths.map { Self.ruleFile(ofTests: $0) ?? $0 })
  }

  /// Texts of rule files and of their test files, as the bundled ones.
  public init(texts: [(path: String, text: String)]) {
    place = .texts(texts)
  }

  /// Rules for CloudTrail's records, and what is wrong with the others.
  func rules() -> RulesRead {
    let reader = RuleReader(applies: { $0.isForCloudTrail })
    switch place {
    case .paths(let paths): return reader.read(paths: paths)
    case .texts(let texts):
      var result = RulesRead()
      for (path, text) in texts where Self.ruleFile(ofTests: path) == nil {
        result.append(reader.read(text, file: path))
      }
      return result
    }
  }

  /// The tests of a rule file; nil where it has no test file.
  func tests(of ruleFile: String) -> RuleTestsRead? {
    let path = RuleTestReader.testFile(of: ruleFile)
    switch place {
    case .paths: return FileBytes.exists(path) ? RuleTestReader().read(path: path) : nil
    case .texts(let texts):
      return texts.first { $0.path == path }.map { RuleTestReader().read($0.text, file: path) }
    }
  }

  /// The text of a file; none where it cannot be read.
  func text(of file: String) -> String {
    switch place {
    case .texts(let texts): return texts.first { $0.path == file }?.text ?? ""
    case .paths:
      guard let bytes = try? FileBytes.read(file, upTo: Self.mostBytes) else { return "" }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  /// The paths that lead nowhere or cannot be read, of those that were given.
  func unreadable(_ problems: [RuleProblem]) -> [String] {
    guard case .paths(let paths) = place else { return [] }
    return paths.filter { path in
      problems.contains { $0.place.file == path && $0.place.line == 0 && $0.kind == .error }
    }
  }

  /// The paths that lead to no rule file at all: empty folders, or those with other files only.
  func empty(_ read: RulesRead) -> [String] {
    guard case .paths(let paths) = place else { return [] }
    // Whatever is in a rule file, it gives a rule or a problem.
    let files = Set(read.rules.map(\.place.file) + read.problems.map(\.place.file))
    return paths.filter { path in
      let folder = path.hasSuffix("/") ? path : path + "/"
      return !files.contains { $0 == path || $0.hasPrefix(folder) }
    }
  }

  private static let mostBytes = YAMLLimits().fileBytes

  /// `x.yml` for `x.test.yml`; nil for another file.
  static func ruleFile(ofTests path: String) -> String? {
    for ending in [".yml", ".yaml"] where path.hasSuffix(".test" + ending) {
      return path.dropLast(5 + ending.count) + ending
    }
    return nil
  }
}
