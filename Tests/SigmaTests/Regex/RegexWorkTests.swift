import Testing

@testable import Sigma

@Suite("Regular expressions: the work they take")
struct RegexWorkTests {
  static let length = 20_000

  @Test(
    "Expressions on which backtracking would not end take time in line with the text",
    arguments: [
      "(a+)+$", "(a|a)*b", "(a*)*b", "(a|aa)+$", "^(a?){30}a{30}b", "(.*)(.*)(.*)(.*)(.*)b$", "(x+x+)+y",
      "^(([a-z])+.)+[A-Z]([a-z])+$", "(?:a|b)*a(?:a|b){12}c", "(?:.*,){8}b",
    ])
  func pathological(_ pattern: String) throws {
    let expression = try RegularExpression(pattern)
    for end in ["!", "b", ""] {
      let text = Array((String(repeating: "a", count: Self.length) + end).utf8)
      var cache = RegexCache(expression.program)
      _ = cache.matches(text.span, from: 0)
      // A set is gone through twice a byte, and each of its states has a few steps.
      let bound = 8 * (text.count + 1) * expression.program.states.count
      #expect(cache.steps <= bound)
    }
  }

  @Test("A set that was met before costs nothing again")
  func knownSets() throws {
    let expression = try RegularExpression("(a+)+$")
    let text = [UInt8](repeating: UInt8(ascii: "a"), count: Self.length) + [UInt8(ascii: "!")]
    var cache = RegexCache(expression.program)
    let isFound = cache.matches(text.span, from: 0)
    #expect(!isFound)
    let steps = cache.steps
    #expect(steps < 200)
    _ = cache.matches(text.span, from: 0)
    #expect(cache.steps == steps)
  }

  @Test("More sets than there is room for do not change the answer, nor take more room")
  func manySets() throws {
    let expression = try RegularExpression("a[ab]{14}c")
    var numbers = SeededNumbers(7)
    var text = (0..<60_000).map { _ in Bool.random(using: &numbers) ? UInt8(ascii: "a") : UInt8(ascii: "b") }
    var cache = RegexCache(expression.program)
    let isFound = cache.matches(text.span, from: 0)
    #expect(!isFound)
    #expect(cache.rebuilds > RegexCache.mostRebuilds)
    #expect(cache.stateCount < RegexCache.mostEntries)
    #expect(cache.steps <= 8 * text.count * expression.program.states.count)
    text[text.count - 15] = UInt8(ascii: "a")
    text.append(UInt8(ascii: "c"))
    let isFoundNow = cache.matches(text.span, from: 0)
    #expect(isFoundNow)
  }

  @Test("One scratch serves many expressions, each with a table of its own")
  func manyExpressions() throws {
    var scratch = RegexScratch()
    for number in 0..<50 {
      let expression = try RegularExpression("^item-\(number)[0-9]?x$")
      for other in [number, number + 1] {
        let text = Array("item-\(other)x".utf8)
        let isFound = expression.matches(text.span, scratch: &scratch)
        #expect(isFound == (other == number), "\(number) \(other)")
      }
    }
    #expect(scratch.caches.count == 50)
  }
}
