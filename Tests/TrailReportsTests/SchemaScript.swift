import Foundation

/// `scripts/check-schemas`, which holds reports against their JSON Schemas.
enum SchemaScript {
  static let isPossible = PythonRun.canImport("jsonschema")

  static func check(_ paths: [String]) throws -> PythonRun {
    // Other test targets have this file by a symbolic link.
    let folder = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    let script = folder.appending(path: "../../scripts/check-schemas").standardizedFileURL.path
    return try PythonRun([script] + paths)
  }
}
