import Sigma
import SigmaYAML
import TrailRecords

@testable import TrailDetection

/// Rules, and what a baseline has learnt for them.
struct LearntRules {
  let rules: DetectionRules
  private var learner: BaselineLearner
  private var scratch = RuleScratch()
  private let learning: DetectionRules?
  private let places: (any SourcePlaces)?

  struct UnusableRules: Error { let problems: [RuleProblem] }

  /// - Parameter rules: YAML.
  init(_ rules: String, places: (any SourcePlaces)? = nil) throws {
    let read = RuleReader().read(rules, file: "rules.yml")
    let joined = RuleSet.joining(read.rules)
    self.rules = DetectionRules(joined.set)
    let problems = read.problems + joined.problems + self.rules.problems
    guard problems.isEmpty else { throw UnusableRules(problems: problems) }
    self.places = places
    learner = BaselineLearner(usesPlaces: places != nil)
    learning = self.rules.learning(places)
    learning?.declare(to: &learner)
  }

  mutating func learn(_ record: MadeRecord) throws {
    let owned = try record.owned()
    learner.learn(owned.event, places: places)
    learning?.learn(owned.event, &scratch, &learner)
  }

  /// The rules with what was learnt so far.
  var ready: DetectionRules {
    rules.knowing(ContextSources(baseline: Baseline(learner), places: places))
  }

  /// The names of the rules that match a record.
  func matched(_ record: MadeRecord, _ rules: DetectionRules? = nil) throws -> [String] {
    let rules = rules ?? ready
    let owned = try record.owned()
    var scratch = RuleScratch()
    rules.match(owned.event, &scratch)
    return scratch.matched.map { rules.set.detections[$0].rule.title }
  }

  /// A rule on a call, with fields that are to be new.
  static func text(
    _ title: String, _ event: String = "RunInstances", new fields: String, more: String = ""
  )
    -> String
  {
    """
    title: \(title)
    logsource: {product: aws, service: cloudtrail}
    detection:
      call: {eventName: \(event)}
      condition: call
    new_to_baseline: [\(fields)]
    \(more)

    """
  }
}
