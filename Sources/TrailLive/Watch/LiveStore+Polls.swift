import AWSAccess

/// What a poll is to ask.
struct PollOpening: Sendable {
  struct Ask: Sendable {
    let query: LookupQuery
    /// The newest window, and what is left of earlier polls, oldest first.
    let head: LookupWindow
    let backlog: [LookupWindow]
    /// How many new events are taken; nil for any number.
    let budget: Int?
    /// How many pages are asked before the other plan takes its place; nil for any number.
    let mostPages: Int?
  }

  var plan: PlanChoice
  var asks: [Ask]
  var expectedOfNames: Int
  var expectedOfSweep: Int?
}

/// What came of a page.
struct TakenPage: Sendable {
  var times: [Int64] = []
  var new = 0
  var isCut = false
  var filtered = 0
  var suppressed = 0
  var unparsed = 0
  var findings = [0, 0, 0, 0, 0]
}

extension LiveStore {
  /// How often `auto` tries the sweep to know its cost, in polls.
  private static let pollsBetweenTries = 12

  /// - Parameter times: the earliest and the latest that it may be, in seconds since 1970.
  func begin(_ name: String, _ times: ClosedRange<Int64>) -> PollOpening {
    let now = times.lowerBound
    var target = state.targets[name] ?? WatchState.Target()
    let round = Int(clamping: max(1, settings.lookback / max(1, settings.interval)))
    let expected = target.costs.estimate(plan, round: round)
    var choice = PlanChoice.names
    var mostPages: Int?
    switch plan.choice {
    case .names: break
    case .sweep: choice = plan.canSweep ? .sweep : .names
    case .auto:
      guard plan.canSweep else { break }
      // Once it is tried, the sweep has to be clearly cheaper, so that the plan does not change back and forth.
      if let sweep = expected.sweep, sweep * 10 < expected.names * 9 { choice = .sweep }
      let isDue = target.costs.pollsWithoutSweep >= (expected.sweep == nil ? 1 : Self.pollsBetweenTries)
      if choice == .names, isDue { choice = .sweep }
      if choice == .sweep { mostPages = expected.names }
    }
    target.polls += 1
    target.costs.notePoll(didSweep: choice == .sweep)
    if choice == .names { target.coverage[PollPlan.writes.text] = nil }
    var opening = PollOpening(
      plan: choice, asks: [], expectedOfNames: expected.names,
      expectedOfSweep: plan.canSweep ? expected.sweep : nil)
    if choice == .sweep {
      let text = PollPlan.writes.text
      target.coverage[text] =
        target.coverage[text]
        ?? CoverageWindows(LookupWindow(first: max(0, now - settings.lookback), last: now))
      open(PollPlan.writes, &target, times, &opening, mostPages: mostPages)
    }
    for (place, unit) in plan.units.enumerated() {
      if choice == .sweep, unit.isWrite, let windows = target.coverage[unit.query.text] {
        // The sweep finds its events sooner. They are asked by name now and then all the same, and what is left of them at once.
        let isDue = (place + target.polls) % round == 0 || now - windows.covered >= settings.lookback
        guard isDue || !windows.pending.isEmpty else { continue }
      }
      open(unit.query, &target, times, &opening)
    }
    // Where an interval is too short for all, those that had no turn come first.
    let left = (leftOver.removeValue(forKey: name) ?? []).enumerated()
    var turns = Dictionary(left.map { ($0.element, $0.offset) }, uniquingKeysWith: min)
    // The sweep finds most, and what it costs is known only once it was asked.
    turns[PollPlan.writes.text] = -1
    let places = opening.asks.enumerated().sorted { one, other in
      (turns[one.element.query.text] ?? .max, one.offset)
        < (turns[other.element.query.text] ?? .max, other.offset)
    }
    opening.asks = places.map(\.element)
    state.targets[name] = target
    note(asking: opening.asks, name)
    return opening
  }

  private func note(asking asks: [PollOpening.Ask], _ name: String) {
    for ask in asks {
      let hull = asking[name] ?? ask.head
      asking[name] = LookupWindow(
        first: min(hull.first, ask.head.first), last: max(hull.last, ask.head.last))
    }
  }

  /// What is to be asked by name after all, where the sweep of this poll did not come to its end.
  func beginNames(_ name: String, _ times: ClosedRange<Int64>, except asked: Set<String>) -> PollOpening {
    var target = state.targets[name] ?? WatchState.Target()
    var opening = PollOpening(
      plan: .names, asks: [], expectedOfNames: 0, expectedOfSweep: nil)
    for unit in plan.units where unit.isWrite && !asked.contains(unit.query.text) {
      open(unit.query, &target, times, &opening)
    }
    if plan.choice == .auto { target.coverage[PollPlan.writes.text] = nil }
    state.targets[name] = target
    note(asking: opening.asks, name)
    return opening
  }

  private func open(
    _ query: LookupQuery, _ target: inout WatchState.Target, _ times: ClosedRange<Int64>,
    _ opening: inout PollOpening, mostPages: Int? = nil
  ) {
    guard var windows = target.coverage[query.text] else { return }
    let earlier = windows
    var head = windows.begin(
      now: times.lowerBound, latest: times.upperBound, lookback: settings.lookback,
      floor: state.rememberedSince)
    // Where nothing of the one before was fetched, both are asked as one.
    if let last = earlier.pending.last, last.last >= earlier.covered, last.first < head.first,
      head.first - last.first <= settings.lookback
    {
      head.first = last.first
    }
    target.coverage[query.text] = windows
    let isSweep = query.attribute == nil || query == PollPlan.writes
    opening.asks.append(
      PollOpening.Ask(
        query: query, head: head, backlog: earlier.backlog(before: head.first),
        budget: isSweep ? nil : max(1, settings.maxPerName), mostPages: mostPages))
  }

  /// Gives what is new in a page to the detector, and notes what is fetched.
  /// - Parameter budget: how many new events are taken at most; nil for any number.
  func take(
    _ page: LookupPage, of run: inout QueryRun, _ target: WatchTarget, budget: Int?
  ) throws(LiveFailure) -> (TakenPage, QueryRun.Step) {
    var taken = TakenPage()
    for event in page.events {
      let key = SeenEvents.key(event)
      if !seen.contains(key) {
        if let budget, taken.new >= budget {
          taken.isCut = true
          break
        }
        judge(event, key, target, &taken)
      }
      taken.times.append(event.time)
    }
    let step = run.took(taken.times, isCut: taken.isCut, next: page.nextToken)
    if let fetched = run.fetched {
      state.targets[target.name]?.coverage[run.query.text]?.fetched(fetched)
    }
    if !newLines.isEmpty || clock.milliseconds - lastCommit >= settings.commitPause
      || clock.milliseconds < lastCommit
    {
      try commit()
    }
    return (taken, step)
  }

  /// Whether something of a window is still to be fetched: pages of another window of the query may have brought it.
  func isPending(_ window: LookupWindow, of query: LookupQuery, _ name: String) -> Bool {
    state.targets[name]?.coverage[query.text]?.isPending(window) ?? false
  }

  /// Gives up what the service refuses to be asked for since it is too old.
  /// - Returns: how many seconds are lost with it.
  func giveUp(before reach: Int64, of query: LookupQuery, _ name: String) -> Int64 {
    state.targets[name]?.coverage[query.text]?.giveUp(before: reach) ?? 0
  }

  private func judge(_ event: LookedUpEvent, _ key: UInt128, _ target: WatchTarget, _ taken: inout TakenPage)
  {
    let number = state.targets[target.name]?.number ?? 0
    state.targets[target.name]?.number = number + 1
    let record = LiveRecord(
      bytes: event.record, source: target.source, number: number, seenAt: clock.milliseconds)
    let judgement = detector.judge([record])
    let isSilent = judgement.lines.isEmpty && judgement.filtered > 0
    let entry = SeenEvents.Entry(
      time: event.time, silentName: isSilent ? SeenEvents.number(ofName: event.name) : 0)
    seen.insert(key, entry)
    newSeen += SeenEvents.bytes(key, entry)
    note(judgement)
    if judgement.kept.contains(0), record.bytes.count < AppendLog.largestEntry - 4096 {
      let kept = KeptRecord(record, time: event.time)
      newKept.append(kept)
      keptSizes.append((event.time, Int64(kept.bytes.count)))
    }
    for reason in judgement.unparsed {
      log(
        .warning, "\(target.name): a record cannot be read: \(reason)",
        LiveLog.Field("event_id", event.id ?? "none"))
    }
    taken.new += 1
    taken.filtered += judgement.filtered
    taken.suppressed += judgement.suppressed
    taken.unparsed += judgement.unparsed.count
    for (at, count) in judgement.severities.enumerated() where at < taken.findings.count {
      taken.findings[at] += count
    }
  }

  private func note(_ judgement: LiveJudgement) {
    newLines += judgement.lines
    state.keepSeconds = max(state.keepSeconds, judgement.keepSeconds)
  }

  /// How many pages the newest window of a query took.
  func note(pages: Int, of query: LookupQuery, _ name: String) {
    state.targets[name]?.costs.note(query.text, pages: pages)
  }

  /// Ends a poll: says what events show together, and commits.
  func finish(_ report: inout PollReport, _ name: String, now: Int64) throws(LiveFailure) {
    let judgement = detector.conclude()
    note(judgement)
    for (at, count) in judgement.severities.enumerated() where at < report.findings.count {
      report.findings[at] += count
    }
    if report.new > 0 || !judgement.lines.isEmpty || state.conclusions.isEmpty {
      state.conclusions = Base64Text.of(detector.conclusions)
    }
    for windows in (state.targets[name]?.coverage ?? [:]).values {
      report.backlogWindows += windows.pending.count
      report.backlogSeconds += windows.pendingSeconds
    }
    asking[name] = nil
    try commit()
    let marks = (seenLog.mark, keptLog.mark)
    try tidy(now: now)
    if state != committed || marks != (seenLog.mark, keptLog.mark) { try commit() }
    guard marks.0.number != seenLog.mark.number || marks.1.number != keptLog.mark.number else { return }
    do throws(FileFailure) {
      try seenLog.removeOthers()
      try keptLog.removeOthers()
    } catch {
      throw LiveFailure(.state, "\(error); free the place, or give another folder with --state")
    }
  }

  /// Notes which queries a poll did not come to.
  func leave(_ queries: [String], of name: String) {
    leftOver[name] = queries
  }

  /// Goes on with other rules and another list. Each name that is new begins at the look-back before now; the coverage of the
  /// others is kept.
  package func reload(_ detector: sending any LiveDetector, _ plan: PollPlan) throws(LiveFailure) {
    state.conclusions = Base64Text.of(self.detector.conclusions)
    try commit()
    let now = clock.bounds.lowerBound / 1000
    do throws(FileFailure) {
      var detector = detector
      Self.wake(&detector, state, try keptLog.entries().compactMap(KeptRecord.init), log)
      self.detector = detector
      self.plan = plan
      if let added = state.cover(targets, plan, from: now - settings.lookback, now: now, log) {
        seen.forget(silentNames: added.numbers)
        try seenLog.replace(seen.chunks)
      }
    } catch {
      throw LiveFailure(.state, "\(error); free the place, or give another folder with --state")
    }
    try commit()
  }
}
