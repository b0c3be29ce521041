import TrailDetection
import TrailRecords

extension ReportLine {
  /// Appends a JSON string, quotes included; null where there is none.
  mutating func appendJSON(_ place: TextPlace) {
    if place.isNone { return append("null") }
    append(byte: UInt8(ascii: "\""))
    appendJSONText(place)
    append(byte: UInt8(ascii: "\""))
  }

  /// Appends a text of the record to a JSON string that is being written. A text without escapes is what would be
  /// written already.
  mutating func appendJSONText(_ place: TextPlace) {
    if !place.hasEscapes { return append(place.range) }
    let event = event
    event.forEachByte(of: place) { appendJSON(byte: $0) }
  }

  /// Appends text to a JSON string that is being written.
  mutating func appendJSONText(_ text: String) {
    text.withBytes { appendJSONText($0) }
  }

  private mutating func appendJSONText(_ text: Span<UInt8>) {
    if !Self.needsEscape(text) { return append(text) }
    for at in text.indices { appendJSON(byte: text[at]) }
  }

  private static func needsEscape(_ text: Span<UInt8>) -> Bool {
    text.hasWord { word in
      word.bytesBelowSpace | word.lowestMark(of: UInt8(ascii: "\"")) | word.lowestMark(of: UInt8(ascii: "\\"))
        != 0
    }
  }

  mutating func appendJSONText(_ part: SentencePart) {
    switch part {
    case .words(let words): append(words)
    case .text(let place): appendJSONText(place)
    case .made(let text): appendJSONText(text)
    }
  }

  mutating func appendJSON(_ value: Bool?) {
    switch value {
    case true?: append("true")
    case false?: append("false")
    case nil: append("null")
    }
  }

  /// Everything that may stand in a JSON string as it is does.
  private mutating func appendJSON(byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"):
      append(byte: UInt8(ascii: "\\"))
      append(byte: byte)
    case 0x08: append("\\b")
    case 0x09: append("\\t")
    case 0x0A: append("\\n")
    case 0x0C: append("\\f")
    case 0x0D: append("\\r")
    case ..<0x20:
      append(byte < 0x10 ? "\\u000" : "\\u001")
      append(String(byte & 0x0F, radix: 16))
    default: append(byte: byte)
    }
  }
}

extension Span where Element == UInt8 {
  /// Whether a condition holds for one of the words of eight bytes that the text is made of. A text that does not fill
  /// its last word has bytes of the word before in it too, or spaces where there is none.
  @inline(__always)
  func hasWord(where condition: (UInt64) -> Bool) -> Bool {
    var at = 0
    while at <= count &- 8 {
      if condition(word(at: at)) { return true }
      at &+= 8
    }
    if at == count { return false }
    if count >= 8 { return condition(word(at: count &- 8)) }
    return condition(word(at: 0) | 0x2020_2020_2020_2020 &<< UInt64(truncatingIfNeeded: 8 &* count))
  }
}

extension UInt64 {
  /// Not zero where one of the eight bytes is a control character below the space.
  @inline(__always)
  var bytesBelowSpace: UInt64 { (self &- 0x2020_2020_2020_2020) & ~self & 0x8080_8080_8080_8080 }
}
