import Synchronization
import TrailSift

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What is known of the terminal, if there is one.
enum Terminal {
  static var outputIsTerminal: Bool { isatty(1) == 1 }

  static var errorIsTerminal: Bool { isatty(2) == 1 }

  /// The columns of the terminal behind standard output or standard error; nil where there is none.
  static func width(of descriptor: Int32) -> Int? {
    guard isatty(descriptor) == 1 else { return nil }
    var size = winsize()
    guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Whether somebody asked for no colour (https://no-color.org).
  static var refusesColour: Bool {
    guard let value = unsafe getenv("NO_COLOR") else { return false }
    return unsafe value.pointee != 0
  }

  static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Puts whatever is noted in another form; nil for text as it is.
  static let noteForm = Mutex<(@Sendable (String) -> String)?>(nil)

  /// Says something on standard error, in the form that the command has chosen.
  static func note(_ text: String) {
    let form = noteForm.withLock { $0 }
    write(form?(text) ?? text)
  }

  /// Writes to standard error as it stands. There is nowhere to report that this fails.
  static func write(_ text: String) {
    let bytes = Array(text.utf8)
    _ = SystemWrite.all(bytes.span, to: 2)
  }
}
