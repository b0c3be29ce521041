import ArgumentParser
import TrailSift

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Standard output of a command that has its whole result at hand.
enum CommandOutput {
  /// - Throws: the code to end with, after the reason was told. That whoever read the output has gone is no error.
  static func write(_ text: String) throws(ExitCode) {
    Interruption.ignoreClosedPipes()
    let bytes = Array(text.utf8)
    let code = SystemWrite.all(bytes.span, to: 1)
    if code == 0 { return }
    if code == EPIPE { throw .success }
    Terminal.note("error: standard output: cannot be written: \(SystemWrite.explanation(code))\n")
    throw ExitStatus.output
  }

  static func write(lines: [String]) throws(ExitCode) {
    try write(lines.map { $0 + "\n" }.joined())
  }
}
