import Foundation
import Sigma
import SigmaYAML
import TrailDetection

/// The files of `Rules/`, as they stand in the repository.
enum BundledRules {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Rules")

  /// Paths of all files below the folder, in order.
  static let allFiles: [String] = {
    let all = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return all.filter { $0.hasSuffix(".yml") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }()

  /// Paths of rule files below the folder, in order.
  static let files = allFiles.filter { !$0.hasSuffix(".test.yml") && $0.contains("/") }

  static func path(_ file: String) -> String { folder.appending(path: file).path }

  static let readPlaceholders = PlaceholderReader().read(path: path("placeholders.yml"))

  /// The lists of `placeholders.yml`.
  static let placeholders = readPlaceholders.lists

  static func set(_ file: String) -> RuleSet.Joined {
    let read = RuleReader().read(paths: [path(file)])
    var joined = RuleSet.joining(read.rules, inapplicable: read.inapplicable)
    joined.problems += read.problems
    return joined
  }
}
