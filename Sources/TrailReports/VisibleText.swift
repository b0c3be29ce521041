/// Text from records, made fit for people's eyes. Whoever makes a call chooses parts of its record (the user
/// agent, names, error texts), so nothing of it may steer a terminal or pass for something else.
extension String {
  /// The text with everything written out as `\u{1b}` that a terminal would obey or not show: control and
  /// format characters (text direction among them), line and paragraph separators, and combining marks beyond
  /// the fourth in a row.
  ///
  /// - Parameter escapes: more characters to be written out.
  package func visible(escaping escapes: (Unicode.Scalar) -> Bool = { _ in false }) -> String {
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) && !escapes(Unicode.Scalar($0)) }) { return self }
    var shown = ""
    var marks = 0
    for scalar in unicodeScalars {
      marks = scalar.isCombining ? marks + 1 : 0
      if scalar.isUnshown || marks > 4 || escapes(scalar) {
        shown += "\\u{\(String(scalar.value, radix: 16))}"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  /// How many columns of a terminal the text takes, if it is visible.
  package var columns: Int {
    if utf8.allSatisfy({ $0 < 0x80 }) { return utf8.count }
    return unicodeScalars.reduce(0) { $0 + $1.columns }
  }

  /// The text if it fits `width` columns, else its start and its end with `…` between them.
  package func fitted(to width: Int) -> String {
    if columns <= width { return self }
    if width < 2 { return width == 1 ? "…" : "" }
    let scalars = Array(unicodeScalars)
    let start = scalars.prefix(fitting: width / 2)
    let end = scalars.reversed().prefix(fitting: width - 1 - width / 2).reversed()
    var text = String.UnicodeScalarView(start)
    text.append("…")
    text.append(contentsOf: end.drop { $0.isCombining })
    return String(text)
  }

  /// The text with spaces that fill it up to `width` columns.
  package func padded(to width: Int, onTheLeft: Bool = false) -> String {
    let spaces = String(repeating: " ", count: max(0, width - columns))
    return onTheLeft ? spaces + self : self + spaces
  }
}

extension Sequence<Unicode.Scalar> {
  fileprivate func prefix(fitting width: Int) -> [Unicode.Scalar] {
    var left = width
    var taken: [Unicode.Scalar] = []
    for scalar in self {
      left -= scalar.columns
      if left < 0 { break }
      taken.append(scalar)
    }
    return taken
  }
}

extension Unicode.Scalar {
  fileprivate var isUnshown: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }

  fileprivate var isCombining: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }

  /// 0 for combining marks, 2 for the wide characters of East Asia and for emoji, else 1. Terminals agree
  /// on these, after Unicode's annex 11, though not on every rare character.
  fileprivate var columns: Int {
    if value < 0x300 { return 1 }
    if isCombining { return 0 }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 2
    default:
      return properties.isEmojiPresentation ? 2 : 1
    }
  }
}
