/// A folder, by a path that leads to it.
struct FolderPlace {
  /// The bytes of the path, without a slash at its end.
  let path: [UInt8]
  /// What stands there.
  let identity: FileIdentity
}

/// A folder and what it holds, in the order of the paths' bytes.
struct ListedFolder {
  let place: FolderPlace
  let folder: WalkedFolder
  let entries: [FolderEntries.Entry]
  /// What cut the list short, or kept it from being made.
  let error: SystemError?

  init(_ place: FolderPlace, selection: TrailSelection) {
    var entries = FolderEntries()
    do {
      (entries, error) = try SystemFolder.entries(in: place)
    } catch {
      self.error = error
    }
    entries.sort()
    entries.trim()
    self.place = place
    self.entries = entries.entries
    folder = WalkedFolder(place.path, names: entries.names, selection: selection)
  }

  /// The folders in it, from an entry on.
  ///
  /// - Parameter limit: how many there may be.
  func folders(from first: Int = 0, limit: Int = .max) -> [FolderPlace] {
    var found: [FolderPlace] = []
    for entry in entries[first...] where found.count < limit {
      guard case .success(let status) = entry.status, status.kind == .folder else { continue }
      found.append(FolderPlace(path: folder.names.path(of: entry.name), identity: status.identity))
    }
    return found
  }
}
