/// The state of a walk through files and folders.
struct ArchiveWalk {
  private(set) var inputs: [ArchiveInput] = []
  private(set) var skipped: [SkippedInput] = []
  private(set) var failed: [SkippedInput] = []

  private let selection: TrailSelection
  /// The files that the user names: they are inputs wherever they are met.
  private let named: Set<FileIdentity>
  /// The path by which each file was taken.
  private var filesTaken: [FileIdentity: String] = [:]
  /// The path by which each folder was walked, which ends circles of links.
  private var foldersWalked: [FileIdentity: String] = [:]
  private var tookStandardInput = false

  init(selection: TrailSelection, named: Set<FileIdentity>) {
    self.selection = selection
    self.named = named
  }

  /// A path on the way, and what stands there.
  private struct Entry {
    let path: [UInt8]
    let status: Result<FileStatus, SystemError>

    var isFolder: Bool { (try? status.get())?.kind == .folder }
  }

  mutating func takeStandardInput() {
    if tookStandardInput { return }
    tookStandardInput = true
    inputs.append(ArchiveInput(path: "-"))
  }

  /// Takes a file that the user names, or a folder and all that is below it.
  mutating func take(_ path: [UInt8], _ status: FileStatus) {
    // A list of what is still to be visited, last first, since folders may be nested deeper than calls can be.
    let isFolder = status.kind == .folder
    var pending = [Entry(path: isFolder ? SystemPath.trimmed(path) : path, status: .success(status))]
    while let entry = pending.popLast() {
      switch entry.status {
      case .failure(let error):
        fail(entry.path, error)
      case .success(let status) where status.kind == .folder:
        pending += entries(of: entry.path, status).reversed()
      case .success(let status):
        takeFile(entry.path, status)
      }
    }
  }

  /// What a folder holds, in the order of the paths' bytes; nothing when it was walked before.
  private mutating func entries(of folder: [UInt8], _ status: FileStatus) -> [Entry] {
    let text = SystemPath.text(folder)
    if let earlier = foldersWalked[status.identity] {
      if earlier != text {
        skipped.append(SkippedInput(path: text, reason: "the same folder as \(earlier)", size: nil))
      }
      return []
    }
    foldersWalked[status.identity] = text
    do {
      let (names, error) = try SystemFolder.names(in: folder)
      if let error { fail(folder, error) }
      // A folder sorts as its entries' paths will: with a slash behind its name.
      return names.map { entry($0, in: folder) }.map {
        ($0.isFolder ? $0.path + [SystemPath.separator] : $0.path, $0)
      }
      .sorted { $0.0.lexicographicallyPrecedes($1.0) }.map(\.1)
    } catch {
      fail(folder, error)
      return []
    }
  }

  private func entry(_ name: [UInt8], in folder: [UInt8]) -> Entry {
    let path = SystemPath.appending(name, to: folder)
    do {
      return Entry(path: path, status: .success(try SystemFolder.status(of: path)))
    } catch {
      return Entry(path: path, status: .failure(error))
    }
  }

  private mutating func takeFile(_ path: [UInt8], _ status: FileStatus) {
    let text = SystemPath.text(path)
    if let earlier = filesTaken[status.identity] {
      if earlier != text {
        skipped.append(SkippedInput(path: text, reason: "the same file as \(earlier)", size: status.size))
      }
      return
    }
    let isNamed = named.contains(status.identity)
    let input = ArchiveInput(
      path: text, size: status.size, namedByUser: isNamed,
      exactPath: SystemPath.exactText(path) == nil ? path : nil)
    do {
      if !isNamed, let reason = try reasonToSkip(input, path, status.kind) {
        skipped.append(SkippedInput(path: text, reason: reason, size: status.size))
        return
      }
    } catch {
      fail(path, error, size: status.size)
      return
    }
    filesTaken[status.identity] = text
    inputs.append(input)
  }

  /// Why a file met in a folder is not read: by what it is, by its name, by the selection, and last by its first bytes.
  private func reasonToSkip(
    _ input: ArchiveInput, _ path: [UInt8], _ kind: FileStatus.Kind
  ) throws(SystemError) -> String? {
    switch kind {
    case .regular: break
    case .pipe: return "a named pipe, which is read only when it is named itself"
    case .socket: return "a socket"
    case .device, .folder: return "a device, which is read only when it is named itself"
    }
    if let reason = FileNameRules.reasonToSkip(path: input.path, key: input.key) { return reason }
    if let reason = input.key.flatMap({ selection.reasonToSkip($0) }) { return reason }
    if FileNameRules.claimsToBeLog(path: input.path) { return nil }
    switch try content(of: path) {
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
