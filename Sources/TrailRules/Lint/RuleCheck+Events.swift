internal import Sigma
internal import TrailDetection

extension RuleCheck {
  /// Names of events and services that nobody knows.
  mutating func eventNames(_ vocabulary: EventVocabulary) {
    for item in rule.items {
      for text in item.plainTexts where !text.isEmpty {
        if item.asksEventName, let doubt = vocabulary.doubt(name: text) { warning(item.place, doubt) }
        if item.field == OwnField.eventName.rawValue, hasVersion(text) {
          error(
            item.place,
            "`\(OwnField.eventName.rawValue)` has no version of an API: \"\(text)\" never comes")
        }
        if item.field == "eventSource", let doubt = vocabulary.doubt(source: text) {
          warning(item.place, doubt)
        }
      }
    }
  }

  private func hasVersion(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    return APIVersionSuffix.stemLength(of: bytes.span) != nil
  }
}
