import TrailDetection
public import TrailRecords
public import TrailSift

/// Counts the records that carry the fields which rules ask about.
public struct FieldTally: RecordTally {
  /// Counts of one field among some events.
  public struct Counts: Sendable, Equatable {
    /// Events in which the field holds text, a number or a boolean, itself or below.
    public var carried = 0
    /// Events in which the key is there, and nothing but null, or empty lists and objects.
    public var empty = 0

    mutating func add(_ isCarried: Bool) {
      if isCarried { carried += 1 } else { empty += 1 }
    }

    static func += (a: inout Counts, b: Counts) {
      a.carried += b.carried
      a.empty += b.empty
    }
  }

  /// What a worker needs for counting.
  public struct Memory {
    fileprivate let finds: FieldFinds
    fileprivate var calls: AskedCalls
  }

  let plan: FieldPlan
  /// All records.
  public private(set) var events = 0
  /// By the field's place in the plan: of all events, and of those that a rule with the field looks at.
  private(set) var all: [Counts]
  private(set) var asked: [Counts]
  /// By the field's place: how many events a rule with it looks at.
  private(set) var askedEvents: [Int]
  /// By the asker's place: how many events it looks at.
  private(set) var eventsOfAsker: [Int]
  /// For each asker and field of it: of the events that the asker looks at.
  private(set) var pairs: [Counts]
  private var forms: FieldTree.Forms

  public init(_ plan: FieldPlan) {
    self.plan = plan
    all = Array(repeating: Counts(), count: plan.fields.count)
    asked = all
    askedEvents = Array(repeating: 0, count: plan.fields.count)
    eventsOfAsker = Array(repeating: 0, count: plan.askers.count)
    pairs = Array(repeating: Counts(), count: plan.pairCount)
    forms = plan.tree.noForms
  }

  public func makeMemory() -> Memory { Memory(finds: FieldFinds(plan.tree), calls: AskedCalls(plan)) }

  public mutating func add(_ event: borrowing CloudTrailEvent, _ memory: inout Memory) {
    events += 1
    plan.tree.find(in: event, memory.finds, &forms)
    let call = memory.calls.call(of: event)
    for field in call.fields { askedEvents[field] += 1 }
    for asker in call.askers { eventsOfAsker[asker] += 1 }
    for field in memory.finds.present {
      let isCarried = memory.finds.isCarried(field)
      all[field].add(isCarried)
      guard let pairsOfField = call.pairs[field] else { continue }
      asked[field].add(isCarried)
      for pair in pairsOfField { pairs[pair].add(isCarried) }
    }
  }

  public mutating func merge(_ other: FieldTally) {
    events += other.events
    for field in all.indices {
      all[field] += other.all[field]
      asked[field] += other.asked[field]
      askedEvents[field] += other.askedEvents[field]
    }
    for asker in eventsOfAsker.indices { eventsOfAsker[asker] += other.eventsOfAsker[asker] }
    for pair in pairs.indices { pairs[pair] += other.pairs[pair] }
    forms.merge(other.forms)
  }

  /// What was seen on the way to fields.
  var seenForms: FieldForms {
    var seen = FieldForms()
    seen.lists = plan.tree.lists(forms)
    seen.texts = plan.tree.texts(forms)
    seen.objects = plan.tree.objects(forms)
    return seen
  }
}
