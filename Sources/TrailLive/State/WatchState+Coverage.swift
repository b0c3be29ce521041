import AWSAccess

/// Which names a plan asks for that were not asked before.
struct AddedNames: Equatable {
  /// Their numbers in ``SeenEvents``; nil where every event is looked at now.
  var numbers: Set<UInt32>?
}

extension WatchState {
  /// Gives accounts that are called by their number now, or not any more, the coverage that they have under their other name: so
  /// a watch goes on where it was, although STS could not be asked once who it is. Where it is another account after all, more
  /// is asked for it, and nothing less.
  mutating func rename(for names: [String]) {
    for name in names where targets[name] == nil {
      let others = targets.keys.filter { other in
        !names.contains(other) && Self.region(of: other) == Self.region(of: name)
          && Self.isNumbered(other) != Self.isNumbered(name)
      }
      if others.count == 1, let other = others.first { targets[name] = targets.removeValue(forKey: other) }
    }
  }

  private static func region(of name: String) -> Substring? {
    name.lastIndex(of: "/").map { name[$0...] }
  }

  private static func isNumbered(_ name: String) -> Bool {
    name.utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count == 12
  }

  /// Gives each query of a plan its coverage: that which it has, or that of all events where those were asked before, else
  /// nothing since `start`. What the plan does not ask any more is left out.
  /// - Returns: the names that are new; nil where none is.
  mutating func cover(
    _ names: [String], _ plan: PollPlan, from start: Int64, now: Int64, _ log: LiveLog
  ) -> AddedNames? {
    var added: AddedNames?
    for name in names {
      var target = targets[name] ?? Target()
      let known = target.coverage
      var coverage: [String: CoverageWindows] = [:]
      for unit in plan.units {
        let query = unit.query.text
        if let own = known[query] {
          coverage[query] = own
          continue
        }
        coverage[query] =
          known[LookupQuery.everything.text]
          ?? CoverageWindows(LookupWindow(first: max(0, min(start, now)), last: max(0, now)))
        guard !known.isEmpty else { continue }
        // Events that the new query gives may have been passed by under another.
        if unit.query.attribute == .eventName, added == nil || added?.numbers != nil {
          added = AddedNames(
            numbers: (added?.numbers ?? []).union([SeenEvents.number(ofName: unit.query.value)]))
        } else {
          added = AddedNames(numbers: nil)
        }
      }
      if plan.choice != .names, let sweep = known[PollPlan.writes.text] {
        coverage[PollPlan.writes.text] = sweep
      }
      let dropped = known.filter { coverage[$0.key] == nil && $0.key != PollPlan.writes.text }
      let left = dropped.values.reduce(0) { $0 + $1.pendingSeconds }
      if left > 0 && known[LookupQuery.everything.text] == nil {
        log(
          .warning, "\(name): \(dropped.count) queries are no longer asked, with what was left of them",
          LiveLog.Field("seconds", "\(left)"))
      }
      target.coverage = coverage
      target.costs.forget(except: Set(coverage.keys).union([PollPlan.writes.text]))
      targets[name] = target
    }
    return added
  }
}
