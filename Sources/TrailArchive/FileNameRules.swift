/// What a walk decides by the names of files and folders alone. File names are bytes, since nearly all are of no
/// interest beyond their endings.
enum FileNameRules {
  /// Why a file met in a folder is not a log, whatever folder it is; nil when the name does not say so.
  static func reasonToSkip(name: ArraySlice<UInt8>) -> String? {
    if name.hasSuffix(".head.json".utf8) { return "S3 object metadata, not a log" }
    if name.elementsEqual("digest-signatures.jsonl".utf8) { return "signatures of digest files, not a log" }
    return nil
  }

  /// Why nothing in these folders is a log; nil when they do not say so.
  static func reasonToSkip(folders: [Substring]) -> String? {
    if folders.contains("CloudTrail-Digest") { return digestReason }
    if zip(folders, folders.dropFirst()).contains(where: { $0 == "CloudTrail-Lake" && $1 == "Query" }) {
      return "result of a CloudTrail Lake query, not a log"
    }
    return nil
  }

  static let digestReason = "digest file, which vouches for logs and holds no record"

  /// Whether the name may be that of a digest file, and is worth to be read as a key.
  static func mayNameDigest(_ name: ArraySlice<UInt8>) -> Bool {
    // ACCOUNT_CloudTrail-Digest_: the account has 12 digits.
    name.dropFirst(12).starts(with: "_CloudTrail-Digest_".utf8)
  }

  /// Whether the name claims to be a log by its ending, so that the file is read whatever is in it.
  static func claimsToBeLog(name: ArraySlice<UInt8>) -> Bool {
    // `._NAME` is what macOS writes for the attributes of NAME: its ending says nothing.
    if name.starts(with: "._".utf8) { return false }
    return endings.contains { name.hasSuffix($0.utf8, inAnyCase: true) }
  }

  private static let endings = [".gz", ".json", ".log", ".jsonl", ".ndjson"]
}

extension ArraySlice<UInt8> {
  /// Whether the bytes end with those of a text in ASCII.
  ///
  /// - Parameter inAnyCase: whether its lower-case letters stand for upper-case ones too.
  fileprivate func hasSuffix(_ text: String.UTF8View, inAnyCase: Bool = false) -> Bool {
    guard count >= text.count else { return false }
    return suffix(text.count).elementsEqual(text) { byte, wanted in
      byte == wanted || (inAnyCase && wanted.isLowerLetter && byte | 0x20 == wanted)
    }
  }
}
