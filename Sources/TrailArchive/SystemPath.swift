/// The bytes of file paths. A name on Linux may be any bytes, so that a walk keeps bytes and makes text of them last.
enum SystemPath {
  static let separator = UInt8(ascii: "/")

  /// The path of an entry of a folder.
  static func appending(_ name: [UInt8], to folder: [UInt8]) -> [UInt8] {
    folder.last == separator ? folder + name : folder + [separator] + name
  }

  /// The path without slashes at its end, which say nothing; `/` alone stays.
  static func trimmed(_ path: [UInt8]) -> [UInt8] {
    var path = path
    while path.count > 1, path.last == separator { path.removeLast() }
    return path
  }

  /// The path as C wants it, a zero at its end.
  static func terminated(_ path: [UInt8]) -> [CChar] {
    path.map { CChar(bitPattern: $0) } + [0]
  }

  /// The path as text; bytes beyond ASCII are shown as `\xHH` where the path is not UTF-8.
  static func text(_ path: [UInt8]) -> String {
    if let text = exactText(path) { return text }
    return path.reduce(into: "") { text, byte in
      if byte < 0x80 {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "\\x" + String(byte, radix: 16, uppercase: true)
      }
    }
  }

  /// The path as text that stands for these very bytes; nil when it is not UTF-8.
  static func exactText(_ path: [UInt8]) -> String? {
    String(validating: path, as: UTF8.self)
  }
}
