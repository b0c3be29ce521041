import Foundation

/// A folder for one test's files, removed with the value.
final class ScratchFolder: Sendable {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "trailsift-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Where a file of that name is or would be.
  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file, and the folders it is in; returns its path.
  @discardableResult
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    let folder = (file(name) as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: file(name)))
    return file(name)
  }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  @discardableResult
  func makeFolder(_ name: String) throws -> String {
    try FileManager.default.createDirectory(atPath: file(name), withIntermediateDirectories: true)
    return file(name)
  }

  /// Makes a symbolic link `name` which holds `target` as written.
  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: file(name), withDestinationPath: target)
  }

  /// Makes a named pipe; returns its path.
  func makePipe(_ name: String) throws -> String {
    guard unsafe mkfifo(file(name), 0o600) == 0 else { throw CocoaError(.fileWriteUnknown) }
    return file(name)
  }

  /// Makes a socket, which not even root can open as a file; returns its path.
  func makeSocket(_ name: String) throws -> String {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let path = Array(file(name).utf8)
    guard path.count < MemoryLayout.size(ofValue: address.sun_path) else {
      throw CocoaError(.fileWriteUnknown)
    }
    // The path is shorter than the field, whose zeros end it.
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: path) }
    #if canImport(Darwin)
      let type = SOCK_STREAM
    #else
      let type = Int32(SOCK_STREAM.rawValue)
    #endif
    let descriptor = socket(AF_UNIX, type, 0)
    defer { _ = close(descriptor) }
    let size = socklen_t(MemoryLayout.size(ofValue: address))
    let bound = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { unsafe bind(descriptor, $0, size) }
    }
    guard bound == 0 else { throw CocoaError(.fileWriteUnknown) }
    return file(name)
  }

  func read(_ name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: file(name)))
  }

  func text(_ name: String) throws -> String {
    String(decoding: try read(name), as: UTF8.self)
  }

  func lines(_ name: String) throws -> [String] {
    try text(name).split(whereSeparator: \.isNewline).map(String.init)
  }
}
