/// The version of an API that some services write behind the name of a call: `CreateFunction20150331`,
/// `UpdateFunctionCode20150331v2`, `CreateDistribution2020_05_31`.
package enum APIVersionSuffix {
  /// How many bytes of a name come before a suffix `(20\d{6}|20\d\d_\d\d_\d\d)(v\d+)?$`; nil where the name
  /// has none or is nothing else.
  package static func stemLength(of name: Span<UInt8>) -> Int? {
    guard let last = name.indices.last, isDigit(name[last]) else { return nil }
    var digits = name.count
    while digits > 0, isDigit(name[digits - 1]) { digits -= 1 }
    if digits > 0, name[digits - 1] == UInt8(ascii: "v"), let start = dateStart(name, end: digits - 1) {
      return start
    }
    return dateStart(name, end: name.count)
  }

  /// Where the date that ends at `end` begins; nil where none does, or at the very start of the name.
  private static func dateStart(_ name: Span<UInt8>, end: Int) -> Int? {
    if end > 8, isCentury(name, at: end - 8), isDigits(name, end - 6..<end) { return end - 8 }
    if end > 10, isCentury(name, at: end - 10), isDigits(name, end - 8..<end - 6),
      name[end - 6] == UInt8(ascii: "_"), isDigits(name, end - 5..<end - 3),
      name[end - 3] == UInt8(ascii: "_"), isDigits(name, end - 2..<end)
    {
      return end - 10
    }
    return nil
  }

  private static func isCentury(_ name: Span<UInt8>, at start: Int) -> Bool {
    name[start] == UInt8(ascii: "2") && name[start + 1] == UInt8(ascii: "0")
  }

  private static func isDigits(_ name: Span<UInt8>, _ range: Range<Int>) -> Bool {
    for at in range where !isDigit(name[at]) { return false }
    return true
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
