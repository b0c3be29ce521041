package import AWSAccess
import TrailHash

/// Which events were given to the detector: by eventID and record, so that the same eventID on another record is another
/// event, as it is for `scan`.
///
/// Memory: some 64 bytes an event, for at most ``most`` events. Beyond it the oldest are forgotten, and may be reported a
/// second time; none is lost by it.
package struct SeenEvents: Sendable {
  package struct Entry: Sendable, Equatable {
    package var time: Int64
    /// The event's name as a number where nothing was said of the event, so that it can be looked at again when the name
    /// comes to be on the list; 0 for an event that something was said of.
    package var silentName: UInt32
  }

  package static let entrySize = 28
  package static let defaultMost = 1_000_000

  package let most: Int
  package private(set) var entries: [UInt128: Entry] = [:]
  /// The newest event time of all.
  package private(set) var newest: Int64 = 0

  package init(most: Int = SeenEvents.defaultMost) {
    self.most = max(1, most)
  }

  package func contains(_ key: UInt128) -> Bool { entries[key] != nil }

  package mutating func insert(_ key: UInt128, _ entry: Entry) {
    entries[key] = entry
    newest = max(newest, entry.time)
  }

  /// Forgets entries that are not needed.
  package mutating func keep(where isNeeded: (Int64) -> Bool) {
    entries = entries.filter { isNeeded($0.value.time) }
  }

  package mutating func forget(silentNames: Set<UInt32>?) {
    entries = entries.filter { _, entry in
      guard entry.silentName != 0 else { return true }
      guard let silentNames else { return false }
      return !silentNames.contains(entry.silentName)
    }
  }

  /// Forgets the oldest where there are too many, an eighth at a time.
  /// - Returns: how many.
  package mutating func forgetOldest() -> Int {
    guard entries.count > most else { return 0 }
    let wanted = most - most / 8
    let times = entries.values.map(\.time).sorted()
    let first = times[times.count - wanted]
    let before = entries.count
    entries = entries.filter { $0.value.time >= first }
    if entries.count > most {
      // All of one second: any will do.
      var excess = entries.count - wanted
      entries = entries.filter { _, entry in
        guard excess > 0, entry.time == first else { return true }
        excess -= 1
        return false
      }
    }
    return before - entries.count
  }

  /// The key of an event: 128 bits of SHA-256 over its id and record. Without an id it is the record's alone.
  package static func key(_ event: LookedUpEvent) -> UInt128 {
    let digest = SHA256.hexDigest(of: Array((event.id ?? "").utf8) + [0x0A] + event.record)
    return digest.utf8.prefix(32).reduce(0) { sum, digit in
      sum << 4
        | UInt128(digit <= UInt8(ascii: "9") ? digit - UInt8(ascii: "0") : digit - UInt8(ascii: "a") + 10)
    }
  }

  /// A number other than 0 for an event's name.
  package static func number(ofName name: String?) -> UInt32 {
    UInt32(truncatingIfNeeded: StateChecksum.of(Array((name ?? "").utf8))) | 1
  }

  package static func bytes(_ key: UInt128, _ entry: Entry) -> [UInt8] {
    LittleEndian.bytes(key) + LittleEndian.bytes(UInt64(bitPattern: entry.time))
      + LittleEndian.bytes(entry.silentName)
  }

  /// Reads entries that stand one after another.
  package mutating func insert(_ bytes: [UInt8]) {
    for start in stride(from: 0, through: bytes.count - Self.entrySize, by: Self.entrySize) {
      let key = LittleEndian.number(bytes[start..<start + 16], as: UInt128.self)
      let time = Int64(bitPattern: LittleEndian.number(bytes[start + 16..<start + 24], as: UInt64.self))
      let name = LittleEndian.number(bytes[start + 24..<start + 28], as: UInt32.self)
      insert(key, Entry(time: time, silentName: name))
    }
  }
}
