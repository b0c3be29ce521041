/// The state of a walk through files and folders.
struct ArchiveWalk {
  private(set) var inputs: [ArchiveInput] = []
  private(set) var skipped: [SkippedInput] = []
  private(set) var failed: [SkippedInput] = []

  private let selection: TrailSelection
  /// The files that the user names: they are inputs wherever they are met.
  private let named: Set<FileIdentity>
  /// The input that each file was taken as.
  private var filesTaken: [FileIdentity: Int] = [:]
  /// The path by which each folder was walked, which ends circles of links.
  private var foldersWalked: [FileIdentity: String] = [:]
  private var tookStandardInput = false

  init(selection: TrailSelection, named: Set<FileIdentity>) {
    self.selection = selection
    self.named = named
  }

  /// A folder of which some entries are still to be visited.
  private struct Visit {
    let folder: WalkedFolder
    let entries: [FolderEntries.Entry]
    var next = 0
  }

  mutating func takeStandardInput() {
    if tookStandardInput { return }
    tookStandardInput = true
    inputs.append(ArchiveInput(path: "-"))
  }

  /// Takes a file that the user names, or a folder and all that is below it.
  mutating func take(_ path: [UInt8], _ status: FileStatus) {
    guard status.kind == .folder else {
      return takeFile(path.indices, of: FolderNames(prefix: [], names: path), status)
    }
    // A list of what is still to be visited, since folders may be nested deeper than calls can be.
    var visits: [Visit] = []
    if let visit = enter(SystemPath.trimmed(path), status) { visits.append(visit) }
    while var visit = visits.popLast() {
      guard let below = takeFiles(of: &visit) else { continue }
      visits.append(visit)
      visits.append(below)
    }
  }

  /// Takes what comes next in a folder, up to a folder in it, which is entered; nil when nothing is left.
  private mutating func takeFiles(of visit: inout Visit) -> Visit? {
    let names = visit.folder.names
    while visit.next < visit.entries.count {
      let entry = visit.entries[visit.next]
      visit.next += 1
      switch entry.status {
      case .failure(let error):
        fail(names.text(of: entry.name), error)
      case .success(let status) where status.kind == .folder:
        if let below = enter(names.path(of: entry.name), status) { return below }
      case .success(let status):
        takeFile(entry.name, of: names, status, in: visit.folder)
      }
    }
    return nil
  }

  /// Looks up what a folder holds, in the order of the paths' bytes; nil when it was walked before or cannot be read.
  private mutating func enter(_ path: [UInt8], _ status: FileStatus) -> Visit? {
    let text = SystemPath.text(path)
    if let earlier = foldersWalked[status.identity] {
      if earlier != text {
        skipped.append(SkippedInput(path: text, reason: "the same folder as \(earlier)", size: nil))
      }
      return nil
    }
    foldersWalked[status.identity] = text
    do {
      var (entries, error) = try SystemFolder.entries(in: path)
      if let error { fail(text, error) }
      entries.sort()
      let folder = WalkedFolder(path, text: text, names: entries.names, selection: selection)
      return Visit(folder: folder, entries: entries.entries)
    } catch {
      fail(text, error)
      return nil
    }
  }

  /// - Parameter folder: where the file was met; nil for one that the user names.
  private mutating func takeFile(
    _ name: Range<Int>, of names: FolderNames, _ status: FileStatus, in folder: WalkedFolder? = nil
  ) {
    if let earlier = filesTaken[status.identity] {
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
    filesTaken[status.identity] = inputs.count
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
