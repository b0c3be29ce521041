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
    let entries: FolderEntries
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
      let exactPath = SystemPath.exactText(path) == nil ? path : nil
      return takeFile(SystemPath.text(path), exactPath, status)
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
    while visit.next < visit.entries.count {
      let (name, status) = visit.entries[visit.next]
      visit.next += 1
      switch status {
      case .failure(let error):
        fail(visit.folder.path(of: name), error)
      case .success(let status) where status.kind == .folder:
        if let below = enter(visit.folder.path(of: name), status) { return below }
      case .success(let status):
        let (text, exactPath) = visit.folder.shownPath(of: name)
        takeFile(text, exactPath, status, name, in: visit.folder)
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
      if let error { fail(path, error) }
      entries.sort()
      return Visit(folder: WalkedFolder(path, selection: selection), entries: entries)
    } catch {
      fail(path, error)
      return nil
    }
  }

  /// - Parameters:
  ///   - text: the path as it is shown.
  ///   - exactPath: its bytes, where the text cannot give them back.
  ///   - name: the file's name, and `folder` where it was met; nil for a file that the user names.
  private mutating func takeFile(
    _ text: String, _ exactPath: [UInt8]?, _ status: FileStatus, _ name: ArraySlice<UInt8> = [],
    in folder: WalkedFolder? = nil
  ) {
    if let earlier = filesTaken[status.identity] {
      let earlier = inputs[earlier].path
      if earlier != text {
        skipped.append(SkippedInput(path: text, reason: "the same file as \(earlier)", size: status.size))
      }
      return
    }
    let isNamed = named.contains(status.identity)
    if !isNamed, let folder {
      do {
        if let reason = try reasonToSkip(name, in: folder, status.kind) {
          return skipped.append(SkippedInput(path: text, reason: reason, size: status.size))
        }
      } catch {
        return fail(folder.path(of: name), error, size: status.size)
      }
    }
    filesTaken[status.identity] = inputs.count
    inputs.append(ArchiveInput(path: text, size: status.size, namedByUser: isNamed, exactPath: exactPath))
  }

  /// Why a file met in a folder is not read: by what it is, by its name, by the selection, and last by its first bytes.
  private func reasonToSkip(
    _ name: ArraySlice<UInt8>, in folder: WalkedFolder, _ kind: FileStatus.Kind
  ) throws(SystemError) -> String? {
    switch kind {
    case .regular: break
    case .pipe: return "a named pipe, which is read only when it is named itself"
    case .socket: return "a socket"
    case .device, .folder: return "a device, which is read only when it is named itself"
    }
    if let reason = folder.reasonToSkip(name) { return reason }
    if FileNameRules.claimsToBeLog(name: name) { return nil }
    switch try content(of: folder.path(of: name)) {
    case .log: return nil
    case .other(let kind): return kind
    }
  }

  private func content(of path: [UInt8]) throws(SystemError) -> FileContent {
    var file = SystemFile()
    try file.open(path)
    var buffer = ContiguousArray<UInt8>(repeating: 0, count: FileContent.sampleBytes)
    var count = 0
    while count < buffer.count {
      let more = try file.read(into: &buffer, from: count)
      if more == 0 { return FileContent(sample: Array(buffer.prefix(count)), isWhole: true) }
      count += more
    }
    return FileContent(sample: Array(buffer), isWhole: false)
  }

  private mutating func fail(_ path: [UInt8], _ error: SystemError, size: Int64? = nil) {
    let reason = "cannot be opened: \(error.explanation)"
    failed.append(SkippedInput(path: SystemPath.text(path), reason: reason, size: size))
  }
}
