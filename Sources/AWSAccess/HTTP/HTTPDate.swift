import TrailRecords

/// The instant of a `Date` header.
///
/// Source: RFC 9110, section 5.6.7: `Mon, 10 Jul 2023 12:45:00 GMT`. The two obsolete forms are not read.
struct HTTPDate: Equatable {
  /// Seconds since 1970.
  let seconds: Int64

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  init?(_ text: String) {
    let parts = text.split(separator: " ")
    guard parts.count == 6, parts[5] == "GMT", parts[1].utf8.count == 2, parts[3].utf8.count == 4,
      let month = Self.months.firstIndex(of: String(parts[2]))
    else { return nil }
    let number = month < 9 ? "0\(month + 1)" : "\(month + 1)"
    guard let time = EventTime("\(parts[3])-\(number)-\(parts[1])T\(parts[4])Z") else { return nil }
    seconds = time.seconds
  }
}
