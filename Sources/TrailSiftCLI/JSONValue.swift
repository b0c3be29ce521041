import TrailSift

/// A JSON value on its way out. The members of objects keep their order.
// The arrays need no `indirect`, but without it some incremental builds end with "circular reference" (Swift 6.3).
indirect enum JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral {
  case null
  case boolean(Bool)
  case number(Int)
  case decimal(Double)
  case text(String)
  case list([JSONValue])
  case object([(name: String, value: JSONValue)])

  init(dictionaryLiteral members: (String, JSONValue)...) {
    self = .object(members.map { (name: $0, value: $1) })
  }

  init(arrayLiteral elements: JSONValue...) { self = .list(elements) }

  init(_ text: String?) { self = text.map { .text($0) } ?? .null }

  init(_ texts: [String]) { self = .list(texts.map { .text($0) }) }

  /// On one line, but for an array at the top: it has a line for each element. With a line end.
  var document: String {
    var bytes = ReportBytes()
    if case .list(let elements) = self, !elements.isEmpty {
      for (number, element) in elements.enumerated() {
        bytes.append(number == 0 ? "[\n" : ",\n")
        element.append(to: &bytes)
      }
      bytes.append("\n]")
    } else {
      append(to: &bytes)
    }
    bytes.append("\n")
    return String(decoding: bytes.bytes, as: UTF8.self)
  }

  private func append(to bytes: inout ReportBytes) {
    switch self {
    case .null: bytes.append("null")
    case .boolean(let value): bytes.append(value ? "true" : "false")
    case .number(let value): bytes.append(value)
    case .decimal(let value): bytes.append(Int(exactly: value).map(String.init) ?? value.description)
    case .text(let text): bytes.appendJSON(text)
    case .list(let elements):
      bytes.append("[")
      for (number, element) in elements.enumerated() {
        if number > 0 { bytes.append(",") }
        element.append(to: &bytes)
      }
      bytes.append("]")
    case .object(let members):
      bytes.append("{")
      for (number, member) in members.enumerated() {
        if number > 0 { bytes.append(",") }
        bytes.appendJSON(member.name)
        bytes.append(":")
        member.value.append(to: &bytes)
      }
      bytes.append("}")
    }
  }
}
