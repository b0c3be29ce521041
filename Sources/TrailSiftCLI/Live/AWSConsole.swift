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
    Terminal.write("Code of the MFA device \(serial.visible()), for \(purpose.visible()): ")
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
      Terminal.write("\n")
    }
    // Whoever stops the command is to get a terminal back that shows what is typed.
    var waiting = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
    while unsafe poll(&waiting, 1, 100) <= 0 {
      if Interruption.signal.isStopped { return nil }
    }
    return readLine()
  }

  /// Says each notice once, since calls of many regions bring the same. Of requests that are sent again one is told of
  /// now and then, so that who waits knows for what.
  static func notices(quiet: Bool) -> @Sendable (AccessNotice) -> Void {
    let said = Said()
    let clock = MachineClock()
    return { notice in
      if quiet { return }
      switch notice.kind {
      case .throttled: return
      case .repeated: guard said.isDue(at: clock.uptime) else { return }
      case .wrongClock(let offset): guard said.isNew(offset: offset) else { return }
      }
      Terminal.note("warning: \(notice.message.visible())\n")
    }
  }

  private final class Said: Sendable {
    private static let milliseconds: Int64 = 30_000

    private let offset = Mutex<Int64?>(nil)
    private let last = Mutex<Int64?>(nil)

    func isDue(at uptime: Int64) -> Bool {
      last.withLock { last in
        if let last, uptime - last < Self.milliseconds { return false }
        last = uptime
        return true
      }
    }

    /// Accounts find out about the clock one by one, and not to the second.
    func isNew(offset: Int64) -> Bool {
      self.offset.withLock { said in
        if let said, abs(said - offset) < 60_000 { return false }
        said = offset
        return true
      }
    }
  }
}
