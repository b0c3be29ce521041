import ArgumentParser
import Sigma
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

  /// Whether no rule at all is asked for.
  var isNone: Bool { noRules && rules.isEmpty }

  /// The rules, ready to be asked of records. What cannot be used is told on standard error.
  /// - Parameters:
  ///   - isStrict: whether a mistake in a rule ends the command.
  ///   - quiet: whether nothing but errors is told.
  /// - Throws: the code to end with, after the reason was told.
  func library(isStrict: Bool = false, quiet: Bool = false) throws(ExitCode) -> RuleLibrary {
    let library: RuleLibrary
    do throws(RuleLibraryError) {
      library = try RuleLibrary.load(
        paths: rules, bundled: noRules ? [] : BundledPack.rules, disabled: disable,
        placeholders: BundledPack.placeholders, isStrict: isStrict)
    } catch {
      try RulePaths.refuse(
        unreadable: error.unreadablePaths, error.problems.map { ($0.place, $0.message) })
      RuleNotes.errors(error).print()
      throw ExitStatus.badRule
    }
    try RulePaths.refuse(
      unreadable: library.unreadablePaths, library.problems.map { ($0.place, $0.message) })
    if !quiet { RuleNotes(library, of: rules).print() }
    return library
  }

  /// The rules, to be looked at.
  /// - Throws: the code to end with, after the reason was told.
  func listing() throws(ExitCode) -> RuleListing {
    // The bundled ones can all be used, so that there is no need to compile them.
    if rules.isEmpty && disable.isEmpty { return RuleListing(bundled: noRules ? [] : BundledPack.rules) }
    return RuleListing(try library())
  }
}
