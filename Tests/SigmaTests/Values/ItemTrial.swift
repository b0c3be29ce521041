import Sigma

/// A value of an item, in few words.
struct TrialValue: Sendable, ExpressibleByStringLiteral, ExpressibleByBooleanLiteral {
  var literal: Literal

  init(_ literal: Literal) { self.literal = literal }
  init(stringLiteral text: String) { literal = .text(text) }
  init(booleanLiteral flag: Bool) { literal = .boolean(flag) }

  static func text(_ text: String) -> TrialValue { TrialValue(.text(text)) }
  static func number(_ text: String) -> TrialValue { TrialValue(.number(text)) }
  static let null = TrialValue(.null)
}

/// A scalar of a record.
struct TrialScalar: Sendable, ExpressibleByStringLiteral {
  var text: String
  var kind: ScalarKind

  init(_ text: String, _ kind: ScalarKind) {
    self.text = text
    self.kind = kind
  }

  init(stringLiteral text: String) { self.init(text, .text) }

  static func number(_ text: String) -> TrialScalar { TrialScalar(text, .number) }
  static func boolean(_ flag: Bool) -> TrialScalar { TrialScalar("\(flag)", .boolean) }
  static let null = TrialScalar("null", .null)
}

struct UnknownModifier: Error {
  var word: String
}

extension ItemTest {
  static let trialPlace = RulePlace(file: "rule.yml", line: 7, column: 5)

  /// An item as a rule has it: `field|contains|all`.
  init(_ key: String, _ values: [TrialValue], _ lists: [String: [String]] = [:]) throws {
    let parts = key.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let modifiers = try parts.dropFirst().map { word in
      guard let modifier = Modifier(rawValue: word) else { throw UnknownModifier(word: word) }
      return modifier
    }
    let item = DetectionItem(
      field: parts[0].isEmpty ? nil : parts[0], modifiers: modifiers, values: values.map(\.literal),
      place: Self.trialPlace)
    try self.init(item, placeholders: lists)
  }

  /// Whether the item holds for a field with these scalars, as a matcher goes about it.
  func holds(_ scalars: [TrialScalar], scratch: inout MatchScratch) -> Bool {
    begin(&scratch)
    var isFound = scalars.isEmpty && matchesMissing
    for scalar in scalars where !isFound {
      let bytes = Array(scalar.text.utf8)
      isFound = test(bytes.span, kind: scalar.kind, scratch: &scratch)
    }
    return isFound != isNegated
  }

  func holds(_ scalars: TrialScalar...) -> Bool {
    var scratch = MatchScratch()
    return holds(scalars, scratch: &scratch)
  }
}

/// A row of a table: an item of one value, and a text.
struct ValueTrial: Sendable, CustomStringConvertible {
  var key: String
  var value: TrialValue
  var scalar: TrialScalar
  var holds: Bool

  var description: String {
    "\(key): \(value.literal) \(holds ? "holds" : "does not hold") for \(scalar.text)"
  }

  static func yes(_ key: String, _ value: TrialValue, _ scalar: TrialScalar) -> ValueTrial {
    ValueTrial(key: key, value: value, scalar: scalar, holds: true)
  }

  static func no(_ key: String, _ value: TrialValue, _ scalar: TrialScalar) -> ValueTrial {
    ValueTrial(key: key, value: value, scalar: scalar, holds: false)
  }
}
