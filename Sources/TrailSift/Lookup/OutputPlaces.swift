#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Scan {
  /// Looks whether the files of reports and of the ledger could be made, without touching them: for what takes minutes before
  /// it writes.
  package static func checkPlaces(_ reports: [ReportOutput], ledger: String?) throws(OutputError) {
    var paths = reports.compactMap { output in
      if case .file(let path) = output.destination { path } else { nil }
    }
    if let ledger, ledger != "-" { paths.append(ledger) }
    for path in paths {
      let place = unsafe access(path, F_OK) == 0 ? path : folder(of: path)
      guard unsafe access(place, W_OK) == 0 else { throw OutputError(destination: path, code: errno) }
    }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
