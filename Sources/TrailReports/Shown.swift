/// Numbers as people read them.
package enum Shown {
  /// `12,345`.
  package static func number(_ number: Int) -> String {
    let digits = Array(String(number.magnitude))
    var text = number < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(",") }
      text.append(digit)
    }
    return text
  }

  /// `1 record`, `2,000 records`.
  package static func count(_ count: Int, _ one: String, _ many: String) -> String {
    "\(number(count)) \(count == 1 ? one : many)"
  }

  /// `512 bytes`, `1.2 MB`, in powers of 1000, cut off after the first decimal.
  package static func size(_ bytes: Int) -> String {
    let units = ["kB", "MB", "GB", "TB", "PB", "EB"]
    guard bytes >= 1000 else { return count(bytes, "byte", "bytes") }
    var divisor = 1000
    for unit in units {
      if bytes / divisor < 1000 || unit == units.last {
        return "\(bytes / divisor).\(bytes % divisor / (divisor / 10)) \(unit)"
      }
      divisor *= 1000
    }
    return count(bytes, "byte", "bytes")
  }
}
