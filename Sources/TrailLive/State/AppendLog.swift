/// A file that grows by whole entries, each with a checksum. What counts is its first ``mark`` bytes, as the state file has
/// them: what a process wrote behind and did not commit is cut off at the next start.
///
/// An entry: its length in 4 bytes, its checksum in 8, and the bytes themselves.
struct AppendLog {
  /// Which of a log's files counts, and how much of it.
  struct Mark: Codable, Sendable, Equatable {
    var number: Int
    var length: Int64

    static let none = Mark(number: 0, length: 0)

    var isPlausible: Bool { (0..<AppendLog.numbers).contains(number) && length >= 0 }
  }

  /// A log is made anew under another number, so that the old one stands until the new one is committed.
  static let numbers = 4
  static let largestEntry = 16 << 20

  private(set) var mark: Mark
  private let base: String
  private let folder: String
  private let files: any FileCalls
  private var file: Int32

  private init(_ folder: String, _ base: String, _ files: any FileCalls, _ mark: Mark, _ file: Int32) {
    self.folder = folder
    self.base = base
    self.files = files
    self.mark = mark
    self.file = file
  }

  /// Opens the log as it was committed.
  /// - Returns: its entries, and whether some are damaged or missing; those before the damage are there.
  static func open(
    _ folder: String, _ base: String, _ files: any FileCalls, at mark: Mark
  ) throws(FileFailure) -> (log: AppendLog, entries: [[UInt8]], isDamaged: Bool) {
    let path = path(folder, base, mark.number)
    let file = try files.open(path, .append)
    let size = try files.facts(file, path).size
    let bytes = try files.read(file, path, at: 0, count: Int(min(mark.length, size)))
    let (entries, length) = entries(bytes)
    let log = AppendLog(folder, base, files, mark, file)
    if length == mark.length {
      if size > length { try files.truncate(file, path, to: length) }
      return (log, entries, false)
    }
    return (log, entries, true)
  }

  /// The whole entries of all of a log's files, committed or not: for a start without a state file.
  static func salvage(
    _ folder: String, _ base: String, _ files: any FileCalls
  ) throws(FileFailure) -> (entries: [[UInt8]], free: Int) {
    var entries: [[UInt8]] = []
    var free = 0
    var leastSize = Int64.max
    for number in 0..<numbers {
      let path = path(folder, base, number)
      guard let facts = try files.facts(at: path), facts.isRegular else {
        free = number
        leastSize = -1
        continue
      }
      if facts.size < leastSize {
        free = number
        leastSize = facts.size
      }
      let file = try files.open(path, .read)
      defer { files.close(file) }
      entries += Self.entries(try files.read(file, path, at: 0, count: Int(facts.size))).entries
    }
    return (entries, free)
  }

  /// Writes an entry; it counts once ``sync()`` is done and the state has ``mark``.
  mutating func append(_ entry: [UInt8]) throws(FileFailure) {
    guard !entry.isEmpty else { return }
    let bytes =
      LittleEndian.bytes(UInt32(clamping: entry.count)) + LittleEndian.bytes(StateChecksum.of(entry)) + entry
    try files.write(file, path, bytes)
    mark.length += Int64(bytes.count)
  }

  func sync() throws(FileFailure) {
    try files.sync(file, path)
  }

  /// Puts other entries in the place of all, in another file.
  mutating func replace(_ entries: [[UInt8]], number: Int? = nil) throws(FileFailure) {
    let next = number ?? (mark.number + 1) % Self.numbers
    let nextPath = Self.path(folder, base, next)
    let fresh = try files.open(nextPath, .fresh)
    files.close(file)
    file = fresh
    mark = Mark(number: next, length: 0)
    for entry in entries { try append(entry) }
    try sync()
    try files.syncFolder(folder)
  }

  /// Removes files that no committed state names any more.
  func removeOthers() throws(FileFailure) {
    for number in 0..<Self.numbers where number != mark.number {
      try files.remove(Self.path(folder, base, number))
    }
  }

  /// Reads the entries as they were committed.
  func entries() throws(FileFailure) -> [[UInt8]] {
    Self.entries(try files.read(file, path, at: 0, count: Int(mark.length))).entries
  }

  func close() { files.close(file) }

  var path: String { Self.path(folder, base, mark.number) }

  private static func path(_ folder: String, _ base: String, _ number: Int) -> String {
    "\(folder)/\(base).\(number)"
  }

  private static func entries(_ bytes: [UInt8]) -> (entries: [[UInt8]], length: Int64) {
    var entries: [[UInt8]] = []
    var at = 0
    while bytes.count - at >= 12 {
      let length = Int(LittleEndian.number(bytes[at..<at + 4], as: UInt32.self))
      guard length > 0, length <= largestEntry, bytes.count - at - 12 >= length else { break }
      let entry = bytes[at + 12..<at + 12 + length]
      guard StateChecksum.of(entry) == LittleEndian.number(bytes[at + 4..<at + 12], as: UInt64.self) else {
        break
      }
      entries.append(Array(entry))
      at += 12 + length
    }
    return (entries, Int64(at))
  }
}
