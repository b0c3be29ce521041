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
}
