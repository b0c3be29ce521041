import Foundation
import Testing

@testable import Sigma

/// The same expressions and texts are given to engines that go about it in another way.
@Suite("Regular expressions: agreement with other engines")
struct RegexDifferentialTests {
  @Test("Foundation agrees on sets, anchors and options", arguments: 0..<6)
  func namedSets(_ seed: Int) throws { try compareWithFoundation(.namedSets(seed: UInt64(seed))) }

  @Test("Foundation agrees on letters outside ASCII", arguments: 0..<4)
  func letters(_ seed: Int) throws { try compareWithFoundation(.letters(seed: UInt64(100 + seed))) }

  @Test(
    "So does a search by the meaning of each part, also where what is repeated may be empty", arguments: 0..<6
  )
  func meaning(_ seed: Int) throws {
    let generator: PatternGenerator =
      seed < 4 ? .namedSets(seed: UInt64(200 + seed)) : .letters(seed: UInt64(200 + seed))
    try compare(generator, emptyLoops: true) { pattern, options in
      let node = try RegexParser.parse(pattern, options: options)
      return { ReferenceSearch.finds(node, in: $0) }
    }
  }

  private func compareWithFoundation(_ generator: PatternGenerator) throws {
    try compare(generator, emptyLoops: false) { pattern, options in
      let reference = try NSRegularExpression(pattern: pattern, options: referenceOptions(options))
      let asksLines = options.contains(.multiline) || pattern.contains("(?m:")
      return { text in
        // There `^` matches behind a newline that ends the text; here it does not, as in PCRE.
        if asksLines, text.hasSuffix("\n") { return nil }
        return reference.firstMatch(in: text, range: NSRange(location: 0, length: text.utf16.count)) != nil
      }
    }
  }

  private func compare(
    _ generator: PatternGenerator, emptyLoops: Bool,
    with reference: (String, RegexOptions) throws -> (String) -> Bool?
  ) throws {
    var generator = generator
    var foundCount = 0
    var scratch = RegexScratch()
    for turn in 0..<200 {
      let pattern = generator.pattern(emptyLoops: emptyLoops)
      let options = RegexOptions(rawValue: turn & 7)
      let expression = try RegularExpression(pattern, options: options)
      let isExpected = try reference(pattern, options)
      // So small a table is dropped again and again, and then given up.
      let room = 2 * expression.program.symbolCount + 8
      var small = RegexCache(expression.program, mostEntries: room)
      for _ in 0..<12 {
        let text = generator.text()
        let bytes = Array(text.utf8)
        let isFound = expression.matches(bytes.span, scratch: &scratch)
        let isFoundInLittleRoom = small.matches(bytes.span, from: 0)
        guard let expected = isExpected(text) else { continue }
        #expect(
          isFound == expected, "\(pattern.debugDescription) \(options.rawValue) in \(text.debugDescription)")
        #expect(isFoundInLittleRoom == expected, "\(pattern.debugDescription) in \(text.debugDescription)")
        if expected { foundCount += 1 }
      }
    }
    let share = Double(foundCount) / 2400
    #expect(share > 0.2 && share < 0.9, "the texts decide little: \(share)")
  }

  private func referenceOptions(_ options: RegexOptions) -> NSRegularExpression.Options {
    var reference: NSRegularExpression.Options = [.useUnixLineSeparators]
    if options.contains(.ignoreCase) { reference.insert(.caseInsensitive) }
    if options.contains(.multiline) { reference.insert(.anchorsMatchLines) }
    if options.contains(.dotMatchesNewline) { reference.insert(.dotMatchesLineSeparators) }
    return reference
  }
}
