@testable import Sigma

/// Searches by the meaning of each node, without an automaton: the places where a node may end, for a set of
/// places where it may begin. Slow and plain.
struct ReferenceSearch {
  private let text: [Unicode.Scalar]

  static func finds(_ node: RegexNode, in text: String) -> Bool {
    let search = ReferenceSearch(text: Array(text.unicodeScalars))
    return !search.ends(of: node, from: Set(0...search.text.count)).isEmpty
  }

  private func ends(of node: RegexNode, from starts: Set<Int>) -> Set<Int> {
    switch node {
    case .empty: return starts
    case .scalar(let set):
      return Set(starts.filter { $0 < text.count && set.contains(text[$0].value) }.map { $0 + 1 })
    case .assertion(let assertion): return starts.filter { holds(assertion, at: $0) }
    case .sequence(let parts): return parts.reduce(starts) { ends(of: $1, from: $0) }
    case .choice(let parts): return parts.reduce(into: []) { $0.formUnion(ends(of: $1, from: starts)) }
    case .repeated(let part, let repetition):
      var current = starts
      for _ in 0..<repetition.least { current = ends(of: part, from: current) }
      var all = current
      var rounds = repetition.most.map { $0 - repetition.least } ?? text.count + 1
      while rounds > 0, !current.isEmpty {
        current = ends(of: part, from: current).subtracting(all)
        all.formUnion(current)
        rounds -= 1
      }
      return all
    }
  }

  private func holds(_ assertion: RegexAssertion, at place: Int) -> Bool {
    let before = place > 0 ? text[place - 1] : nil
    let after = place < text.count ? text[place] : nil
    switch assertion {
    case .textStart: return before == nil
    case .lineStart: return before == nil || before == "\n" && after != nil
    case .textEnd: return after == nil
    case .finalLineEnd: return after == nil || after == "\n" && place == text.count - 1
    case .lineEnd: return after == nil || after == "\n"
    case .wordBoundary: return isWord(before) != isWord(after)
    case .noWordBoundary: return isWord(before) == isWord(after)
    }
  }

  private func isWord(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { ScalarSet.wordCharacters.contains($0.value) } ?? false
  }
}
