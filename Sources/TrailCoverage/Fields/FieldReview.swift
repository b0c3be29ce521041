public import Sigma
import TrailDetection

/// The fields that rules ask about: whether AWS sends them, and, with an archive, how many events carry them.
public struct FieldReview: Sendable {
  /// Some events, and how many of them carry a field.
  public struct Share: Sendable, Equatable {
    public let events: Int
    public let counts: FieldTally.Counts

    /// From 0 to 1; nil where there are no events.
    public var value: Double? { events == 0 ? nil : Double(counts.carried) / Double(events) }

    /// There are events, and none of them carries it.
    public var isNone: Bool { events > 0 && counts.carried == 0 }
  }

  /// A rule that asks about a field.
  public struct Use: Sendable {
    public let rule: RuleIdentity
    /// Whether its match is a result of its own.
    public let reports: Bool
    /// Of the events that the rule looks at; nil without an archive.
    public let share: Share?
  }

  /// A field of records.
  public struct Row: Sendable {
    public let field: String
    public let sending: FieldSending
    public let uses: [Use]
    /// Of all events; nil without an archive.
    public let all: Share?
    /// Of the events that some rule with the field looks at; nil without an archive.
    public let asked: Share?

    /// Rules look at events of the archive, and none of these carries the field.
    public var isNeverThere: Bool { asked?.isNone ?? false }
  }

  /// A rule that looks at events of the archive and cannot match any, since these lack its fields.
  public struct Mute: Sendable {
    public let rule: RuleIdentity
    /// How many events it looks at.
    public let events: Int
    /// The fields that none of them carries.
    public let fields: [String]
  }

  /// A field that TrailSift makes.
  public struct OwnRow: Sendable {
    public let field: String
    public let rules: [RuleIdentity]
    public let needsBaseline: Bool
    public let needsPlaces: Bool
  }

  /// Sorted by field.
  public let rows: [Row]
  /// Sorted by field.
  public let own: [OwnRow]
  /// In the order of the rules; none without an archive.
  public let mute: [Mute]
  /// How many rules there are.
  public let ruleCount: Int
  /// How many events were read; nil without an archive.
  public let events: Int?
  /// What the archive tells of the way to fields.
  public let forms: FieldForms

  public init(_ plan: FieldPlan) { self.init(plan, nil) }

  public init(_ tally: FieldTally) { self.init(tally.plan, tally) }

  private init(_ plan: FieldPlan, _ tally: FieldTally?) {
    var uses = Array(repeating: [Use](), count: plan.fields.count)
    var own: [String: [RuleIdentity]] = [:]
    for (number, asker) in plan.askers.enumerated() {
      for (place, field) in asker.fields.enumerated() {
        let share = tally.map {
          Share(events: $0.eventsOfAsker[number], counts: $0.pairs[asker.firstPair + place])
        }
        uses[field].append(Use(rule: asker.rule, reports: asker.reports, share: share))
      }
      for field in asker.ownFields { own[field, default: []].append(asker.rule) }
    }
    rows = plan.fields.enumerated().map { number, field in
      Row(
        field: field, sending: FieldSending.of(field), uses: uses[number],
        all: tally.map { Share(events: $0.events, counts: $0.all[number]) },
        asked: tally.map { Share(events: $0.askedEvents[number], counts: $0.asked[number]) })
    }
    self.own = own.sorted { $0.key < $1.key }.map { field, rules in
      let known = OwnField(rawValue: field)
      return OwnRow(
        field: field, rules: rules, needsBaseline: known?.needsBaseline ?? false,
        needsPlaces: known?.needsPlaces ?? false)
    }
    mute = tally.map { Self.mute(plan, $0) } ?? []
    ruleCount = plan.askers.count
    events = tally?.events
    forms = tally?.seenForms ?? FieldForms()
  }

  /// What AWS sends with some calls only because of who makes them, or how they end, is not looked at: that it is absent
  /// says nothing of the field.
  private static func mute(_ plan: FieldPlan, _ tally: FieldTally) -> [Mute] {
    let isSent = plan.fields.map { ![.optional, .onFailure].contains(FieldSending.of($0).word) }
    let absent = plan.askers.enumerated().map { number, asker -> Set<String> in
      if tally.eventsOfAsker[number] == 0 { return [] }
      let places = asker.fields.enumerated().filter { place, field in
        isSent[field] && tally.pairs[asker.firstPair + place].carried == 0
      }
      return Set(places.map { plan.fields[$0.element] })
    }
    return plan.cannotMatch(without: absent).sorted().map { number in
      let wanted = absent[number].intersection(plan.wantedFields(number))
      return Mute(
        rule: plan.askers[number].rule, events: tally.eventsOfAsker[number],
        fields: (wanted.isEmpty ? absent[number] : wanted).sorted())
    }
  }
}
