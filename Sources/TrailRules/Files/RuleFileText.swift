internal import Sigma

/// The text of a rule file, to find where a rule's attributes stand, which the model does not keep.
struct RuleFileText {
  private let lines: [Substring]

  init(_ text: String) {
    // A line's end may be CR LF, which is one character.
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  }

  /// Where an attribute stands at the top level of a rule; where the rule begins, if it is not found there.
  func place(of attribute: String, in rule: RulePlace) -> RulePlace {
    guard let line = line(of: attribute, in: rule) else { return rule }
    return RulePlace(file: rule.file, line: line + 1, column: rule.column)
  }

  /// Where a word stands in an attribute of a rule; where the attribute stands, if it is not found there.
  func place(of word: String, inAttribute attribute: String, in rule: RulePlace) -> RulePlace {
    guard let first = line(of: attribute, in: rule) else { return rule }
    for number in first..<lines.count where number == first || !isEnd(lines[number], column: rule.column) {
      if let column = Self.column(of: word, in: lines[number]) {
        return RulePlace(file: rule.file, line: number + 1, column: column)
      }
      if number + 1 < lines.count, isEnd(lines[number + 1], column: rule.column) { break }
    }
    return RulePlace(file: rule.file, line: first + 1, column: rule.column)
  }

  /// The document in which a rule stands, without blank lines at its ends; nil where the place is unknown.
  func document(at rule: RulePlace) -> String? {
    guard rule.line > 0, rule.line <= lines.count else { return nil }
    let place = rule.line - 1
    let isMark = { (line: Substring) in line.hasPrefix("---") || line.hasPrefix("...") }
    let isBlank = { (line: Substring) in line.allSatisfy(\.isWhitespace) }
    // A rule may begin on the line of the mark itself.
    let before = lines[..<place].lastIndex(where: isMark).map { $0 + 1 } ?? 0
    let start = isMark(lines[place]) ? place : before
    let end = lines[(place + 1)...].firstIndex(where: isMark) ?? lines.count
    let document = lines[start..<end].drop(while: isBlank)
    let last = document.lastIndex { !isBlank($0) } ?? document.startIndex
    return document[...last].joined(separator: "\n") + "\n"
  }

  private func line(of attribute: String, in rule: RulePlace) -> Int? {
    guard rule.line > 0, rule.line <= lines.count else { return nil }
    for number in (rule.line - 1)..<lines.count {
      let line = lines[number]
      if number >= rule.line, line.hasPrefix("---") { return nil }
      let text = line.dropFirst(max(0, rule.column - 1))
      guard text.hasPrefix(attribute) else { continue }
      if text.dropFirst(attribute.count).drop(while: { $0 == " " }).first == ":" { return number }
    }
    return nil
  }

  /// Whether the next attribute or document begins on a line.
  private func isEnd(_ line: Substring, column: Int) -> Bool {
    if line.hasPrefix("---") { return true }
    let text = line.dropFirst(max(0, column - 1))
    guard let first = text.first else { return false }
    return first != " " && first != "-" && first != "#" && first != "\t"
  }

  /// From 1, in Unicode scalars; the word has to stand for itself.
  private static func column(of word: String, in line: Substring) -> Int? {
    let (line, word) = (Array(line.unicodeScalars), Array(word.unicodeScalars))
    guard !word.isEmpty, word.count <= line.count else { return nil }
    func isOfWord(_ place: Int) -> Bool {
      line.indices.contains(place)
        && (line[place].properties.isAlphabetic || line[place].properties.numericType != nil
          || line[place] == "." || line[place] == "-" || line[place] == "_")
    }
    for start in 0...(line.count - word.count) where line[start..<start + word.count].elementsEqual(word) {
      if !isOfWord(start - 1) || line[start - 1] == "-" && start == 1, !isOfWord(start + word.count) {
        return start + 1
      }
    }
    return nil
  }
}
