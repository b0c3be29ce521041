/// Lists folders ahead of a walk, several at a time.
///
/// The walk decides alone, in its own order, so that nothing depends on who came first here: a list serves it only when
/// it was made by the very path by which the walk enters the folder, and a folder where something failed is listed once
/// more.
struct FolderSurvey {
  private let selection: TrailSelection
  private let threads: Int
  /// How many entries of folders, and folders, are listed in a round, about: enough to keep the threads busy, and few
  /// beside those of a large archive, since memory holds the lists of a round.
  private let entriesInRound: Int
  /// The lists that were not asked for yet.
  private var lists: [FileIdentity: ListedFolder] = [:]

  /// - Parameter threads: how many folders are listed at a time, at most.
  init(selection: TrailSelection, threads: Int) {
    self.selection = selection
    self.threads = threads
    entriesInRound = min(max(threads, 4), 256) << 12
  }

  /// - Parameters:
  ///   - folder: what the walk enters now.
  ///   - walk: says where it goes after that.
  mutating func list(of folder: FolderPlace, in walk: ArchiveWalk) async -> ListedFolder {
    if threads > 1, lists[folder.identity]?.place.path != folder.path {
      let folders = [folder] + walk.upcoming(limit: entriesInRound / 4)
      let round = SurveyRound(folders, beside: lists, room: entriesInRound, selection: selection)
      lists = [:]
      lists = await round.run(threads: threads)
    }
    if let list = lists.removeValue(forKey: folder.identity), list.place.path == folder.path,
      list.error == nil
    {
      return list
    }
    return ListedFolder(folder, selection: selection)
  }
}
