import Foundation
import Testing
import TrailArchive

#if canImport(Glibc)
  import Glibc
#endif

@Suite("Inputs that the system refuses")
struct ReaderErrorTests {
  let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func failure(opening path: String) throws -> ArchiveError? {
    var reader = try ArchiveReader()
    do {
      try reader.open(ArchiveInput(path: path))
      return nil
    } catch {
      return error
    }
  }

  @Test("A file that is gone is named, with the reason")
  func absent() throws {
    let path = folder.path + "/absent.json.gz"
    let error = try #require(try failure(opening: path))
    #expect(error.kind == .refused(errno: ENOENT))
    #expect(error.path == path)
    #expect(
      error.message == "\(path): cannot be opened: no such file; it was removed, or it is a link to nothing")
    #expect(error.reason == "cannot be opened: no such file; it was removed, or it is a link to nothing")
    #expect(error.description == error.message)
  }

  @Test("A path below a file is refused")
  func belowAFile() throws {
    let path = try folder.write("{}", to: "a.json") + "/b.json"
    let error = try #require(try failure(opening: path))
    #expect(error.kind == .refused(errno: ENOTDIR))
    #expect(error.message.hasSuffix("a part of the path is not a folder; check the path"))
  }

  @Test("A path with a zero in it does not open the file before the zero")
  func zeroInPath() throws {
    let path = try folder.write("{}", to: "a.json") + "\0.gz"
    #expect(try failure(opening: path)?.kind == .refused(errno: ENOENT))
  }

  @Test("A file without permission says so", .enabled(if: geteuid() != 0, "root may read everything"))
  func withoutPermission() throws {
    let path = try folder.write("{}", to: "a.json")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    let error = try #require(try failure(opening: path))
    #expect(error.kind == .refused(errno: EACCES))
    #expect(error.message.hasSuffix("permission denied; make it readable for this user"))
  }

  @Test("A folder in place of a file is damage, not a crash")
  func folderAsFile() throws {
    let read = try ReadInput(folder.path)
    #expect(read.bytes.isEmpty)
    #expect(read.damage?.kind == .unreadable(errno: EISDIR))
    #expect(read.damage?.offset == 0)
    #expect(
      read.damage?.message
        == "it could not be read beyond byte 0: it is a folder; name the files in it, or let the folder be walked"
    )
  }

  @Test("Standard input is read, gzip or plain, and stays open", arguments: [true, false])
  func standardInput(_ compressed: Bool) async throws {
    if compressed {
      await #expect(processExitsWith: .success) {
        try StandardInputCheck.run(GzipMember(LogContent.short).bytes)
      }
    } else {
      await #expect(processExitsWith: .success) { try StandardInputCheck.run(LogContent.short) }
    }
  }

  @Test("A pipe that gives a byte at a time is read like a file", arguments: [true, false])
  func slowPipe(_ compressed: Bool) throws {
    let path = folder.path + "/pipe"
    #expect(unsafe mkfifo(path, 0o600) == 0)
    let content = compressed ? GzipMember(LogContent.short).bytes : LogContent.short
    Thread.detachNewThread {
      guard let pipe = FileHandle(forWritingAtPath: path) else { return }
      for byte in content { try? pipe.write(contentsOf: [byte]) }
      try? pipe.close()
    }
    let read = try ReadInput(path)
    #expect(read.bytes == LogContent.short)
    #expect(read.damage == nil)
    #expect(read.tally.bytes == Int64(content.count))
  }
}

/// What the child process of a test does, since a process has only one standard input.
enum StandardInputCheck {
  static func run(_ bytes: [UInt8]) throws {
    exit(try status(bytes))
  }

  private static func status(_ bytes: [UInt8]) throws -> Int32 {
    let folder = try ScratchFolder()
    let path = try folder.write(bytes, to: "input")
    let descriptor = unsafe open(path, O_RDONLY)
    guard descriptor >= 0, dup2(descriptor, 0) == 0 else { return 2 }
    let read = try ReadInput("-")
    guard read.bytes == LogContent.short, read.damage == nil else { return 3 }
    return fcntl(0, F_GETFD) >= 0 ? 0 : 4
  }
}
