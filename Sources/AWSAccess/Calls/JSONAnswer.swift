import TrailRecords

/// A whole, valid JSON object, to be looked into.
struct JSONAnswer {
  private let bytes: [UInt8]
  let root: JSONSlice

  /// - Returns: nil for bytes that are no JSON object, or not the whole of one.
  init?(_ bytes: [UInt8]) {
    guard JSONValidator.isObject(bytes.span), let start = bytes.firstIndex(where: { !Self.isSpace($0) }),
      let root = JSONWalk.value(bytes.span, at: start)
    else { return nil }
    self.bytes = bytes
    self.root = root
  }

  static func isSpace(_ byte: UInt8) -> Bool { JSONWalk.isSpace(byte) }

  /// The value of a member; nil where there is none, or null.
  func member(_ name: String, of object: JSONSlice) -> JSONSlice? {
    let name = Array(name.utf8)
    var found: JSONSlice?
    JSONWalk.members(bytes.span, of: object) { key, value in
      guard JSONText.equals(bytes.span, key, name.span) else { return true }
      found = value.kind == .null ? nil : value
      return false
    }
    return found
  }

  /// The elements of an array; nil for another value.
  func elements(of array: JSONSlice) -> [JSONSlice]? {
    guard array.kind == .array else { return nil }
    var elements: [JSONSlice] = []
    JSONWalk.elements(bytes.span, of: array) { element in
      elements.append(element)
      return true
    }
    return elements
  }

  /// The bytes that a string means; nil for another value.
  func textBytes(_ value: JSONSlice) -> [UInt8]? {
    guard value.kind == .string else { return nil }
    var text: [UInt8] = []
    text.reserveCapacity(value.range.count)
    JSONText.decode(bytes.span, value) { text.append($0) }
    return text
  }

  func text(_ value: JSONSlice) -> String? {
    textBytes(value).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The value of a number, however it is written; nil for another value.
  func number(_ value: JSONSlice) -> Double? {
    guard value.kind == .number else { return nil }
    return Double(String(decoding: bytes[value.range], as: UTF8.self))
  }

  func isTrue(_ value: JSONSlice) -> Bool {
    bytes[value.range].elementsEqual("true".utf8)
  }
}
