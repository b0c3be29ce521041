extension ScalarSet {
  /// The code points of a general category of Unicode (`Lu`) or of a group of them (`L`), by its short name.
  static func generalCategory(_ name: String) -> ScalarSet? {
    if name == "Any" { return everything }
    let wanted = categories.filter { $0.key == name || name.count == 1 && $0.key.hasPrefix(name) }
    guard !wanted.isEmpty else { return nil }
    let kinds = Set(wanted.values)
    var ranges: [ClosedRange<UInt32>] = []
    var start: UInt32?
    for value in UInt32(0)...largest {
      let isIn = Unicode.Scalar(value).map { kinds.contains($0.properties.generalCategory) } ?? false
      if isIn, start == nil { start = value }
      if !isIn, let first = start {
        ranges.append(first...value - 1)
        start = nil
      }
    }
    if let first = start { ranges.append(first...largest) }
    return ScalarSet(ranges)
  }

  private static let categories: [String: Unicode.GeneralCategory] = [
    "Lu": .uppercaseLetter, "Ll": .lowercaseLetter, "Lt": .titlecaseLetter, "Lm": .modifierLetter,
    "Lo": .otherLetter, "Mn": .nonspacingMark, "Mc": .spacingMark, "Me": .enclosingMark,
    "Nd": .decimalNumber, "Nl": .letterNumber, "No": .otherNumber, "Pc": .connectorPunctuation,
    "Pd": .dashPunctuation, "Ps": .openPunctuation, "Pe": .closePunctuation, "Pi": .initialPunctuation,
    "Pf": .finalPunctuation, "Po": .otherPunctuation, "Sm": .mathSymbol, "Sc": .currencySymbol,
    "Sk": .modifierSymbol, "So": .otherSymbol, "Zs": .spaceSeparator, "Zl": .lineSeparator,
    "Zp": .paragraphSeparator, "Cc": .control, "Cf": .format, "Co": .privateUse, "Cn": .unassigned,
  ]
}
