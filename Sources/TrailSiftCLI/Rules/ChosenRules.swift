import ArgumentParser
import TrailConfiguration
import TrailRules
import TrailSift

/// The rules that records are asked by.
struct ChosenRules {
  /// Nil where there is none.
  var rules: DetectionRules?
  fileprivate(set) var count = 0
  fileprivate(set) var digest: String?

  /// The program with these rules.
  func tool(_ tool: ToolIdentity) -> ToolIdentity {
    if count == 0 { return tool }
    return ToolIdentity(name: tool.name, version: tool.version, ruleCount: count, rulesDigest: digest)
  }
}

extension RuleSourceOptions {
  /// Sets what the rules and the configuration decide. What cannot be used is told on standard error.
  /// - Parameter options: with ``ScanOptions/rulesOnly`` and ``ScanOptions/context`` as they are to be.
  /// - Throws: the code to end with, after the reason was told.
  func apply(to options: inout ScanOptions, isStrict: Bool, quiet: Bool) throws -> ChosenRules {
    let configuration = try configuration(quiet: quiet)
    let chosen = try chosen(
      configuration, rulesOnly: options.rulesOnly, given: RuleNeeds(givenBy: options.context),
      isStrict: isStrict, quiet: quiet)
    options.rules = chosen.rules
    options.severityPolicy = configuration.severityPolicy
    options.suppressions = configuration.readySuppressions()
    options.automation = configuration.readyAutomation
    return chosen
  }

  /// The rules, with the levels of the configuration.
  /// - Parameter given: what is there beside records.
  private func chosen(
    _ configuration: Configuration, rulesOnly: Bool, given: RuleNeeds, isStrict: Bool, quiet: Bool
  ) throws -> ChosenRules {
    if rulesOnly, noRules, rules.isEmpty, configuration.rulePaths.isEmpty {
      throw ValidationError("--rules-only with --no-rules finds nothing; add --rules PATH.")
    }
    let library = try library(configuration, given: given, isStrict: isStrict, quiet: quiet)
    if !quiet { RuleNotes.unmet(library, given: given).print() }
    if library.ruleCount == 0 {
      guard rulesOnly else { return ChosenRules() }
      Terminal.note(
        "error: --rules-only finds nothing, since no rule can be used; mend one, or leave it out\n")
      throw ExitStatus.badRule
    }
    return ChosenRules(
      rules: library.rules.overriding(levels: configuration.ruleLevels), count: library.ruleCount,
      digest: library.digest)
  }
}
