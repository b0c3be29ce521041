/// Text in JSON.
package enum JSONString {
  /// The text as a JSON string, with its quotes.
  package static func quoted(_ text: String) -> String {
    var written = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": written += "\\\""
      case "\\": written += "\\\\"
      case "\u{0}"..."\u{1F}", "\u{7F}":
        let hex = String(scalar.value, radix: 16)
        written += "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
      default: written.unicodeScalars.append(scalar)
      }
    }
    return written + "\""
  }
}
