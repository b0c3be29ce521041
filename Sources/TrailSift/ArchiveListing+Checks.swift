import TrailArchive
import TrailReports

extension ArchiveListing {
  /// Lists what paths hold of the deliveries that options select.
  init(_ paths: [String], _ options: ScanOptions) async throws(ScanError) {
    do {
      self = try await ArchiveListing(
        paths: paths, selection: options.trailSelection, threads: options.threads)
    } catch {
      throw .input(error)
    }
  }

  /// The lines of the ledger for what was listed and is not to be opened.
  var unopened: some Sequence<LedgerLine> {
    [(failed, InputState.failed), (skipped, .skipped)].lazy.flatMap { inputs, state in
      inputs.lazy.map { LedgerLine(input: $0.path, state: state, reason: $0.reason) }
    }
  }

  var mayHoldLogs: Bool {
    !inputs.isEmpty || !failed.isEmpty || skipped.contains(where: \.isUnselectedLog)
  }

  /// Refuses outputs that would overwrite an input or one another.
  package func check(outputs: [String]) throws(ScanError) {
    var places: [OutputPlace: String] = [:]
    for path in outputs {
      guard let place = OutputPlace(path: path) else { continue }
      if places.updateValue(path, forKey: place) != nil { throw .sameDestination(path: path) }
    }
    guard places.keys.contains(where: \.isExisting) else { return }
    for input in inputs {
      guard let file = FileIdentity(path: input.path), let path = places[.existing(file)] else { continue }
      throw .outputIsInput(path: path)
    }
  }

  /// Refuses paths with nothing that could hold records.
  /// - Parameter totals: of all inputs, when they were looked into.
  func checkForLogs(_ totals: LedgerTotals, _ paths: [String]) throws(ScanError) {
    if totals.inputs(.skipped) == totals.inputs, !skipped.contains(where: \.isUnselectedLog) {
      throw .noLogs(paths: paths, skipped: totals.inputs)
    }
  }
}

extension SkippedInput {
  /// A log that the selection left out. It could hold records, unlike other files.
  fileprivate var isUnselectedLog: Bool {
    guard let key = TrailKey(path: path) else { return false }
    return key.kind != .digest
  }
}
