/// The state of a walk through files and folders.
///
/// Whoever walks gives it the list of each folder that it comes to:
///
///     while let folder = walk.next() { walk.enter(ListedFolder(folder, selection: selection)) }
struct ArchiveWalk {
  /// What stands at a path that the user names.
  struct Root {
    let path: [UInt8]
    /// Nil for standard input.
    let status: FileStatus?

    var folder: FolderPlace? {
      guard let status, status.kind == .folder else { return nil }
      return FolderPlace(path: SystemPath.trimmed(path), identity: status.identity)
    }
  }

  private(set) var inputs: [ArchiveInput] = []
  private(set) var skipped: [SkippedInput] = []
  private(set) var failed: [SkippedInput] = []

  private let roots: [Root]
  private var nextRoot = 0
  /// The folders that the walk is in, each in the one before it: a list, since folders may be nested deeper than calls
  /// can be.
  private var visits: [Visit] = []
  private let selection: TrailSelection
  /// The files that the user names: they are inputs wherever they are met.
  private let named: Set<FileIdentity>
  private var filesTaken = FilesTaken()
  /// The path by which each folder was walked, which ends circles of links.
  private var foldersWalked: [FileIdentity: String] = [:]
  private var tookStandardInput = false

  init(_ roots: [Root], selection: TrailSelection) {
    self.roots = roots
    self.selection = selection
    // Known from the start, so that no folder before them skips a file which the user names.
    named = Set(roots.compactMap { $0.folder == nil ? $0.status?.identity : nil })
  }

  /// A folder of which some entries are still to be visited.
  private struct Visit {
    let listed: ListedFolder
    var next = 0
  }

  /// Walks on, up to a folder that is to be entered; nil at the end.
  mutating func next() -> FolderPlace? { nextOfFolders() ?? nextOfRoots() }

  /// Enters the folder that ``next()`` came to.
  mutating func enter(_ listed: ListedFolder) {
    if let error = listed.error { fail(SystemPath.text(listed.place.path), error) }
    visits.append(Visit(listed: listed))
  }

  /// The folders that come next in the walk, as far as they are known; some may turn out to have been walked.
  ///
  /// - Parameter limit: how many there are to be, about.
  func upcoming(limit: Int) -> [FolderPlace] {
    var folders: [FolderPlace] = []
    for visit in visits.reversed() where folders.count < limit {
      folders += visit.listed.folders(from: visit.next, limit: limit)
    }
    if folders.count < limit { folders += roots[nextRoot...].compactMap(\.folder) }
    return folders
  }

  /// Takes what comes next in the folders that the walk is in, up to a folder that is to be entered.
  private mutating func nextOfFolders() -> FolderPlace? {
    while var visit = visits.popLast() {
      if let folder = takeFiles(of: &visit) {
        visits.append(visit)
        return folder
      }
    }
    return nil
  }

  /// Takes what the user names next, up to a folder that is to be entered.
  private mutating func nextOfRoots() -> FolderPlace? {
    while nextRoot < roots.count {
      let root = roots[nextRoot]
      nextRoot += 1
      if let folder = root.folder {
        if isFirstWay(to: folder) { return folder }
      } else if let status = root.status {
        takeFile(root.path.indices, of: FolderNames(prefix: [], names: root.path), status)
      } else {
        takeStandardInput()
      }
    }
    return nil
  }

  private mutating func takeStandardInput() {
    if tookStandardInput { return }
    tookStandardInput = true
    inputs.append(ArchiveInput(path: "-"))
  }

  /// Takes what comes next in a folder, up to a folder in it that is to be entered; nil when nothing is left.
  private mutating func takeFiles(of visit: inout Visit) -> FolderPlace? {
    let folder = visit.listed.folder
    let names = folder.names
    while visit.next < visit.listed.entries.count {
      let entry = visit.listed.entries[visit.next]
      visit.next += 1
      switch entry.status {
      case .failure(let error):
        fail(names.text(of: entry.name), error)
      case .success(let status) where status.kind == .folder:
        let below = FolderPlace(path: names.path(of: entry.name), identity: status.identity)
        if isFirstWay(to: below) { return below }
      case .success(let status):
        takeFile(entry.name, of: names, status, in: folder)
      }
    }
    return nil
  }

  /// Whether a folder was not walked before, which is noted.
  private mutating func isFirstWay(to folder: FolderPlace) -> Bool {
    let text = SystemPath.text(folder.path)
    if let earlier = foldersWalked[folder.identity] {
      if earlier != text {
        skipped.append(SkippedInput(path: text, reason: "the same folder as \(earlier)", size: nil))
      }
      return false
    }
    foldersWalked[folder.identity] = text
    return true
  }

  /// - Parameter folder: where the file was met; nil for one that the user names.
  private mutating func takeFile(
    _ name: Range<Int>, of names: FolderNames, _ status: FileStatus, in folder: WalkedFolder? = nil
  ) {
    if let earlier = filesTaken.input(of: status) {
      let (earlier, text) = (inputs[earlier].path, names.text(of: name))
      if earlier != text {
        skipped.append(SkippedInput(path: text, reason: "the same file as \(earlier)", size: status.size))
      }
      return
    }
    let isNamed = named.contains(status.identity)
    if !isNamed, let folder {
      do {
        if let reason = try reasonToSkip(name, in: folder, status.kind) {
          skipped.append(SkippedInput(path: names.text(of: name), reason: reason, size: status.size))
          return
        }
      } catch {
        return fail(names.text(of: name), error, size: status.size)
      }
    }
    filesTaken.note(status, input: inputs.count)
    inputs.append(ArchiveInput(folder: names, name: name, size: status.size, namedByUser: isNamed))
  }

  /// Why a file met in a folder is not read: by what it is, by its name, by the selection, and last by its first bytes.
  private func reasonToSkip(
    _ name: Range<Int>, in folder: WalkedFolder, _ kind: FileStatus.Kind
  ) throws(SystemError) -> String? {
    switch kind {
    case .regular: break
    case .pipe: return "a named pipe, which is read only when it is named itself"
    case .socket: return "a socket"
    case .device, .folder: return "a device, which is read only when it is named itself"
    }
    let bytes = folder.names.names[name]
    if let reason = folder.reasonToSkip(bytes) { return reason }
    if FileNameRules.claimsToBeLog(name: bytes) { return nil }
    switch try content(name, of: folder.names) {
    case .log: return nil
    case .other(let kind): return kind
    }
  }

  private func content(_ name: Range<Int>, of names: FolderNames) throws(SystemError) -> FileContent {
    var file = SystemFile()
    try file.open(name, of: names)
    var buffer = ContiguousArray<UInt8>(repeating: 0, count: FileContent.sampleBytes)
    var count = 0
    while count < buffer.count {
      let more = try file.read(into: &buffer, from: count)
      if more == 0 { return FileContent(sample: Array(buffer.prefix(count)), isWhole: true) }
      count += more
    }
    return FileContent(sample: Array(buffer), isWhole: false)
  }

  private mutating func fail(_ path: String, _ error: SystemError, size: Int64? = nil) {
    failed.append(SkippedInput(path: path, reason: "cannot be opened: \(error.explanation)", size: size))
  }
}
