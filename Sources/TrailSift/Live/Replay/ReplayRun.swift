import TrailArchive
import TrailDetection
import TrailLive
import TrailRecords
import TrailReports

/// One run of a replay.
final class ReplayRun {
  let replay: Replay
  private let detector: PipelineDetector
  private var source: ReplaySource
  private var writer: BlockWriter
  private var pace: ReplayPace
  /// When correlations are looked at next, in seconds; nil before the first delivery.
  private var nextLook: Int64?
  private var span: ClosedRange<Int64>?
  /// The ids of the correlations that were written.
  private var written: Set<String> = []
  private var totals = LedgerTotals()
  private var notWhole: [LedgerLine] = []
  private var skipped: [String: Int] = [:]
  /// The input whose damage ended a strict replay.
  private var strictEnd: String?

  init(_ replay: Replay) throws(ReplayError) {
    self.replay = replay
    detector = PipelineDetector(replay.options, includesRaw: replay.includesRaw, forgets: false)
    pace = ReplayPace(speed: replay.speed)
    do throws(ArchiveError) {
      source = try ReplaySource(replay)
    } catch {
      throw .input(error)
    }
    do throws(OutputError) {
      writer = try BlockWriter(replay.output)
    } catch {
      throw .output(error)
    }
  }

  private var isStopped: Bool { replay.stop.isStopped }

  /// Why no further input is read; nil where one may be.
  private var reasonToEnd: String? {
    if isStopped { return "not read: interrupted" }
    return strictEnd.map { "not read: --strict ended the replay at \($0)" }
  }

  func play(_ listing: ArchiveListing) async throws(ReplayError) -> Replay.Result {
    let inputs = plan(listing)
    switch replay.order {
    case .delivery: try await playByDelivery(inputs)
    case .eventTime: try await playByEventTime(inputs)
    }
    for line in listing.unopened { note(line) }
    var severities = detector.severities
    var restated = 0
    var leftOut: [CorrelationOmission] = []
    if !isStopped { (restated, leftOut) = try await conclude(&severities) }
    try flush()
    return Replay.Result(
      summary: summary(leftOut), severities: severities, lag: source.lag, restated: restated, span: span,
      strictEnd: strictEnd, passedOver: listing.inputs.count - inputs.count)
  }

  private func summary(_ leftOut: [CorrelationOmission]) -> ScanSummary {
    var totals = totals
    totals.add(countsOf: detector.tally)
    return ScanSummary(
      tool: replay.tool, totals: totals, notWhole: notWhole, skipped: skipped, interrupted: isStopped,
      leftOut: leftOut, suppressions: detector.suppressed.counts(of: replay.options.suppressions),
      expired: replay.options.suppressions?.expired ?? [],
      automation: detector.automated.counts(of: replay.options.automation))
  }

  private func note(_ line: LedgerLine) {
    totals += line
    if replay.options.isStrict, !line.isWhole {
      strictEnd = strictEnd ?? line.input
    }
    switch line.state {
    case .partial, .failed: notWhole.append(line)
    case .skipped: skipped[line.reason ?? "no reason given", default: 0] += 1
    case .whole: break
    }
  }

  /// The inputs that were delivered in the time asked for, in the order of their delivery.
  private func plan(_ listing: ArchiveListing) -> [PlannedInput] {
    var inputs = listing.inputs.enumerated().map { PlannedInput($0.element, number: $0.offset) }
    for index in inputs.indices {
      if isStopped { break }
      if inputs[index].input.size == nil {
        source.readEarly(&inputs[index])
      } else if inputs[index].stamp == nil || replay.order == .eventTime {
        inputs[index].times = source.survey(inputs[index].input)
      }
    }
    PlannedInput.setDeliveries(&inputs)
    let selected = inputs.filter { input in
      guard let reason = reasonToSkip(input) else { return true }
      note(LedgerLine(input: input.input.path, state: .skipped, reason: reason))
      return false
    }
    return selected.sorted { ($0.delivery, $0.number) < ($1.delivery, $1.number) }
  }

  private func reasonToSkip(_ input: PlannedInput) -> String? {
    let time = EventTime(seconds: input.delivery).text
    if let from = replay.from, input.delivery < from {
      return "delivered at \(time), before the time asked for"
    }
    if let to = replay.to, input.delivery > to { return "delivered at \(time), after the time asked for" }
    return nil
  }

  private func playByDelivery(_ inputs: [PlannedInput]) async throws(ReplayError) {
    for input in inputs {
      if reasonToEnd == nil { try await advance(to: input.delivery) }
      if let reasonToEnd {
        note(LedgerLine(input: input.input.path, state: .skipped, reason: reasonToEnd))
        continue
      }
      var failure: OutputError?
      let deliver: ([HeldRecord]) -> Void = { records in
        guard failure == nil else { return }
        do throws(OutputError) {
          try self.judge(records, of: input, at: input.delivery)
        } catch {
          failure = error
        }
      }
      if let early = input.early {
        deliver(early.records)
        note(early.line)
      } else {
        note(source.read(input, deliver))
      }
      if let failure { throw .output(failure) }
      try checkReader()
    }
  }

  private func playByEventTime(_ inputs: [PlannedInput]) async throws(ReplayError) {
    var queue = PriorityQueue<WaitingRecord>()
    var known: [Int: PlannedInput] = [:]
    let ordered = inputs.sorted {
      ($0.times?.lowerBound ?? $0.delivery, $0.number) < ($1.times?.lowerBound ?? $1.delivery, $1.number)
    }
    for input in ordered {
      try await play(&queue, known, before: input.times?.lowerBound ?? input.delivery)
      if let reasonToEnd {
        note(LedgerLine(input: input.input.path, state: .skipped, reason: reasonToEnd))
        continue
      }
      known[input.number] = input
      let hold: ([HeldRecord]) -> Void = { records in
        for record in records {
          let time = record.time ?? input.delivery
          queue.push(WaitingRecord(time: time, input: input.number, record: record))
        }
      }
      if let early = input.early {
        hold(early.records)
        note(early.line)
      } else {
        note(source.read(input, hold))
      }
    }
    try await play(&queue, known, before: nil)
  }

  /// Judges the records in a queue whose times lie before a bound.
  private func play(
    _ queue: inout PriorityQueue<WaitingRecord>, _ inputs: [Int: PlannedInput], before bound: Int64?
  ) async throws(ReplayError) {
    while let next = queue.first, bound.map({ next.time < $0 }) ?? true, !isStopped {
      try await advance(to: next.time)
      if isStopped { return }
      do throws(OutputError) {
        while let item = queue.first, item.time == next.time, item.input == next.input {
          guard let input = inputs[item.input] else { break }
          _ = queue.pop()
          try judge([item.record], of: input, at: next.time)
        }
      } catch {
        throw .output(error)
      }
      try checkReader()
    }
  }

  /// Lets time pass: says what correlations show up to then, and waits for it.
  private func advance(to seconds: Int64) async throws(ReplayError) {
    if let look = nextLook, look < seconds {
      try await wait(for: look)
      if isStopped { return }
      try say(detector.conclude(at: look * 1000))
      // Nothing comes in between.
      let interval = max(replay.interval, 1)
      nextLook = look + (seconds - look + interval - 1) / interval * interval
    }
    try await wait(for: seconds)
    if nextLook == nil { nextLook = seconds + max(replay.interval, 1) }
    span = span.map { $0.lowerBound...max($0.upperBound, seconds) } ?? seconds...seconds
  }

  private func wait(for seconds: Int64) async throws(ReplayError) {
    guard pace.mustWait(for: seconds) else { return }
    try flush()
    await pace.wait(for: seconds, replay.stop)
  }

  private func judge(_ records: [HeldRecord], of input: PlannedInput, at seconds: Int64) throws(OutputError) {
    let path = input.input.path
    let judgement = detector.judge(
      records.map { LiveRecord(bytes: $0.bytes, source: path, number: $0.index, seenAt: seconds * 1000) })
    try writer.append(judgement.lines[...])
  }

  private func say(_ conclusion: (judgement: LiveJudgement, said: [CorrelationFinding])) throws(ReplayError) {
    for finding in conclusion.said { written.insert(finding.id) }
    try write(conclusion.judgement.lines)
  }

  /// Says what is still to be said, and then the correlations as a scan has them, as far as they were not written so.
  private func conclude(
    _ severities: inout SeverityCounts
  ) async throws(ReplayError) -> (restated: Int, leftOut: [CorrelationOmission]) {
    guard let end = nextLook else { return (0, []) }
    try await wait(for: end)
    if isStopped { return (0, []) }
    try say(detector.conclude(at: end * 1000))
    severities = detector.severities
    guard let rules = replay.options.rules, let notes = source.takeNotes() else { return (0, []) }
    let (found, leftOut) = rules.correlate([notes])
    var restated = 0
    let severe = found.filter { $0.severity >= replay.options.minimumSeverity && !written.contains($0.id) }
    for finding in FindingOrder.sorted(severe) {
      let said = detector.firstSaid(finding)
      if said == nil { severities.add(correlation: finding.severity) }
      restated += 1
      try write(detector.line(of: finding, seenAt: said ?? end * 1000))
    }
    return (restated, leftOut)
  }

  private func write(_ lines: [UInt8]) throws(ReplayError) {
    do throws(OutputError) {
      try writer.append(lines[...])
    } catch {
      throw .output(error)
    }
  }

  private func flush() throws(ReplayError) {
    do throws(OutputError) {
      try writer.flush()
    } catch {
      throw .output(error)
    }
    try checkReader()
  }

  /// Ends the work where whoever read the lines has gone.
  private func checkReader() throws(ReplayError) {
    if let error = writer.closedPipe { throw .output(error) }
  }
}
