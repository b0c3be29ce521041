import Sigma
import Testing

/// A condition in full parentheses and what it says of every combination of searches, to compare with the parser.
private struct GeneratedCondition {
  var text: String
  var holds: @Sendable (Set<String>) -> Bool
}

@Suite("Conditions made at random")
struct GeneratedConditionTests {
  private static let searches = ["a", "b", "sel_1", "sel_2", "_x"]

  /// Which operator it is decides whether it needs parentheses where it is put.
  private enum Binding: Int { case or, and, not, single }

  private func make(
    _ random: inout SplitMix64, depth: Int, within: Binding
  ) -> GeneratedCondition {
    func put(
      _ text: String, _ binding: Binding, _ holds: @escaping @Sendable (Set<String>) -> Bool
    )
      -> GeneratedCondition
    {
      let needed = binding.rawValue < within.rawValue
      return GeneratedCondition(
        text: needed || Int.random(in: 0..<8, using: &random) == 0 ? "(\(text))" : text, holds: holds)
    }
    switch depth == 0 ? Int.random(in: 0..<2, using: &random) : Int.random(in: 0..<6, using: &random) {
    case 0:
      let name = Self.searches.randomElement(using: &random) ?? "a"
      return put(name, .single) { $0.contains(name) }
    case 1:
      let all = Bool.random(using: &random)
      let (pattern, names) =
        Bool.random(using: &random) ? ("them", ["a", "b", "sel_1", "sel_2"]) : ("sel_*", ["sel_1", "sel_2"])
      return put("\(all ? "all" : "1") of \(pattern)", .single) { set in
        all ? names.allSatisfy(set.contains) : names.contains(where: set.contains)
      }
    case 2:
      let part = make(&random, depth: depth - 1, within: .not)
      return put("not \(part.text)", .not) { !part.holds($0) }
    case 3, 4:
      let parts = (0..<Int.random(in: 2...3, using: &random)).map { _ in
        make(&random, depth: depth - 1, within: .and)
      }
      return put(parts.map(\.text).joined(separator: " and "), .and) { set in
        parts.allSatisfy { $0.holds(set) }
      }
    default:
      let parts = (0..<Int.random(in: 2...3, using: &random)).map { _ in
        make(&random, depth: depth - 1, within: .or)
      }
      return put(parts.map(\.text).joined(separator: " or "), .or) { set in
        parts.contains { $0.holds(set) }
      }
    }
  }

  private func evaluate(_ condition: Condition, _ set: Set<String>) -> Bool {
    switch condition {
    case .search(let name): set.contains(name)
    case .not(let part): !evaluate(part, set)
    case .and(let parts): parts.allSatisfy { evaluate($0, set) }
    case .or(let parts): parts.contains { evaluate($0, set) }
    case .quantified(.one, let names): names.contains(where: set.contains)
    case .quantified(.all, let names): names.allSatisfy(set.contains)
    }
  }

  @Test("Each holds for the same searches as the expression it was made from", arguments: 0..<40)
  func sameMeaning(_ seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    for _ in 0..<10 {
      let made = make(&random, depth: 4, within: .or)
      let condition = try ConditionParser.parse(made.text, searches: Self.searches)
      for bits in 0..<(1 << Self.searches.count) {
        let set = Set(Self.searches.indices.filter { bits & (1 << $0) != 0 }.map { Self.searches[$0] })
        #expect(evaluate(condition, set) == made.holds(set), "\(made.text) for \(set.sorted())")
      }
    }
  }

  @Test("Words in any order give a condition or an error, never a trap", arguments: 0..<20)
  func anyWords(_ seed: Int) {
    let words = [
      "a", "b", "and", "or", "not", "1", "all", "of", "them", "sel_*", "(", ")", "|", "count()", "*", "x",
    ]
    var random = SplitMix64(seed: UInt64(seed))
    for _ in 0..<200 {
      let text = (0..<Int.random(in: 0..<9, using: &random))
        .map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
      do throws(ConditionError) {
        let condition = try ConditionParser.parse(text, searches: Self.searches)
        #expect(condition.searchNames.allSatisfy(Self.searches.contains))
      } catch {
        #expect((1...text.unicodeScalars.count + 1).contains(error.column), "\(text): \(error)")
      }
    }
  }
}
