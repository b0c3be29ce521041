internal import TrailRecords

/// When something is over.
enum Expiry {
  /// The first instant behind a day (`2027-01-31`, the whole of it, UTC), or a time as RFC 3339 writes it.
  static func end(_ text: String) -> EventTime? {
    let date = text.utf8.prefix(10)
    let parts = date.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let numbers = parts.compactMap(number)
    guard parts.map(\.count) == [4, 2, 2], numbers.count == 3,
      let day = EventTime(year: numbers[0], month: numbers[1], day: numbers[2])
    else { return nil }
    return text.utf8.count == 10 ? EventTime(seconds: day.seconds + 86_400) : EventTime(text)
  }

  /// `Int` alone takes a sign too.
  private static func number(_ digits: Substring.UTF8View) -> Int? {
    digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(Substring(digits)) : nil
  }
}
