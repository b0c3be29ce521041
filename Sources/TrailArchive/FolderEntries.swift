#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The names in a folder and what stands there, the names in one block of memory.
struct FolderEntries {
  /// One name.
  private struct Entry {
    let start: Int
    let count: Int
    let status: Result<FileStatus, SystemError>

    var isFolder: Bool { (try? status.get())?.kind == .folder }
  }

  private var entries: [Entry] = []
  private var names: [UInt8] = []

  /// Adds an entry. The bytes are copied.
  mutating func append(_ name: UnsafeRawBufferPointer, _ status: Result<FileStatus, SystemError>) {
    let entry = Entry(start: names.count, count: name.count, status: status)
    unsafe names.append(contentsOf: name)
    // A folder sorts as the paths of what it holds do: with a slash behind its name.
    if entry.isFolder { names.append(SystemPath.separator) }
    entries.append(entry)
  }

  var count: Int { entries.count }

  /// The name of an entry, and what stands there.
  subscript(index: Int) -> (name: ArraySlice<UInt8>, status: Result<FileStatus, SystemError>) {
    let entry = entries[index]
    return (names[entry.start..<entry.start + entry.count], entry.status)
  }

  /// Brings the entries into the order of their paths' bytes.
  mutating func sort() {
    unsafe names.withUnsafeBytes { names in
      entries.sort { left, right in
        unsafe FolderEntries.precedes(FolderEntries.key(of: left, names), FolderEntries.key(of: right, names))
      }
    }
  }

  /// The name with what sorts behind it, which ``append(_:_:)`` has put there.
  private static func key(of entry: Entry, _ names: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    let end = entry.start + entry.count + (entry.isFolder ? 1 : 0)
    return unsafe UnsafeRawBufferPointer(rebasing: names[entry.start..<end])
  }

  private static func precedes(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
    let common = min(left.count, right.count)
    // A key is never empty. `memcmp` reads `common` bytes of each, which both have.
    guard let first = left.baseAddress, let second = right.baseAddress else { return false }
    let order = unsafe memcmp(first, second, common)
    return order == 0 ? left.count < right.count : order < 0
  }
}
