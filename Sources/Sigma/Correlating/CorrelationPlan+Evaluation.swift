extension CorrelationPlan {
  /// Evaluates all steps.
  ///
  /// Takes time in proportion to n log n for n hits, whatever they are.
  /// - Parameters:
  ///   - logs: what all workers noted.
  ///   - asked: whether the matches of each step are asked for; those of others are left out. Nil asks for all.
  public func evaluate(_ logs: consuming [CorrelationLog], asked: [Bool]? = nil) -> CorrelationOutcome {
    let division = divide(logs, asked: asked, among: 1)
    return CorrelationOutcome(matches: division.shares.flatMap(matches), losses: division.losses)
  }

  /// What the evaluation of logs is divided into.
  public struct Division: Sendable {
    /// Each can be evaluated by itself, at the same time as others; none has a step that another one has.
    public let shares: [CorrelationShare]
    /// By step; none for a step that kept everything.
    public let losses: [CorrelationLoss]
  }

  /// Divides the evaluation of logs into shares of about one size, and leaves out notes of which nothing can come that
  /// is asked for. Where the limits may cut the logs there is one share with everything, since what is kept then
  /// depends on all of them.
  /// - Parameter tasks: the largest number of shares.
  public func divide(
    _ logs: consuming [CorrelationLog], asked: [Bool]? = nil, among tasks: Int
  ) -> Division {
    let asked = steps.indices.map { step in
      guard let asked, asked.indices.contains(step) else { return true }
      return asked[step]
    }
    if logs.areSurelyWithinLimits { return divideWhole(logs, asked: asked, among: tasks) }
    guard var log = logs.joined() else { return Division(shares: [], losses: []) }
    log.file()
    log.cut(finally: true)
    return Division(shares: [CorrelationShare(filed: log, asked: asked)], losses: log.losses.found)
  }

  /// Divides logs of which nothing has to be left out for the limits.
  private func divideWhole(_ logs: [CorrelationLog], asked: [Bool], among tasks: Int) -> Division {
    var losses = Array(repeating: CorrelationLossTally(), count: steps.count)
    for log in logs {
      for (step, loss) in log.losses.enumerated() { losses[step].formUnion(loss) }
    }
    let merged = MergedGroups(logs)
    let needed =
      CorrelationDemand(self, merged.groups, counts: merged.counts, bases: merged.bases, asked: asked).needed
    var sizes = [Int](repeating: 0, count: steps.count)
    for group in needed.indices where needed[group] {
      sizes[merged.groups[group].step] += merged.counts[group]
    }
    let shares = share(sizes, among: max(tasks, 1)).map { takes in
      CorrelationShare({ needed[$0] && takes[merged.groups[$0].step] }, of: merged, in: logs, asked: asked)
    }
    return Division(shares: shares, losses: losses.found)
  }

  /// Evaluates the steps of a share.
  /// - Returns: by step, then group, then time.
  public func matches(of share: CorrelationShare) -> [CorrelationMatch] {
    var evaluation = CorrelationEvaluation(self, share.filed(), of: share.groups)
    for step in steps.indices where isUsable(step) { evaluation.evaluate(step) }
    return evaluation.matches(of: share.asked)
  }

  /// Deals out the steps, those that build on one another together.
  /// - Parameter sizes: how many hits each step has.
  /// - Returns: for each share that has any hits, whether each step belongs to it.
  private func share(_ sizes: [Int], among tasks: Int) -> [[Bool]] {
    // For each step the first one of those that it has to do with.
    var families = Array(steps.indices)
    for (number, step) in steps.enumerated() where isUsable(number) {
      for case .step(let inner) in step.bases {
        let (one, other) = (families[number], families[inner])
        let first = min(one, other)
        for member in families.indices where families[member] == one || families[member] == other {
          families[member] = first
        }
      }
    }
    var sizesOfFamilies = [Int](repeating: 0, count: steps.count)
    for (step, family) in families.enumerated() { sizesOfFamilies[family] += sizes[step] }
    var shares: [(size: Int, takes: [Bool])] = []
    // The largest first, each to the share that has least.
    let ordered = families.indices.filter { sizesOfFamilies[$0] > 0 }
      .sorted { (sizesOfFamilies[$1], $0) < (sizesOfFamilies[$0], $1) }
    for family in ordered {
      if shares.count < tasks { shares.append((0, Array(repeating: false, count: steps.count))) }
      guard let least = shares.indices.min(by: { shares[$0].size < shares[$1].size }) else { break }
      shares[least].size += sizesOfFamilies[family]
      for step in families.indices where families[step] == family { shares[least].takes[step] = true }
    }
    return shares.map(\.takes)
  }
}

extension [CorrelationLossTally] {
  fileprivate var found: [CorrelationLoss] { enumerated().compactMap { step, tally in tally.loss(of: step) } }
}
