import AWSAccess

extension LiveStore {
  /// Writes what is new. Whatever instant a process ends at, the next one finds either all of it or nothing.
  func commit() throws(LiveFailure) {
    do throws(FileFailure) {
      if try output.wasMoved() {
        let note = try output.open(committed.output)
        if let note { log(.warning, note) }
        // Which file is written comes first, so that lines in it can be taken back.
        committed.output = output.mark
        try writeState(committed)
      }
      try output.append(newLines)
    } catch {
      throw LiveFailure(
        .output, "\(error); what was committed stands, the rest is asked again at the next start")
    }
    do throws(FileFailure) {
      if !newSeen.isEmpty {
        try seenLog.append(newSeen)
        try seenLog.sync()
      }
      if !newKept.isEmpty {
        for record in newKept { try keptLog.append(record.bytes) }
        try keptLog.sync()
      }
      state.output = output.mark
      state.seen = seenLog.mark
      state.kept = keptLog.mark
      if state != committed { try writeState(state) }
    } catch {
      throw LiveFailure(.state, "\(error); free the place, or give another folder with --state")
    }
    committed = state
    newLines = []
    newSeen = []
    newKept = []
    lastCommit = clock.milliseconds
  }

  private func writeState(_ state: WatchState) throws(FileFailure) {
    try folder.write(state)
  }

  /// Forgets what no later poll can ask for, and keeps the logs short.
  func tidy(now: Int64) throws(LiveFailure) {
    let margin = settings.lookback + 60
    var needed = Array(asking.values)
    var since = now - margin
    for (name, target) in state.targets {
      for windows in target.coverage.values {
        needed += windows.pending
        if targets.contains(name) {
          since = min(since, windows.covered - margin)
        } else {
          needed.append(LookupWindow(first: windows.covered - margin, last: windows.covered + 60))
        }
      }
    }
    // A clock that is ahead must not make it forget: the newest event bounds it.
    if seen.newest > 0 { since = min(since, seen.newest - margin) }
    if since > state.rememberedSince + settings.lookback / 4 {
      state.rememberedSince = since
      let windows = CoverageIntervals(needed)
      seen.keep { $0 >= since || windows.contains($0) }
    }
    let forgotten = seen.forgetOldest()
    if forgotten > 0 {
      log(
        .warning, "more events than can be remembered: the oldest are forgotten, and may be reported again",
        LiveLog.Field("forgotten", "\(forgotten)"), LiveLog.Field("most", "\(seen.most)"))
    }
    do throws(FileFailure) {
      if state.seen.length > Int64(seen.entries.count * SeenEvents.entrySize * 2 + (1 << 18)) {
        try seenLog.replace(seen.chunks)
      }
      try tidyKept(now: now)
    } catch {
      throw LiveFailure(.state, "\(error); free the place, or give another folder with --state")
    }
    let oldest = now - CoverageWindows.reach
    state.targets = state.targets.filter { name, target in
      targets.contains(name) || target.coverage.values.contains { $0.covered > oldest }
    }
  }

  private func tidyKept(now: Int64) throws(FileFailure) {
    let total = keptSizes.reduce(0) { $0 + $1.size }
    var since = now - state.keepSeconds - settings.lookback - 3600
    if total > settings.mostKeptBytes {
      let times = keptSizes.map(\.time).sorted()
      since = max(since, times[times.count / 2])
      log(.warning, "more records are kept for correlations than fit: the older half is forgotten")
    }
    let expired = keptSizes.reduce(0) { $1.time < since ? $0 + $1.size : $0 }
    guard expired > max(1 << 20, total / 2) || total > settings.mostKeptBytes else { return }
    let kept = try keptLog.entries().filter { (KeptRecord($0)?.time ?? 0) >= since }
    try keptLog.replace(kept)
    keptSizes.removeAll { $0.time < since }
  }
}

/// Windows of time, to be asked about many instants.
private struct CoverageIntervals {
  private var windows: [LookupWindow] = []

  init(_ all: [LookupWindow]) {
    for window in all.sorted(by: { $0.first < $1.first }) {
      if let last = windows.indices.last, window.first <= windows[last].last {
        windows[last].last = max(windows[last].last, window.last)
      } else {
        windows.append(window)
      }
    }
  }

  func contains(_ time: Int64) -> Bool {
    var low = 0
    var high = windows.count
    while low < high {
      let middle = (low + high) / 2
      if windows[middle].last < time { low = middle + 1 } else { high = middle }
    }
    return low < windows.count && windows[low].first <= time
  }
}
