/// A folder on a walk, and what its path decides for every file in it.
struct WalkedFolder {
  let names: FolderNames
  /// What the folders of an S3 key say.
  private let keyFolders: TrailFolders?
  /// Why no file in it is a log.
  private let reasonForAll: String?
  /// Why the selection leaves out every delivery in it.
  private let reasonNotSelected: String?
  /// What to take by the name of a file, where the folders do not say whose it is.
  private let selectionByName: TrailSelection?

  /// - Parameters:
  ///   - path: the bytes of the folder's path.
  ///   - names: the bytes of the names in it.
  init(_ path: [UInt8], names: [UInt8], selection: TrailSelection) {
    let isRoot = path.last == SystemPath.separator
    self.names = FolderNames(prefix: isRoot ? path : path + [SystemPath.separator], names: names)
    let folders = SystemPath.text(path).split(separator: "/")
    reasonForAll = FileNameRules.reasonToSkip(folders: folders)
    keyFolders = TrailFolders(folders[...])
    reasonNotSelected = keyFolders.flatMap {
      selection.reasonToSkip(account: String($0.account), region: String($0.region), day: $0.day)
    }
    selectionByName = keyFolders == nil && !selection.isEmpty ? selection : nil
  }

  /// Why a regular file is not read, by the name of it or of folders, or by the selection.
  func reasonToSkip(_ name: ArraySlice<UInt8>) -> String? {
    if let reason = FileNameRules.reasonToSkip(name: name) { return reason }
    if FileNameRules.mayNameDigest(name), key(of: name)?.kind == .digest { return FileNameRules.digestReason }
    if let reasonForAll { return reasonForAll }
    if let reasonNotSelected { return reasonNotSelected }
    return selectionByName.flatMap { selection in key(of: name).flatMap(selection.reasonToSkip) }
  }

  private func key(of name: ArraySlice<UInt8>) -> TrailKey? {
    TrailKey(folders: keyFolders, name: SystemPath.text(Array(name))[...])
  }
}
