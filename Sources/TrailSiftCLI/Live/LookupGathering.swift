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

    /// - Throws: where what was fetched cannot be kept.
    func fetch(_ targets: LiveTargets) async throws(OutputError) -> FetchedLogs {
      var fetched = FetchedLogs(unreached: targets.unreached)
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
      for number in targets.targets.indices {
        switch try results[number]?.get() {
        case .log(let log): fetched.logs.append(log)
        case .unreached(let input): fetched.unreached.append(input)
        case nil: break
        }
      }
      return fetched
    }

    private enum Part: Sendable {
      case log(FetchedLog)
      case unreached(SkippedInput)
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
        Terminal.note(
          "lookup \(watched.name): \(outcome.asked.count) look-ups, \(outcome.requests) requests, \(spool.count) events\n"
        )
      }
      let shortfall = Self.shortfall(outcome)
      if let shortfall, outcome.failed.count == plan.units.count, spool.count == 0 {
        return .unreached(SkippedInput(path: watched.source, reason: shortfall, size: nil))
      }
      return .log(FetchedLog(try spool.finish(), title: watched.source, shortfall: shortfall))
    }

    /// What is missing, in words for a person; nil where nothing is.
    private static func shortfall(_ outcome: LookupRun.Outcome) -> String? {
      var reasons: [String] = []
      if outcome.isCancelled { reasons.append("interrupted before all was asked") }
      if let first = outcome.failed.first {
        let count =
          outcome.asked.count == 1
          ? "the look-up failed" : "\(outcome.failed.count) of \(outcome.asked.count) look-ups failed"
        reasons.append("\(count), the first (\(first.query.text)): \(first.failure.message)")
      }
      if outcome.lostSeconds > 0 {
        reasons.append(
          "\(outcome.lostSeconds) seconds of the time asked for are older than the 90 days that CloudTrail can be asked for"
        )
      }
      return reasons.isEmpty ? nil : reasons.joined(separator: "; ")
    }
  }
#endif
