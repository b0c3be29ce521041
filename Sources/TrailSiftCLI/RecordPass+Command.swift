import ArgumentParser
import TrailSift

extension RecordPass {
  /// Runs until it is done or somebody stops it, with progress on a terminal.
  /// - Throws: the code to end with, after the reason was told.
  func run<Tally: RecordTally>(
    quiet: Bool, _ make: @Sendable () -> Tally
  ) async throws(ExitCode) -> Result<Tally> {
    var pass = self
    pass.stop = Interruption.signal
    return try await ProgressBar.show(pass.progress, quiet: quiet) { () async throws(ScanError) in
      try await pass.run(make)
    }
  }
}

extension RecordPass.Result {
  /// Says what was not read whole, and ends the command with that.
  /// - Parameter option: what lists all of it.
  /// - Throws: the code to end with, where that is not 0.
  func end(allIn option: String, quiet: Bool) throws(ExitCode) {
    if !quiet {
      ScanEndNote.note(notWhole, allIn: option)
      ScanEndNote.note(strictEnd: strictEnd)
    }
    if isInterrupted { throw ExitStatus.interrupted }
    if !totals.isWhole { throw ExitStatus.damaged }
  }
}
