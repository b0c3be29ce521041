/// Puts a record that spans lines on one line.
enum OneLineRecord {
  /// - Parameter record: one valid JSON object. A line break in it is outside strings, since JSON strings
  ///   hold none.
  /// - Returns: the bytes as they are where they hold no line break; else without the white space that is
  ///   outside strings.
  static func bytes(of record: [UInt8]) -> [UInt8] {
    guard record.contains(where: isLineBreak) else { return record }
    var line: [UInt8] = []
    line.reserveCapacity(record.count)
    var inString = false
    var isEscaped = false
    for byte in record {
      if inString {
        line.append(byte)
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          inString = false
        }
      } else if !isLineBreak(byte), byte != 0x20, byte != 0x09 {
        line.append(byte)
        inString = byte == UInt8(ascii: "\"")
      }
    }
    return line
  }

  private static func isLineBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
