/// A word, a parenthesis or a bar of a condition.
struct ConditionToken {
  enum Kind: Equatable {
    case open
    case close
    case bar
    /// As written.
    case word(String)
  }

  var kind: Kind
  /// From 1, counted in Unicode scalars.
  var column: Int

  /// Every character belongs to a token but white space.
  static func tokens(of condition: String) -> [ConditionToken] {
    var tokens: [ConditionToken] = []
    var word = String.UnicodeScalarView()
    var wordColumn = 0
    func endWord() {
      guard !word.isEmpty else { return }
      tokens.append(ConditionToken(kind: .word(String(word)), column: wordColumn))
      word = String.UnicodeScalarView()
    }
    var column = 0
    for scalar in condition.unicodeScalars {
      column += 1
      let single: Kind
      switch scalar {
      case "(": single = .open
      case ")": single = .close
      case "|": single = .bar
      case _ where scalar.properties.isWhitespace:
        endWord()
        continue
      default:
        if word.isEmpty { wordColumn = column }
        word.append(scalar)
        continue
      }
      endWord()
      tokens.append(ConditionToken(kind: single, column: column))
    }
    endWord()
    return tokens
  }

  /// The word in lower case, where it may be one of the language's.
  var keyword: String? {
    if case .word(let word) = kind { word.lowercased() } else { nil }
  }

  /// As it stands in the condition.
  var text: String {
    switch kind {
    case .open: "("
    case .close: ")"
    case .bar: "|"
    case .word(let word): word
    }
  }
}
