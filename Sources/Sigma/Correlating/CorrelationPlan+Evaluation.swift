extension CorrelationPlan {
  /// Evaluates all steps.
  ///
  /// Takes time in proportion to n log n for n hits, whatever they are.
  /// - Parameters:
  ///   - log: what all workers noted, joined.
  ///   - asked: whether the matches of each step are asked for; those of others are left out. Nil asks for all.
  public func evaluate(_ log: consuming CorrelationLog, asked: [Bool]? = nil) -> CorrelationOutcome {
    let asked = asked ?? Array(repeating: true, count: steps.count)
    log.leaveOutUnneeded(self, asked: asked)
    log.file()
    log.cut(finally: true)
    let losses = log.losses.enumerated().compactMap { step, tally in tally.loss(of: step) }
    var evaluation = CorrelationEvaluation(self, log)
    for step in steps.indices where isUsable(step) { evaluation.evaluate(step) }
    return CorrelationOutcome(matches: evaluation.matches(of: asked), losses: losses)
  }
}
