/// A file that settings stand in says something that cannot be understood.
package struct ProfileFileError: Error, Sendable, Equatable, CustomStringConvertible {
  package let path: String
  /// Counted from 1; nil where it is about the file.
  package let line: Int?
  /// What is wrong and what to do, without any value of the file.
  package let reason: String

  package var description: String {
    line.map { "\(path):\($0): \(reason)" } ?? "\(path): \(reason)"
  }
}

/// Reads the text of a shared config or credentials file into its sections.
///
/// `#` and `;` begin a comment at a line's start or after a blank. A line that is indented deeper than the setting
/// above it continues its value, or is a setting below it where it has no value. A section that comes again adds to
/// itself.
struct ProfileText {
  /// What stands between the brackets, trimmed, and the section.
  private(set) var sections: [String: Profile] = [:]

  private let path: String
  private var line = 0
  private var section: String?
  /// The setting that a deeper line continues, with its value so far.
  private var open: (key: String, value: String, indent: Int)?

  init(_ text: Secret, path: String) throws(ProfileFileError) {
    self.path = path
    // A byte order mark belongs to the encoding and not to the first line.
    let text = text.value.hasPrefix("\u{FEFF}") ? text.value.dropFirst() : text.value[...]
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.endsLine) {
      self.line += 1
      try read(line)
    }
  }

  private mutating func read(_ line: Substring) throws(ProfileFileError) {
    let content = ProfileText.withoutComment(line)
    let text = ProfileText.trimmed(content)
    if text.isEmpty { return }
    let indent = content.prefix(while: \.isBlank).count
    if let open, indent > open.indent {
      try continueSetting(open, with: text)
    } else if text.first == "[" {
      try readHeading(text)
    } else {
      try readSetting(text, indent: indent)
    }
  }

  private mutating func readHeading(_ text: Substring) throws(ProfileFileError) {
    guard text.last == "]" else {
      throw error("the section's line does not end with its bracket; write [NAME]")
    }
    let name = String(ProfileText.trimmed(text.dropFirst().dropLast()))
    guard !name.isEmpty else { throw error("the section has no name; write [NAME]") }
    section = name
    open = nil
    if sections[name] == nil { sections[name] = Profile() }
  }

  private mutating func readSetting(_ text: Substring, indent: Int) throws(ProfileFileError) {
    guard let section else { throw error("a setting stands before the first section; write [NAME] above it") }
    let (key, value) = try setting(text)
    sections[section, default: Profile()].set(key, Secret(value))
    open = (key, value, indent)
  }

  private mutating func continueSetting(
    _ outer: (key: String, value: String, indent: Int), with text: Substring
  ) throws(ProfileFileError) {
    guard let section else { return }
    if outer.value.isEmpty {
      let (key, value) = try setting(text)
      sections[section, default: Profile()].set(key, below: outer.key, Secret(value))
    } else {
      let longer = "\(outer.value)\n\(text)"
      sections[section, default: Profile()].set(outer.key, Secret(longer))
      open = (outer.key, longer, outer.indent)
    }
  }

  private func setting(_ text: Substring) throws(ProfileFileError) -> (key: String, value: String) {
    guard let sign = text.firstIndex(where: { $0 == "=" || $0 == ":" }) else {
      throw error("the line is neither a section nor a setting; write KEY = VALUE, or # before a comment")
    }
    let key = ProfileText.trimmed(text[..<sign]).lowercased()
    guard !key.isEmpty else { throw error("the setting has no name; write KEY = VALUE") }
    return (key, String(ProfileText.trimmed(text[text.index(after: sign)...])))
  }

  private func error(_ reason: String) -> ProfileFileError {
    ProfileFileError(path: path, line: line, reason: reason)
  }

  private static func withoutComment(_ line: Substring) -> Substring {
    var afterBlank = true
    for index in line.indices {
      let character = line[index]
      if afterBlank, character == "#" || character == ";" { return line[..<index] }
      afterBlank = character.isBlank
    }
    return line
  }

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.first?.isBlank == true { text.removeFirst() }
    while text.last?.isBlank == true { text.removeLast() }
    return text
  }
}

extension Character {
  fileprivate var endsLine: Bool { self == "\n" || self == "\r\n" || self == "\r" }
  fileprivate var isBlank: Bool { self == " " || self == "\t" || self == "\u{0C}" || self == "\u{0B}" }
}
