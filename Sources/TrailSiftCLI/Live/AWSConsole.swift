import AWSAccess
import Synchronization
import TrailSift

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What a person at the terminal and the process's surroundings bring to the calls of AWS.
enum AWSConsole {
  /// The variables of the environment. A name or value that is no text is left out.
  static var environment: [String: String] {
    var variables: [String: String] = [:]
    var place = unsafe environ
    // The system's list ends with a null.
    while let entry = unsafe place.pointee {
      if let text = unsafe String(validatingCString: entry), let sign = text.firstIndex(of: "=") {
        variables[String(text[..<sign])] = String(text[text.index(after: sign)...])
      }
      unsafe place += 1
    }
    return variables
  }

  /// Asks at the terminal, and shows nothing of what is typed.
  static let mfaPrompt = MFAPrompt { serial, purpose in
    guard Terminal.errorIsTerminal, isatty(0) == 1 else { return nil }
    Terminal.note("Code of the MFA device \(serial.visible()), for \(purpose.visible()): ")
    return readSecret().map { Secret($0) }
  }

  private static func readSecret() -> String? {
    var settings = termios()
    guard unsafe tcgetattr(0, &settings) == 0 else { return nil }
    var silent = settings
    silent.c_lflag &= ~tcflag_t(ECHO)
    guard unsafe tcsetattr(0, TCSAFLUSH, &silent) == 0 else { return nil }
    defer {
      _ = unsafe tcsetattr(0, TCSAFLUSH, &settings)
      Terminal.note("\n")
    }
    return readLine()
  }

  /// Says each notice of a kind and text once: calls of many regions bring the same.
  static func notices(quiet: Bool) -> @Sendable (AccessNotice) -> Void {
    let said = Said()
    return { notice in
      if case .repeated = notice.kind { return }
      if case .throttled = notice.kind { return }
      guard !quiet, said.isNew(notice.message) else { return }
      Terminal.note("warning: \(notice.message.visible())\n")
    }
  }

  private final class Said: Sendable {
    private let texts = Mutex<Set<String>>([])

    func isNew(_ text: String) -> Bool { texts.withLock { $0.insert(text).inserted } }
  }
}
