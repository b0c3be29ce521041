import Sigma

extension RegularExpression {
  /// Whether an expression is found in a text.
  static func finds(_ pattern: String, _ text: String, _ options: RegexOptions = []) throws -> Bool {
    let expression = try RegularExpression(pattern, options: options)
    var scratch = RegexScratch()
    let bytes = Array(text.utf8)
    return expression.matches(bytes.span, scratch: &scratch)
  }
}

/// A row of a table of expressions: one that is found in a text, or is not.
struct RegexTrial: Sendable, CustomStringConvertible {
  var pattern: String
  var text: String
  var options: RegexOptions
  var isFound: Bool

  var description: String { "\(pattern) \(isFound ? "in" : "not in") \(text.debugDescription)" }

  static func found(_ pattern: String, _ text: String, _ options: RegexOptions = []) -> RegexTrial {
    RegexTrial(pattern: pattern, text: text, options: options, isFound: true)
  }

  static func absent(_ pattern: String, _ text: String, _ options: RegexOptions = []) -> RegexTrial {
    RegexTrial(pattern: pattern, text: text, options: options, isFound: false)
  }
}
