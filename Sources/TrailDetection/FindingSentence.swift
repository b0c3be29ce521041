public import TrailRecords

/// A part of a sentence about a finding.
public enum SentencePart: Sendable {
  /// Words of ours: plain ASCII without quotes and backslashes.
  case words(StaticString)
  /// What stands in the record.
  case text(TextPlace)
  /// Text that was put together for this sentence.
  case made(String)
}

/// A sentence as text.
struct SentenceText {
  private(set) var string = ""

  mutating func append(_ part: SentencePart, of event: borrowing CloudTrailEvent) {
    switch part {
    case .words(let words): string += "\(words)"
    case .text(let place): string += event.text(place) ?? ""
    case .made(let text): string += text
    }
  }
}
