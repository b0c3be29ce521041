import Foundation
import Sigma
import SigmaYAML
import TrailRecords
import TrailRules

/// Texts of rules made for tests.
enum MadeRules {
  static func id(_ number: Int) -> String {
    let digits = String(number)
    return "00000000-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
  }

  /// A whole rule that fires on one event name.
  static func text(
    _ number: Int, name: String, event: String, level: String = "high", extra: String = ""
  ) -> String {
    """
    title: Rule \(name)
    id: \(id(number))
    name: \(name)
    description: Says something.
    logsource: {product: aws, service: cloudtrail}
    level: \(level)
    \(extra)
    detection:
      call:
        eventName: \(event)
      condition: call

    """
  }

  static func correlation(
    _ number: Int, name: String, of rules: String, count: Int, extra: String = ""
  ) -> String {
    """
    title: Rule \(name)
    id: \(id(number))
    name: \(name)
    description: Says something.
    level: high
    \(extra)
    correlation:
      type: event_count
      rules: [\(rules)]
      group-by: [userIdentity.arn]
      timespan: 10m
      condition: {gte: \(count)}

    """
  }

  static func read(_ text: String, file: String = "bundled.yml") -> [Rule] {
    RuleReader().read(text, file: file).rules
  }

  static let tests = """
    base:
      eventTime: "2026-03-04T05:06:07Z"
      eventName: StopLogging
      eventSource: cloudtrail.amazonaws.com
      userIdentity: {type: IAMUser, arn: "arn:aws:iam::111122223333:user/dana"}
    tests:

    """
}

/// The files of `Rules/`, as they stand in the repository.
enum BundledPack {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Rules").path

  static let rules: [Rule] = RuleReader().read(paths: [folder]).rules

  /// The lists of `placeholders.yml`: names at the left margin, and texts either in brackets or behind dashes.
  static let placeholders: [String: [String]] = {
    let text = (try? String(contentsOfFile: folder + "/placeholders.yml", encoding: .utf8)) ?? ""
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
}

/// A folder that is there as long as the value.
final class MadeFolder {
  let path = FileManager.default.temporaryDirectory.appending(path: "trail-rules-\(UUID().uuidString)").path

  init(_ files: [String: String]) throws {
    for (name, text) in files {
      let file = URL(filePath: path).appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
