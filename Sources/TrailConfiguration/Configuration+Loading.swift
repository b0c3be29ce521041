internal import Sigma
internal import SigmaYAML
internal import TrailDetection
internal import TrailRules

extension Configuration {
  /// The name of the file that is looked for in the working directory.
  public static let defaultName = "trailsift.yaml"

  /// The path of the file to load.
  /// - Parameter explicit: what somebody named, if so.
  /// - Returns: nil where nothing was named, and the working directory has no ``defaultName``.
  public static func find(explicit: String?) -> String? {
    explicit ?? (FileBytes.exists(defaultName) ? defaultName : nil)
  }

  /// Reads a file. All of it holds, or none.
  /// - Throws: ``ConfigurationError`` with everything that is wrong.
  public static func load(path: String) throws(ConfigurationError) -> Configuration {
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.read(path, upTo: YAMLLimits().fileBytes)
    } catch {
      throw ConfigurationError([RuleProblem(at: RulePlace(file: path), error.message)], isUnreadable: true)
    }
    return try read(bytes, file: path)
  }

  /// Reads a file's text.
  /// - Parameter file: its path: paths of rules begin at its folder, and places name it.
  public static func read(_ text: String, file: String) throws(ConfigurationError) -> Configuration {
    try read(Array(text.utf8), file: file)
  }

  private static func read(_ bytes: [UInt8], file: String) throws(ConfigurationError) -> Configuration {
    var result = Configuration()
    var problems: [RuleProblem] = []
    for (number, document) in YAMLFile.read(bytes, file: file, limits: YAMLLimits()).enumerated() {
      switch document {
      case .broken(let problem):
        problems.append(problem)
      case .tree(let value, let source):
        var reading = ConfigurationDocument(file: file, source: source)
        if number > 0 {
          reading.problem(at: value, "a configuration has one document, and here a second one begins")
        } else {
          reading.read(value)
          result = reading.result
        }
        problems += reading.problems
      }
    }
    guard problems.isEmpty else { throw ConfigurationError(problems.sortedByPlace) }
    return result
  }
}
