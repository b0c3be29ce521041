import TrailRecords
import TrailSift

extension Int {
  /// The number with a comma between thousands.
  var grouped: String { Shown.number(self) }

  /// The number with the word for what is counted: `1 hour`, `2 hours`.
  func counted(_ noun: String) -> String { "\(grouped) \(noun)" + (self == 1 ? "" : "s") }
}

extension EventTime {
  /// `2023-07-10T11:00Z`, the seconds left out.
  var minuteText: String { "\(text.prefix(16))Z" }
}
