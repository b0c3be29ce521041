import ArgumentParser
import Sigma
import TrailSift

/// What is said of paths that hold no rules, or lead to no configuration.
enum RulePaths {
  /// Ends the command where a path leads nowhere.
  /// - Parameter problems: what is wrong and where, among it what is wrong with these paths.
  static func refuse(
    unreadable paths: [String], _ problems: [(place: RulePlace, message: String)]
  ) throws(ExitCode) {
    if paths.isEmpty { return }
    for path in paths {
      let problem = problems.first { $0.place.file == path && $0.place.line == 0 }
      tell(path, problem?.message ?? "it cannot be read")
    }
    throw ExitStatus.noInput
  }

  /// Ends the command where a path leads to no rule file.
  static func refuse(empty paths: [String]) throws(ExitCode) {
    if paths.isEmpty { return }
    for path in paths { tell(path, "no rule file (.yml, .yaml) is in it; name the folder with the rules") }
    throw ExitStatus.noInput
  }

  private static func tell(_ path: String, _ message: String) {
    Terminal.note("error: \(path.isEmpty ? "an empty path" : path): \(message)".visible() + "\n")
  }
}

extension RulePlace {
  /// The members `file`, `line` and `column`.
  var json: [(name: String, value: JSONValue)] {
    [("file", .text(file)), ("line", .number(line)), ("column", .number(column))]
  }
}

extension RuleProblem {
  /// Where it is, of which rule, and what it is.
  var json: JSONValue {
    .object(place.json + [("rule", JSONValue(rule)), ("message", .text(message))])
  }
}
