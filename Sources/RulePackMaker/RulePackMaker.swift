import Foundation

/// Writes the bundled rule pack as Swift: `RulePackMaker RULES_DIR SWIFT_DIR [--check]`.
///
/// The same rules always give the same files. With `--check` nothing is written, and the exit code is 1 if a file is
/// missing, too much or not what it would be.
@main
struct RulePackMaker {
  static func main() {
    var arguments = Array(CommandLine.arguments.dropFirst())
    let checksOnly = arguments.contains("--check")
    arguments.removeAll { $0 == "--check" }
    guard arguments.count == 2 else {
      return end(with: 64, "usage: RulePackMaker RULES_DIR SWIFT_DIR [--check]")
    }
    do {
      let pack = try RulePack(folder: URL(filePath: arguments[0]))
      let folder = GeneratedFolder(url: URL(filePath: arguments[1]), files: pack.swiftFiles)
      if checksOnly {
        let stale = try folder.stale()
        if !stale.isEmpty {
          end(with: 1, "not up to date: \(stale.joined(separator: ", ")); run scripts/make-rule-pack")
        }
      } else {
        let stale = try folder.update()
        print("\(pack.rules.count) rules, \(pack.files.count) files; \(stale.count) Swift files changed")
      }
    } catch let error as RulePackError {
      end(with: 65, error.messages.joined(separator: "\n"))
    } catch {
      end(with: 74, "\(error)")
    }
  }

  private static func end(with code: Int32, _ message: String) {
    FileHandle.standardError.write(Data("make-rule-pack: \(message)\n".utf8))
    exit(code)
  }
}

/// Why no pack can be made of the rules.
struct RulePackError: Error {
  var messages: [String]
}
