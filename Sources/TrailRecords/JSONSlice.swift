/// What a JSON value is, told by its first byte.
public enum JSONKind: Sendable, Equatable {
  case object, array, string, number, boolean, null

  init(firstByte: UInt8) {
    switch firstByte {
    case UInt8(ascii: "{"): self = .object
    case UInt8(ascii: "["): self = .array
    case UInt8(ascii: "\""): self = .string
    case UInt8(ascii: "t"), UInt8(ascii: "f"): self = .boolean
    case UInt8(ascii: "n"): self = .null
    default: self = .number
    }
  }
}

/// The place of one JSON value within the bytes of a record, quotes and brackets included.
public struct JSONSlice: Sendable, Equatable {
  public let start: Int
  /// One past the value's last byte.
  public let end: Int
  public let kind: JSONKind

  public var range: Range<Int> { start..<end }
}
