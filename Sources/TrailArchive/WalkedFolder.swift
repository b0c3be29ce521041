/// A folder on a walk, and what its path decides for every file in it.
struct WalkedFolder {
  /// The path's bytes, with a slash at the end.
  private let prefix: [UInt8]
  /// Whether they are UTF-8.
  private let isText: Bool
  /// What the folders of an S3 key say.
  private let keyFolders: TrailFolders?
  /// Why no file in it is a log.
  private let reasonForAll: String?
  /// Why the selection leaves out every delivery in it.
  private let reasonNotSelected: String?
  /// What to take by the name of a file, where the folders do not say whose it is.
  private let selectionByName: TrailSelection?

  init(_ path: [UInt8], selection: TrailSelection) {
    prefix = path.last == SystemPath.separator ? path : path + [SystemPath.separator]
    let text = SystemPath.exactText(path)
    isText = text != nil
    let folders = (text ?? SystemPath.text(path)).split(separator: "/")
    reasonForAll = FileNameRules.reasonToSkip(folders: folders)
    keyFolders = TrailFolders(folders[...])
    reasonNotSelected = keyFolders.flatMap {
      selection.reasonToSkip(account: String($0.account), region: String($0.region), day: $0.day)
    }
    selectionByName = keyFolders == nil && !selection.isEmpty ? selection : nil
  }

  /// The path of an entry.
  func path(of name: ArraySlice<UInt8>) -> [UInt8] { prefix + name }

  /// The path of an entry as reports show it; and its bytes, where they are not UTF-8.
  func shownPath(of name: ArraySlice<UInt8>) -> (text: String, exactPath: [UInt8]?) {
    guard isText, name.allSatisfy({ $0 < 0x80 }) else {
      let path = path(of: name)
      return (SystemPath.text(path), SystemPath.exactText(path) == nil ? path : nil)
    }
    // Both parts fit, and text followed by ASCII is text, so that nothing in it is mended.
    let text = unsafe String(unsafeUninitializedCapacity: prefix.count + name.count) { space in
      let nameStart = unsafe space.update(fromContentsOf: prefix)
      return unsafe space[nameStart...].update(fromContentsOf: name)
    }
    return (text, nil)
  }

  /// Why a regular file is not read, by the name of it or of folders, or by the selection.
  func reasonToSkip(_ name: ArraySlice<UInt8>) -> String? {
    if let reason = FileNameRules.reasonToSkip(name: name) ?? reasonForAll { return reason }
    if FileNameRules.mayNameDigest(name), key(of: name)?.kind == .digest { return FileNameRules.digestReason }
    if let reasonNotSelected { return reasonNotSelected }
    return selectionByName.flatMap { selection in key(of: name).flatMap(selection.reasonToSkip) }
  }

  private func key(of name: ArraySlice<UInt8>) -> TrailKey? {
    TrailKey(folders: keyFolders, name: SystemPath.text(Array(name))[...])
  }
}
