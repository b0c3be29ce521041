import Sigma
import TrailDetection
import TrailRecords
import TrailRules

/// Which calls of the catalogue rules can match, as far as the calls' names decide.
///
/// Rules are tried on records that hold a service and a name and nothing else; whatever else a rule asks counts as
/// fulfilled. So the engine itself says which names a rule takes, with wildcards, lists and exceptions.
struct RuleReach {
  /// A name under which a call is logged.
  struct Form {
    /// The call's place in the catalogue.
    let entry: Int
    let source: String
    let name: String
  }

  /// All names of all calls of the catalogue.
  let forms: [Form]
  /// For each of ``forms``: the detections of the set that take this name and not just any name of its service.
  let rules: [[Int]]

  /// No service has a call of this name.
  private static let noName = "ThereIsNoCallOfThisName"

  init(_ library: RuleLibrary) {
    let set = library.set
    let trial = NameTrial(set, library.placeholders) { item in
      switch item.field {
      case "eventSource", "eventName", OwnField.eventName.rawValue: !item.modifiers.contains(.fieldref)
      default: false
      }
    }
    var anyName: [String: Set<Int>] = [:]
    var forms: [Form] = []
    var rules: [[Int]] = []
    for (number, entry) in Catalogue.bundled.entries.enumerated() {
      let names =
        [(entry.eventName, entry.eventSource)]
        + entry.loggedAs.map { ($0.name, $0.source ?? entry.eventSource) }
      for (name, source) in names {
        let indifferent = anyName[source] ?? Set(trial.rules(source, Self.noName))
        anyName[source] = indifferent
        forms.append(Form(entry: number, source: source, name: name))
        rules.append(trial.rules(source, name).filter { !indifferent.contains($0) })
      }
    }
    self.forms = forms
    self.rules = rules
  }
}

/// The detections of a set, of which only some items are asked.
private struct NameTrial {
  private let rules: DetectionRules

  init(_ set: RuleSet, _ placeholders: [String: [String]], keeping isKept: (DetectionItem) -> Bool) {
    let members = set.detections.map { member in
      var rule = Rule(title: member.rule.title, body: .detection(member.detection), place: member.rule.place)
      rule.id = member.rule.id
      return RuleSet.DetectionMember(
        rule: rule, detection: member.detection.assuming(except: isKept), reports: true)
    }
    rules = DetectionRules(RuleSet(detections: members), placeholders: placeholders)
  }

  /// The detections that match a record of a service and a name.
  func rules(_ source: String, _ name: String) -> [Int] {
    guard let record = try? OwnedRecord(parsing: #"{"eventSource":"\#(source)","eventName":"\#(name)"}"#)
    else { return [] }
    var scratch = RuleScratch()
    rules.match(record.event, &scratch)
    return scratch.matched
  }
}

extension Rule {
  /// An attribute that may be one text or several.
  func texts(of attribute: String) -> [String] {
    switch custom[attribute] {
    case .text(let text): [text]
    case .list(let texts): texts
    case nil: []
    }
  }
}
