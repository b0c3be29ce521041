/// A list that holds records or entries that carry them.
enum RecordList: UInt8, CaseIterable {
  /// A CloudTrail log file.
  case records
  /// A page of LookupEvents.
  case lookupEvents
  /// An answer of CloudWatch Logs' FilterLogEvents or GetLogEvents.
  case logEvents
  /// A message of a CloudWatch Logs subscription.
  case subscriptionEvents

  var name: String {
    switch self {
    case .records: "Records"
    case .lookupEvents: "Events"
    case .logEvents: "events"
    case .subscriptionEvents: "logEvents"
    }
  }
}

/// A key that the scanner acts on when it meets it at the top of an object.
enum KnownKey {
  /// A field that ``FieldTable`` has a slot for.
  case field(slot: Int)
  case list(RecordList)
}

/// Finds the known keys by their bytes.
///
/// A key is told by its length, its last six bytes, and its first eight; one of more than fourteen bytes also by
/// the eight from the seventh on. For keys of six to twenty-two bytes these are the whole key, and all known keys
/// are such.
@safe
final class KnownKeys: Sendable {
  static let shared = KnownKeys()

  static let shortest = 6
  static let longest = 22

  /// The most bytes a known key can take: each of its characters as a six-byte escape, and the quotes.
  static let longestString = 6 * longest + 2

  private struct Entry {
    var tail: UInt64 = 0
    var head: UInt64 = 0
    var middle: UInt64 = 0
    /// The bits of `head` and `middle` that count.
    var headMask: UInt64 = 0
    var middleMask: UInt64 = 0
    /// 0 in a free entry.
    var length = 0
    var key = KnownKey.list(.records)
  }

  private static let slotBits = 8
  private static let slotCount = 1 << slotBits
  // `slotCount` entries, set in `init` and never changed; at least one of them is free.
  private nonisolated(unsafe) let entries: UnsafePointer<Entry>

  private init() {
    let entries = UnsafeMutablePointer<Entry>.allocate(capacity: Self.slotCount)
    unsafe entries.initialize(repeating: Entry(), count: Self.slotCount)
    func add(_ name: String, _ key: KnownKey) {
      let bytes = Array(name.utf8)
      precondition((Self.shortest...Self.longest).contains(bytes.count), "\(name) is too short or too long")
      let words = Self.words(bytes.span, 0..<bytes.count)
      var slot = Self.slot(words.tail)
      while unsafe entries[slot].length != 0 { slot = (slot + 1) % Self.slotCount }
      unsafe entries[slot] = Entry(
        tail: words.tail, head: words.head, middle: words.middle,
        headMask: bytes.count < 8 ? 1 << UInt64(8 * bytes.count) - 1 : ~0,
        middleMask: bytes.count > 14 ? ~0 : 0, length: bytes.count, key: key)
    }
    for field in RecordField.allCases { add(field.name, .field(slot: FieldTable.slot(field))) }
    for field in WrapperField.allCases { add(field.name, .field(slot: FieldTable.slot(field))) }
    for list in RecordList.allCases { add(list.name, .list(list)) }
    unsafe self.entries = UnsafePointer(entries)
  }

  deinit { unsafe entries.deallocate() }

  @inline(__always)
  private static func slot(_ tail: UInt64) -> Int {
    Int(truncatingIfNeeded: (tail &* 0x9E37_79B9_7F4A_7C15) >> (64 - slotBits))
  }

  private static func words(
    _ bytes: Span<UInt8>, _ key: Range<Int>
  ) -> (tail: UInt64, head: UInt64, middle: UInt64) {
    func word(_ start: Int, _ count: Int) -> UInt64 {
      (0..<count).reduce(0) { $0 | UInt64(bytes[start + $1]) << UInt64(8 * $1) }
    }
    let head = word(key.lowerBound, min(key.count, 8))
    let middle = key.count > 14 ? word(key.lowerBound + 6, 8) : 0
    return (word(key.upperBound - 6, 6), head, middle)
  }

  /// - Parameter string: a JSON string, quotes included; escapes count as what they mean.
  func find(_ bytes: Span<UInt8>, _ string: Range<Int>) -> KnownKey? {
    guard string.count >= Self.shortest + 2, string.count <= Self.longestString else { return nil }
    let slice = JSONSlice(start: string.lowerBound, end: string.upperBound, kind: .string)
    guard JSONText.hasEscape(bytes, slice) else {
      return find(plain: bytes, string.lowerBound + 1..<string.upperBound - 1)
    }
    var decoded: [UInt8] = []
    JSONText.decode(bytes, slice) { decoded.append($0) }
    return find(plain: decoded.span, 0..<decoded.count)
  }

  private func find(plain bytes: Span<UInt8>, _ key: Range<Int>) -> KnownKey? {
    guard (Self.shortest...Self.longest).contains(key.count) else { return nil }
    let words = Self.words(bytes, key)
    var slot = Self.slot(words.tail)
    while unsafe entries[slot].length != 0 {
      let entry = unsafe entries[slot]
      if entry.length == key.count, entry.tail == words.tail, entry.head == words.head,
        entry.middle == words.middle
      {
        return entry.key
      }
      slot = (slot + 1) % Self.slotCount
    }
    return nil
  }

  /// Finds a key without escapes that ends before its closing quote, by whole words: the bytes before it tell
  /// how long it is.
  /// - Parameters:
  ///   - bytes: with at least eight more bytes behind the closing quote.
  ///   - closing: the place of the closing quote.
  @inline(__always)
  func find(_ bytes: UnsafePointer<UInt8>, endingAt closing: Int) -> KnownKey? {
    guard closing >= 8 else { return nil }
    // Every load is of eight bytes from a place between 0 and `closing`, and eight more follow `closing`.
    let raw = unsafe UnsafeRawPointer(bytes)
    let tail = unsafe raw.loadUnaligned(fromByteOffset: closing &- 8, as: UInt64.self).littleEndian &>> 16
    var slot = Self.slot(tail)
    while true {
      let entry = unsafe entries + slot
      let length = unsafe entry.pointee.length
      if length == 0 { return nil }
      let start = closing &- length
      if unsafe entry.pointee.tail == tail && start >= 2 && bytes[start &- 1] == UInt8(ascii: "\"")
        && bytes[start &- 2] != UInt8(ascii: "\\")
      {
        let head = unsafe raw.loadUnaligned(fromByteOffset: start, as: UInt64.self).littleEndian
        let middle = unsafe raw.loadUnaligned(fromByteOffset: start &+ 6, as: UInt64.self).littleEndian
        let difference =
          unsafe (head ^ entry.pointee.head) & entry.pointee.headMask
          | (middle ^ entry.pointee.middle) & entry.pointee.middleMask
        if difference == 0 { return unsafe entry.pointee.key }
      }
      slot = (slot &+ 1) & (Self.slotCount &- 1)
    }
  }
}
