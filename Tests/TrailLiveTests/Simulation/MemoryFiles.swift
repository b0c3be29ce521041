import Synchronization
import TrailLive

/// A disk in memory, on which a process can end at any call. What was written and not synced may be gone then, as after a
/// loss of power.
final class MemoryFiles: FileCalls {
  private struct File {
    var bytes: [UInt8] = []
    var synced = 0
  }

  private struct Disk {
    var files: [UInt64: File] = [:]
    var names: [String: UInt64] = [:]
    var open: [Int32: UInt64] = [:]
    var locked: Set<UInt64> = []
    var nextInode: UInt64 = 1
    var nextFile: Int32 = 10
    var calls = 0
    var lastCall = Int.max
    var standardOutput: [UInt8] = []
  }

  private let disk = Mutex(Disk())

  static let ended = FileFailure(action: "go on", path: "", code: 4, reason: "the process ended")

  var calls: Int { disk.withLock { $0.calls } }
  var standardOutput: [UInt8] { disk.withLock { $0.standardOutput } }

  /// The process ends at the call of this number, counted from now.
  func end(atCall number: Int) { disk.withLock { $0.lastCall = $0.calls + number } }

  /// A new process on the same disk.
  /// - Parameter dice: for a loss of power, which takes a part of what was not synced.
  func restart(losing dice: inout Dice, isPowerLoss: Bool) {
    disk.withLock { disk in
      disk.open = [:]
      disk.locked = []
      disk.lastCall = .max
      guard isPowerLoss else { return }
      for (inode, file) in disk.files where file.bytes.count > file.synced {
        let kept = Int.random(in: file.synced...file.bytes.count, using: &dice)
        disk.files[inode]?.bytes.removeLast(file.bytes.count - kept)
      }
    }
  }

  func content(_ path: String) -> [UInt8]? {
    disk.withLock { disk in disk.names[path].flatMap { disk.files[$0]?.bytes } }
  }

  var names: [String] { disk.withLock { $0.names.keys.sorted() } }

  func put(_ path: String, _ bytes: [UInt8]) {
    disk.withLock { disk in
      let inode = disk.names[path] ?? Self.make(path, &disk)
      disk.files[inode] = File(bytes: bytes, synced: bytes.count)
    }
  }

  func move(_ path: String, to other: String) {
    disk.withLock { disk in
      disk.names[other] = disk.names[path]
      disk.names[path] = nil
    }
  }

  private static func make(_ path: String, _ disk: inout Disk) -> UInt64 {
    let inode = disk.nextInode
    disk.nextInode += 1
    disk.names[path] = inode
    disk.files[inode] = File()
    return inode
  }

  /// - Parameter isLast: whether the process ends within this call.
  private func call<T>(_ body: (inout Disk, _ isLast: Bool) -> T?) throws(FileFailure) -> T {
    let result = disk.withLock { disk -> T? in
      disk.calls += 1
      if disk.calls > disk.lastCall { return nil }
      let isLast = disk.calls == disk.lastCall
      let result = body(&disk, isLast)
      return isLast ? nil : result
    }
    guard let result else { throw Self.ended }
    return result
  }

  func open(_ path: String, _ purpose: FilePurpose) throws(FileFailure) -> Int32 {
    try call { disk, _ in
      var inode = disk.names[path]
      if inode == nil, purpose != .read { inode = Self.make(path, &disk) }
      guard let inode else { return nil }
      if purpose == .fresh { disk.files[inode] = File() }
      disk.nextFile += 1
      disk.open[disk.nextFile] = inode
      return disk.nextFile
    }
  }

  func close(_ file: Int32) {
    disk.withLock { disk in
      guard let inode = disk.open.removeValue(forKey: file) else { return }
      disk.locked.remove(inode)
    }
  }

  func facts(_ file: Int32, _ path: String) throws(FileFailure) -> FileFacts {
    try call { disk, _ in
      disk.open[file].map {
        FileFacts(device: 1, inode: $0, size: Int64(disk.files[$0]?.bytes.count ?? 0), isRegular: true)
      }
    }
  }

  func facts(at path: String) throws(FileFailure) -> FileFacts? {
    try call { disk, _ -> FileFacts?? in
      .some(
        disk.names[path].map {
          FileFacts(device: 1, inode: $0, size: Int64(disk.files[$0]?.bytes.count ?? 0), isRegular: true)
        })
    }
  }

  func read(_ file: Int32, _ path: String, at offset: Int64, count: Int) throws(FileFailure) -> [UInt8] {
    try call { disk, _ in
      disk.open[file].flatMap { disk.files[$0] }.map { Array($0.bytes.dropFirst(Int(offset)).prefix(count)) }
    }
  }

  func write(_ file: Int32, _ path: String, _ bytes: [UInt8]) throws(FileFailure) {
    try call { disk, isLast -> Void? in
      if file == 1 {
        disk.standardOutput += bytes
        return ()
      }
      guard let inode = disk.open[file] else { return nil }
      // One that ends within the call wrote a part.
      let part = isLast ? bytes.prefix(disk.calls % (bytes.count + 1)) : bytes[...]
      disk.files[inode]?.bytes += part
      return ()
    }
  }

  func truncate(_ file: Int32, _ path: String, to length: Int64) throws(FileFailure) {
    try call { disk, _ -> Void? in
      guard let inode = disk.open[file], let file = disk.files[inode] else { return nil }
      disk.files[inode]?.bytes.removeLast(max(0, file.bytes.count - Int(length)))
      disk.files[inode]?.synced = min(file.synced, Int(length))
      return ()
    }
  }

  func sync(_ file: Int32, _ path: String) throws(FileFailure) {
    try call { disk, _ -> Void? in
      guard let inode = disk.open[file] else { return nil }
      let count = disk.files[inode]?.bytes.count ?? 0
      disk.files[inode]?.synced = count
      return ()
    }
  }

  func syncFolder(_ path: String) throws(FileFailure) { try call { _, _ in () } }

  func rename(_ path: String, to other: String) throws(FileFailure) {
    try call { disk, _ -> Void? in
      disk.names[other] = disk.names.removeValue(forKey: path)
      return ()
    }
  }

  func remove(_ path: String) throws(FileFailure) {
    try call { disk, _ -> Void? in
      disk.names[path] = nil
      return ()
    }
  }

  func makeFolder(_ path: String) throws(FileFailure) { try call { _, _ in () } }

  func lock(_ file: Int32, _ path: String) throws(FileFailure) -> Bool {
    try call { disk, _ in disk.open[file].map { disk.locked.insert($0).inserted } }
  }
}
