public import Sigma
public import TrailDetection

/// Why a rule matches a record, or does not: what each part of it came to.
public struct RuleExplanation: Sendable, Equatable {
  /// The rule that was asked for.
  public let rule: RuleIdentity
  /// Of a detection rule, whether it matches. Of a correlation, whether the record is a hit of one of the rules that
  /// it builds on; whether the correlation holds depends on other records too.
  public let matches: Bool
  /// Of a detection rule, itself; of a correlation, the detection rules that it builds on, directly or by way of other
  /// correlations, in the order of the set.
  public let detections: [DetectionExplanation]
  /// Of a correlation, for each detection that matches, what the record brings to it.
  public let contributions: [Contribution]

  /// What a record brings to a correlation by way of one rule.
  public struct Contribution: Sendable, Equatable {
    public let correlation: RuleIdentity
    public let detection: RuleIdentity
    /// The fields that make the record's group. A field without a value keeps the record out.
    public let groups: [FoundField]
    /// The fields whose values count.
    public let values: [FoundField]
  }
}

/// What a detection's parts came to.
public struct DetectionExplanation: Sendable, Equatable {
  public let rule: RuleIdentity
  public let matches: Bool
  /// The rule matches where one of them holds. With filters, their conditions are among the parts.
  public let conditions: [ConditionExplanation]
  /// In the order of the rule, those of filters at the end.
  public let searches: [SearchExplanation]
  /// What became of `new_to_baseline`; nil for a rule without it.
  public let novelty: NoveltyExplanation?
}

/// Why a baseline lets a match count, or does not.
public struct NoveltyExplanation: Sendable, Equatable {
  /// What the record has at the fields whose values are to be new together.
  public let fields: [FoundField]
  /// Nil where the conditions do not hold, so that nothing is asked of a baseline.
  public let answer: Novelty?
}

/// A condition or a part of one.
public struct ConditionExplanation: Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    /// A search's name.
    case search(String)
    case not
    case and
    case or
    /// `1 of` some searches, which are the parts.
    case oneOf
    case allOf
  }

  public let kind: Kind
  public let holds: Bool
  public let parts: [ConditionExplanation]

  /// As a condition is written, in our words: `call and not (known or 1 of (a, b))`.
  public var text: String {
    func inner(_ part: ConditionExplanation) -> String {
      switch part.kind {
      case .and, .or: "(\(part.text))"
      case .search, .not, .oneOf, .allOf: part.text
      }
    }
    let names = parts.map(\.text).joined(separator: ", ")
    return switch kind {
    case .search(let name): name
    case .not: "not " + parts.map(inner).joined()
    case .and: parts.map(inner).joined(separator: " and ")
    case .or: parts.map(inner).joined(separator: " or ")
    case .oneOf: "1 of (\(names))"
    case .allOf: "all of (\(names))"
    }
  }
}

/// A search.
public struct SearchExplanation: Sendable, Equatable {
  public let name: String
  public let place: RulePlace
  public let holds: Bool
  public let body: SearchPart
}

/// A part of a search.
public indirect enum SearchPart: Sendable, Equatable {
  case item(ItemExplanation)
  /// A map: all parts are to hold.
  case all([SearchPart], holds: Bool)
  /// A list: one part is to hold.
  case any([SearchPart], holds: Bool)
  /// Items that are asked of one and the same element of an array, be it an object or a plain value. Each item tells whether it holds for some element;
  /// all may do so, and yet no single element meets them all.
  case sameElement(path: String, elements: Int, [ItemExplanation], holds: Bool)

  public var holds: Bool {
    switch self {
    case .item(let item): item.holds
    case .all(_, let holds), .any(_, let holds), .sameElement(_, _, _, let holds): holds
    }
  }
}

/// An item of a search.
public struct ItemExplanation: Sendable, Equatable {
  /// As written; nil for keywords.
  public let field: String?
  public let modifiers: [Modifier]
  /// As written.
  public let values: [Literal]
  public let place: RulePlace
  public let holds: Bool
  /// What the record has at the field; nil for keywords.
  public let found: FoundField?
}

/// What a record has at a field.
public struct FoundField: Sendable, Equatable {
  /// The field's path.
  public let field: String
  /// Whether the key is there, whatever its value.
  public let isPresent: Bool
  /// How many scalars are at the field and below it.
  public let count: Int
  /// The first five of them.
  public let values: [FoundValue]

  static let mostValues = 5
}

/// A scalar of a record.
public struct FoundValue: Sendable, Equatable {
  /// Escapes resolved; at most 200 bytes.
  public let text: String
  /// Whether the value is longer.
  public let isCut: Bool
  /// Whether it is text, a number, a boolean or null.
  public let kind: ScalarKind

  static let mostBytes = 200
}
