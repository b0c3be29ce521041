#if Live
  import AWSAccess
  import TrailLive
  import TrailSift

  /// Fetches what look-ups bring, all accounts and regions at the same time.
  struct LookupGathering: Sendable {
    let window: LookupWindow
    let plan: PollPlan
    /// Whether notes are written to standard error.
    let says: Bool

    /// What one account in one region gave.
    private struct Part: Sendable {
      let source: String
      let records: OrderedRecords
      let count: Int
      let outcome: LookupRun.Outcome
    }

    /// - Throws: where what was fetched cannot be kept.
    func fetch(_ targets: LiveTargets) async throws(OutputError) -> FetchedLogs {
      let results = await withTaskGroup(of: (Int, Result<Part, OutputError>).self) { group in
        for (number, target) in targets.targets.enumerated() {
          group.addTask {
            do throws(OutputError) {
              return (number, .success(try await fetch(target)))
            } catch {
              return (number, .failure(error))
            }
          }
        }
        return await group.reduce(into: [Int: Result<Part, OutputError>]()) { $0[$1.0] = $1.1 }
      }
      var parts: [Part] = []
      for number in targets.targets.indices {
        if let part = try results[number]?.get() { parts.append(part) }
      }
      var fetched = FetchedLogs(unreached: targets.unreached)
      // What reaches further back for one of them does for all.
      let reachesFurther = parts.contains { $0.outcome.reachesFurther }
      for part in parts {
        let shortfall = Self.shortfall(part.outcome, reachesFurther: reachesFurther)
        if let shortfall, part.count == 0, part.outcome.failed.count == plan.units.count {
          fetched.unreached.append(SkippedInput(path: part.source, reason: shortfall, size: nil))
        } else {
          fetched.logs.append(FetchedLog(part.records, title: part.source, shortfall: shortfall))
        }
      }
      return fetched
    }

    private func fetch(_ target: LiveTargets.Target) async throws(OutputError) -> Part {
      let spool = try LookupSpool()
      let watched = target.watched
      var failure: OutputError?
      let run = LookupRun(watched, plan, window, target.session.connection.clock)
      let outcome = await run.run { event in
        guard failure == nil else { return }
        do throws(OutputError) {
          try spool.add(event.record, time: event.time, id: event.id)
        } catch {
          failure = error
        }
      }
      if let failure { throw failure }
      if says {
        let asked = Shown.count(outcome.asked.count - outcome.leftOut, "look-up", "look-ups")
        let sent = Shown.count(outcome.requests, "request", "requests")
        let found = Shown.count(spool.count, "event", "events")
        Terminal.note("lookup \(watched.name): \(asked), \(sent), \(found)\n")
      }
      return Part(
        source: watched.source, records: try spool.finish(), count: spool.count, outcome: outcome)
    }

    /// What is missing, in words for a person; nil where nothing is.
    private static func shortfall(_ outcome: LookupRun.Outcome, reachesFurther: Bool) -> String? {
      var reasons: [String] = []
      if outcome.isCancelled { reasons.append("interrupted before all was asked") }
      if let first = outcome.failed.first {
        if outcome.asked.count == 1 {
          reasons.append("the look-up of \(first.query.text) failed: \(first.failure.message)")
        } else {
          let left = outcome.leftOut == 0 ? "" : " (\(outcome.leftOut) were not tried after the others)"
          reasons.append(
            "\(outcome.failed.count) of \(outcome.asked.count) look-ups failed\(left), first that of "
              + "\(first.query.text): \(first.failure.message)")
        }
      }
      if outcome.lostSeconds > 0, !reachesFurther {
        reasons.append(
          "\(outcome.lostSeconds) seconds of the time asked for are older than the 90 days that CloudTrail can be asked for"
        )
      }
      return reasons.isEmpty ? nil : reasons.joined(separator: "; ")
    }
  }
#endif
