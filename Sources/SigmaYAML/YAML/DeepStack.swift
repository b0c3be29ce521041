internal import Foundation
internal import Synchronization

/// Runs work that goes as deep as its input: the parser descends a thousand levels before it refuses a document,
/// some kilobytes of stack each, which is more than a thread need have.
enum DeepStack {
  private static let bytes = 32 << 20

  /// How many levels fit on any thread.
  private static let shallow = 48

  /// The result of the work, done here where the text cannot be deep, else on a thread with a stack of its own.
  static func run<Result: Sendable>(for text: String, _ work: @escaping @Sendable () -> Result) -> Result {
    if mostLevels(of: text) <= shallow { return work() }
    let box = Box<Result>()
    let thread = Thread { box.finish(with: work()) }
    thread.stackSize = bytes
    thread.start()
    return box.wait()
  }

  /// A bound, never too low: a level in brackets has a bracket, and the others are further right each, at most
  /// two in a column (a list may stand below the first letter of its key), behind nothing but indicators.
  static func mostLevels(of text: String) -> Int {
    var brackets = 0
    var indent = 0
    var widest = 0
    var isAtStart = true
    for byte in text.utf8 {
      switch byte {
      case 0x0a, 0x0d:
        indent = 0
        isAtStart = true
        continue
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        brackets += 1
        isAtStart = false
      case 0x20, 0x09, UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"):
        if isAtStart { indent += 1 }
      case 0x80...:
        // It may be a line break of two or three bytes.
        isAtStart = true
        indent += 1
      default:
        isAtStart = false
      }
      widest = max(widest, indent)
    }
    return brackets + 2 * (widest + 1)
  }

  /// Where a thread leaves its result for the one that waits.
  private final class Box<Result: Sendable>: Sendable {
    private let result = Mutex<Result?>(nil)
    private let semaphore = DispatchSemaphore(value: 0)

    func finish(with value: Result) {
      result.withLock { $0 = value }
      semaphore.signal()
    }

    func wait() -> Result {
      while true {
        semaphore.wait()
        if let value = result.withLock({ $0 }) { return value }
      }
    }
  }
}
