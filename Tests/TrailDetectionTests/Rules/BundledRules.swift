import Foundation
import Sigma
import SigmaYAML
import TrailDetection

/// The files of `Rules/`, as they stand in the repository.
enum BundledRules {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Rules")

  /// Paths of rule files below the folder, in order.
  static let files: [String] = {
    let all = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return all.filter { $0.hasSuffix(".yml") && !$0.hasSuffix(".test.yml") && $0.contains("/") }.sorted()
  }()

  static func path(_ file: String) -> String { folder.appending(path: file).path }

  /// The lists of `placeholders.yml`: names at the left margin, and texts either in brackets or behind dashes.
  static let placeholders: [String: [String]] = {
    let text = (try? String(contentsOfFile: path("placeholders.yml"), encoding: .utf8)) ?? ""
    var lists: [String: [String]] = [:]
    var name = ""
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      if line.hasPrefix("  - ") {
        lists[name, default: []].append(unquoted(line.dropFirst(4)))
      } else if let colon = line.firstIndex(of: ":") {
        name = String(line[..<colon])
        let inline = line[line.index(after: colon)...].trimmingCharacters(
          in: CharacterSet(charactersIn: " []"))
        lists[name] = inline.split(separator: ",").map { unquoted($0) }
      }
    }
    return lists
  }()

  private static func unquoted(_ text: some StringProtocol) -> String {
    text.trimmingCharacters(in: CharacterSet(charactersIn: " '"))
  }

  static func set(_ file: String) -> RuleSet.Joined {
    let read = RuleReader().read(paths: [path(file)])
    var joined = RuleSet.joining(read.rules, inapplicable: read.inapplicable)
    joined.problems += read.problems
    return joined
  }
}
