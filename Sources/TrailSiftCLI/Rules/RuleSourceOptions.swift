import ArgumentParser
import Sigma
import TrailConfiguration
import TrailRules
import TrailSift

/// Which rules a command uses.
struct RuleSourceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Rules of your own beside the bundled ones: a Sigma file, or a folder with all in it (repeat for more).",
      valueName: "path"))
  var rules: [String] = []

  @Flag(help: "Leave out the bundled rules.")
  var noRules = false

  @Option(help: ArgumentHelp("Leave out the rule of this id or name (repeat for more).", valueName: "rule"))
  var disable: [String] = []

  @Option(help: ConfigurationFile.help)
  var config: String?

  /// The rules, ready to be asked of records. What cannot be used is told on standard error.
  /// - Parameters:
  ///   - configuration: which may name more of them.
  ///   - given: what is going to be there beside records. Rules that need more are not asked.
  ///   - isStrict: whether a mistake in a rule ends the command.
  ///   - quiet: whether nothing but errors is told.
  /// - Throws: the code to end with, after the reason was told.
  func library(
    _ configuration: Configuration, given: RuleNeeds = .all, isStrict: Bool = false, quiet: Bool = false
  ) throws(ExitCode) -> RuleLibrary {
    let paths = configuration.rulePaths + rules
    let library: RuleLibrary
    do throws(RuleLibraryError) {
      library = try RuleLibrary.load(
        paths: paths, bundled: noRules ? [] : BundledPack.rules, disabled: disable,
        alsoDisabled: configuration.disabled, placeholders: configuration.allPlaceholders,
        given: given, isStrict: isStrict)
    } catch {
      try RulePaths.refuse(
        unreadable: error.unreadablePaths, error.problems.map { ($0.place, $0.message) })
      RuleNotes.errors(error).print()
      throw ExitStatus.badRule
    }
    try RulePaths.refuse(
      unreadable: library.unreadablePaths, library.problems.map { ($0.place, $0.message) })
    // First of all what is wrong with rules: one that cannot be read is not known by its name either.
    if !quiet { RuleNotes(library, of: paths).print() }
    try ConfigurationFile.check(
      configuration, knowing: BundledPack.rules.map { RuleIdentity($0) } + library.identities)
    return library
  }

  /// The configuration that goes with the rules.
  func configuration(quiet: Bool = false) throws(ExitCode) -> Configuration {
    try ConfigurationFile.load(config, quiet: quiet)
  }

  /// The rules, to be looked at.
  /// - Throws: the code to end with, after the reason was told.
  func listing(_ configuration: Configuration) throws(ExitCode) -> RuleListing {
    // The bundled ones can all be used, so that there is no need to compile them.
    if rules.isEmpty, disable.isEmpty, configuration.isUsual {
      return RuleListing(bundled: noRules ? [] : BundledPack.rules)
    }
    return RuleListing(try library(configuration))
  }
}
