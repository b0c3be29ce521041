/// The searches of a rule and the conditions over them.
public struct Detection: Sendable, Equatable {
  /// In the order of the file.
  public var searches: [Search]
  /// The rule matches where one of them holds.
  public var conditions: [Condition]

  public init(searches: [Search], conditions: [Condition]) {
    self.searches = searches
    self.conditions = conditions
  }
}

/// A named search.
public struct Search: Sendable, Equatable {
  public var name: String
  public var body: SearchBody
  /// The path of an array: the search's items below it are asked of one and the same element of it. An addition
  /// of ours to Sigma, which other tools ignore (`same_element`).
  public var sameElement: String?
  public var place: RulePlace

  public init(name: String, body: SearchBody, sameElement: String? = nil, place: RulePlace) {
    self.name = name
    self.body = body
    self.sameElement = sameElement
    self.place = place
  }
}

/// What a search asks.
public indirect enum SearchBody: Sendable, Equatable {
  case item(DetectionItem)
  /// A map: every part is to hold.
  case all([SearchBody])
  /// A list: one part is to hold.
  case any([SearchBody])
}

/// A field, its modifiers and the values it is compared with; without a field, keywords.
public struct DetectionItem: Sendable, Equatable {
  public var field: String?
  /// In the order written. `expand` stays among them until the placeholders are known.
  public var modifiers: [Modifier]
  /// One of them is to match; all, with the modifier `all`.
  public var values: [Literal]
  public var place: RulePlace

  public init(field: String?, modifiers: [Modifier], values: [Literal], place: RulePlace) {
    self.field = field
    self.modifiers = modifiers
    self.values = values
    self.place = place
  }
}

/// A value as a rule's file has it.
public enum Literal: Sendable, Hashable {
  case text(String)
  /// A number, as written.
  case number(String)
  case boolean(Bool)
  case null
}

/// What changes a comparison. The raw value is the word behind the bar.
public enum Modifier: String, Sendable, CaseIterable {
  case contains, startswith, endswith, all, cased, exists, cidr, expand, fieldref, neq, windash, wide
  case base64, base64offset, utf16, utf16le, utf16be
  case lt, lte, gt, gte
  case re
  /// Flags of `re`.
  case ignoreCase = "i"
  case multiline = "m"
  case dotMatchesNewline = "s"
  case minute, hour, day, week, month, year
}

/// What a rule asks of its searches.
public indirect enum Condition: Sendable, Equatable {
  case search(String)
  case not(Condition)
  case and([Condition])
  case or([Condition])
  /// `1 of x*`, `all of them`: the searches it names, resolved when it was read.
  case quantified(Quantifier, [String])

  public enum Quantifier: Sendable, Equatable {
    case one
    case all
  }
}
