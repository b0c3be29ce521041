import Foundation

/// A Swift file to be written.
struct GeneratedFile {
  var name: String
  var content: String
}

/// The folder that holds generated files and nothing else.
struct GeneratedFolder {
  let url: URL
  let files: [GeneratedFile]

  /// The names of files that are missing, not as they would be, or of no use any more.
  func stale() throws -> [String] {
    let present =
      FileManager.default.fileExists(atPath: url.path)
      ? try FileManager.default.contentsOfDirectory(atPath: url.path) : []
    let changed = files.filter { file in
      (try? Data(contentsOf: url.appending(path: file.name))) != Data(file.content.utf8)
    }
    let names = Set(files.map(\.name))
    return (changed.map(\.name) + present.filter { !names.contains($0) }).sorted()
  }

  /// Brings the folder up to date.
  /// - Returns: the names of the files that were written or removed.
  func update() throws -> [String] {
    let stale = try stale()
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    let contents = Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.content) })
    for name in stale {
      let place = url.appending(path: name)
      if let content = contents[name] {
        try Data(content.utf8).write(to: place, options: .atomic)
      } else {
        try FileManager.default.removeItem(at: place)
      }
    }
    return stale
  }
}
