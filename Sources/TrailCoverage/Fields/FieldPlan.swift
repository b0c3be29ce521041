public import Sigma
import TrailDetection
import TrailRecords
public import TrailRules

/// Which fields rules ask about, and of which events.
///
/// An event is one that a rule looks at if the rule's items on the service and the name of the call let it through,
/// whatever else the rule asks. A correlation looks at the events of the rules that it builds on.
public struct FieldPlan: Sendable {
  /// A rule that asks about fields.
  public struct Asker: Sendable {
    public let rule: RuleIdentity
    /// Whether its match is a result of its own, or only something for correlations.
    public let reports: Bool
    /// The fields of AWS that it asks about, as places in ``FieldPlan/fields``.
    public let fields: [Int]
    /// The fields of TrailSift that it asks about.
    public let ownFields: [String]
    /// Its place among the detections of the set; nil for a correlation.
    let detection: Int?
    /// Where the counts of its fields begin.
    let firstPair: Int
  }

  /// The fields of records that rules ask about, sorted.
  public let fields: [String]
  /// In the order of the listing.
  public let askers: [Asker]
  /// How many pairs of a rule and a field there are.
  let pairCount: Int
  let tree: FieldTree
  /// The rules, of which only the items on services and names are left.
  let names: DetectionRules
  /// For each of these the askers that look at an event which it matches.
  let askersOfDetection: [[Int]]
  let set: RuleSet
  let placeholders: [String: [String]]

  /// - Parameter placeholders: the lists that `expand` asks for.
  public init(_ listing: RuleListing, placeholders: [String: [String]] = [:]) {
    let used = Set(listing.entries.flatMap(\.fieldsUsed))
    fields = used.filter { !$0.hasPrefix(OwnField.prefix) }.sorted()
    let places = Dictionary(uniqueKeysWithValues: fields.enumerated().map { ($1, $0) })
    var askers: [Asker] = []
    var askersOfDetection = Array(repeating: [Int](), count: listing.set.detections.count)
    var pairs = 0
    for (number, entry) in listing.entries.enumerated() {
      let asked = entry.fieldsUsed.compactMap { places[$0] }
      askers.append(
        Asker(
          rule: RuleIdentity(entry.rule), reports: entry.reports, fields: asked,
          ownFields: entry.fieldsUsed.filter { $0.hasPrefix(OwnField.prefix) },
          detection: entry.reference.detection, firstPair: pairs))
      pairs += asked.count
      for detection in listing.set.detections(below: entry.reference) {
        askersOfDetection[detection].append(number)
      }
    }
    self.askers = askers
    self.askersOfDetection = askersOfDetection
    pairCount = pairs
    set = listing.set
    self.placeholders = placeholders
    tree = FieldTree(fields)
    names = DetectionRules(
      listing.set.askingOnly { _, item in item.asksForNames }, placeholders: placeholders)
  }

  /// The askers that cannot match where some of their fields are absent, whatever else the records hold.
  /// - Parameter absent: for each asker the names of these fields.
  func cannotMatch(without absent: [Set<String>]) -> Set<Int> {
    var absentFrom = Array(repeating: Set<String>(), count: set.detections.count)
    for (asker, fields) in zip(askers, absent) {
      if let detection = asker.detection { absentFrom[detection] = fields }
    }
    let rules = DetectionRules(
      set.askingOnly { number, item in item.field.map(absentFrom[number].contains) ?? false },
      placeholders: placeholders)
    guard let record = try? OwnedRecord(parsing: #"{"eventSource":"any"}"#) else { return [] }
    var scratch = RuleScratch()
    rules.match(record.event, &scratch)
    let possible = Set(scratch.matched)
    return Set(
      askers.indices.filter { number in
        guard let detection = askers[number].detection, !absent[number].isEmpty else { return false }
        return !possible.contains(detection)
      })
  }
}

extension FieldPlan {
  /// The fields of an asker that are to hold something for it to match, or that may help it to.
  func wantedFields(_ asker: Int) -> Set<String> {
    guard let detection = askers[asker].detection else { return [] }
    let items = set.detections[detection].detection.wantedItems.filter { item in
      item.values.contains { $0 != .null }
        && !(item.modifiers.contains(.exists) && item.values == [.boolean(false)])
    }
    return Set(items.compactMap(\.field))
  }
}

extension DetectionItem {
  /// Whether the service and the name of a call decide it.
  fileprivate var asksForNames: Bool {
    ["eventSource", "eventName", OwnField.eventName.rawValue].contains(field)
      && !modifiers.contains(.fieldref)
  }
}

extension RuleSet.Reference {
  fileprivate var detection: Int? {
    if case .detection(let number) = self { number } else { nil }
  }
}

extension RuleSet {
  /// The detections that a rule is or builds on, each once, in order.
  fileprivate func detections(below reference: Reference) -> [Int] {
    var found: Set<Int> = []
    var next = [reference]
    while let reference = next.popLast() {
      switch reference {
      case .detection(let number): found.insert(number)
      case .correlation(let number): next += correlations[number].references
      }
    }
    return found.sorted()
  }

  /// The detections, taken for fulfilled but for some items.
  fileprivate func askingOnly(_ isKept: (_ detection: Int, DetectionItem) -> Bool) -> RuleSet {
    RuleSet(
      detections: detections.enumerated().map { number, member in
        var rule = Rule(
          title: member.rule.title, body: .detection(member.detection), place: member.rule.place)
        rule.id = member.rule.id
        return DetectionMember(
          rule: rule, detection: member.detection.assuming { isKept(number, $0) }, reports: true)
      })
  }
}
