/// The state folder and the output as a new process finds them, put back to the last commit.
struct OpenedState {
  var state: WatchState
  var seen: SeenEvents
  var seenLog: AppendLog
  var kept: [KeptRecord]
  var keptLog: AppendLog
  var output: DurableOutput

  static func open(
    _ folder: StateFolder, _ place: OutputPlace, targets: [String], _ plan: PollPlan,
    _ settings: LiveSettings,
    now: Int64, _ log: LiveLog
  ) throws(LiveFailure) -> OpenedState {
    var opened: OpenedState
    let isFirst: Bool
    let start: Int64
    do throws(FileFailure) {
      let (found, damage) = try folder.load()
      if let found {
        opened = try committed(found, folder, settings, place, now, log)
        isFirst = false
        start = settings.since ?? now - settings.lookback
      } else {
        let salvaged = try salvage(folder, settings, place)
        isFirst = damage == nil && salvaged.seen.entries.isEmpty
        opened = salvaged
        let widened = now - max(settings.lookback, settings.lookbackAfterDamage)
        start = isFirst ? settings.since ?? now - settings.lookback : min(widened, settings.since ?? widened)
        if !isFirst { try tell(damage, folder, now - start, now, log) }
      }
    } catch {
      throw LiveFailure(.state, "\(error); free the place, or give another folder with --state")
    }
    do throws(FileFailure) {
      if let note = try opened.output.open(opened.state.output) { log(.warning, note) }
    } catch {
      throw LiveFailure(.output, "\(error); give another file with -o")
    }
    opened.state.output = opened.output.mark
    opened.state.rename(for: targets)
    let added = opened.state.cover(targets, plan, from: start, now: now, log)
    do throws(FileFailure) {
      if !isFirst, let added { try opened.lookAgain(at: added) }
      opened.state.seen = opened.seenLog.mark
      opened.state.kept = opened.keptLog.mark
      try folder.write(opened.state)
      try opened.seenLog.removeOthers()
      try opened.keptLog.removeOthers()
    } catch {
      throw LiveFailure(.state, "\(error); free the place, or give another folder with --state")
    }
    return opened
  }

  /// Forgets events of names that come anew to the list, and of which nothing was said.
  private mutating func lookAgain(at names: AddedNames) throws(FileFailure) {
    seen.forget(silentNames: names.numbers)
    try seenLog.replace(seen.chunks)
  }

  private static func committed(
    _ state: WatchState, _ folder: StateFolder, _ settings: LiveSettings, _ place: OutputPlace, _ now: Int64,
    _ log: LiveLog
  ) throws(FileFailure) -> OpenedState {
    var (seenLog, seenEntries, isSeenDamaged) = try AppendLog.open(
      folder.path, "seen", folder.files, at: state.seen)
    var (keptLog, keptEntries, isKeptDamaged) = try AppendLog.open(
      folder.path, "kept", folder.files, at: state.kept)
    if isSeenDamaged {
      let copy = try folder.setAside("seen.\(state.seen.number)", at: now)
      log(
        .error,
        "\(seenLog.path) is damaged: it is kept as \(copy), and findings of the time since the look-back began"
          + " may come a second time")
      try seenLog.replace(seenEntries)
    }
    if isKeptDamaged {
      let copy = try folder.setAside("kept.\(state.kept.number)", at: now)
      log(
        .error,
        "\(keptLog.path) is damaged: it is kept as \(copy), and correlations with earlier events may not be found"
      )
      try keptLog.replace(keptEntries)
    }
    var seen = SeenEvents(most: settings.mostSeen)
    for entry in seenEntries { seen.insert(entry) }
    return OpenedState(
      state: state, seen: seen, seenLog: seenLog, kept: keptEntries.compactMap(KeptRecord.init),
      keptLog: keptLog, output: DurableOutput(place, folder.files))
  }

  /// What the logs hold without a state that says how much of them counts. Events are written there after their findings, so each
  /// that is in a log was reported.
  private static func salvage(
    _ folder: StateFolder, _ settings: LiveSettings, _ place: OutputPlace
  ) throws(FileFailure) -> OpenedState {
    let (seenEntries, seenNumber) = try AppendLog.salvage(folder.path, "seen", folder.files)
    let (keptEntries, keptNumber) = try AppendLog.salvage(folder.path, "kept", folder.files)
    var seen = SeenEvents(most: settings.mostSeen)
    for entry in seenEntries { seen.insert(entry) }
    var keys: Set<[UInt8]> = []
    let kept = keptEntries.filter { keys.insert($0).inserted }
    var (seenLog, _, _) = try AppendLog.open(
      folder.path, "seen", folder.files, at: AppendLog.Mark(number: seenNumber, length: 0))
    try seenLog.replace(seen.chunks, number: seenNumber)
    var (keptLog, _, _) = try AppendLog.open(
      folder.path, "kept", folder.files, at: AppendLog.Mark(number: keptNumber, length: 0))
    try keptLog.replace(kept, number: keptNumber)
    var state = WatchState()
    // Until a detector says how long it needs them.
    state.keepSeconds = kept.isEmpty ? 0 : settings.lookbackAfterDamage
    return OpenedState(
      state: state, seen: seen, seenLog: seenLog, kept: kept.compactMap(KeptRecord.init), keptLog: keptLog,
      output: DurableOutput(place, folder.files))
  }

  private static func tell(
    _ damage: String?, _ folder: StateFolder, _ reach: Int64, _ now: Int64, _ log: LiveLog
  ) throws(FileFailure) {
    let path = folder.path + "/state.json"
    let what: String
    if let damage {
      let copy = try folder.setAside("state.json", at: now)
      what = "\(path) cannot be used: \(damage); it is kept as \(copy)"
    } else {
      what = "\(path) is missing beside other files of a state"
    }
    log(
      .error,
      "\(what). The look-back is widened to \(reach) s; events before it are not asked: use `lookup --since` for them"
    )
  }
}

extension SeenEvents {
  /// All entries as entries of the log.
  var chunks: [[UInt8]] {
    var chunks: [[UInt8]] = []
    var chunk: [UInt8] = []
    for (key, entry) in entries {
      chunk += Self.bytes(key, entry)
      if chunk.count >= 1 << 16 {
        chunks.append(chunk)
        chunk = []
      }
    }
    if !chunk.isEmpty { chunks.append(chunk) }
    return chunks
  }
}
