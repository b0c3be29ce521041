/// Pieces of generated Swift.
enum SwiftSource {
  static let header = """
    // Made by scripts/make-rule-pack. Change the files in Rules/ and run it again instead of changing this file.
    // swift-format-ignore-file

    """

  /// The texts of files, as `PackFile` in TrailDetection reads them.
  static func texts(_ name: String, _ files: [(path: String, text: String)]) -> GeneratedFile {
    let text = files.map { "\($0.path) \($0.text.utf8.count)\n\($0.text)\n" }.joined()
    return GeneratedFile(
      name: "\(name).swift",
      content: header + "\nenum \(name) {\n  static let text = \(literal(text))\n}\n")
  }

  /// Names all texts of files.
  static func index(of names: [String]) -> GeneratedFile {
    let list = names.map { "      \($0).text,\n" }.joined()
    return GeneratedFile(
      name: "PackTexts.swift",
      content: header + """

        /// The files of the pack, by folder.
        enum PackTexts {
          static var all: [String] {
            [
        \(list)    ]
          }
        }

        """)
  }

  /// `key-destruction` becomes `KeyDestruction`, and no folder at all `Pack`.
  static func typeName(_ folders: [String]) -> String {
    let words = folders.flatMap { $0.split { !$0.isLetter && !$0.isNumber } }
    return words.isEmpty ? "Pack" : words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// A literal of several lines, with as many `#` as the text needs.
  static func literal(_ text: String) -> String {
    var marks = "#"
    while text.contains("\"\"\"\(marks)") || text.contains("\\\(marks)") { marks += "#" }
    return "\(marks)\"\"\"\n\(text)\n\"\"\"\(marks)"
  }

  /// A literal of bytes, as `PackedBytes` in TrailDetection reads it.
  ///
  /// A line ends before the first byte that is none of its own, so that a change in one place leaves most of the
  /// other lines as they are.
  static func packed(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    var column = 0
    for byte in bytes {
      if byte >= 0x20, byte < UInt8(ascii: "{") {
        text.append(byte)
        column += 1
      } else {
        if column >= 100 {
          text.append(UInt8(ascii: "\n"))
          column = 0
        }
        text += [UInt8(ascii: "{") + byte >> 6, UInt8(ascii: "0") + byte & 63]
        column += 2
      }
    }
    return literal(String(decoding: text, as: UTF8.self))
  }
}
