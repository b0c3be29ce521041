/// What a walk decides by the path of a file alone.
enum FileNameRules {
  /// Why a file met in a folder is not a log, by its name or the folders above it; nil when neither says so.
  static func reasonToSkip(path: String, key: TrailKey?) -> String? {
    let components = path.split(separator: "/")
    guard let name = components.last else { return nil }
    if name.hasSuffix(".head.json") { return "S3 object metadata, not a log" }
    if name == "digest-signatures.jsonl" { return "signatures of digest files, not a log" }
    let folders = components.dropLast()
    if key?.kind == .digest || folders.contains("CloudTrail-Digest") {
      return "digest file, which vouches for logs and holds no record"
    }
    if zip(folders, folders.dropFirst()).contains(where: { $0 == "CloudTrail-Lake" && $1 == "Query" }) {
      return "result of a CloudTrail Lake query, not a log"
    }
    return nil
  }

  /// Whether the name claims to be a log by its ending, so that the file is read whatever is in it.
  static func claimsToBeLog(path: String) -> Bool {
    guard let name = path.split(separator: "/").last else { return false }
    // `._NAME` is what macOS writes for the attributes of NAME: its ending says nothing.
    if name.hasPrefix("._") { return false }
    guard let dot = name.lastIndex(of: ".") else { return false }
    return endings.contains(name[name.index(after: dot)...].lowercased())
  }

  private static let endings: Set<String> = ["json", "jsonl", "ndjson", "gz", "log"]
}
