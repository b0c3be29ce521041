import ArgumentParser

/// How the command ends.
enum ExitStatus {
  /// Done, and a finding reached `--fail-on`.
  static let findings = ExitCode(1)
  /// Done, but some input was not read whole.
  static let damaged = ExitCode(2)
  /// No such input, or none that could hold records.
  static let noInput = ExitCode(66)
  /// A report could not be written.
  static let output = ExitCode(74)
  static let interrupted = ExitCode(130)
}
