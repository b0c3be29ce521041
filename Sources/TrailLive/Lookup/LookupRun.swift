package import AWSAccess

/// Fetches a window whole, once: for `lookup`.
package struct LookupRun: Sendable {
  /// What was asked and what is missing.
  package struct Outcome: Sendable {
    package struct Failed: Sendable {
      package let query: LookupQuery
      /// What was not fetched of the window.
      package let rest: LookupWindow
      package let failure: LookupFailure
    }

    package var asked: [LookupQuery] = []
    package var failed: [Failed] = []
    package var requests = 0
    package var pages = 0
    /// Events in the answers, and those of them that no query gave before.
    package var events = 0
    package var new = 0
    /// How many of the failed ones were not asked any more after the others' failures.
    package var leftOut = 0
    /// Seconds of the window that are older than CloudTrail can be asked for.
    package var lostSeconds: Int64 = 0
    /// Whether older events came all the same, so that nothing is lost.
    package var reachesFurther = false
    package var isCancelled = false

    package init() {}

    package var isWhole: Bool { failed.isEmpty && lostSeconds == 0 && !isCancelled }
  }

  /// Failures in a row that are not a single query's, after which the other queries are not asked.
  private static let mostFailures = 3
  /// The same where no answer came at all.
  private static let mostSilences = 2

  private let target: WatchTarget
  private let plan: PollPlan
  private let window: LookupWindow
  private let clock: any AccessClock

  package init(_ target: WatchTarget, _ plan: PollPlan, _ window: LookupWindow, _ clock: any AccessClock) {
    self.target = target
    self.plan = plan
    self.window = window
    self.clock = clock
  }

  /// Asks each of the plan's queries, newest events first, and gives each event once: as it comes first.
  package func run(_ each: (LookedUpEvent) async -> Void) async -> Outcome {
    var outcome = Outcome()
    var seen: Set<UInt128> = []
    var failures = 0
    let reach = clock.milliseconds / 1000 - CoverageWindows.reach
    var bounds = window
    var oldest = Int64.max
    for unit in plan.units {
      outcome.asked.append(unit.query)
      var run = QueryRun(query: unit.query, bounds: bounds)
      if let last = outcome.failed.last?.failure, failures >= Self.most(last, outcome) {
        outcome.failed.append(Outcome.Failed(query: unit.query, rest: bounds, failure: last))
        outcome.leftOut += 1
        continue
      }
      var failure = await pages(of: &run, &seen, &outcome, &oldest, each)
      if failure?.kind == .refused, bounds.first < reach, reach <= bounds.last {
        // The service may refuse what is too old, rather than have nothing of it.
        bounds.first = reach
        run = QueryRun(query: unit.query, bounds: bounds)
        failure = await pages(of: &run, &seen, &outcome, &oldest, each)
      }
      if let failure {
        if failure.kind == .cancelled {
          outcome.isCancelled = true
          return outcome
        }
        failures = [.refused, .deadToken].contains(failure.kind) ? 0 : failures + 1
        outcome.failed.append(Outcome.Failed(query: unit.query, rest: run.rest ?? bounds, failure: failure))
      } else {
        failures = 0
      }
    }
    if window.first < reach {
      // Whatever is older than that and comes all the same shows that the service reaches further back.
      outcome.reachesFurther = oldest < reach
      if !outcome.reachesFurther, bounds.first < reach { await lookFurther(than: reach, &outcome) }
      if !outcome.reachesFurther, outcome.failed.count < plan.units.count {
        outcome.lostSeconds = min(window.last + 1, reach) - window.first
      }
    }
    return outcome
  }

  private static func most(_ failure: LookupFailure, _ outcome: Outcome) -> Int {
    failure.kind == .unavailable && outcome.pages == 0 ? mostSilences : mostFailures
  }

  /// Asks whether there is any event of the time that AWS has none of: that names had none of it says little.
  private func lookFurther(than reach: Int64, _ outcome: inout Outcome) async {
    guard outcome.failed.isEmpty, !plan.units.contains(where: { $0.query == .everything }) else { return }
    let old = LookupWindow(first: window.first, last: min(window.last, reach - 1))
    do throws(LookupFailure) {
      let page = try await target.lookup.page(.everything, old, token: nil)
      outcome.requests += page.requests
      outcome.reachesFurther = page.events.contains { $0.time < reach }
    } catch {
      outcome.requests += error.requests
    }
  }

  /// All pages of a query; nil where none failed.
  private func pages(
    of run: inout QueryRun, _ seen: inout Set<UInt128>, _ outcome: inout Outcome,
    _ oldest: inout Int64, _ each: (LookedUpEvent) async -> Void
  ) async -> LookupFailure? {
    while true {
      if Task.isCancelled { return LookupFailure(.cancelled, message: "it was ended", requests: 0) }
      let page: LookupPage
      do throws(LookupFailure) {
        page = try await target.lookup.page(run.query, run.window, token: run.token)
      } catch {
        outcome.requests += error.requests
        if error.kind == .deadToken, run.restart() { continue }
        return error
      }
      outcome.requests += page.requests
      outcome.pages += 1
      for event in page.events {
        outcome.events += 1
        oldest = min(oldest, event.time)
        guard seen.insert(SeenEvents.key(event)).inserted else { continue }
        outcome.new += 1
        await each(event)
      }
      switch run.took(page.events.map(\.time), isCut: false, next: page.nextToken) {
      case .more: continue
      case .finished, .cut: return nil
      case .stuck:
        return LookupFailure(
          .unavailable, message: "the answer's token leads to the same page again", requests: 0)
      }
    }
  }
}
