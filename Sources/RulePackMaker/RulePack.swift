import Foundation
import Sigma
import SigmaYAML

/// The files of a folder of rules, and what they say.
struct RulePack {
  struct File {
    /// Within the folder, with `/` between.
    var path: String
    var text: String
    /// A rule's test records, which no rule is read from.
    var isTest: Bool { path.hasSuffix(".test.yml") }
  }

  static let placeholderFile = "placeholders.yml"

  let files: [File]
  let rules: [Rule]
  let placeholders: [String: [String]]

  /// Reads every `.yml` file of the folder and those below it.
  init(folder: URL) throws {
    guard let names = FileManager.default.enumerator(atPath: folder.path) else {
      throw RulePackError(messages: ["there is no folder \(folder.path)"])
    }
    let paths = names.compactMap { $0 as? String }
      .filter { $0.hasSuffix(".yml") && !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    files = try paths.map { path in
      let bytes = [UInt8](try Data(contentsOf: folder.appending(path: path)))
      return File(path: path, text: try Self.text(bytes, path))
    }
    var read = RulesRead()
    for file in files where file.path != Self.placeholderFile && !file.isTest {
      read.append(RuleReader().read(file.text, file: file.path))
    }
    let lists = files.filter { $0.path == Self.placeholderFile }
      .map { PlaceholderReader().read($0.text, file: $0.path) }
    let joined = RuleSet.joining(read.rules, inapplicable: read.inapplicable)
    let problems = read.problems + joined.problems + lists.flatMap(\.problems)
    guard problems.isEmpty else {
      throw RulePackError(messages: problems.map { "\($0.place): \($0.message)" })
    }
    guard !read.rules.isEmpty else { throw RulePackError(messages: ["\(folder.path) holds no rule"]) }
    rules = read.rules
    placeholders = lists.first?.lists ?? [:]
  }

  /// A string literal cannot hold a carriage return as it is, nor other control characters.
  private static func text(_ bytes: [UInt8], _ path: String) throws -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw RulePackError(messages: ["\(path): the file is no UTF-8"])
    }
    let isPlain = { (scalar: Unicode.Scalar) in
      scalar == "\n" || scalar == "\t"
        || scalar.value >= 0x20 && scalar.value != 0x7f && scalar.value != 0xfeff
    }
    guard text.unicodeScalars.allSatisfy(isPlain) else {
      throw RulePackError(messages: [
        "\(path): the file holds a carriage return, a byte order mark or another control character"
      ])
    }
    return text
  }
}
