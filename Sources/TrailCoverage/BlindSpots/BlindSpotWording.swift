import TrailRecords

extension Int {
  /// The number with a comma between thousands.
  var grouped: String {
    let digits = Array(String(magnitude))
    var text = self < 0 ? "-" : ""
    for (at, digit) in digits.enumerated() {
      if at > 0, (digits.count - at) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }

  /// The number with the word for what is counted: `1 hour`, `2 hours`.
  func counted(_ noun: String) -> String { "\(grouped) \(noun)" + (self == 1 ? "" : "s") }
}

extension EventTime {
  /// `2023-07-10T11:00Z`, the seconds left out.
  var minuteText: String { "\(text.prefix(16))Z" }
}
