#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Folders that stay open while their files are read: a file is then looked up in its folder alone, and not part by part of
/// its path, which takes longer than to read a small one.
struct OpenFolders: ~Copyable {
  private struct Entry {
    let folder: FolderNames
    let descriptor: Int32
  }

  /// Some, since workers take the largest files of several folders first.
  private static let most = 4
  /// It is worth it for folders with that many bytes of names: a dozen files.
  private static let leastNames = 768

  private var entries: [Entry] = []
  /// The entry that makes room for another folder.
  private var oldest = 0

  deinit {
    for entry in entries { SystemFile.close(entry.descriptor) }
  }

  /// Opens a file for reading.
  /// - Returns: its descriptor; nil where the folder is not worth it, or something fails, so that the file is to be opened
  ///   by its path, which also tells why.
  mutating func open(_ name: Range<Int>, of folder: FolderNames) -> Int32? {
    guard folder.names.count >= Self.leastNames, let descriptor = descriptor(of: folder) else { return nil }
    let file = unsafe folder.withName(name) { unsafe openat(descriptor, $0, O_RDONLY | O_CLOEXEC) }
    if let file, file >= 0 { return file }
    // Another folder may stand in its place by now, or too many files be open.
    closeAll()
    return nil
  }

  private mutating func descriptor(of folder: FolderNames) -> Int32? {
    if let known = entries.first(where: { $0.folder === folder }) { return known.descriptor }
    guard !folder.prefix.isEmpty,
      let descriptor = unsafe folder.withFolder({ unsafe SystemFile.open($0, O_DIRECTORY) }), descriptor >= 0
    else { return nil }
    let entry = Entry(folder: folder, descriptor: descriptor)
    if entries.count < Self.most {
      entries.append(entry)
    } else {
      SystemFile.close(entries[oldest].descriptor)
      entries[oldest] = entry
      oldest = (oldest + 1) % Self.most
    }
    return descriptor
  }

  private mutating func closeAll() {
    for entry in entries { SystemFile.close(entry.descriptor) }
    entries = []
    oldest = 0
  }
}
