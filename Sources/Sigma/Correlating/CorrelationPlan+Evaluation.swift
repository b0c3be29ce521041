extension CorrelationPlan {
  /// Evaluates all steps.
  ///
  /// Takes time in proportion to n log n for n hits, whatever they are.
  /// - Parameter log: what all workers noted, joined.
  public func evaluate(_ log: consuming CorrelationLog) -> CorrelationOutcome {
    log.file()
    log.cut(finally: true)
    let losses = log.losses.enumerated().compactMap { step, tally in tally.loss(of: step) }
    var evaluation = CorrelationEvaluation(self, log)
    for step in steps.indices where isUsable(step) { evaluation.evaluate(step) }
    return CorrelationOutcome(matches: evaluation.matches(), losses: losses)
  }
}
