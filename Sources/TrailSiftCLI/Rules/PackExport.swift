import TrailSift

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Writes files of the bundled pack into a folder.
struct PackExport {
  struct Failure: Error {
    let path: String
    /// The system's error number.
    let code: Int32

    var reason: String { SystemWrite.explanation(code) }
  }

  private let folder: String
  private let overwrites: Bool
  private var made: Set<String> = []
  private var written = 0
  private var unchanged = 0
  /// Files that stand there with other content and were left as they are.
  private(set) var kept: [String] = []

  /// - Parameter overwrites: whether a file with other content is written over.
  init(folder: String, overwrites: Bool) {
    self.folder = folder.hasSuffix("/") ? folder : folder + "/"
    self.overwrites = overwrites
  }

  /// What was done, for a person.
  var summary: String {
    var text = "\(Shown.count(written, "file", "files")) written to \(folder)"
    if unchanged > 0 { text += "; \(Shown.number(unchanged)) stood there already" }
    return text
  }

  mutating func write(_ file: PackFile) throws(Failure) {
    let path = folder + file.path
    let bytes = Array(file.text.utf8)
    switch try Self.content(of: path, upTo: bytes.count + 1) {
    case bytes: unchanged += 1
    case .some where !overwrites: kept.append(path)
    default:
      try makeFolders(of: path)
      try Self.write(bytes, to: path)
      written += 1
    }
  }

  /// Makes the folders that a file is in, as far as they are not there.
  private mutating func makeFolders(of path: String) throws(Failure) {
    var end = path.startIndex
    while let slash = path[end...].firstIndex(of: "/") {
      end = path.index(after: slash)
      let folder = String(path[..<slash])
      guard !folder.isEmpty, made.insert(folder).inserted else { continue }
      let code = unsafe mkdir(folder, 0o777) == 0 ? 0 : errno
      // Some systems say of a folder that is there that it cannot be made, for other reasons than that.
      if code != 0, code != EEXIST, !Self.isFolder(folder) { throw Failure(path: folder, code: code) }
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    guard let descriptor = try? descriptor(of: path, O_RDONLY | O_DIRECTORY) else { return false }
    _ = close(descriptor)
    return true
  }

  /// The first bytes of a file; nil where there is none.
  private static func content(of path: String, upTo limit: Int) throws(Failure) -> [UInt8]? {
    let descriptor: Int32
    do throws(Failure) {
      descriptor = try Self.descriptor(of: path, O_RDONLY | O_NONBLOCK)
    } catch {
      if error.code == ENOENT { return nil }
      throw error
    }
    defer { _ = close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: limit)
    var count = 0
    while count < limit {
      // The call is given the bytes that are left, never more.
      let more = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe read(descriptor, buffer.baseAddress.map { unsafe $0 + count }, limit - count)
      }
      if more == 0 { break }
      if more > 0 {
        count += more
      } else if errno != EINTR {
        throw Failure(path: path, code: errno)
      }
    }
    return Array(bytes.prefix(count))
  }

  private static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
    let descriptor = try descriptor(of: path, O_WRONLY | O_CREAT | O_TRUNC)
    let code = SystemWrite.all(bytes.span, to: descriptor)
    guard close(descriptor) == 0, code == 0 else { throw Failure(path: path, code: code == 0 ? errno : code) }
  }

  private static func descriptor(of path: String, _ flags: Int32) throws(Failure) -> Int32 {
    let descriptor = unsafe open(path, flags | O_CLOEXEC, 0o666)
    if descriptor < 0 { throw Failure(path: path, code: errno) }
    return descriptor
  }
}
