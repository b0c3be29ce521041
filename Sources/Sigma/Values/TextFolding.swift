/// The small letters by which texts are compared without case.
///
/// ASCII letters, the letters of Latin, Greek, Cyrillic and Armenian whose two forms correspond one to one,
/// and the full-width Latin ones are folded, both sigmas to one. No letter becomes two (`ß` is not `ss`), and
/// none outside ASCII becomes one in it (the Kelvin sign is no `k`). Bytes that are no UTF-8 stay as they
/// are.
public enum TextFolding {
  public static func folded(_ text: String) -> String {
    String(decoding: folded(Array(text.utf8)), as: UTF8.self)
  }

  static func folded(_ bytes: [UInt8]) -> [UInt8] {
    var small = bytes
    var space = small.mutableSpan
    let count = fold(bytes.span, into: &space)
    small.removeLast(small.count - count)
    return small
  }

  /// Writes `text` in small letters, which are at most as many bytes, into `space`, which has room for as
  /// many.
  ///
  /// - Returns: How many bytes were written.
  static func fold(_ text: Span<UInt8>, into space: inout MutableSpan<UInt8>) -> Int {
    var all: UInt8 = 0
    for place in 0..<text.count {
      let byte = text[place]
      all |= byte
      space[place] = byte &- 0x41 < 26 ? byte | 0x20 : byte
    }
    return all < 0x80 ? text.count : foldScalars(text, into: &space)
  }

  private static func foldScalars(_ text: Span<UInt8>, into space: inout MutableSpan<UInt8>) -> Int {
    var read = 0
    var written = 0
    while read < text.count {
      let length = UTF8Scalar.length(in: text, at: read)
      guard length > 1 else {
        let byte = text[read]
        space[written] = byte &- 0x41 < 26 ? byte | 0x20 : byte
        read += 1
        written += 1
        continue
      }
      let scalar = UTF8Scalar.value(in: text, at: read, length: length)
      let small = CaseTable.folded(scalar)
      if small == scalar {
        for _ in 0..<length {
          space[written] = text[read]
          read += 1
          written += 1
        }
      } else {
        written += UTF8Scalar.write(small, into: &space, at: written)
        read += length
      }
    }
    return written
  }
}
