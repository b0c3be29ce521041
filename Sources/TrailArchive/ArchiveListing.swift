/// Everything that a list of paths leads to: what is to be read, and what is not and why.
public struct ArchiveListing: Sendable, Equatable {
  /// What to read, in the order of the paths, and within a folder by the bytes of the path.
  public let inputs: [ArchiveInput]
  /// What a folder holds beside: other kinds of files, deliveries that were not asked for, second ways to a file.
  public let skipped: [SkippedInput]
  /// What could not be looked at: folders without permission, links to nothing.
  public let failed: [SkippedInput]

  /// Walks the paths, without reading more of any file than its first bytes.
  ///
  /// A folder is walked with all folders below it. Links are followed, and a folder or file that is reached a second
  /// time is taken once: in silence when the path is the same, as skipped when it has another name. Names that end in
  /// `.json`, `.jsonl`, `.ndjson`, `.gz` or `.log` (in any case) are taken as logs, and so is whatever begins like
  /// gzip or JSON. Digest files, saved object metadata and query results are not logs, nor are pipes and devices in a
  /// folder. A file that the user names is always an input.
  ///
  /// - Parameters:
  ///   - paths: files, folders, and `-` for standard input.
  ///   - selection: which deliveries in folders to take.
  /// - Throws: ``ArchiveError`` for a path that names nothing or that this version cannot read.
  public init(paths: [String], selection: TrailSelection = TrailSelection()) throws(ArchiveError) {
    var walk = ArchiveWalk(try ArchiveListing.roots(paths), selection: selection)
    while let folder = walk.next() { walk.enter(ListedFolder(folder, selection: selection)) }
    self.init(walk)
  }

  /// Walks the paths like ``init(paths:selection:)``, with several folders looked up at a time.
  ///
  /// What comes out is the same for any number of threads.
  ///
  /// - Parameter threads: how many folders are looked up at a time, at most.
  public init(
    paths: [String], selection: TrailSelection = TrailSelection(), threads: Int
  ) async throws(ArchiveError) {
    var walk = ArchiveWalk(try ArchiveListing.roots(paths), selection: selection)
    var survey = FolderSurvey(selection: selection, threads: threads)
    while let folder = walk.next() { walk.enter(await survey.list(of: folder, in: walk)) }
    self.init(walk)
  }

  /// What somebody has gathered in another way.
  package init(inputs: [ArchiveInput], failed: [SkippedInput]) {
    self.inputs = inputs
    self.failed = failed
    skipped = []
  }

  private init(_ walk: ArchiveWalk) {
    inputs = walk.inputs
    skipped = walk.skipped
    failed = walk.failed
  }

  private static func roots(_ paths: [String]) throws(ArchiveError) -> [ArchiveWalk.Root] {
    var roots: [ArchiveWalk.Root] = []
    for path in paths {
      if path == "-" {
        roots.append(ArchiveWalk.Root(path: [], status: nil))
      } else {
        roots.append(ArchiveWalk.Root(path: Array(path.utf8), status: try status(of: path)))
      }
    }
    return roots
  }

  private static func status(of path: String) throws(ArchiveError) -> FileStatus {
    if path.lowercased().hasPrefix("s3://") { throw .remotePath(path) }
    do {
      return try SystemFolder.status(of: Array(path.utf8))
    } catch {
      throw error.meansAbsent ? .noSuchPath(path) : .refused(path, error)
    }
  }
}
