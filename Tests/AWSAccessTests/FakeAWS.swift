import Foundation
import Testing

/// The stand-in for AWS that lies beside the package on some machines, started for one test.
final class FakeAWS {
  /// A request as the stand-in logged it.
  struct Request: Decodable, Sendable {
    var n: Int
    /// Seconds since 1970.
    var t: Double
    var service: String?
    var action: String?
    var region: String?
    var account: String?
    var key: String?
    var status: Int?
    var verdict: String?
    var message: String?
    var hint: String?
    var ids: [String]?
    var next: Bool?
    var params: Parameters?

    /// What the stand-in understood of a request's body.
    struct Parameters: Decodable, Sendable {
      struct Attribute: Decodable, Sendable {
        var value: String

        enum CodingKeys: String, CodingKey { case value = "AttributeValue" }
      }
      var attributes: [Attribute]?

      enum CodingKeys: String, CodingKey { case attributes = "LookupAttributes" }
    }
  }

  /// An event that the stand-in has, with the instant from which on it is shown.
  struct Event: Decodable, Sendable {
    var id: String
    var account: String
    var region: String
    var time: Double
    var visible: Double
  }

  private struct Line: Decodable {
    var kind: String
    var events: [Event]?
  }

  static let folder: String = {
    // Other test targets have this file by a symbolic link.
    let file = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    let shared =
      ProcessInfo.processInfo.environment["TRAILSIFT_SHARED"].map { URL(fileURLWithPath: $0) }
      ?? file.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("../shared")
    return shared.appendingPathComponent("fake-aws").standardizedFileURL.path
  }()

  /// Whether it can be started here: it wants Python with botocore.
  static let isPresent: Bool = {
    guard FileManager.default.fileExists(atPath: folder + "/fake_aws.py") else { return false }
    return PythonRun.canImport("botocore")
  }()

  static let absence: Comment = "the folder ../shared/fake-aws, python3 or botocore is not there"

  /// The events of one of the stand-in's own files, for a scenario.
  static func events(_ name: String) -> String { "\(folder)/scenarios/events/\(name).jsonl" }

  /// Runs it until its standard input ends, which is when the tests do, however they do.
  private static let launcher = """
    import os, runpy, sys, threading
    threading.Thread(target=lambda: (sys.stdin.read(), os._exit(0)), daemon=True).start()
    sys.argv = sys.argv[1:]
    runpy.run_path(sys.argv[0], run_name="__main__")
    """

  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private let end = DispatchSemaphore(value: 0)
  private let scratch: URL
  /// `http://127.0.0.1:PORT`.
  private(set) var url = ""

  /// Starts it with a scenario of its own folder, as `basic`.
  convenience init(named name: String) throws {
    try self.init(scenario: URL(fileURLWithPath: "\(Self.folder)/scenarios/\(name).json"))
  }

  /// Starts it with a scenario in JSON.
  convenience init(_ scenario: String) throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).json")
    try Data(scenario.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    try self.init(scenario: file)
  }

  private init(scenario: URL) throws {
    scratch = FileManager.default.temporaryDirectory
      .appendingPathComponent("fake-aws-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    let errors = scratch.appendingPathComponent("errors")
    try Data().write(to: errors)
    let errorFile = try FileHandle(forWritingTo: errors)
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "python3", "-c", Self.launcher, "\(Self.folder)/fake_aws.py", "--port", "0", "--scenario",
      scenario.path, "--log", logFile.path,
    ]
    process.standardOutput = output
    process.standardInput = input
    // The tests' own would keep whoever reads it waiting for a stand-in that outlives them.
    process.standardError = errorFile
    process.terminationHandler = { [end] _ in end.signal() }
    try process.run()
    try errorFile.close()
    var said = Data()
    while !said.contains(0x0A) {
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { break }
      said += more
    }
    let line = String(decoding: said, as: UTF8.self).split(whereSeparator: \.isNewline).first ?? ""
    let complaint = try String(contentsOf: errors, encoding: .utf8)
    let start = try #require(
      line.range(of: "listening on "), "the stand-in for AWS did not start: \(complaint)")
    url = String(line[start.upperBound...])
  }

  private var logFile: URL { scratch.appendingPathComponent("log.jsonl") }

  /// Ends it. Its log can still be read.
  func stop() {
    // Foundation keeps the process, and with it the pipes, for as long as the tests run.
    defer { for end in [input.fileHandleForWriting, output.fileHandleForReading] { try? end.close() } }
    guard process.isRunning else { return }
    // It may have inherited a thread's mask that keeps all other signals off. Its log is written line by line.
    kill(process.processIdentifier, SIGKILL)
    end.wait()
  }

  deinit {
    stop()
    try? FileManager.default.removeItem(at: scratch)
  }

  private func lines() throws -> [Data] {
    try Data(contentsOf: logFile).split(separator: 0x0A).map { Data($0) }
  }

  /// The requests so far.
  func requests(_ action: String? = nil) throws -> [Request] {
    let decoder = JSONDecoder()
    return try lines().compactMap { line in
      guard try decoder.decode(Line.self, from: line).kind == "request" else { return nil }
      let request = try decoder.decode(Request.self, from: line)
      return action == nil || request.action == action ? request : nil
    }
  }

  /// The events that it has.
  func events() throws -> [Event] {
    try lines().first.flatMap { try JSONDecoder().decode(Line.self, from: $0).events } ?? []
  }

  /// The most requests of an action that any second carried, for one account in one region.
  func crowd(_ action: String) throws -> Int {
    let groups = Dictionary(grouping: try requests(action)) { "\($0.account ?? "")/\($0.region ?? "")" }
    return groups.values.map { requests in
      let times = requests.map(\.t).sorted()
      return times.indices.map { first in times[first...].prefix { $0 < times[first] + 1 }.count }.max() ?? 0
    }.max() ?? 0
  }
}
