#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Puts a record that spans lines on one line.
enum OneLineRecord {
  /// The record as it stands, or on one line where it spans more.
  static func text(_ record: [UInt8]) -> [UInt8] { spansLines(record) ? bytes(of: record) : record }

  /// Whether the bytes hold a line break.
  static func spansLines(_ record: [UInt8]) -> Bool {
    unsafe record.withUnsafeBytes { bytes in
      // The search stays within the buffer.
      guard let start = bytes.baseAddress else { return false }
      return unsafe memchr(start, 0x0A, bytes.count) != nil || memchr(start, 0x0D, bytes.count) != nil
    }
  }

  /// - Parameter record: one valid JSON object. A line break in it is outside strings, since JSON strings
  ///   hold none.
  /// - Returns: the bytes without the white space that is outside strings.
  static func bytes(of record: [UInt8]) -> [UInt8] {
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
      } else if byte != 0x0A, byte != 0x0D, byte != 0x20, byte != 0x09 {
        line.append(byte)
        inString = byte == UInt8(ascii: "\"")
      }
    }
    return line
  }
}
