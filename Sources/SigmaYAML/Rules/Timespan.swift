/// A length of time as Sigma writes it: `15s`, `10m`, `2h`, `7d`, `1w`, `1M` (months), `1y`.
enum Timespan {
  /// A month and a year are those of the calendar on average, as pySigma counts them.
  private static let units: [Character: Int] = [
    "s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800, "M": 2_629_746, "y": 31_556_952,
  ]

  /// Whole seconds, more than none; nil where it is written otherwise or too long to count.
  static func seconds(_ text: String) -> Int? {
    guard let last = text.last, let unit = units[last] else { return nil }
    let digits = text.dropLast()
    guard !digits.isEmpty, digits.utf8.allSatisfy(CoreSchema.isDigit), let count = Int(digits), count > 0
    else {
      return nil
    }
    let (seconds, overflow) = count.multipliedReportingOverflow(by: unit)
    // Below this, adding it to a time in seconds or milliseconds cannot overflow.
    return overflow || seconds > 1 << 40 ? nil : seconds
  }
}
