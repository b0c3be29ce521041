/// How findings are written (`--format`, or `-o FORMAT:PATH`).
public enum ReportFormat: String, CaseIterable, Sendable {
  /// Tables for a terminal.
  case text
  /// One JSON document: `trailsift.report/1`.
  case json
  /// One finding a line: `trailsift.finding/1`.
  case ndjson
  /// One finding a row, for spreadsheets.
  case csv
  /// Tables for a ticket or a wiki.
  case markdown

  /// The format that a path's ending stands for: `.txt`, `.json`, `.ndjson`, `.jsonl`, `.csv`, `.md`, in any
  /// letter case; nil for another ending or none.
  public init?(pathEnding path: String) {
    let name = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "txt": self = .text
    case "json": self = .json
    case "ndjson", "jsonl": self = .ndjson
    case "csv": self = .csv
    case "md", "markdown": self = .markdown
    default: return nil
    }
  }

  /// Whether findings are written while the scan runs. The other formats need all findings, sorted.
  public var streams: Bool {
    switch self {
    case .ndjson, .csv: true
    case .text, .json, .markdown: false
    }
  }

  /// What writes the format.
  public func report(_ options: ReportOptions = ReportOptions()) -> Report {
    switch self {
    case .text: .collected(TextReport(options))
    case .json: .collected(JSONReport(options))
    case .markdown: .collected(MarkdownReport(options))
    case .ndjson: .streamed(NDJSONReport(options))
    case .csv: .streamed(CSVReport(options))
    }
  }
}
