/// The calls that the state folder and the output make to the system. Tests have one that stops at any of them.
package protocol FileCalls: Sendable {
  func open(_ path: String, _ purpose: FilePurpose) throws(FileFailure) -> Int32
  func close(_ file: Int32)
  func facts(_ file: Int32, _ path: String) throws(FileFailure) -> FileFacts
  /// - Returns: nil where there is none of the name.
  func facts(at path: String) throws(FileFailure) -> FileFacts?
  /// Reads `count` bytes from `offset`, fewer where the file ends.
  func read(_ file: Int32, _ path: String, at offset: Int64, count: Int) throws(FileFailure) -> [UInt8]
  /// Writes all of the bytes, at the end of a file.
  func write(_ file: Int32, _ path: String, _ bytes: [UInt8]) throws(FileFailure)
  func truncate(_ file: Int32, _ path: String, to length: Int64) throws(FileFailure)
  /// Waits until the file's bytes are on the disk.
  func sync(_ file: Int32, _ path: String) throws(FileFailure)
  /// Waits until the folder's names are on the disk.
  func syncFolder(_ path: String) throws(FileFailure)
  func rename(_ path: String, to other: String) throws(FileFailure)
  /// Removes a file if there is one.
  func remove(_ path: String) throws(FileFailure)
  /// Makes a folder for its owner alone, and those above it; one that is there already stays.
  func makeFolder(_ path: String) throws(FileFailure)
  /// Takes a lock that ends with the process.
  /// - Returns: false where another process has it.
  func lock(_ file: Int32, _ path: String) throws(FileFailure) -> Bool
}

package enum FilePurpose: Sendable {
  case read
  /// Made where it is missing, for its owner alone; written at its end.
  case append
  /// As `append`, and emptied first.
  case fresh
}

package struct FileFacts: Sendable, Equatable {
  package var device: UInt64
  package var inode: UInt64
  package var size: Int64
  package var isRegular: Bool

  package init(device: UInt64, inode: UInt64, size: Int64, isRegular: Bool) {
    self.device = device
    self.inode = inode
    self.size = size
    self.isRegular = isRegular
  }
}

/// A call to the system that failed.
package struct FileFailure: Error, Sendable, Equatable, CustomStringConvertible {
  package let action: String
  package let path: String
  /// The system's error number.
  package let code: Int32
  /// What the system says of it.
  package let reason: String

  package init(action: String, path: String, code: Int32, reason: String) {
    self.action = action
    self.path = path
    self.code = code
    self.reason = reason
  }

  package var description: String { "\(path): cannot \(action): \(reason)" }
}
