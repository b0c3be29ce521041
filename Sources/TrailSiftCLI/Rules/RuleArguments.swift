public import ArgumentParser
public import Sigma
import TrailRules
public import TrailSift

/// The id of an ATT&CK technique on the command line, such as T1098 or T1098.003.
struct TechniqueArgument: ExpressibleByArgument {
  let id: String

  init?(argument: String) {
    guard RuleListing.Filter.isTechnique(argument) else { return nil }
    id = argument.uppercased()
  }
}

extension RuleLevel: ExpressibleByArgument {
  /// In any letter case, and `info` as findings have it.
  public init?(argument: String) {
    let word = argument.lowercased()
    self.init(rawValue: word == "info" ? "informational" : word)
  }
}

extension Family: ExpressibleByArgument {}

extension Evidence: ExpressibleByArgument {}

extension RuleListing {
  /// The rule that a word on the command line means.
  /// - Throws: the code to end with, after the reason was told.
  func rule(meantBy word: String) throws(ExitCode) -> Entry {
    switch find(word) {
    case .one(let entry): return entry
    case .several(let entries):
      tell("error: several rules are called \"\(word)\"; name one by its id:")
      for entry in entries { tell("  \(entry.id ?? "no id")  \(entry.rule.place)") }
    case .none(let suggestion):
      let advice = suggestion.map { "is \"\($0)\" meant?" } ?? "trailsift rules list shows all"
      tell("error: no rule has the id, name or title \"\(word)\"; \(advice)")
    }
    throw .validationFailure
  }

  private func tell(_ line: String) { Terminal.note(line.visible() + "\n") }
}
