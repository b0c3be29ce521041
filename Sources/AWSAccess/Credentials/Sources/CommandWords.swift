/// Splits a line into words as a shell does, without running one.
///
/// Blanks separate. Single quotes keep everything; double quotes keep all but a backslash before `"` or `\`; outside
/// quotes a backslash keeps the next character. Source: Python's `shlex.split`, which AWS's command line uses.
enum CommandWords {
  /// - Returns: nil where a quote is not closed, or a backslash has nothing after it.
  static func split(_ line: String) -> [String]? {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var escaped = false
    for character in line {
      if escaped {
        // Between double quotes a backslash stands for itself before anything else.
        if quote != nil, character != "\"", character != "\\" { word?.append("\\") }
        word = (word ?? "") + String(character)
        escaped = false
      } else if character == "\\", quote != "'" {
        word = word ?? ""
        escaped = true
      } else if character == quote {
        quote = nil
      } else if quote != nil {
        word?.append(character)
      } else if character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if character == " " || character == "\t" || character.isNewline {
        if let finished = word { words.append(finished) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    guard quote == nil, !escaped else { return nil }
    if let word { words.append(word) }
    return words
  }
}
