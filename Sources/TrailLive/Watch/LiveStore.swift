package import AWSAccess

/// All that polls share: the detector, the output and the state. What it does happens one after another.
///
/// A commit is: the findings' lines to the output, the events' keys and kept records to their logs, each waited for until it is
/// on the disk, and last the state file, which says how much of each counts.
package actor LiveStore {
  let settings: LiveSettings
  let clock: any AccessClock
  let log: LiveLog
  let folder: StateFolder
  let targets: [String]
  var detector: any LiveDetector
  var plan: PollPlan
  /// The state as it is in memory, and as it is on the disk.
  var state: WatchState
  var committed: WatchState
  var seen: SeenEvents
  var seenLog: AppendLog
  var keptLog: AppendLog
  var output: DurableOutput
  /// What the next commit writes.
  var newSeen: [UInt8] = []
  var newKept: [KeptRecord] = []
  var newLines: [UInt8] = []
  /// The event time and size of each entry of the log of kept records, in its order.
  var keptSizes: [(time: Int64, size: Int64)] = []
  /// By target, the queries that its last poll did not come to, those that wait longest first.
  var leftOver: [String: [String]] = [:]
  /// By target, the time that the newest windows of its poll cover: what was seen in it is not forgotten while pages of it
  /// may come.
  var asking: [String: LookupWindow] = [:]
  var lastCommit: Int64
  var isClosed = false

  /// Opens the state folder and the output, and puts both back to the last commit.
  /// - Parameter targets: their ``WatchTarget/name``s.
  package init(
    folder path: String, output place: OutputPlace, targets: [String], plan: PollPlan,
    detector: sending any LiveDetector, settings: LiveSettings, clock: any AccessClock,
    files: any FileCalls = SystemFiles(), log: LiveLog = .silent
  ) throws(LiveFailure) {
    let folder = try StateFolder(path, files)
    let opened: OpenedState
    do throws(LiveFailure) {
      opened = try OpenedState.open(
        folder, place, targets: targets, plan, settings, now: clock.bounds.lowerBound / 1000, log)
    } catch {
      folder.close()
      throw error
    }
    var detector = detector
    Self.wake(&detector, opened.state, opened.kept, log)
    self.detector = detector
    self.folder = folder
    self.targets = targets
    self.plan = plan
    self.settings = settings
    self.clock = clock
    self.log = log
    state = opened.state
    committed = opened.state
    seen = opened.seen
    seenLog = opened.seenLog
    keptLog = opened.keptLog
    keptSizes = opened.kept.map { ($0.time, Int64($0.bytes.count)) }
    output = opened.output
    lastCommit = clock.milliseconds
  }

  /// Gives a detector what another one knew.
  static func wake(
    _ detector: inout any LiveDetector, _ state: WatchState, _ kept: [KeptRecord], _ log: LiveLog
  ) {
    if !state.conclusions.isEmpty {
      let bytes = Base64Text.bytes(state.conclusions)
      if !(bytes.map { detector.restore($0) } ?? false) {
        log(.warning, "what was said of events together cannot be read: some of it may be said again")
      }
    }
    if !kept.isEmpty { detector.remember(kept.map(\.record)) }
  }

  /// Commits what there is, and lets another process have the folder.
  package func close() throws(LiveFailure) {
    guard !isClosed else { return }
    defer { abandon() }
    try commit()
  }

  /// Lets another process have the folder. What is not committed is asked again.
  package func abandon() {
    guard !isClosed else { return }
    isClosed = true
    output.close()
    seenLog.close()
    keptLog.close()
    folder.close()
  }
}
