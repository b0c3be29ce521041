public import TrailArchive

/// Why a scan could not do its work at all. What is wrong with single inputs is in the ledger instead.
public enum ScanError: Error, Sendable, CustomStringConvertible {
  /// A path names nothing, or nothing that can be read here.
  case input(ArchiveError)
  /// The paths hold no file that could hold records.
  case noLogs(paths: [String], skipped: Int)
  /// A report would overwrite what is to be read.
  case outputIsInput(path: String)
  /// Two reports, or a report and the ledger, would be written to one file.
  case sameDestination(path: String)
  case output(OutputError)

  public var description: String {
    switch self {
    case .input(let error): error.message
    case .noLogs(let paths, let skipped):
      "\(paths.joined(separator: ", ")): no file in it could hold CloudTrail records"
        + (skipped == 0 ? "" : " (\(skipped) skipped; scan --ledger FILE says why)")
        + "; name the folder with the logs"
    case .outputIsInput(let path):
      "\(path): this report would overwrite a file that is to be read; write it to another place"
    case .sameDestination(let path):
      "\(path): two reports would go to one file; give each a place of its own"
    case .output(let error): error.description
    }
  }
}
