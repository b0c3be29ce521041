internal import Sigma
internal import TrailDetection

extension RuleCheck {
  /// Names of events and services that nobody knows.
  mutating func eventNames(_ vocabulary: EventVocabulary) {
    for item in rule.items {
      for text in item.plainTexts where !text.isEmpty {
        if item.asksEventName, !vocabulary.knows(name: text) {
          warning(
            item.place,
            "the event name \"\(text)\" is not in the catalogue, which does not have all\(vocabulary.nameHint(text))"
          )
        }
        if item.field == OwnField.eventName.rawValue, hasVersion(text) {
          error(
            item.place,
            "`\(OwnField.eventName.rawValue)` has no version of an API: \"\(text)\" never comes")
        }
        if item.field == "eventSource", !vocabulary.knows(source: text) {
          warning(
            item.place,
            "the event source \"\(text)\" is not in the catalogue, which does not have all"
              + vocabulary.sourceHint(text))
        }
      }
    }
  }

  private func hasVersion(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    return APIVersionSuffix.stemLength(of: bytes.span) != nil
  }
}
