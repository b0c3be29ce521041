/// Why bytes could not be read as a record, and where.
public struct RecordProblem: Error, Sendable, Equatable, CustomStringConvertible {
  /// Bytes from the start of the input, after inflating.
  public let offset: Int
  public let reason: Reason

  public init(offset: Int, reason: Reason) {
    self.offset = offset
    self.reason = reason
  }

  public var description: String { "\(reason) at byte \(offset)" }

  /// What is wrong. The JSON reasons follow the grammar of RFC 8259.
  public enum Reason: Sendable, Equatable, CustomStringConvertible {
    case expectedValue, expectedKey, expectedColon, expectedSeparator
    case trailingComma
    case mismatchedBracket
    case controlCharacter
    case badEscape
    case badUTF8
    case badNumber
    case badLiteral
    case tooDeep(Int)
    case tooLarge(Int)
    case endsInside
    case notAnObject
    case notARecord(String)
    case notJSON
    case missingComma, strayComma
    case endsInsideList, listNotClosed
    indirect case embedded(field: String, Reason)

    public var description: String {
      switch self {
      case .expectedValue: "a JSON value is missing"
      case .expectedKey: "a key in quotes is missing"
      case .expectedColon: "':' is missing after a key"
      case .expectedSeparator: "',' or a closing bracket is missing after a value"
      case .trailingComma: "a comma stands before a closing bracket"
      case .mismatchedBracket: "a closing bracket does not match its opening one"
      case .controlCharacter: "a bare control character stands in a string"
      case .badEscape: "a backslash is followed by something that is no JSON escape"
      case .badUTF8: "invalid UTF-8"
      case .badNumber: "a number is not written as JSON numbers are"
      case .badLiteral: "a bare word is neither true, false nor null"
      case .tooDeep(let bound): "brackets nest deeper than \(bound)"
      case .tooLarge(let bound): "the record is larger than \(bound) bytes (see --max-record-bytes)"
      case .endsInside: "the input ends inside a record"
      case .notAnObject: "a list of records holds something that is no object"
      case .notARecord(let what): "not a CloudTrail record: \(what)"
      case .notJSON: "text that is no JSON"
      case .missingComma: "a comma is missing between two records"
      case .strayComma: "a comma stands where a record is expected"
      case .endsInsideList: "the input ends before its list of records is closed"
      case .listNotClosed: "an envelope begins before the list of records around it is closed"
      case .embedded(let field, let reason): "in the text of \(field): \(reason)"
      }
    }
  }
}
