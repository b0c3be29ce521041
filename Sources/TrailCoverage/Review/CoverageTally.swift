import Sigma
public import TrailArchive
public import TrailDetection
public import TrailRecords
public import TrailRules
public import TrailSift

/// What a review of coverage counts in an archive, in one pass over it.
public struct CoverageTally: RecordTally {
  /// What a worker needs for it.
  public struct Memory {
    fileprivate var rules = RuleScratch()
    fileprivate var key: [UInt8] = []
    fileprivate var marks: [Int] = []
    fileprivate var blindSpots: BlindSpotTally.Memory
  }

  private let plan: CoveragePlan
  /// Records that were looked at.
  private(set) var records = 0
  private(set) var first: EventTime?
  private(set) var last: EventTime?
  /// For each entry of the catalogue, how often its call came up.
  private(set) var calls: [Int]
  /// By account, region, service and class of logging.
  private(set) var logged = SampledTextCounts(most: 200_000)
  /// For each detection of the set, how many records it matched.
  private(set) var matches: [Int]
  /// For each detection: matches by named automation within its bounds.
  private(set) var matchesWithin: [Int]
  /// Matches by rule, kind of principal, automation and principal.
  private(set) var callers = SampledTextCounts(most: 200_000)
  /// Findings by technique and evidence label, see ``CoveragePlan/mark(_:_:)``.
  private(set) var techniques: [Int]
  public private(set) var blindSpots = BlindSpotTally()

  /// - Parameters:
  ///   - library: the rules to ask.
  ///   - context: what they are given beside records; nil for nothing.
  ///   - automation: the automation that is named; nil for none.
  public init(
    _ library: RuleLibrary, context: ContextSources? = nil, automation: AutomationInventory? = nil
  ) {
    self.init(CoveragePlan(library, context: context, automation: automation))
  }

  init(_ plan: CoveragePlan) {
    self.plan = plan
    calls = Array(repeating: 0, count: Catalogue.bundled.entries.count)
    matches = Array(repeating: 0, count: plan.reports.count)
    matchesWithin = matches
    techniques = Array(repeating: 0, count: plan.techniques.count * Evidence.allCases.count)
  }

  /// An empty tally that counts by the same rules.
  public var empty: CoverageTally { CoverageTally(plan) }

  public func makeMemory() -> Memory { Memory(blindSpots: blindSpots.makeMemory()) }

  public mutating func begin(_ input: ArchiveInput) { blindSpots.begin(input) }

  public mutating func add(_ event: borrowing CloudTrailEvent, _ memory: inout Memory) {
    records += 1
    if let time = event.time {
      first = first.map { min($0, time) } ?? time
      last = last.map { max($0, time) } ?? time
    }
    let entry = Catalogue.bundled.number(of: event)
    if let entry { calls[entry] += 1 }
    addLogged(event, &memory.key)
    plan.rules.match(event, &memory.rules)
    addMatches(event, &memory)
    addTechniques(event, entry, &memory)
    blindSpots.add(event, &memory.blindSpots)
  }

  public mutating func merge(_ other: CoverageTally) {
    records += other.records
    if let time = other.first { first = first.map { min($0, time) } ?? time }
    if let time = other.last { last = last.map { max($0, time) } ?? time }
    calls.add(other.calls)
    logged.merge(other.logged)
    matches.add(other.matches)
    matchesWithin.add(other.matchesWithin)
    callers.merge(other.callers)
    techniques.add(other.techniques)
    blindSpots.merge(other.blindSpots)
  }

  private mutating func addLogged(_ event: borrowing CloudTrailEvent, _ key: inout [UInt8]) {
    let logging = LoggingClass(event)
    var source = event.place(.eventSource)
    if logging == .insight, let details = event[.insightDetails] {
      source = event.place(event.member("eventSource", of: details))
    }
    key.removeAll(keepingCapacity: true)
    var account = event.place(.recipientAccountId)
    if account.isEmpty { account = CallerPlaces(event).accountID }
    for place in [account, event.place(.awsRegion), source] { key.append(place, of: event) }
    key.append(contentsOf: logging.rawValue.utf8)
    logged.add(key)
  }

  private mutating func addMatches(_ event: borrowing CloudTrailEvent, _ memory: inout Memory) {
    guard memory.rules.matched.contains(where: { plan.reports[$0] }) else { return }
    let caller = CallerPlaces(event)
    let principal = PrincipalPlace(caller, in: event)
    let standing = plan.automation?.standing(of: event, caller)
    for rule in memory.rules.matched where plan.reports[rule] {
      matches[rule] += 1
      if standing?.isWithin == true { matchesWithin[rule] += 1 }
      memory.key.removeAll(keepingCapacity: true)
      memory.key.append(part: String(rule))
      memory.key.append(part: principal.kind.rawValue)
      memory.key.append(part: standing.map { "\($0.number)\($0.isWithin ? "i" : "o")" } ?? "")
      memory.key.append(principal.id, of: event)
      callers.add(memory.key)
    }
  }

  /// A finding counts once for each technique and label that its rules and its class give it.
  private mutating func addTechniques(
    _ event: borrowing CloudTrailEvent, _ entry: Int?, _ memory: inout Memory
  ) {
    memory.marks.removeAll(keepingCapacity: true)
    for rule in memory.rules.matched where plan.reports[rule] { memory.marks += plan.marksOfRules[rule] }
    if let entry, !memory.marks.isEmpty || plan.allowList.admits(event) {
      memory.marks += plan.marksOfEntries[entry]
    }
    for (place, mark) in memory.marks.enumerated() where !memory.marks[..<place].contains(mark) {
      techniques[mark] += 1
    }
  }
}

/// What all workers of a review go by.
final class CoveragePlan: Sendable {
  let rules: DetectionRules
  let reports: [Bool]
  let automation: AutomationInventory?
  let allowList = AllowList()
  /// Ids: those of the catalogue in its order, then those that only rules name.
  let techniques: [String]
  let marksOfRules: [[Int]]
  let marksOfEntries: [[Int]]

  init(_ library: RuleLibrary, context: ContextSources?, automation: AutomationInventory?) {
    rules = library.rules.knowing(context)
    reports = library.set.detections.map(\.reports)
    self.automation = automation
    var techniques = Catalogue.bundled.techniques.map(\.id)
    for mapping in library.rules.detections.flatMap(\.attack) where !techniques.contains(mapping.technique) {
      techniques.append(mapping.technique)
    }
    self.techniques = techniques
    let numbers = Dictionary(uniqueKeysWithValues: techniques.enumerated().map { ($1, $0) })
    let marks = { (attack: [AttackMapping], evidence: Evidence) in
      Set(attack.compactMap { numbers[$0.technique] }).sorted().map { Self.mark($0, evidence) }
    }
    marksOfRules = library.rules.detections.map { marks($0.attack, $0.evidence) }
    marksOfEntries = Catalogue.bundled.entries.map { marks($0.attack, $0.evidence) }
  }

  /// Where findings of a technique and a label are counted.
  static func mark(_ technique: Int, _ evidence: Evidence) -> Int {
    technique * Evidence.allCases.count + (Evidence.allCases.firstIndex(of: evidence) ?? 0)
  }
}

extension [Int] {
  /// Adds numbers place by place.
  fileprivate mutating func add(_ more: [Int]) {
    for (place, number) in zip(indices, more) { self[place] += number }
  }
}

extension [UInt8] {
  /// Ends a part of a key.
  fileprivate static let keyEnd: UInt8 = 0

  fileprivate mutating func append(part: String) {
    append(contentsOf: part.utf8)
    append(Self.keyEnd)
  }

  /// No id of AWS is longer. Of a longer text, the beginning is kept.
  private static let longestPart = 2048

  /// Appends a text as a part; what would end it early is written otherwise.
  fileprivate mutating func append(_ place: TextPlace, of event: borrowing CloudTrailEvent) {
    let end = count + Self.longestPart
    event.forEachByte(of: place) { byte in
      if count < end { append(byte == Self.keyEnd ? UInt8(ascii: "?") : byte) }
    }
    append(Self.keyEnd)
  }
}

extension String {
  /// The parts of a key, of which the last may be without an end.
  var keyParts: [String] {
    var parts = utf8.split(separator: [UInt8].keyEnd, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
    if parts.last?.isEmpty == true { parts.removeLast() }
    return parts
  }
}
