/// One compiled value of an item.
enum ValueTest: Sendable {
  case never
  /// JSON's null; a missing field is the matcher's to see.
  case null
  case text(TextTest)
  /// A number that is written otherwise (`22.0`), beside the text.
  case equalNumber(DecimalNumber)
  case comparison(NumberTest)
  case network(NetworkTest)
  case time(TimeTest)
  case expression(RegularExpression)

  func matches(_ text: ScalarText, _ scratch: inout RegexScratch) -> Bool {
    if text.kind == .null {
      if case .null = self { return true }
      return false
    }
    switch self {
    case .never, .null: return false
    case .text(let test): return test.matches(text)
    case .equalNumber(let number): return text.kind == .number && number.order(of: text.bytes) == .equal
    case .comparison(let test): return text.kind != .boolean && test.matches(text.bytes)
    case .network(let test): return test.matches(text.bytes)
    case .time(let test): return test.matches(text.bytes)
    case .expression(let expression): return expression.matches(text.bytes, scratch: &scratch)
    }
  }

  /// From here on the whole text may have to be looked at.
  static let searchCost = 4

  /// Tests of a lower number are tried first.
  var cost: Int {
    switch self {
    case .never, .null: 0
    case .text(let test):
      switch test.shape {
      case .anything: 0
      case .equal, .prefix, .suffix: 1
      case .contained: Self.searchCost
      case .wildcards: Self.searchCost + 1
      }
    case .equalNumber, .comparison: 2
    case .network, .time: 3
    case .expression: Self.searchCost + 2
    }
  }
}
