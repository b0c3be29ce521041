/// Where findings go.
package enum OutputPlace: Sendable, Equatable {
  case file(String)
  /// What is written there cannot be taken back: after a kill between a line and its commit the line comes a second time.
  case standardOutput
}

/// How far an output file is committed, and which file it is.
package struct OutputMark: Codable, Sendable, Equatable {
  package var path: String
  package var device: UInt64
  package var inode: UInt64
  package var length: Int64
  /// The checksum of the last 4 KiB before `length`.
  package var tail: String
}

/// A file of lines that grows at its end. Lines count once the state has the ``mark`` behind them; those that a killed process
/// wrote and did not commit are cut off at the next start, and their events are asked again.
struct DurableOutput {
  static let tailLength = 4096

  /// nil for what is no plain file, as standard output or a named pipe.
  private(set) var mark: OutputMark?
  private let place: OutputPlace
  private let files: any FileCalls
  private var file: Int32 = -1
  private var tail: [UInt8] = []

  init(_ place: OutputPlace, _ files: any FileCalls) {
    self.place = place
    self.files = files
    if place == .standardOutput { file = 1 }
  }

  /// Opens the file and cuts off what was not committed.
  /// - Parameter committed: the mark of the last commit; nil at the first start.
  /// - Returns: what is worth a note.
  mutating func open(_ committed: OutputMark?) throws(FileFailure) -> String? {
    guard case .file(let path) = place else { return nil }
    if file >= 0 { files.close(file) }
    file = try files.open(path, .append)
    let facts = try files.facts(file, path)
    guard facts.isRegular else {
      mark = nil
      return nil
    }
    try files.syncFolder(Self.folder(of: path))
    guard var committed else { return try beginAtEnd(path, facts) }
    // The file counts, and not how its path is written.
    committed.path = path
    guard committed.device == facts.device, committed.inode == facts.inode else {
      let note = try beginAtEnd(path, facts)
      return note ?? "\(path) is another file than the one written before: goes on at its end"
    }
    let count = Int(min(Int64(Self.tailLength), committed.length))
    let found = try files.read(file, path, at: committed.length - Int64(count), count: count)
    guard facts.size >= committed.length, StateChecksum.text(found) == committed.tail else {
      _ = try beginAtEnd(path, facts)
      return "\(path) was emptied or changed by something else: goes on at its end, and takes nothing back"
    }
    tail = found
    mark = committed
    guard facts.size > committed.length else { return nil }
    try files.truncate(file, path, to: committed.length)
    try files.sync(file, path)
    return "\(path): took back \(facts.size - committed.length) bytes that were not committed;"
      + " their events are asked again"
  }

  /// Whether the file was moved away or emptied since it was opened, as by a rotation of logs. If so, ``open(_:)`` anew.
  func wasMoved() throws(FileFailure) -> Bool {
    guard let mark else { return false }
    guard let facts = try files.facts(at: mark.path) else { return true }
    return facts.inode != mark.inode || facts.device != mark.device || facts.size < mark.length
  }

  /// Writes whole lines and waits until they are on the disk.
  mutating func append(_ lines: [UInt8]) throws(FileFailure) {
    guard !lines.isEmpty else { return }
    guard case .file(let path) = place else {
      try files.write(file, "standard output", lines)
      return
    }
    try files.write(file, path, lines)
    guard mark != nil else { return }
    try files.sync(file, path)
    grow(lines)
  }

  func close() {
    if case .file = place, file >= 0 { files.close(file) }
  }

  private mutating func beginAtEnd(_ path: String, _ facts: FileFacts) throws(FileFailure) -> String? {
    let count = Int(min(Int64(Self.tailLength), facts.size))
    tail = try files.read(file, path, at: facts.size - Int64(count), count: count)
    mark = OutputMark(
      path: path, device: facts.device, inode: facts.inode, length: facts.size, tail: StateChecksum.text(tail)
    )
    guard let last = tail.last, last != 0x0A else { return nil }
    // The half line of another writer must not become part of a finding.
    try files.write(file, path, [0x0A])
    grow([0x0A])
    return "\(path) ended within a line: goes on with a line of its own"
  }

  private mutating func grow(_ bytes: [UInt8]) {
    tail = Array((tail + bytes.suffix(Self.tailLength)).suffix(Self.tailLength))
    mark?.length += Int64(bytes.count)
    mark?.tail = StateChecksum.text(tail)
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
