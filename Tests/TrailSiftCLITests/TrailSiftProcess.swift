import Foundation
import Synchronization
import Testing

/// The built command, as a process of its own.
final class TrailSiftProcess {
  /// What standard input is.
  enum Input {
    case nothing
    case bytes([UInt8])
    /// Kept open until ``closeInput()``.
    case pipe
  }

  /// A command that runs for so many seconds hangs, and is ended.
  private static let patience = 120.0

  private let process = Process()
  private let end = ProcessEnd()
  private let folder: ScratchFolder
  private let inputPipe = Pipe()
  private let outputPipe = Pipe()
  private let name = UUID().uuidString

  var id: Int32 { process.processIdentifier }

  /// Starts the command in a folder.
  /// - Parameters:
  ///   - piped: whether standard output is a pipe, to be read with ``read(lines:)``, rather than a file.
  ///   - output: what standard output is instead.
  ///   - terminal: what standard output and standard error are instead.
  init(
    _ arguments: [String], in folder: ScratchFolder, input: Input = .nothing, piped: Bool = false,
    output: FileHandle? = nil, terminal: FileHandle? = nil, environment: [String: String] = [:]
  ) throws {
    self.folder = folder
    process.executableURL = Self.binary
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    // Foundation keeps the process, and with it the files, for as long as the tests run.
    var files: [FileHandle] = []
    defer { for file in files { try? file.close() } }
    func opened(_ handle: FileHandle) -> FileHandle {
      files.append(handle)
      return handle
    }
    switch input {
    case .nothing: process.standardInput = FileHandle.nullDevice
    case .bytes(let bytes):
      process.standardInput = try opened(
        FileHandle(forReadingFrom: URL(fileURLWithPath: folder.write(bytes, to: "\(name)/stdin"))))
    case .pipe: process.standardInput = inputPipe
    }
    process.standardOutput =
      try terminal ?? output ?? (piped ? outputPipe : opened(Self.file("\(name)/stdout", in: folder)))
    process.standardError = try terminal ?? opened(Self.file("\(name)/stderr", in: folder))
    process.terminationHandler = { [end] _ in end.note() }
    try process.run()
    // The end of the process ends whatever a test waits for.
    DispatchQueue.global().asyncAfter(deadline: .now() + Self.patience) { [end, id] in
      if !end.isNoted { _ = systemKill(id, SIGKILL) }
    }
  }

  /// Runs the command to its end.
  static func run(
    _ arguments: String..., in folder: ScratchFolder, input: Input = .nothing,
    environment: [String: String] = [:]
  ) throws -> CommandResult {
    try TrailSiftProcess(arguments, in: folder, input: input, environment: environment).finish()
  }

  private static func file(_ name: String, in folder: ScratchFolder) throws -> FileHandle {
    try FileHandle(forWritingTo: URL(fileURLWithPath: folder.write("", to: name)))
  }

  /// The command stands beside the tests in the build folder.
  private static let binary: URL = {
    #if os(macOS)
      let tests = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
      let folder = tests?.deletingLastPathComponent() ?? Bundle.main.bundleURL
    #else
      let folder = Bundle.main.bundleURL
    #endif
    return folder.appendingPathComponent("trailsift")
  }()

  func send(_ text: String) throws {
    try send(Array(text.utf8))
  }

  func send(_ bytes: [UInt8]) throws {
    // A write to a process that has gone would end the tests too.
    if end.isNoted { throw CocoaError(.fileWriteUnknown) }
    try inputPipe.fileHandleForWriting.write(contentsOf: bytes)
  }

  func closeInput() throws {
    try inputPipe.fileHandleForWriting.close()
  }

  /// Waits for at least so many lines of piped output, or for its end.
  func read(lines count: Int) -> String {
    var bytes = Data()
    while bytes.count(where: { $0 == 0x0A }) < count {
      let more = outputPipe.fileHandleForReading.availableData
      if more.isEmpty { break }
      bytes += more
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Waits until something holds, as long as the process runs.
  func wait(until holds: () throws -> Bool) rethrows {
    while try !holds(), !end.isNoted { usleep(5000) }
  }

  /// Stops reading piped output, as `head` does when it has seen enough.
  /// - Returns: what was written since it was last read. The process stands still meanwhile, so that nothing it writes is
  ///   lost in the pipe.
  @discardableResult
  func closeOutput() throws -> String {
    signal(SIGSTOP)
    defer { signal(SIGCONT) }
    // A write that has begun comes to its end.
    usleep(50_000)
    let pipe = outputPipe.fileHandleForReading
    _ = fcntl(pipe.fileDescriptor, F_SETFL, O_NONBLOCK)
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while case let count = unsafe Foundation.read(pipe.fileDescriptor, &part, part.count), count > 0 {
      bytes += part[..<count]
    }
    try pipe.close()
    return String(decoding: bytes, as: UTF8.self)
  }

  func signal(_ number: Int32) { _ = systemKill(id, number) }

  /// Ends the process in the midst of whatever it does.
  func kill() {
    signal(SIGKILL)
    end.wait()
  }

  /// Waits for the process to end.
  func finish(sourceLocation: SourceLocation = #_sourceLocation) -> CommandResult {
    end.wait()
    #expect(process.terminationReason == .exit, "the command crashed or hung", sourceLocation: sourceLocation)
    return CommandResult(
      status: process.terminationStatus, output: (try? folder.text("\(name)/stdout")) ?? "",
      errors: (try? folder.text("\(name)/stderr")) ?? "")
  }
}

private let systemKill = kill

/// Whether a process has ended.
private final class ProcessEnd: Sendable {
  private let noted = Mutex(false)
  private let semaphore = DispatchSemaphore(value: 0)

  var isNoted: Bool { noted.withLock { $0 } }

  func note() {
    noted.withLock { $0 = true }
    semaphore.signal()
  }

  func wait() { semaphore.wait() }
}

/// How a run of the command ended.
struct CommandResult {
  let status: Int32
  let output: String
  let errors: String

  var outputLines: [Substring] { output.split(whereSeparator: \.isNewline) }
  var errorLines: [Substring] { errors.split(whereSeparator: \.isNewline) }
}
