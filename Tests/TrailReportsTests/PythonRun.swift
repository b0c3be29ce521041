import Foundation

/// Python, run to its end with no input.
struct PythonRun {
  let status: Int32
  let output: String
  let errors: String

  /// - Parameter environment: the variables beside the path, or those of the tests where there is none.
  init(_ arguments: [String], environment: [String: String]? = nil) throws {
    let manager = FileManager.default
    let folder = manager.temporaryDirectory.appendingPathComponent("python-\(UUID().uuidString)")
    try manager.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? manager.removeItem(at: folder) }
    let texts = ["output", "errors"].map { folder.appendingPathComponent($0) }
    let files = try texts.map { text in
      try Data().write(to: text)
      return try FileHandle(forWritingTo: text)
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3"] + arguments
    if let environment {
      let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
      process.environment = ["PATH": path].merging(environment) { $1 }
    }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = files[0]
    process.standardError = files[1]
    let end = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in end.signal() }
    try process.run()
    // Foundation keeps the process, and with it the files, for as long as the tests run.
    for file in files { try file.close() }
    end.wait()
    status = process.terminationStatus
    output = try String(decoding: Data(contentsOf: texts[0]), as: UTF8.self)
    errors = try String(decoding: Data(contentsOf: texts[1]), as: UTF8.self)
  }

  /// Whether a library is there.
  static func canImport(_ library: String) -> Bool {
    (try? PythonRun(["-c", "import \(library)"]).status) == 0
  }
}
