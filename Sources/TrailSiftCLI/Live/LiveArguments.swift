public import ArgumentParser
public import TrailSift

extension Replay.Order: ExpressibleByArgument {}

/// How many times faster than it did time passes, such as `60x` or `0.5x`; `max` for no waiting.
struct SpeedArgument: ExpressibleByArgument {
  static let max = SpeedArgument(factor: nil)

  /// Nil for no waiting.
  let factor: Double?

  private init(factor: Double?) { self.factor = factor }

  init?(argument: String) {
    if argument == "max" {
      self = .max
      return
    }
    let digits = argument.hasSuffix("x") ? argument.dropLast() : argument[...]
    // `Double` alone takes a sign, an exponent and words too.
    guard digits.allSatisfy({ $0 == "." || ("0"..."9").contains($0) }),
      let factor = Double(digits), factor.isFinite, factor >= 0.001, factor <= 1_000_000_000
    else { return nil }
    self.factor = factor
  }

  var defaultValueDescription: String { factor.map { "\($0)x" } ?? "max" }
}

/// A time between two things, such as `300` (seconds), `90s`, `5m` or `1h`; at least a second, at most 31 days.
struct IntervalArgument: ExpressibleByArgument {
  let seconds: Int64

  init(seconds: Int64) { self.seconds = seconds }

  init?(argument: String) {
    let units: [Character: Int64] = ["s": 1, "m": 60, "h": 3600, "d": 86400]
    let unit = argument.last.flatMap { units[$0] }
    let digits = unit == nil ? argument[...] : argument.dropLast()
    guard digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let count = Int64(digits), (1...2_678_400).contains(count)
    else { return nil }
    let seconds = count * (unit ?? 1)
    guard seconds <= 2_678_400 else { return nil }
    self.seconds = seconds
  }

  var defaultValueDescription: String { "\(seconds)" }
}
