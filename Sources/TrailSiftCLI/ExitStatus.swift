import ArgumentParser

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
}
