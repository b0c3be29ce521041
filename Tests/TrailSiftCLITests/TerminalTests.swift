import Foundation
import Testing

/// A terminal, as a person's window would be.
private final class PseudoTerminal {
  private let master: FileHandle
  let slave: FileHandle

  init() throws {
    var (first, second): (Int32, Int32) = (-1, -1)
    var size = winsize(ws_row: 24, ws_col: 100, ws_xpixel: 0, ws_ypixel: 0)
    guard unsafe openpty(&first, &second, nil, nil, &size) == 0 else { throw CocoaError(.fileNoSuchFile) }
    master = FileHandle(fileDescriptor: first, closeOnDealloc: true)
    slave = FileHandle(fileDescriptor: second, closeOnDealloc: true)
  }

  /// What was shown up to some text, or all of it where that does not come.
  func shown(upTo text: String) -> String {
    var shown: [UInt8] = []
    var bytes = [UInt8](repeating: 0, count: 4096)
    while !String(decoding: shown, as: UTF8.self).contains(text) {
      // At most as many bytes as the buffer has are written to it.
      let count = unsafe bytes.withUnsafeMutableBytes {
        unsafe read(master.fileDescriptor, $0.baseAddress, $0.count)
      }
      if count <= 0 { break }
      shown += bytes.prefix(count)
    }
    return String(decoding: shown, as: UTF8.self)
  }

  /// What is shown from now on, when the command has ended.
  func rest() throws -> String {
    try slave.close()
    return shown(upTo: "\u{0}")
  }
}

@Suite("A terminal") struct TerminalTests {
  private static func archive() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write([MadeRecord(1)].delivery, to: "logs/a.json")
    return folder
  }

  @Test("It gets colour, laid out for its width, and other places do not")
  func colour() throws {
    let folder = try Self.archive()
    let terminal = try PseudoTerminal()
    let process = try TrailSiftProcess(["scan", "logs"], in: folder, terminal: terminal.slave)
    #expect(process.finish().status == 0)
    let shown = try terminal.rest()
    #expect(shown.contains("\u{1B}[1;31mcritical"))
    let plain = try TrailSiftProcess.run("scan", "logs", in: folder)
    #expect(!plain.output.contains("\u{1B}"))
    #expect(plain.errors.isEmpty)
    #expect(plain.output.contains("StopLogging"))
  }

  @Test(
    "Colour is left out where somebody asks for that",
    arguments: [(["--no-color"], [:]), ([], ["NO_COLOR": "1"])] as [([String], [String: String])])
  func noColour(_ arguments: [String], _ environment: [String: String]) throws {
    let terminal = try PseudoTerminal()
    let process = try TrailSiftProcess(
      ["scan", "logs", "-q"] + arguments, in: Self.archive(), terminal: terminal.slave,
      environment: environment)
    #expect(process.finish().status == 0)
    let shown = try terminal.rest()
    #expect(shown.contains("StopLogging"))
    #expect(!shown.contains("\u{1B}"))
  }

  @Test("It shows how far a scan has come, and the line is taken away at the end")
  func progress() throws {
    let folder = try Self.archive()
    let terminal = try PseudoTerminal()
    let process = try TrailSiftProcess(
      ["scan", "logs", "-", "-o", "report.csv"], in: folder, input: .pipe, terminal: terminal.slave)
    let shown = terminal.shown(upTo: "1/2 files")
    #expect(shown.contains("\r\u{1B}[2K"))
    #expect(terminal.shown(upTo: "records/s").contains("records/s"))
    try process.closeInput()
    #expect(process.finish().status == 0)
    let rest = try terminal.rest()
    let lastLine = rest.split(separator: "\u{1B}[2K", omittingEmptySubsequences: false).last
    #expect(lastLine?.contains("1 finding (1 critical) in 1 record from 2 inputs") == true)
    #expect(lastLine?.contains("files") == false)
  }

  @Test("Asked to be quiet, it shows nothing")
  func quiet() throws {
    let folder = try Self.archive()
    let terminal = try PseudoTerminal()
    let process = try TrailSiftProcess(
      ["scan", "logs", "-", "-o", "report.ndjson", "-q"], in: folder, input: .pipe, terminal: terminal.slave)
    try process.wait {
      try FileManager.default.fileExists(atPath: folder.file("report.ndjson"))
        && !folder.read("report.ndjson").isEmpty
    }
    usleep(400_000)
    try process.closeInput()
    #expect(process.finish().status == 0)
    #expect(try terminal.rest().isEmpty)
  }
}
