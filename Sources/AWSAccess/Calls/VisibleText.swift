extension StringProtocol {
  /// The text on one line and without characters that would steer a terminal, for text that came from outside.
  var visible: String {
    var shown = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: shown.append(" ")
      default: shown.append(scalar)
      }
    }
    return String(String(shown).split(separator: " ").joined(separator: " "))
  }
}
