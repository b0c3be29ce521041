import ArgumentParser
import Dispatch
import Synchronization
import TrailSift

/// A line on the terminal that shows how far a scan has come, drawn anew a few times a second.
final class ProgressBar: Sendable {
  private static let interval = DispatchTimeInterval.milliseconds(150)

  // The workers may hold every thread of the concurrency runtime, so the timer has a queue of its own.
  private let queue = DispatchQueue(label: "progress")
  private let timer: Mutex<(any DispatchSourceTimer)?>

  init(_ progress: ScanProgress) {
    let start = ContinuousClock.now
    let source = DispatchSource.makeTimerSource(queue: queue)
    source.schedule(deadline: .now() + Self.interval, repeating: Self.interval)
    source.setEventHandler {
      let line = ProgressLine(progress.reading, elapsed: ContinuousClock.now - start)
      let width = Terminal.width(of: 2) ?? 80
      Terminal.note("\r\u{1B}[2K" + String(line.text.prefix(width - 1)))
    }
    source.resume()
    timer = Mutex(source)
  }

  /// Takes the line away.
  func end() {
    timer.withLock { timer in
      timer?.cancel()
      timer = nil
    }
    // A line that is being drawn is drawn before it is taken away.
    queue.sync {}
    Terminal.note("\r\u{1B}[2K")
  }
}

extension ProgressBar {
  /// Reads, and shows on a terminal how far that has come.
  /// - Throws: the code to end with, after the reason was told.
  static func show<Outcome>(
    _ progress: ScanProgress, quiet: Bool, during read: () async throws(ScanError) -> Outcome
  ) async throws(ExitCode) -> Outcome {
    let bar = quiet || !Terminal.errorIsTerminal ? nil : ProgressBar(progress)
    do throws(ScanError) {
      let outcome = try await read()
      bar?.end()
      return outcome
    } catch {
      bar?.end()
      throw ExitStatus.code(for: error)
    }
  }
}

/// The words of a progress bar at one moment.
struct ProgressLine {
  let text: String

  init(_ reading: ScanProgress.Reading, elapsed: Duration) {
    let seconds = max(
      Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18, 0.001)
    var parts = ["\(reading.inputs)/\(reading.inputCount) files", Shown.size(reading.bytes)]
    if reading.byteCount > 0 { parts[1] += " of \(Shown.size(reading.byteCount))" }
    parts.append("\(Int(Double(reading.records) / seconds)) records/s")
    if reading.byteCount > 0, reading.bytes > 0 {
      let share = min(Double(reading.bytes) / Double(reading.byteCount), 1)
      parts.insert(Self.bar(share), at: 0)
      parts.append("\(Self.time(seconds / share - seconds)) left")
    }
    text = parts.joined(separator: "  ")
  }

  private static func bar(_ share: Double) -> String {
    let width = 20
    let full = Int(share * Double(width))
    return "[" + String(repeating: "#", count: full) + String(repeating: ".", count: width - full)
      + "] \(Int(share * 100))%"
  }

  private static func time(_ seconds: Double) -> String {
    guard seconds.isFinite, seconds < 360_000 else { return "?" }
    let whole = Int(seconds)
    return whole < 60 ? "\(whole)s" : "\(whole / 60)m\(whole % 60)s"
  }
}
