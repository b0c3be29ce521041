/// What the S3 key of a CloudTrail delivery says: whose it is, from which region, of which day.
///
/// A key looks like
///
///     [PREFIX/]AWSLogs/[o-ORG/]ACCOUNT/CloudTrail/REGION/YYYY/MM/DD/ACCOUNT_CloudTrail_REGION_YYYYMMDDTHHMMZ_UNIQUE.json.gz
///
/// with `CloudTrail-Insight`, `CloudTrail-NetworkActivity`, `CloudTrail-Aggregated` or `CloudTrail-Digest` in place
/// of `CloudTrail`. Only the components from ACCOUNT on are looked at, so that any copy of a part of a bucket is
/// understood; when the folders are gone, the file's name alone is.
public struct TrailKey: Sendable, Equatable {
  /// The kind of file, by its folder or name.
  public enum Kind: Sendable, Equatable {
    /// Management and data events.
    case log
    /// Insights events.
    case insight
    /// Network activity events.
    case networkActivity
    /// Aggregated events.
    case aggregated
    /// The hourly list of log files and their hashes. It holds no record.
    case digest
  }

  public let kind: Kind
  /// The 12 digits of the account.
  public let account: String
  /// The region that delivered the file; a record in it may name another.
  public let region: String
  /// The day of delivery in UTC; records in the file may be of the day before.
  public let day: TrailDay
  /// The time in the file's name, such as `20230710T1205Z`; nil when the name is not of CloudTrail's form.
  public let stamp: String?

  /// Reads a local path or an S3 key; nil when neither its folders nor its name have CloudTrail's form.
  public init?(path: String) {
    let components = path.split(separator: "/")
    guard let name = components.last else { return nil }
    self.init(folders: TrailFolders(components.dropLast()), name: name)
  }

  /// - Parameters:
  ///   - folders: what the folders say, if anything.
  ///   - name: the name of the file.
  init?(folders: TrailFolders?, name: Substring) {
    let name = TrailFileName(name)
    guard let kind = folders.map({ $0.kind == .log ? name?.kind ?? .log : $0.kind }) ?? name?.kind,
      let account = folders?.account ?? name?.account,
      let region = folders?.region ?? name?.region,
      let day = folders?.day ?? name?.day
    else { return nil }
    self.kind = kind
    self.account = String(account)
    self.region = String(region)
    self.day = day
    stamp = name.map { String($0.stamp) }
  }

  /// Reads the folder or name part that tells the kind: `CloudTrail`, `CloudTrail-Digest` and so on.
  static func kind(_ text: Substring) -> Kind? {
    switch text {
    case "CloudTrail": .log
    case "CloudTrail-Insight": .insight
    case "CloudTrail-NetworkActivity": .networkActivity
    case "CloudTrail-Aggregated": .aggregated
    case "CloudTrail-Digest": .digest
    default: nil
    }
  }

  /// Whether the text is an account's 12 digits.
  static func isAccount(_ text: Substring) -> Bool {
    text.utf8.count == 12 && text.utf8.allSatisfy(\.isDigit)
  }

  /// Whether the text has a region's form: words of lower-case letters joined by `-`, then a number, as in
  /// `us-gov-west-1`. New regions appear, so there is no list.
  static func isRegion(_ text: Substring) -> Bool {
    let words = text.split(separator: "-", omittingEmptySubsequences: false)
    guard words.count >= 3, let number = words.last else { return false }
    return !number.isEmpty && number.utf8.allSatisfy(\.isDigit)
      && words.dropLast().allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(\.isLowerLetter) }
  }
}

/// The folders ACCOUNT/CloudTrail/REGION/YYYY/MM/DD of a path. Further folders may follow.
struct TrailFolders {
  let kind: TrailKey.Kind
  let account: Substring
  let region: Substring
  let day: TrailDay

  init?(_ folders: ArraySlice<Substring>) {
    // From the end, so that a bucket copied below such folders counts by its own ones.
    var rest = folders
    while rest.count >= 6 {
      let six = Array(rest.suffix(6))
      if let kind = TrailKey.kind(six[1]), TrailKey.isAccount(six[0]), TrailKey.isRegion(six[2]),
        let day = TrailDay(year: six[3], month: six[4], day: six[5])
      {
        self.kind = kind
        account = six[0]
        region = six[2]
        self.day = day
        return
      }
      rest = rest.dropLast()
    }
    return nil
  }
}

/// The name of a delivered file: ACCOUNT_CloudTrail_REGION_STAMP_UNIQUE.json.gz for logs, and
/// ACCOUNT_CloudTrail-Digest_REGION_TRAIL_HOMEREGION_STAMP[_backfill].json.gz for digests.
struct TrailFileName {
  let kind: TrailKey.Kind
  let account: Substring
  let region: Substring
  let day: TrailDay
  let stamp: Substring

  init?(_ name: Substring) {
    let parts = name.split(separator: "_", omittingEmptySubsequences: false)
    guard parts.count >= 4, let kind = TrailKey.kind(parts[1]), TrailKey.isAccount(parts[0]),
      TrailKey.isRegion(parts[2])
    else { return nil }
    // A trail's name may hold `_` and even look like a stamp: the digest's own stamp is the last one.
    let stamps = parts.dropFirst(3).compactMap { TrailFileName.stamp(at: $0) }
    guard let stamp = kind == .digest ? stamps.last : stamps.first else { return nil }
    let digits = stamp.prefix(8)
    guard
      let day = TrailDay(year: digits.prefix(4), month: digits.dropFirst(4).prefix(2), day: digits.suffix(2))
    else { return nil }
    self.kind = kind
    account = parts[0]
    region = parts[2]
    self.day = day
    self.stamp = stamp
  }

  /// The stamp at the front of a part of the name: `YYYYMMDDTHHMMZ`, or with seconds, up to the part's end or a dot.
  private static func stamp(at part: Substring) -> Substring? {
    let stamp = part.prefix { $0 != "." }
    let bytes = Array(stamp.utf8)
    guard bytes.count == 14 || bytes.count == 16, bytes[8] == UInt8(ascii: "T"),
      bytes.last == UInt8(ascii: "Z"),
      bytes.prefix(8).allSatisfy(\.isDigit), bytes.dropFirst(9).dropLast().allSatisfy(\.isDigit)
    else { return nil }
    return stamp
  }
}
