import TrailArchive
import TrailDetection
import TrailRecords

extension MissingDigests {
  /// Finds the hours between the first and the last digest of a chain that have none, by the names of files. A digest
  /// that was made afterwards counts for its hour.
  static func search(_ listing: ArchiveListing, _ selection: RecordSelection) -> [MissingDigests] {
    var ends: [DigestChain: Set<EventTime>] = [:]
    for path in listing.skipped.lazy.map(\.path) + listing.inputs.lazy.map(\.path) {
      guard let (chain, end) = digest(path), selection.admits(chain, end) else { continue }
      ends[chain, default: []].insert(end)
    }
    return ends.sorted { $0.key < $1.key }.flatMap { chain, ends in gaps(of: chain, ends.sorted()) }
  }

  private static func gaps(of chain: DigestChain, _ ends: [EventTime]) -> [MissingDigests] {
    zip(ends, ends.dropFirst()).compactMap { from, to in
      // An hour's digest may come some minutes early or late.
      let missing = Int((to.seconds - from.seconds + 1800) / 3600) - 1
      guard missing > 0 else { return nil }
      return MissingDigests(
        account: chain.account, region: chain.region, trail: chain.trail, from: from, to: to,
        missing: missing,
        present: ends.count)
    }
  }

  /// Which digest a file is, by its path: ACCOUNT_CloudTrail-Digest_REGION_TRAIL_HOMEREGION_STAMP, with what follows.
  private static func digest(_ path: String) -> (DigestChain, end: EventTime)? {
    // What a digest's S3 object says of itself is named after it.
    guard !path.hasSuffix(".head.json"), path.contains("CloudTrail-Digest"), let key = TrailKey(path: path),
      key.kind == .digest, let stamp = key.stamp, let end = key.time
    else { return nil }
    let name = path.split(separator: "/").last ?? ""
    let parts = name.split(separator: "_", omittingEmptySubsequences: false)
    let last = parts.lastIndex { $0.hasPrefix(stamp) } ?? 0
    // Behind account, kind and region, and before the home region.
    let trail = last > 4 ? parts[3..<last - 1].joined(separator: "_") : ""
    return (DigestChain(account: key.account, region: key.region, trail: trail), end)
  }
}

extension RecordSelection {
  /// Whether a digest of the hour that ends at `end` concerns what was asked for.
  fileprivate func admits(_ chain: DigestChain, _ end: EventTime) -> Bool {
    (accounts.isEmpty || accounts.contains(chain.account))
      && (regions.isEmpty || regions.contains(chain.region))
      && since.map { end >= $0 } ?? true
      && until.map { end.seconds <= $0.seconds + 3600 } ?? true
  }
}

/// The digest files of a trail for one account and region.
private struct DigestChain: Hashable, Comparable {
  let account: String
  let region: String
  let trail: String

  static func < (left: DigestChain, right: DigestChain) -> Bool {
    (left.account, left.region, left.trail) < (right.account, right.region, right.trail)
  }
}
