/// An instant as CloudTrail writes it: whole seconds, UTC.
public struct EventTime: Sendable, Comparable, Hashable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let seconds: Int64

  public init(seconds: Int64) { self.seconds = seconds }

  public static func < (a: EventTime, b: EventTime) -> Bool { a.seconds < b.seconds }

  /// Reads RFC 3339 (`2023-07-10T11:47:39Z`, fractions and offsets too) or the basic form of old records
  /// (`20131102T010628Z`). Fractions of a second are cut off.
  public init?(_ text: String) {
    var copy = text
    let parsed = copy.withUTF8 { buffer -> EventTime? in
      let bytes = unsafe Span(_unsafeElements: buffer)
      return EventTime(bytes, in: 0..<bytes.count)
    }
    guard let parsed else { return nil }
    self = parsed
  }

  init?(_ bytes: Span<UInt8>, in range: Range<Int>) {
    var reader = Digits(bytes: bytes, at: range.lowerBound, end: range.upperBound)
    guard let year = reader.number(4) else { return nil }
    let extended = reader.take(UInt8(ascii: "-"))
    guard let month = reader.number(2), !extended || reader.take(UInt8(ascii: "-")),
      let day = reader.number(2),
      reader.take(UInt8(ascii: "T")) || reader.take(UInt8(ascii: "t")) || reader.take(0x20),
      let hour = reader.number(2), !extended || reader.take(UInt8(ascii: ":")),
      let minute = reader.number(2), !extended || reader.take(UInt8(ascii: ":")),
      let second = reader.number(2),
      (1...12).contains(month), (1...Self.daysIn(month: month, year: year)).contains(day),
      hour < 24, minute < 60, second <= 60
    else { return nil }
    if reader.take(UInt8(ascii: ".")) {
      guard reader.digit() != nil else { return nil }
      while reader.digit() != nil {}
    }
    var offset = 0
    if !(reader.take(UInt8(ascii: "Z")) || reader.take(UInt8(ascii: "z"))) {
      let east = reader.take(UInt8(ascii: "+"))
      guard east || reader.take(UInt8(ascii: "-")), let hours = reader.number(2), hours < 24 else {
        return nil
      }
      _ = reader.take(UInt8(ascii: ":"))
      guard let minutes = reader.number(2), minutes < 60 else { return nil }
      offset = (hours * 3600 + minutes * 60) * (east ? 1 : -1)
    }
    guard reader.atEnd else { return nil }
    let days = Self.days(year: year, month: month, day: day)
    seconds = Int64(days * 86400 + hour * 3600 + minute * 60 + second - offset)
  }

  /// Midnight UTC at the start of a day; nil for a date that the calendar does not have.
  public init?(year: Int, month: Int, day: Int) {
    guard (0...9999).contains(year), (1...12).contains(month),
      (1...Self.daysIn(month: month, year: year)).contains(day)
    else { return nil }
    seconds = Int64(Self.days(year: year, month: month, day: day) * 86400)
  }

  /// `2023-07-10T11:47:39Z`.
  public var text: String {
    let (year, month, date) = day
    let rest = Int((seconds % 86400 + 86400) % 86400)
    return "\(year, width: 4)-\(month, width: 2)-\(date, width: 2)T"
      + "\(rest / 3600, width: 2):\(rest / 60 % 60, width: 2):\(rest % 60, width: 2)Z"
  }

  /// The UTC calendar day of the instant.
  public var day: (year: Int, month: Int, day: Int) {
    Self.civil(days: Int(seconds.flooredQuotient(86400)))
  }

  // The day numbers follow the proleptic Gregorian calendar with years that begin in March, so that the leap
  // day is the last of its year.
  private static func days(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted.flooredQuotient(400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468
  }

  private static func civil(days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719468
    let era = shifted.flooredQuotient(146097)
    let dayOfEra = shifted - era * 146097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    )
  }

  private static func daysIn(month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

private struct Digits: ~Escapable {
  let bytes: Span<UInt8>
  var at: Int
  let end: Int

  @_lifetime(copy bytes)
  init(bytes: Span<UInt8>, at: Int, end: Int) {
    self.bytes = bytes
    self.at = at
    self.end = min(end, bytes.count)
  }

  var atEnd: Bool { at >= end }

  mutating func digit() -> Int? {
    guard at < end, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[at]) else { return nil }
    at += 1
    return Int(bytes[at - 1] - UInt8(ascii: "0"))
  }

  mutating func number(_ count: Int) -> Int? {
    var number = 0
    for _ in 0..<count {
      guard let digit = digit() else { return nil }
      number = number * 10 + digit
    }
    return number
  }

  mutating func take(_ byte: UInt8) -> Bool {
    guard at < end, bytes[at] == byte else { return false }
    at += 1
    return true
  }
}

extension BinaryInteger {
  fileprivate func flooredQuotient(_ divisor: Self) -> Self {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}

extension DefaultStringInterpolation {
  fileprivate mutating func appendInterpolation(_ number: Int, width: Int) {
    let digits = String(number)
    appendLiteral(String(repeating: "0", count: max(0, width - digits.utf8.count)))
    appendLiteral(digits)
  }
}
