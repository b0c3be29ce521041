/// The first calls on trails, each once, however many copies of it there are.
struct TrailCallLog: Sendable {
  /// How many calls are kept. An account has a handful of trails, which are seldom touched.
  static let limit = 10_000

  private var kept: Set<TrailCall> = []
  private var hasDropped = false

  /// The calls in the order of time. Which ones they are does not depend on the order of noting them: a call among the
  /// first of all is among the first of any part.
  var calls: [TrailCall] { Array(kept.sorted().prefix(Self.limit)) }

  /// Whether there were more than are kept.
  var isCut: Bool { hasDropped || kept.count > Self.limit }

  mutating func note(_ call: TrailCall) {
    kept.insert(call)
    if kept.count >= Self.limit * 2 { cut() }
  }

  mutating func merge(_ other: TrailCallLog) {
    kept.formUnion(other.kept)
    hasDropped = hasDropped || other.hasDropped
    if kept.count >= Self.limit * 2 { cut() }
  }

  private mutating func cut() {
    kept = Set(calls)
    hasDropped = true
  }
}
