/// A part of a point in time, in UTC.
enum TimePart: Sendable, Equatable {
  case minute, hour, day, week, month, year

  init?(_ modifier: Modifier) {
    switch modifier {
    case .minute: self = .minute
    case .hour: self = .hour
    case .day: self = .day
    case .week: self = .week
    case .month: self = .month
    case .year: self = .year
    default: return nil
    }
  }

  /// What the part can be.
  var range: ClosedRange<Int> {
    switch self {
    case .minute: 0...59
    case .hour: 0...23
    case .day: 1...31
    case .week: 1...53
    case .month: 1...12
    case .year: 0...9999
    }
  }
}

/// `minute` to `year`, alone or with `lt`, `lte`, `gt`, `gte`.
struct TimeTest: Sendable, Equatable {
  var part: TimePart
  /// Values of the part for which the test holds.
  var accepted: ClosedRange<Int>

  /// Nil if it could never hold.
  init?(_ part: TimePart, _ relation: NumberTest.Relation?, _ number: Int) {
    let range = part.range
    // Beyond every part's range, and far from where numbers end.
    let number = min(max(number, -1), 10_000)
    let bounds: (low: Int, high: Int)
    switch relation {
    case nil: bounds = (number, number)
    case .less: bounds = (range.lowerBound, number - 1)
    case .lessOrEqual: bounds = (range.lowerBound, number)
    case .greater: bounds = (number + 1, range.upperBound)
    case .greaterOrEqual: bounds = (number, range.upperBound)
    }
    guard bounds.low <= bounds.high, range.overlaps(bounds.low...bounds.high) else { return nil }
    self.part = part
    accepted = bounds.low...bounds.high
  }

  /// False for text that is no time of RFC 3339.
  func matches(_ text: Span<UInt8>) -> Bool { PointInTime(text).map { accepted.contains($0[part]) } ?? false }
}

/// A point in time to the minute, in UTC.
struct PointInTime: Sendable, Equatable {
  /// Since 1970-01-01T00:00Z.
  let minutes: Int

  /// Reads RFC 3339: `2026-03-04T05:06:07Z`, with a fraction of seconds and an offset to UTC if there are.
  /// Nil for anything else.
  init?(_ text: Span<UInt8>) {
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for place in range {
        guard place < text.count, text[place] &- 0x30 < 10 else { return nil }
        value = value * 10 + Int(text[place] - 0x30)
      }
      return value
    }
    func stands(_ byte: UInt8, at place: Int) -> Bool { place < text.count && text[place] == byte }
    let (dash, colon) = (UInt8(ascii: "-"), UInt8(ascii: ":"))
    guard let year = number(0..<4), stands(dash, at: 4), let month = number(5..<7), stands(dash, at: 7),
      let day = number(8..<10), let hour = number(11..<13), stands(colon, at: 13),
      let minute = number(14..<16),
      stands(colon, at: 16), let second = number(17..<19),
      text[10] | 0x20 == UInt8(ascii: "t") || text[10] == UInt8(ascii: " "),
      (1...12).contains(month), day >= 1, day <= Self.daysInMonth(month, year), hour < 24, minute < 60,
      second <= 60
    else { return nil }
    var place = 19
    if stands(UInt8(ascii: "."), at: place) {
      place += 1
      let first = place
      while place < text.count, text[place] &- 0x30 < 10 { place += 1 }
      guard place > first else { return nil }
    }
    guard place < text.count else { return nil }
    var offset = 0
    if text[place] | 0x20 == UInt8(ascii: "z") {
      place += 1
    } else {
      guard text[place] == dash || text[place] == UInt8(ascii: "+"),
        let hours = number(place + 1..<place + 3), stands(colon, at: place + 3),
        let minutes = number(place + 4..<place + 6), hours < 24, minutes < 60
      else { return nil }
      offset = (hours * 60 + minutes) * (text[place] == dash ? -1 : 1)
      place += 6
    }
    guard place == text.count else { return nil }
    minutes = (Self.days(year, month, day) * 24 + hour) * 60 + minute - offset
  }

  subscript(part: TimePart) -> Int {
    let days = Self.quotient(minutes, 24 * 60)
    let minuteOfDay = minutes - days * 24 * 60
    switch part {
    case .minute: return minuteOfDay % 60
    case .hour: return minuteOfDay / 60
    case .week: return Self.week(days)
    case .day: return Self.date(days).day
    case .month: return Self.date(days).month
    case .year: return Self.date(days).year
    }
  }

  private static func daysInMonth(_ month: Int, _ year: Int) -> Int {
    if month == 2 { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28 }
    return [4, 6, 9, 11].contains(month) ? 30 : 31
  }

  /// Rounded down.
  private static func quotient(_ number: Int, _ divisor: Int) -> Int {
    number >= 0 ? number / divisor : (number - divisor + 1) / divisor
  }

  /// Days since 1970-01-01. A year counts from March here, so that the leap day is its last.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = quotient(year, 400)
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func date(_ days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = quotient(shifted, 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    )
  }

  /// The week of ISO 8601: that of the year in which its Thursday lies.
  private static func week(_ days: Int) -> Int {
    // 1970-01-01 was a Thursday; Monday is 0.
    let weekday = days + 3 - quotient(days + 3, 7) * 7
    let thursday = days - weekday + 3
    return (thursday - Self.days(date(thursday).year, 1, 1)) / 7 + 1
  }
}
