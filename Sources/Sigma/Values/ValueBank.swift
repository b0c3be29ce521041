/// Values of which one is to match, in a shape in which many cost little more than one: equal texts are
/// looked up, contained ones searched for together, and the rest tried from the cheapest on. A class, so that
/// handing it on copies nothing.
final class ValueBank: Sendable {
  /// So many contained texts are searched for one by one.
  static let fewContained = 4

  private let equalFolded: TextSet
  private let equalCased: TextSet
  private let containedFolded: LiteralAutomaton
  private let containedCased: LiteralAutomaton
  /// What is tried before contained texts are searched for, and after, both from the cheapest on.
  private let cheap: ValueTests
  private let costly: ValueTests

  init(_ tests: [ValueTest]) {
    var equal = ByCase()
    var contained = ByCase()
    for case .text(let test) in tests {
      switch test.shape {
      case .equal(let bytes): equal[test.isCased].append(bytes)
      case .contained(let finder): contained[test.isCased].append(finder.needle)
      default: continue
      }
    }
    for isCased in [false, true] where contained[isCased].count <= Self.fewContained {
      contained[isCased] = []
    }
    let others = tests.filter { test in
      guard case .text(let text) = test else { return true }
      switch text.shape {
      case .equal: return false
      case .contained: return contained[text.isCased].isEmpty
      default: return true
      }
    }
    let ordered = others.sorted { $0.cost < $1.cost }
    let cheapCount = ordered.prefix { $0.cost < ValueTest.searchCost }.count
    cheap = cheapCount == 0 ? .none : ValueTests(ordered[..<cheapCount])
    costly = cheapCount == ordered.count ? .none : ValueTests(ordered[cheapCount...])
    equalFolded = TextSet(equal[false])
    equalCased = TextSet(equal[true])
    containedFolded = LiteralAutomaton(contained[false])
    containedCased = LiteralAutomaton(contained[true])
  }

  /// Texts of tests that look at the case of letters, and of those that do not.
  private struct ByCase {
    private var cased: [[UInt8]] = []
    private var folded: [[UInt8]] = []

    subscript(isCased: Bool) -> [[UInt8]] {
      get { isCased ? cased : folded }
      _modify { if isCased { yield &cased } else { yield &folded } }
    }
  }

  /// If only texts that are compared as a whole are asked for: those in small letters, in order; else nil.
  var wholeTexts: [String]? {
    guard cheap === ValueTests.none, costly === ValueTests.none, containedFolded.isEmpty,
      containedCased.isEmpty
    else { return nil }
    let texts = (equalFolded.texts + equalCased.texts).map { TextFolding.folded($0) }
    return Set(texts.map { String(decoding: $0, as: UTF8.self) }).sorted()
  }

  // Within another function the compiler would count references to the parts.
  @inline(never)
  func matches(_ text: ScalarText, _ scratch: inout RegexScratch) -> Bool {
    guard text.kind != .null else { return cheap.holdOne(text, &scratch) }
    if equalFolded.contains(text.folded, hash: text.hash) { return true }
    if equalCased.count > 0, equalCased.contains(text.bytes, hash: TextHash.hash(of: text.bytes)) {
      return true
    }
    if cheap.holdOne(text, &scratch) { return true }
    if containedFolded.isAnyFound(in: text.folded) { return true }
    if containedCased.isAnyFound(in: text.bytes) { return true }
    return costly.holdOne(text, &scratch)
  }
}
