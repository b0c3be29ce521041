import ArgumentParser
import Sigma
import TrailConfiguration
import TrailSift

/// The configuration that a command goes by.
enum ConfigurationFile {
  static let help = ArgumentHelp(
    "The configuration; trailsift.yaml of the working directory, if there is one, where this is left out.",
    valueName: "file")

  /// - Parameters:
  ///   - path: the one that was asked for.
  ///   - quiet: whether nothing but errors is told.
  /// - Throws: the code to end with, after the mistakes were told.
  static func load(_ path: String?, quiet: Bool = false) throws(ExitCode) -> Configuration {
    guard let path = Configuration.find(explicit: path) else { return Configuration() }
    do throws(ConfigurationError) {
      let configuration = try Configuration.load(path: path)
      if !quiet { tell(configuration.warnings.map { "\($0.place): warning: \($0.message)" }) }
      return configuration
    } catch {
      try RulePaths.refuse(
        unreadable: error.isUnreadable ? [path] : [], error.problems.map { ($0.place, $0.message) })
      tell(error)
      throw ExitStatus.badRule
    }
  }

  /// Ends the command where the configuration names rules that there are not.
  static func check(
    _ configuration: Configuration, knowing rules: @autoclosure () -> [RuleIdentity]
  ) throws(ExitCode) {
    if configuration.isUsual { return }
    let problems = configuration.problems(knowing: rules())
    if problems.isEmpty { return }
    tell(ConfigurationError(problems))
    throw ExitStatus.badRule
  }

  private static func tell(_ error: ConfigurationError) {
    tell(error.problems.map { "\($0.place): \($0.message)" })
  }

  private static func tell(_ lines: [String]) {
    for line in lines { Terminal.note(line.visible() + "\n") }
  }
}
