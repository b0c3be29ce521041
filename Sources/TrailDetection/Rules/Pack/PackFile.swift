/// A file of the bundled pack: rules, their tests, or the placeholders.
public struct PackFile: Sendable, Equatable {
  /// Within the pack's folder, as `compute/gpu-instance-launched.yml`.
  public let path: String
  /// A part of the program's text, which is not copied.
  private let content: Substring

  /// The file as it stands in the repository, byte for byte.
  public var text: String { String(content) }

  /// The files of a folder's text: before each file a line with its path and its bytes' number, behind each a line
  /// feed. `scripts/make-rule-pack` writes it.
  ///
  /// The text is a part of the program: one that cannot be read is a mistake in the program, not in any input.
  static func files(of text: String) -> [PackFile] {
    let bytes = text.utf8
    var files: [PackFile] = []
    var rest = bytes.startIndex
    while rest < bytes.endIndex {
      guard let end = bytes[rest...].firstIndex(of: UInt8(ascii: "\n")),
        let space = bytes[rest..<end].lastIndex(of: UInt8(ascii: " ")),
        let count = Int(text[bytes.index(after: space)..<end]),
        let last = bytes.index(bytes.index(after: end), offsetBy: count, limitedBy: bytes.endIndex)
      else {
        preconditionFailure("a file of the pack cannot be read behind \(files.last?.path ?? "the beginning")")
      }
      files.append(PackFile(path: String(text[rest..<space]), content: text[bytes.index(after: end)..<last]))
      rest = last < bytes.endIndex ? bytes.index(after: last) : last
    }
    return files
  }
}
