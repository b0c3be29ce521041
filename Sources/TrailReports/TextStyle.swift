import TrailDetection

/// The look of text on a terminal: colours where they are wanted, and otherwise nothing.
struct TextStyle {
  let useColour: Bool

  func heading(_ text: String) -> String { wrap(text, "1") }

  func faint(_ text: String) -> String { wrap(text, "2") }

  func severity(_ text: String, _ severity: Severity) -> String {
    switch severity {
    case .critical: wrap(text, "1;31")
    case .high: wrap(text, "31")
    case .medium: wrap(text, "33")
    case .low: wrap(text, "36")
    case .info: wrap(text, "2")
    }
  }

  private func wrap(_ text: String, _ code: String) -> String {
    useColour && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
