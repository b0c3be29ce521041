/// Decides on records that come one after another, each once. What it is asked does not wait for a network.
package protocol LiveDetector {
  /// Looks at records that were not seen before.
  mutating func judge(_ records: [LiveRecord]) -> LiveJudgement

  /// Says what events show together, as far as it was not said yet. It is asked at the end of each poll.
  mutating func conclude() -> LiveJudgement

  /// Takes records that ``LiveJudgement/kept`` named before the process began anew, and says nothing of them.
  mutating func remember(_ records: [LiveRecord])

  /// What was said of events together, for ``restore(_:)`` after a new start.
  var conclusions: [UInt8] { get }

  /// - Returns: false where they cannot be read, as those of another version.
  mutating func restore(_ conclusions: [UInt8]) -> Bool
}

/// A record on its way through the live path.
package struct LiveRecord: Sendable, Equatable {
  /// The record's JSON text.
  package let bytes: [UInt8]
  /// Where it comes from, for the finding's `location`, as `cloudtrail://111122223333/eu-west-1`, and its number there.
  package let source: String
  package let number: Int
  /// When it was there to be seen, in milliseconds since 1970.
  package let seenAt: Int64

  package init(bytes: [UInt8], source: String, number: Int, seenAt: Int64) {
    self.bytes = bytes
    self.source = source
    self.number = number
    self.seenAt = seenAt
  }
}

/// What came out for some records.
package struct LiveJudgement: Sendable {
  /// Whole lines of NDJSON, each with its line feed.
  package var lines: [UInt8] = []
  /// The lines by severity, `info` first.
  package var severities = [0, 0, 0, 0, 0]
  package var filtered = 0
  package var suppressed = 0
  /// Records that cannot be read, and why.
  package var unparsed: [String] = []
  /// Which of the records later judgements depend on, by their place among those asked about.
  package var kept: [Int] = []
  /// How long a kept record is needed after its event time, in seconds.
  package var keepSeconds: Int64 = 0

  package init() {}
}
