#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The names in a folder and what stands there, the names in one block of memory.
struct FolderEntries {
  struct Entry {
    /// Where in ``FolderEntries/names`` the name is.
    let name: Range<Int>
    /// What stands there, links followed; or why that is not known.
    let status: Result<FileStatus, SystemError>

    var isFolder: Bool { (try? status.get())?.kind == .folder }
  }

  private(set) var entries: [Entry] = []
  /// The bytes of all names, with a slash behind each folder's.
  private(set) var names: [UInt8] = []

  /// Adds an entry. The bytes of its name are copied.
  mutating func append(_ name: UnsafeRawBufferPointer, _ status: Result<FileStatus, SystemError>) {
    let start = names.count
    unsafe names.append(contentsOf: name)
    let entry = Entry(name: start..<names.count, status: status)
    // A folder sorts as the paths of what it holds do: with a slash behind its name.
    if entry.isFolder { names.append(SystemPath.separator) }
    entries.append(entry)
  }

  /// Brings the entries into the order of their paths' bytes.
  mutating func sort() {
    unsafe names.withUnsafeBytes { names in
      entries.sort { left, right in
        unsafe FolderEntries.precedes(FolderEntries.key(of: left, names), FolderEntries.key(of: right, names))
      }
    }
  }

  /// Gives up memory that nothing stands in.
  mutating func trim() {
    entries = entries.trimmed
    names = names.trimmed
  }

  /// The name with what sorts behind it, which ``append(_:_:)`` has put there.
  private static func key(of entry: Entry, _ names: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    let end = entry.name.upperBound + (entry.isFolder ? 1 : 0)
    return unsafe UnsafeRawBufferPointer(rebasing: names[entry.name.lowerBound..<end])
  }

  private static func precedes(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
    // A key is never empty. `memcmp` reads as many bytes of each as both have.
    guard let first = left.baseAddress, let second = right.baseAddress else { return false }
    let order = unsafe memcmp(first, second, min(left.count, right.count))
    return order == 0 ? left.count < right.count : order < 0
  }
}

extension Array {
  /// A copy without room for more elements, which growing leaves behind.
  fileprivate var trimmed: [Element] {
    var copy: [Element] = []
    copy.reserveCapacity(count)
    copy.append(contentsOf: self)
    return copy
  }
}
