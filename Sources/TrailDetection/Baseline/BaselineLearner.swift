public import TrailRecords

/// Learns what is usual for each principal from one record after another, in bounded memory.
///
/// Learners are joined with ``merge(_:)``: what they know then is the same as if one had learnt all records, whichever
/// learnt which, in any order.
public struct BaselineLearner: Sendable {
  let limits: BaselineLimits
  /// Whether the places of addresses were known throughout, so that autonomous systems are known.
  public private(set) var usesPlaces: Bool
  var texts = LearntTexts()
  var entries: [LearntPrincipal] = []
  private var numbers: [LearntPrincipal.Key: Int] = [:]
  private var elementCount = 0
  /// From this order on no principal stays; nil where all do.
  fileprivate(set) var end: UInt64?
  /// The records of principals that did not stay.
  private(set) var leftOut = 0
  /// All records that were learnt from.
  public private(set) var sighting = Sighting()
  /// Sign-ins that failed: whoever tried them is not known to be the user that they name, so nothing is learnt.
  public private(set) var passedOver = 0
  /// By the rule's id.
  var combinations: [String: LearntCombinations] = [:]
  /// From how many texts on those that are not used any more are looked for.
  private var mostTexts = leastTexts

  private static let leastTexts = 65536

  /// - Parameter usesPlaces: whether the places of addresses are known.
  public init(limits: BaselineLimits = BaselineLimits(), usesPlaces: Bool = false) {
    self.limits = limits
    self.usesPlaces = usesPlaces
  }

  /// How many principals are known.
  public var principalCount: Int { entries.count }

  /// The ids of the rules with `new_to_baseline` that were learnt, sorted.
  public var learntRules: [String] { combinations.keys.sorted() }

  /// Whether no principal was left out.
  public var isComplete: Bool { end == nil }

  /// Learns from a record.
  /// - Parameter places: where addresses are; nil where that is not known.
  public mutating func learn(_ event: borrowing CloudTrailEvent, places: (any SourcePlaces)? = nil) {
    let caller = CallerPlaces(event)
    let time = event.time
    if event.isFailedSignIn {
      passedOver = passedOver.addingUpToMost(1)
      return
    }
    sighting.note(at: time)
    guard let number = entry(of: PrincipalPlace(caller, in: event), in: event) else {
      leftOut = leftOut.addingUpToMost(1)
      return
    }
    entries[number].sighting.note(at: time)
    entries[number].mfa.note(caller.mfaAuthenticated)
    if let address = SourceAddress(event) {
      let network = SourceNetwork(address)
      note(network.bits, network.hash, .networks, of: number, at: time)
      if let asn = places?.place(of: address.bytes)?.asn {
        note(UInt64(asn), Self.hash(asn: asn), .asns, of: number, at: time)
      }
    }
    event.withAgentFamily { note($0, $1, .agents, of: number, at: time) }
    note(event, .awsRegion, .regions, of: number, at: time)
    note(event, .eventSource, .sources, of: number, at: time)
    settleIfFull()
  }

  static func hash(asn: UInt32) -> UInt64 { SourceNetwork(bits: UInt64(asn)).hash }

  /// The principal's number; nil where it is not known.
  func number(of principal: PrincipalPlace, in event: borrowing CloudTrailEvent) -> Int? {
    guard let id = event.withKept(principal.id, { texts.find($0, $1) }) else { return nil }
    var account = -1
    if !principal.accountID.isEmpty {
      guard let known = event.withKept(principal.accountID, { texts.find($0, $1) }) else { return nil }
      account = known
    }
    return numbers[LearntPrincipal.Key(kind: principal.kind.number, id: id, account: account)]
  }

  /// The principal's number, a new one where it is not known; nil where it does not stay.
  private mutating func entry(of principal: PrincipalPlace, in event: borrowing CloudTrailEvent) -> Int? {
    if let known = number(of: principal, in: event) { return known }
    let kind = principal.kind.number
    let order = LearntPrincipal.order(
      kind: kind, id: event.withKept(principal.id) { LearntTexts.stableHash($0, $1) },
      account: principal.accountID.isEmpty
        ? nil : event.withKept(principal.accountID) { LearntTexts.stableHash($0, $1) })
    guard admits(order) else { return nil }
    let id = event.withKept(principal.id) { texts.insert($0, $1) }
    let account =
      principal.accountID.isEmpty ? -1 : event.withKept(principal.accountID) { texts.insert($0, $1) }
    return add(LearntPrincipal(key: .init(kind: kind, id: id, account: account), order: order))
  }

  private func admits(_ order: UInt64) -> Bool { end.map { order < $0 } ?? true }

  private mutating func add(_ entry: LearntPrincipal) -> Int {
    numbers[entry.key] = entries.count
    entries.append(entry)
    return entries.count - 1
  }

  private mutating func note(
    _ value: UInt64, _ hash: UInt64, _ dimension: BaselineDimension, of number: Int, at time: EventTime?
  ) {
    entries[number].lists[dimension.rawValue].note(
      value, hash, at: time, most: limits.most(dimension), counting: &elementCount)
  }

  private mutating func note(
    _ event: borrowing CloudTrailEvent, _ field: RecordField, _ dimension: BaselineDimension, of number: Int,
    at time: EventTime?
  ) {
    let place = event.place(field)
    if !place.isEmpty { event.withKept(place) { note($0, $1, dimension, of: number, at: time) } }
  }

  private mutating func note(
    _ bytes: Span<UInt8>, _ text: Range<Int>, _ dimension: BaselineDimension, of number: Int,
    at time: EventTime?
  ) {
    if let known = texts.find(bytes, text) {
      return note(UInt64(known), texts.hash(known), dimension, of: number, at: time)
    }
    let hash = LearntTexts.stableHash(bytes, text)
    guard entries[number].lists[dimension.rawValue].admits(hash) else {
      return entries[number].lists[dimension.rawValue].leaveOut(1)
    }
    note(UInt64(texts.insert(bytes, text)), hash, dimension, of: number, at: time)
  }
}

extension BaselineLearner {
  /// Adds what another learner knows. Of rules with `new_to_baseline` those stay that both have learnt, with the same
  /// fields.
  public mutating func merge(_ other: BaselineLearner) {
    usesPlaces = usesPlaces && other.usesPlaces
    sighting.join(other.sighting)
    passedOver = passedOver.addingUpToMost(other.passedOver)
    leftOut = leftOut.addingUpToMost(other.leftOut)
    if let bound = other.end { end = min(end ?? bound, bound) }
    for entry in other.entries { join(entry, other.texts) }
    for (rule, mine) in combinations {
      guard let others = other.combinations[rule], others.fields == mine.fields else {
        combinations[rule] = nil
        continue
      }
      combinations[rule]?.join(others, most: limits.combinations)
    }
    settle()
  }

  /// Forgets what was first seen at a time or later, as if nothing had been learnt from then on. Counts stay.
  public mutating func keep(firstSeenBefore time: EventTime) {
    let old = self
    removeEntries()
    for var entry in old.entries where entry.sighting.began(before: time) {
      for place in entry.lists.indices { entry.lists[place].keep(firstSeenBefore: time) }
      join(entry, old.texts)
    }
    for rule in combinations.keys { combinations[rule]?.keep(firstSeenBefore: time) }
  }

  /// Leaves out what is beyond the bounds for good. Until then there may be somewhat more.
  mutating func settle() {
    for rule in combinations.keys { combinations[rule]?.cutDown(to: limits.combinations) }
    guard end != nil || isBeyond(limits.principals, limits.elements) else { return }
    cutDown()
  }

  private func isBeyond(_ principals: Int, _ elements: Int) -> Bool {
    entries.count > principals || elementCount > elements
  }

  private mutating func settleIfFull() {
    if isBeyond(limits.principals / 2 * 3 + 16, limits.elements / 2 * 3 + 16) || texts.count > mostTexts {
      cutDown()
      mostTexts = 2 * texts.count + Self.leastTexts
    }
  }

  /// Keeps the principals that come first in their order, as many as there is room for with all that is known of them.
  /// These are the same whichever part of the records was learnt first, since a part never takes more room than the
  /// whole.
  private mutating func cutDown() {
    let old = self
    removeEntries()
    let sorted = old.entries.indices.filter { admits(old.entries[$0].order) }
      .sorted { old.entries[$0].order < old.entries[$1].order }
    var room = (principals: limits.principals, elements: limits.elements)
    for number in sorted {
      room.principals -= 1
      room.elements -= old.entries[number].elementCount
      if room.principals < 0 || room.elements < 0 {
        end = old.entries[number].order
        break
      }
    }
    for entry in old.entries { join(entry, old.texts) }
  }

  private mutating func removeEntries() {
    texts = LearntTexts()
    entries = []
    numbers = [:]
    elementCount = 0
  }

  /// Adds what is known of a principal.
  /// - Parameter theirs: the texts that its numbers mean.
  mutating func join(_ entry: LearntPrincipal, _ theirs: LearntTexts) {
    guard admits(entry.order) else {
      leftOut = leftOut.addingUpToMost(entry.sighting.count)
      return
    }
    let key = LearntPrincipal.Key(
      kind: entry.key.kind, id: texts.insert(entry.key.id, of: theirs),
      account: entry.key.account < 0 ? -1 : texts.insert(entry.key.account, of: theirs))
    let number = numbers[key] ?? add(LearntPrincipal(key: key, order: entry.order))
    entries[number].sighting.join(entry.sighting)
    entries[number].mfa.join(entry.mfa)
    for dimension in BaselineDimension.allCases {
      let list = entry.lists[dimension.rawValue]
      entries[number].lists[dimension.rawValue].join(bounds: list, counting: &elementCount)
      for element in list.elements {
        let isText = dimension != .networks && dimension != .asns
        let value =
          isText ? UInt64(texts.insert(Int(element.value), of: theirs)) : element.value
        entries[number].lists[dimension.rawValue].join(
          value, element.hash, element.sighting, most: limits.most(dimension), counting: &elementCount)
      }
    }
  }
}

extension BaselineLearner {
  /// Says that a rule with `new_to_baseline` is learnt, whether or not a record comes that it is about: without one
  /// every combination is new. Without this the rule is known from its first ``note(_:of:fields:at:)`` on only.
  package mutating func declare(rule: String, fields: [String]) {
    if combinations[rule] == nil { combinations[rule] = LearntCombinations(fields: fields) }
  }

  /// Notes a combination of values among the records that a rule with `new_to_baseline` is about.
  /// - Parameters:
  ///   - values: one for each field.
  ///   - rule: the rule's id.
  package mutating func note(_ values: [String], of rule: String, fields: [String], at time: EventTime?) {
    combinations[rule, default: LearntCombinations(fields: fields)].note(
      values, at: time, most: limits.combinations)
  }
}

extension BaselineLearner {
  /// A learner without principals that goes on from what another one knew at its end.
  /// - Parameters:
  ///   - sighting: of all records.
  ///   - end: see ``end``.
  ///   - leftOut: see ``leftOut``.
  package init(
    usesPlaces: Bool, _ sighting: Sighting, passedOver: Int, end: UInt64?, leftOut: Int
  ) {
    self.init(usesPlaces: usesPlaces)
    self.sighting = sighting
    self.passedOver = passedOver
    self.end = end
    self.leftOut = leftOut
  }

  /// From which place in their order on principals were left out, and in how many records these were; nil where none
  /// was.
  package var omission: (end: UInt64, records: Int)? { end.map { ($0, leftOut) } }
}
