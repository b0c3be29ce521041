import TrailRecords

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The folder of a watch's state. One process has it at a time.
struct StateFolder {
  static let schema = "trailsift.watch-state/1"

  let path: String
  let files: any FileCalls
  private let lock: Int32

  /// Makes the folder where it is missing, and takes its lock.
  init(_ path: String, _ files: any FileCalls) throws(LiveFailure) {
    self.path = path
    self.files = files
    do throws(FileFailure) {
      try files.makeFolder(path)
      lock = try files.open(path + "/lock", .append)
      guard try files.lock(lock, path + "/lock") else {
        files.close(lock)
        throw FileFailure(action: "lock", path: path, code: 0, reason: "")
      }
    } catch {
      if error.reason.isEmpty {
        throw LiveFailure(
          .locked,
          "\(path): another watch uses this state folder; end it, or give each watch its own --state folder")
      }
      throw LiveFailure(.state, "\(error); give another folder with --state")
    }
  }

  func close() { files.close(lock) }

  /// Reads the state.
  /// - Returns: nil where there is none; the damage in words where it cannot be used.
  func load() throws(FileFailure) -> (state: WatchState?, damage: String?) {
    guard let bytes = try bytes(of: "state.json") else { return (nil, nil) }
    let head = Array("{\"schema\":\"".utf8)
    guard bytes.starts(with: head), let end = bytes[head.count...].firstIndex(of: UInt8(ascii: "\"")) else {
      return (nil, "it is not a state file of this program")
    }
    let schema = String(decoding: bytes[head.count..<end], as: UTF8.self)
    guard schema == Self.schema else {
      return (nil, "it is of another version (\(schema), not \(Self.schema))")
    }
    let middle = Array("\",\"check\":\"".utf8)
    let last = Array("\",\"state\":".utf8)
    let start = head.count + schema.utf8.count + middle.count + 16 + last.count
    guard bytes.count > start + 2, bytes.suffix(2).elementsEqual([UInt8(ascii: "}"), 0x0A]) else {
      return (nil, "it is cut short")
    }
    let body = bytes[start..<bytes.count - 2]
    guard bytes[..<start].elementsEqual(Self.header(for: body)) else {
      return (nil, "its checksum does not fit its text")
    }
    do {
      let state = try JSONDecoder().decode(WatchState.self, from: Data(body))
      return state.isPlausible ? (state, nil) : (nil, "it holds numbers that no watch writes")
    } catch {
      return (nil, "it cannot be read")
    }
  }

  /// Writes the state so that at each instant the old one or the new one is there whole.
  func write(_ state: WatchState) throws(FileFailure) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let body: [UInt8]
    do {
      body = Array(try encoder.encode(state))
    } catch {
      throw FileFailure(action: "write", path: path + "/state.json", code: 0, reason: "it has no JSON form")
    }
    let bytes = Self.header(for: body[...]) + body + [UInt8(ascii: "}"), 0x0A]
    try replace("state.json", bytes)
  }

  /// Keeps a copy of a file that cannot be used.
  /// - Returns: the copy's path.
  func setAside(_ name: String, at time: Int64) throws(FileFailure) -> String {
    let stamp = EventTime(seconds: time).text.filter { $0 != "-" && $0 != ":" }
    let copy = "\(name).damaged-\(stamp)"
    if let bytes = try bytes(of: name) { try replace(copy, bytes) }
    return path + "/" + copy
  }

  private func replace(_ name: String, _ bytes: [UInt8]) throws(FileFailure) {
    let fresh = "\(path)/\(name).new"
    let file = try files.open(fresh, .fresh)
    do throws(FileFailure) {
      try files.write(file, fresh, bytes)
      try files.sync(file, fresh)
    } catch {
      files.close(file)
      throw error
    }
    files.close(file)
    try files.rename(fresh, to: "\(path)/\(name)")
    try files.syncFolder(path)
  }

  private func bytes(of name: String) throws(FileFailure) -> [UInt8]? {
    let full = "\(path)/\(name)"
    guard let facts = try files.facts(at: full) else { return nil }
    let file = try files.open(full, .read)
    defer { files.close(file) }
    return try files.read(file, full, at: 0, count: Int(facts.size))
  }

  private static func header(for body: ArraySlice<UInt8>) -> [UInt8] {
    Array("{\"schema\":\"\(schema)\",\"check\":\"\(StateChecksum.text(body))\",\"state\":".utf8)
  }
}
