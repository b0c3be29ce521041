import Foundation

/// A folder for one test's files, removed with the value.
final class MadeFolder: Sendable {
  let path = FileManager.default.temporaryDirectory.appending(
    path: "trail-configuration-\(UUID().uuidString)"
  )
  .path

  init(_ files: [String: String]) throws {
    for (name, text) in files {
      let file = URL(filePath: path).appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Where a file of that name is or would be.
  func file(_ name: String) -> String { "\(path)/\(name)" }

  func text(_ name: String) throws -> String {
    try String(contentsOfFile: file(name), encoding: .utf8)
  }
}
