import AWSAccess

/// One poll of one account in one region.
///
/// Each query's newest window gets a page first, and that of a sweep its other pages between theirs. Then what is not
/// finished and what is left of earlier polls take turns, a page each, so that the backlog gets shorter however much is new.
struct TargetPoll {
  /// The pages of one query that are to come.
  private struct Line {
    var run: QueryRun
    var ask: PollOpening.Ask
    var backlog: ArraySlice<LookupWindow>
    var isHead: Bool
  }

  /// After how many refusals that are not a single query's the rest of a poll is left out.
  private static let mostRefusals = 3

  let target: WatchTarget
  let store: LiveStore
  let clock: any AccessClock
  let log: LiveLog
  private var report: PollReport
  /// New events that are still taken, by query.
  private var budgets: [String: Int] = [:]
  private var asked: Set<String> = []
  /// The queries of which more is left than was taken.
  private var cut: Set<String> = []
  private var waiting: [Line] = []
  private var refusals = 0
  /// Since when CloudTrail's event history can be asked, in seconds since 1970.
  private var reach: Int64 = 0

  init(_ target: WatchTarget, _ store: LiveStore, _ clock: any AccessClock, _ log: LiveLog) {
    self.target = target
    self.store = store
    self.clock = clock
    self.log = log
    report = PollReport(account: target.account, region: target.region, begun: clock.milliseconds / 1000)
  }

  /// Polls until all is asked, or until `deadline`, in milliseconds since 1970; at least one request is sent.
  mutating func run(until deadline: Int64) async throws(LiveFailure) -> PollReport {
    let begun = clock.milliseconds
    let times = self.times
    reach = times.lowerBound - CoverageWindows.reach
    let opening = await store.begin(target.name, times)
    report.plan = opening.plan
    report.expectedOfNames = opening.expectedOfNames
    report.expectedOfSweep = opening.expectedOfSweep
    line(up: opening)
    var turn = 0
    while turn < waiting.count {
      if Task.isCancelled {
        report.isCancelled = true
        break
      }
      var line = waiting[turn]
      let isNeeded = await isNeeded(&line)
      if isNeeded, clock.milliseconds >= deadline, report.requests > 0 {
        report.isLate = true
        break
      }
      turn += 1
      // What is done is dropped now and then, since a long poll has many turns.
      if turn > 4096 {
        waiting.removeFirst(turn)
        turn = 0
      }
      if isNeeded, try await ask(&line) {
        // The sweep brings what most names would: it has every second turn.
        let isSweep = line.isHead && line.ask.query == PollPlan.writes
        waiting.insert(line, at: isSweep ? min(turn + 1, waiting.count) : waiting.count)
      }
      if report.isCancelled || refusals >= Self.mostRefusals { break }
    }
    let left = waiting.dropFirst(turn)
    if report.isLate { await store.leave(left.map(\.ask.query.text), of: target.name) }
    sayWhatIsLeft(left)
    report.milliseconds = max(0, clock.milliseconds - begun)
    try await store.finish(&report, target.name, now: times.lowerBound)
    return report
  }

  /// The earliest and the latest that it may be, in seconds since 1970.
  private var times: ClosedRange<Int64> {
    let bounds = clock.bounds
    return bounds.lowerBound / 1000...bounds.upperBound / 1000
  }

  /// Whether a line is asked at its turn. A newest window goes on even where no new event is taken any more, since what is known
  /// takes nothing of the budget.
  private func isNeeded(_ line: inout Line) async -> Bool {
    if line.isHead { return true }
    let query = line.ask.query
    if let budget = budgets[query.text], budget <= 0 { return false }
    if report.failed.contains(where: { $0.query == query.text }) { return false }
    while let rest = line.run.rest {
      if await store.isPending(rest, of: query, target.name) { return true }
      guard let next = line.backlog.popFirst() else { return false }
      line.run = QueryRun(query: query, bounds: next)
    }
    return false
  }

  private mutating func line(up opening: PollOpening) {
    for ask in opening.asks {
      asked.insert(ask.query.text)
      budgets[ask.query.text] = ask.budget
      waiting.append(
        Line(
          run: QueryRun(query: ask.query, bounds: ask.head), ask: ask, backlog: ask.backlog[...], isHead: true
        ))
    }
    for ask in opening.asks {
      guard let first = ask.backlog.first else { continue }
      waiting.append(
        Line(
          run: QueryRun(query: ask.query, bounds: first), ask: ask, backlog: ask.backlog.dropFirst(),
          isHead: false))
    }
  }

  /// Asks for one page.
  /// - Returns: whether the line goes on.
  private mutating func ask(_ line: inout Line) async throws(LiveFailure) -> Bool {
    let page: LookupPage
    do throws(LookupFailure) {
      page = try await target.lookup.page(line.run.query, line.run.window, token: line.run.token)
    } catch {
      return try await failed(error, &line)
    }
    refusals = 0
    report.requests += page.requests
    report.pages += 1
    report.events += page.events.count
    let query = line.ask.query.text
    let (taken, step) = try await store.take(page, of: &line.run, target, budget: budgets[query])
    note(taken)
    budgets[query] = budgets[query].map { $0 - taken.new }
    switch step {
    case .more:
      if line.isHead, let most = line.ask.mostPages, line.run.pages >= most {
        await noteCost(line)
        try await askByName()
        return false
      }
      return true
    case .finished:
      report.lostSeconds += line.run.lostSeconds(before: reach)
      if line.isHead { await noteCost(line) }
      guard !line.isHead, let next = line.backlog.popFirst() else { return false }
      line.run = QueryRun(query: line.run.query, bounds: next)
      return true
    case .cut:
      if line.isHead { await noteCost(line) }
      if cut.insert(query).inserted {
        report.cut += 1
        log(
          .warning,
          "\(target.name): more new events than --max-per-name takes: the rest is fetched by the next polls",
          LiveLog.Field("query", query))
      }
      return false
    case .stuck:
      return try await failed(
        LookupFailure(.unavailable, message: "the answer's token leads to the same page again", requests: 0),
        &line)
    }
  }

  private mutating func failed(_ failure: LookupFailure, _ line: inout Line) async throws(LiveFailure) -> Bool
  {
    report.requests += failure.requests
    switch failure.kind {
    case .cancelled:
      report.isCancelled = true
      return false
    case .deadToken:
      if line.run.restart() { return true }
    case .throttled:
      report.throttled += 1
    case .denied, .credentials, .regionDisabled:
      refusals += 1
    case .refused where line.run.window.first < reach:
      // The service may refuse what is too old, rather than have nothing of it.
      report.lostSeconds += await store.giveUp(before: reach, of: line.run.query, target.name)
      let rest = LookupWindow(first: reach, last: line.run.window.last)
      line.run = QueryRun(query: line.run.query, bounds: rest)
      return rest.first <= rest.last
    case .unavailable, .refused: break
    }
    let query = line.ask.query.text
    report.failed.append(PollReport.Failed(query: query, kind: failure.kind, message: failure.message))
    log(
      .warning, "\(target.name): a look-up failed and is asked again at the next poll: \(failure.message)",
      LiveLog.Field("query", query))
    if line.ask.query == PollPlan.writes, line.isHead, refusals == 0 { try await askByName() }
    return false
  }

  /// Asks for the names one by one, where the sweep does not come to its end in this poll.
  private mutating func askByName() async throws(LiveFailure) {
    line(up: await store.beginNames(target.name, times, except: asked))
  }

  private func noteCost(_ line: Line) async {
    var pages = line.run.pages
    if let rest = line.run.rest {
      let whole = max(1, line.run.bounds.last - line.run.bounds.first + 1)
      let done = max(1, whole - (rest.last - rest.first + 1))
      // What it would have taken, were all of the window as full as what was fetched.
      pages = Int(clamping: Int64(pages) * whole / done)
    }
    await store.note(pages: min(pages, 100_000), of: line.ask.query, target.name)
  }

  private mutating func note(_ taken: TakenPage) {
    report.new += taken.new
    report.filtered += taken.filtered
    report.suppressed += taken.suppressed
    report.unparsed += taken.unparsed
    for (at, count) in taken.findings.enumerated() { report.findings[at] += count }
  }

  private func sayWhatIsLeft(_ left: ArraySlice<Line>) {
    let count = Set(left.map(\.ask.query.text)).count
    if report.lostSeconds > 0 {
      log(
        .error,
        "\(target.name): what was asked reaches more than 90 days back, where CloudTrail's event history ends,"
          + " and nothing came of that time: a trail's files may have its events",
        LiveLog.Field("seconds", "\(report.lostSeconds)"))
    }
    if refusals >= Self.mostRefusals, count > 0 {
      log(
        .warning,
        "\(target.name): \(count) look-ups are left out after such refusals, until the next poll")
    }
    if report.isLate {
      log(
        .warning,
        "\(target.name): the poll did not finish in its interval: \(count) look-ups go on in the next"
          + " poll, which begins at once; a longer --interval, fewer names or --plan auto help")
    }
  }
}
