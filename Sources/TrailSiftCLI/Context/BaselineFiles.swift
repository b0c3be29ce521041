import ArgumentParser
import TrailSift

/// Baselines that a command is given or learns.
enum BaselineFiles {
  /// - Throws: the code to end with, after the reason was told.
  static func read(_ path: String) throws(ExitCode) -> BaselineFile {
    do throws(BaselineError) {
      return try BaselineFile(reading: path)
    } catch {
      Terminal.note("error: \(error)".visible() + "\n")
      throw error.isUnreadable ? ExitStatus.noInput : ExitStatus.badRule
    }
  }

  /// Learns, with progress on a terminal.
  /// - Throws: the code to end with, after the reason was told.
  static func learn(_ pass: BaselinePass, quiet: Bool) async throws(ExitCode) -> BaselinePass.Result {
    var pass = pass
    pass.stop = Interruption.signal
    let result = try await ProgressBar.show(pass.progress, quiet: quiet, during: pass.run)
    if result.isInterrupted { throw ExitStatus.interrupted }
    return result
  }
}
