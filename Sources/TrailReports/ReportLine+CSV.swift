import TrailDetection
import TrailRecords

/// Cells of comma-separated values, see ``CSVReport``. An empty one is written as nothing.
extension ReportLine {
  mutating func appendCell(_ place: TextPlace) {
    let event = event
    if place.hasEscapes {
      appendCell(decoded: place)
    } else {
      appendCell(event.bytes.extracting(place.range))
    }
  }

  mutating func appendCell(_ text: String) {
    text.withBytes { appendCell($0) }
  }

  mutating func appendCell(_ name: CallerName) {
    switch name {
    case .none: break
    case .text(let place): appendCell(place)
    case .session(let role, let session): appendCell(role, session)
    case .root: append("root")
    case .made(let text): appendCell(text)
    }
  }

  /// Appends a role and its session, neither of them empty.
  private mutating func appendCell(_ role: TextPlace, _ session: TextPlace) {
    let bytes = event.bytes
    if !role.hasEscapes, !session.hasEscapes, Self.isPlain(bytes.extracting(role.range)),
      !Self.hasSpecial(bytes.extracting(session.range))
    {
      append(role.range)
      append("/")
      return append(session.range)
    }
    var text: [UInt8] = []
    event.forEachByte(of: role) { text.append($0) }
    text.append(UInt8(ascii: "/"))
    event.forEachByte(of: session) { text.append($0) }
    appendCell(text.span)
  }

  private mutating func appendCell(decoded place: TextPlace) {
    var text: [UInt8] = []
    event.forEachByte(of: place) { text.append($0) }
    appendCell(text.span)
  }

  private mutating func appendCell(_ text: Span<UInt8>) {
    if Self.isPlain(text) { return append(text) }
    var isQuoted = false
    for at in text.indices {
      switch text[at] {
      case UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D: isQuoted = true
      default: break
      }
    }
    if isQuoted { append("\"") }
    if Self.startsFormula(text) { append("'") }
    for at in text.indices { appendInCell(text[at]) }
    if isQuoted { append("\"") }
  }

  private mutating func appendInCell(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\"\"")
    case 0x09, 0x0A, 0x0D: append(byte: byte)
    case ..<0x20, 0x7F: append("\\u{\(String(byte, radix: 16))}")
    default: append(byte: byte)
    }
  }

  /// Whether the cell is the text as it is.
  private static func isPlain(_ text: Span<UInt8>) -> Bool { !hasSpecial(text) && !startsFormula(text) }

  /// Whether there are quotes, commas or control characters.
  private static func hasSpecial(_ text: Span<UInt8>) -> Bool {
    text.hasWord { word in
      word.bytesBelowSpace | word.lowestMark(of: UInt8(ascii: ",")) | word.lowestMark(of: UInt8(ascii: "\""))
        | word.lowestMark(of: 0x7F) != 0
    }
  }

  /// What makes a spreadsheet run a cell, by its first character. The wide forms of `=`, `+`, `-` and `@` count where
  /// the sheet's language writes them.
  private static func startsFormula(_ text: Span<UInt8>) -> Bool {
    guard text.count > 0 else { return false }
    switch text[0] {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D:
      return true
    case 0xEF:
      guard text.count > 2, text[1] == 0xBC else { return false }
      return text[2] == 0x9D || text[2] == 0x8B || text[2] == 0x8D || text[2] == 0xA0
    default: return false
    }
  }
}
