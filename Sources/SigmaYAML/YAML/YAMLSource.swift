/// The text of one YAML document of a file, and the line on which it begins.
package struct YAMLSource: Sendable {
  var text: String
  var firstLine: Int

  /// The documents of a file, cut at the lines `---` and `...`, which end a document wherever they stand. Each
  /// is read on its own, so that one that is broken takes no other away. Comments and directives alone are none.
  static func split(_ bytes: ArraySlice<UInt8>) -> [YAMLSource] {
    var sources: [YAMLSource] = []
    var start = bytes.startIndex
    var startLine = 1
    var hasContent = false
    func cut(at end: Int) {
      if hasContent {
        sources.append(
          YAMLSource(text: String(decoding: bytes[start..<end], as: UTF8.self), firstLine: startLine))
      }
      hasContent = false
    }
    var line = 1
    var lineStart = bytes.startIndex
    while lineStart < bytes.endIndex {
      let (content, next) = lineEnd(bytes, from: lineStart)
      let text = bytes[lineStart..<content]
      if isMarker(text, UInt8(ascii: "-")) {
        if hasContent {
          cut(at: lineStart)
          start = lineStart
          startLine = line
        }
        hasContent = true
      } else if isMarker(text, UInt8(ascii: ".")) {
        cut(at: next)
        start = next
        startLine = line + 1
      } else if !hasContent, let first = text.first(where: { $0 != 0x20 && $0 != 0x09 }) {
        hasContent = first != UInt8(ascii: "#") && text.first != UInt8(ascii: "%")
      }
      lineStart = next
      line += 1
    }
    cut(at: bytes.endIndex)
    return sources
  }

  /// Where the line's text ends, and where the next line begins.
  private static func lineEnd(_ bytes: ArraySlice<UInt8>, from start: Int) -> (content: Int, next: Int) {
    guard let end = bytes[start...].firstIndex(where: { $0 == 0x0a || $0 == 0x0d }) else {
      return (bytes.endIndex, bytes.endIndex)
    }
    let isPair = bytes[end] == 0x0d && end + 1 < bytes.endIndex && bytes[end + 1] == 0x0a
    return (end, end + (isPair ? 2 : 1))
  }

  private static func isMarker(_ line: ArraySlice<UInt8>, _ byte: UInt8) -> Bool {
    guard line.count >= 3, line.prefix(3).allSatisfy({ $0 == byte }) else { return false }
    guard let after = line.dropFirst(3).first else { return true }
    return after == 0x20 || after == 0x09
  }

  /// Where a character of a scalar's text stands, if the scalar is written on one line as it reads.
  ///
  /// - Parameter offset: in Unicode scalars, from 0.
  func column(of offset: Int, in value: YAMLValue) -> Int? {
    guard let text = value.text, value.line >= firstLine else { return nil }
    let lines = self.text.unicodeScalars.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" })
    guard lines.indices.contains(value.line - firstLine) else { return nil }
    let written = lines[value.line - firstLine].dropFirst(value.column - 1)
    let quote = written.first.map { $0 == "'" || $0 == "\"" } ?? false
    guard written.dropFirst(quote ? 1 : 0).starts(with: text.unicodeScalars) else { return nil }
    return value.column + (quote ? 1 : 0) + offset
  }
}
