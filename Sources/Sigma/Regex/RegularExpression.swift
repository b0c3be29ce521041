/// A regular expression that is searched for in UTF-8 text, in time linear in the text whatever the
/// expression.
///
/// The language is that of PCRE and Python as far as an automaton goes: literals, `.`, classes with ranges
/// and POSIX names, `\d \w \s \h` and their opposites (of ASCII), `\p{Lu}` and the other general categories,
/// groups, options `(?ims)`, alternatives, greedy and lazy quantifiers, the anchors `^ $ \A \z \Z \b \B`, and
/// the escapes `\t \n \r \f \v \a \e \0 \cX \xHH \x{H...} \uHHHH \Q...\E` (`\v` is U+000B). Look-around, back
/// references, atomic groups, recursion and conditions are refused, and possessive quantifiers where they
/// could change the answer.
///
/// `.` and inverted classes take whole code points; bytes that are no UTF-8 match nothing. `$` and `\Z` match
/// before a newline that ends the text too, and the only newline is `\n`. Without case, ASCII letters and the
/// letters that ``TextFolding`` folds match in both forms.
public final class RegularExpression: Sendable {
  let program: RegexProgram
  let literal: RequiredLiteral.Found
  private let prefixFinder: ByteFinder?
  private let literalFinder: ByteFinder?

  /// - Throws: ``RegexProblem`` if the pattern is wrong, uses what is not supported, or makes too large an
  ///   automaton.
  public convenience init(_ pattern: String, options: RegexOptions = []) throws(RegexProblem) {
    try self.init(pattern, options: options, bound: .nowhere)
  }

  /// Where the match has to be, apart from what the pattern says.
  struct Bound: OptionSet {
    let rawValue: Int
    static let nowhere: Bound = []
    static let start = Bound(rawValue: 1)
    static let end = Bound(rawValue: 2)
  }

  init(_ pattern: String, options: RegexOptions, bound: Bound) throws(RegexProblem) {
    var node = try RegexParser.parse(pattern, options: options)
    if bound.contains(.start) { node = .joined([.assertion(.textStart), node]) }
    if bound.contains(.end) { node = .joined([node, .assertion(.textEnd)]) }
    try PossessiveCheck.check(node)
    node = node.reducedForSearch
    program = try RegexCompiler.compile(node)
    literal = RequiredLiteral.find(in: node)
    prefixFinder =
      program.isBoundToStart ? nil : literal.prefix.map { ByteFinder($0.bytes, ignoresCase: $0.ignoresCase) }
    literalFinder =
      literal.anywhere == literal.prefix && prefixFinder != nil && !literal.isWhole
      ? nil : literal.anywhere.map { ByteFinder($0.bytes, ignoresCase: $0.ignoresCase) }
  }

  /// Whether a match stands anywhere in `text`.
  ///
  /// - Parameter scratch: The memory of searches, for one thread at a time. Once it is warm nothing is
  ///   allocated.
  public func matches(_ text: Span<UInt8>, scratch: inout RegexScratch) -> Bool {
    if let literalFinder, !literalFinder.isFound(in: text) { return false }
    if literal.isWhole { return true }
    var start = 0
    if let prefixFinder {
      guard let first = prefixFinder.firstIndex(in: text, from: 0, to: text.count) else { return false }
      start = first
    }
    return scratch.matches(program, text, from: start)
  }
}

/// The memory that searches with regular expressions use: not to be shared between threads.
public struct RegexScratch: Sendable {
  private var places: [ObjectIdentifier: Int] = [:]
  /// Each holds its program, so that no other program comes to have its identity.
  private(set) var caches: [RegexCache] = []

  public init() {}

  mutating func matches(_ program: RegexProgram, _ text: Span<UInt8>, from start: Int) -> Bool {
    let identity = ObjectIdentifier(program)
    if let place = places[identity] { return caches[place].matches(text, from: start) }
    places[identity] = caches.count
    caches.append(RegexCache(program))
    return caches[caches.count - 1].matches(text, from: start)
  }
}
