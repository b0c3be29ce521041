/// A calendar day in UTC, as the date folders of an S3 key give it. Days compare by year, month and day.
///
/// The initialiser does not ask whether the day exists; numbers that no date can have are clamped to what fits.
public struct TrailDay: Sendable, Comparable, Hashable {
  private let storedYear: Int16
  private let storedMonth: Int8
  private let storedDay: Int8

  public init(year: Int, month: Int, day: Int) {
    storedYear = Int16(clamping: year)
    storedMonth = Int8(clamping: month)
    storedDay = Int8(clamping: day)
  }

  public var year: Int { Int(storedYear) }
  /// 1 to 12.
  public var month: Int { Int(storedMonth) }
  /// 1 to 31.
  public var day: Int { Int(storedDay) }

  public static func < (left: TrailDay, right: TrailDay) -> Bool {
    (left.storedYear, left.storedMonth, left.storedDay) < (
      right.storedYear, right.storedMonth, right.storedDay
    )
  }
}

extension TrailDay: CustomStringConvertible {
  /// The day as `2023-07-10`.
  public var description: String {
    func padded(_ number: Int, to width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(width - digits.count, 0)) + digits
    }
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }
}

extension TrailDay {
  /// Reads the year, month and day of a key's folders or stamp; nil unless each is digits of that width and in range.
  init?(year: Substring, month: Substring, day: Substring) {
    guard let year = TrailDay.number(year, width: 4), let month = TrailDay.number(month, width: 2),
      let day = TrailDay.number(day, width: 2), (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func number(_ text: Substring, width: Int) -> Int? {
    guard text.utf8.count == width, text.utf8.allSatisfy(\.isDigit) else { return nil }
    return Int(text)
  }
}

extension UInt8 {
  /// Whether the byte is an ASCII digit.
  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
  /// Whether the byte is an ASCII letter from `a` to `z`.
  var isLowerLetter: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }
}
