/// What `state.json` holds. It is the only thing that commits: the other files count as far as it says.
struct WatchState: Codable, Sendable, Equatable {
  struct Target: Codable, Sendable, Equatable {
    /// How many of its records the detector was given.
    var number = 0
    /// What is covered, by query.
    var coverage: [String: CoverageWindows] = [:]
    var costs = PlanCosts()
    var polls = 0
  }

  /// Since when all events that were given to the detector are remembered.
  var rememberedSince: Int64 = 0
  var seen = AppendLog.Mark.none
  var kept = AppendLog.Mark.none
  /// How long the detector needs records that it keeps, in seconds.
  var keepSeconds: Int64 = 0
  /// What the detector said of events together, in Base64.
  var conclusions = ""
  var output: OutputMark?
  var targets: [String: Target] = [:]

  /// Whether all of it is what a watch may have written, so that nothing that is made of it goes beyond its bounds.
  var isPlausible: Bool {
    func isTime(_ seconds: Int64) -> Bool { seconds.magnitude < 1 << 40 }
    func isCount(_ number: Int) -> Bool { (0..<1 << 50).contains(number) }
    return isTime(rememberedSince) && isTime(keepSeconds) && seen.isPlausible && kept.isPlausible
      && (output?.length ?? 0) >= 0
      && targets.values.allSatisfy { target in
        isCount(target.number) && isCount(target.polls) && target.costs.isPlausible
          && target.coverage.values.allSatisfy { isTime($0.covered) }
      }
  }
}
