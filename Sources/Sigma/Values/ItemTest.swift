/// A compiled item of a detection: what a field's values have to be. Immutable; what changes while matching
/// is in ``MatchScratch``.
///
/// What an item asks is in `subject`. For values: call `begin(_:)`, then `test(_:scratch:)` for each scalar
/// of the field until one answers true; if the field is missing the answer is `matchesMissing`. In the end
/// `isNegated` turns the answer around: an item that is negated holds where no scalar makes it true.
public struct ItemTest: Sendable {
  public enum Subject: Sendable, Equatable {
    /// Whether scalars of the field match.
    case values
    /// Whether the field's key is there (`exists: true`) or not.
    case existence(Bool)
    /// How the field stands to others: to one of them, or by ``Quantifier`` to all.
    case references([FieldReference])
  }

  public enum Quantifier: Sendable, Equatable {
    /// One value matches one scalar.
    case any
    /// Each value matches one scalar, not always the same.
    case all
  }

  /// The field's path, as written; nil for keywords, which are looked for in every scalar.
  public let field: String?
  public let place: RulePlace
  public let subject: Subject
  /// `any` for an item of a single value, whatever it says.
  public let quantifier: Quantifier
  /// Whether the answer is to be turned around (`neq`).
  public let isNegated: Bool
  /// What `test` would say of a field that is missing: true where `null` is asked for.
  public let matchesMissing: Bool
  /// Whether nothing can match, since a placeholder's list is empty: the answer is false, before negation.
  public let neverMatches: Bool
  /// If one of certain texts has to be a scalar of the field for the item to hold: those texts in the small
  /// letters of ``TextFolding``, in order. Nil where other texts, or a missing field, would do too.
  public var requiredTexts: [String]? {
    quantifier == .all || isNegated || subject != .values ? nil : bank.wholeTexts
  }

  /// The values of `any`.
  private let bank: ValueBank
  /// The values of `all`, each with the forms of which one is to match.
  private let groups: [ValueBank]

  /// - Parameter placeholders: The lists that `expand` puts in the place of `%name%`.
  /// - Throws: A ``RuleProblem`` at the item's place for modifiers that do not go together, values that do
  ///   not fit them, a placeholder without a list, and regular expressions that cannot be used.
  public init(_ item: DetectionItem, placeholders: [String: [String]] = [:]) throws(RuleProblem) {
    let compiled = try ItemCompiler(item, PlaceholderLists(lists: placeholders)).compile()
    field = item.field
    place = item.place
    isNegated = item.modifiers.contains(.neq)
    let count = compiled.references.isEmpty ? compiled.groups.count : compiled.references.count
    let asksAll = item.modifiers.contains(.all) && (count > 1 || compiled.hasEmptyList)
    quantifier = asksAll ? .all : .any
    neverMatches = compiled.hasEmptyList && (asksAll || count == 0)
    if let existence = compiled.existence {
      subject = .existence(existence)
    } else {
      subject = compiled.references.isEmpty || neverMatches ? .values : .references(compiled.references)
    }
    let tests = compiled.groups.flatMap { $0 }
    bank = ValueBank(asksAll ? [] : tests)
    groups = asksAll && !neverMatches ? compiled.groups.map(ValueBank.init) : []
    func takesNull(_ test: ValueTest) -> Bool { if case .null = test { true } else { false } }
    matchesMissing =
      !neverMatches && subject == .values
      && (asksAll
        ? compiled.groups.allSatisfy { $0.contains(where: takesNull) } : tests.contains(where: takesNull))
  }

  /// Begins to ask about a field's scalars. Until the last of them, `scratch` serves no other item.
  public func begin(_ scratch: inout MatchScratch) {
    guard quantifier == .all else { return }
    if scratch.found.count < groups.count {
      scratch.found = [Bool](repeating: false, count: groups.count)
    } else {
      for number in groups.indices { scratch.found[number] = false }
    }
    scratch.missing = groups.count
  }

  /// Whether the item's values match, with this scalar and, for `all`, those since `begin(_:)`. Negation is
  /// left out. Allocates nothing once `scratch` is warm.
  public func test(_ text: ScalarText, scratch: inout MatchScratch) -> Bool {
    guard quantifier == .all else { return bank.matches(text, &scratch.expressions) }
    guard !neverMatches else { return false }
    if scratch.found.count < groups.count { begin(&scratch) }
    let groups = groups.span
    for number in 0..<groups.count where !scratch.found[number] {
      guard groups[number].matches(text, &scratch.expressions) else { continue }
      scratch.found[number] = true
      scratch.missing -= 1
    }
    return scratch.missing == 0
  }

  /// The same for a scalar of which no other item asks, so that its text need not be kept.
  ///
  /// - Parameter bytes: The scalar's text in UTF-8, JSON's escapes resolved.
  public func test(_ bytes: Span<UInt8>, kind: ScalarKind, scratch: inout MatchScratch) -> Bool {
    scratch.text.hold(bytes, kind: kind)
    return test(scratch.text, scratch: &scratch)
  }
}
