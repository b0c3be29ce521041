import ArgumentParser
import TrailSift

/// How the command ends.
enum ExitStatus {
  /// Done, and a finding reached `--fail-on`.
  static let findings = ExitCode(1)
  /// Done, and a test of a rule failed.
  static let failedTest = ExitCode(1)
  /// Done, but some input was not read whole.
  static let damaged = ExitCode(2)
  /// A rule or the configuration is wrong.
  static let badRule = ExitCode(65)
  /// No such input, or none that could hold records.
  static let noInput = ExitCode(66)
  /// Output could not be written.
  static let output = ExitCode(74)
  static let interrupted = ExitCode(130)

  /// The code to end with, after the error was told.
  static func code(for error: ScanError) -> ExitCode {
    if case .output(let cause) = error, cause.isClosedPipe { return ExitCode.success }
    Terminal.note("error: \(error)\n")
    switch error {
    case .input, .noLogs: return noInput
    case .outputIsInput, .sameDestination: return ExitCode.validationFailure
    case .output: return output
    }
  }

  /// Ends a command that has read and reported.
  /// - Throws: the code to end with, where that is not 0.
  static func check(_ summary: ScanSummary, _ severities: SeverityCounts, failOn: Severity?) throws(ExitCode)
  {
    if summary.interrupted { throw interrupted }
    if !summary.totals.isWhole { throw damaged }
    if let failOn, severities.count(atLeast: failOn) > 0 { throw findings }
  }
}
