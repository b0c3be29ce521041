import TrailDetection

extension ReportLine {
  /// Appends the key `context` and what it holds.
  mutating func appendContext(_ context: EventContext?) {
    append(#","context":"#)
    guard let context else { return append("null") }
    append("{")
    for (name, answer) in zip(EventContext.names, context.answers) {
      append("\"")
      append(name)
      append("\":")
      appendJSON(answer)
      append(",")
    }
    append(#""asn":"#)
    if let asn = context.place?.asn { append(Int(asn)) } else { append("null") }
    append(#","country":"#)
    appendJSON(text: context.place?.country)
    append("}")
  }

  /// Appends a JSON string, quotes included; null where there is none.
  mutating func appendJSON(text: String?) {
    guard let text else { return append("null") }
    append("\"")
    appendJSONText(text)
    append("\"")
  }
}
