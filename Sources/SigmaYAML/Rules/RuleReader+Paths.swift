internal import Foundation
internal import Sigma

extension RuleReader {
  /// Reads files, and folders with all folders below them.
  ///
  /// Of a folder, the files that end with `.yml` or `.yaml` are read, in the order of their paths; test files
  /// (`.test.yml`) and names that begin with a dot are left out. Links are followed, and what they lead to is
  /// read once. A path that leads nowhere or cannot be read is a problem; a file without a rule is one of the
  /// kind `notApplicable`.
  public func read(paths: [String]) -> RulesRead {
    var result = RulesRead()
    var walk = RuleFolderWalk()
    for path in paths {
      for found in walk.files(at: path) {
        switch found {
        case .file(let file): result.append(readFile(file))
        case .unreadable(let file, let message):
          result.problems.append(RuleProblem(at: RulePlace(file: file), message))
        }
      }
    }
    return result
  }

  private func readFile(_ file: String) -> RulesRead {
    do throws(FileBytes.Failure) {
      return read(try FileBytes.read(file, upTo: limits.fileBytes), file: file)
    } catch {
      return RulesRead(problems: [RuleProblem(at: RulePlace(file: file), error.message)])
    }
  }
}

/// Finds the files of folders, each once.
struct RuleFolderWalk {
  enum Found {
    case file(String)
    case unreadable(String, String)
  }

  /// Files and folders that were met, by the path behind all links.
  private var seen: Set<String> = []

  mutating func files(at path: String) -> [Found] {
    let real = Self.realPath(path)
    guard !path.isEmpty, let type = Self.type(ofReal: real) else {
      return [.unreadable(path, "there is no such file or folder")]
    }
    guard seen.insert(real).inserted else { return [] }
    return type == .typeDirectory ? files(inFolder: path) : [.file(path)]
  }

  private mutating func files(inFolder folder: String) -> [Found] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      return [.unreadable(folder, "the folder cannot be read; may this user read it?")]
    }
    let sorted = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var found: [Found] = []
    for name in sorted where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      let real = Self.realPath(path)
      // Links that lead nowhere, sockets and the like are no rule files.
      let type = Self.type(ofReal: real)
      if type == .typeDirectory {
        if seen.insert(real).inserted { found += files(inFolder: path) }
      } else if type == .typeRegular, Self.isRuleFile(name), seen.insert(real).inserted {
        found.append(.file(path))
      }
    }
    return found
  }

  static func isRuleFile(_ name: String) -> Bool {
    let name = name.lowercased()
    guard name.hasSuffix(".yml") || name.hasSuffix(".yaml") else { return false }
    return !name.hasSuffix(".test.yml") && !name.hasSuffix(".test.yaml")
  }

  private static func realPath(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }

  private static func type(ofReal path: String) -> FileAttributeType? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.type] as? FileAttributeType
  }
}

/// Reads whole files up to a size.
package enum FileBytes {
  package struct Failure: Error {
    package var message: String
  }

  /// Whether there is something at a path.
  package static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  package static func read(_ path: String, upTo limit: Int) throws(Failure) -> [UInt8] {
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw Failure(
        message: FileManager.default.fileExists(atPath: path)
          ? "the file cannot be read; may this user read it?" : "there is no such file")
    }
    defer { try? handle.close() }
    var bytes: [UInt8] = []
    do {
      while bytes.count <= limit, let part = try handle.read(upToCount: limit - bytes.count + 1),
        !part.isEmpty
      {
        bytes.append(contentsOf: part)
      }
    } catch {
      throw Failure(message: "the file cannot be read")
    }
    guard bytes.count <= limit else {
      throw Failure(message: "the file is larger than \(limit) bytes, the most that is read")
    }
    return bytes
  }
}
