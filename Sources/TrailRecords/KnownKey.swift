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
  /// A key that many records have and whose place nobody asks for.
  case passed
}

/// Finds the known keys by their bytes.
///
/// A key is told by its length and by its first, its last and, if it is longer than these, its middle eight bytes,
/// counting the quotes around it. For keys of six to twenty-two bytes these are the whole key, and all known keys
/// are such.
@safe
final class KnownKeys: Sendable {
  static let shared = KnownKeys()

  /// Keys that would else count as others, see ``FieldTable/hasOtherKeys``.
  static let passedNames = ["apiVersion", "tlsDetails", "vpcEndpointAccountId"]

  static let shortest = 6
  static let longest = 22

  /// The most bytes a known key can take: each of its characters as a six-byte escape, and the quotes.
  static let longestString = 6 * longest + 2

  private struct Words: Equatable {
    var head: UInt64 = 0
    var middle: UInt64 = 0
    var tail: UInt64 = 0
  }

  private struct Entry {
    var words = Words()
    /// The key's bytes with the quotes; 0 in a free entry.
    var count = 0
    /// Where head and middle begin, counted from the end: negative.
    var head = 0
    var middle = 0
    var key = KnownKey.list(.records)
  }

  private static let slotBits = 8
  static let slotCount = 1 << slotBits
  // `slotCount` entries, set in `init` and never changed; at least one of them is free.
  private nonisolated(unsafe) let entries: UnsafePointer<Entry>

  private init() {
    let entries = UnsafeMutablePointer<Entry>.allocate(capacity: Self.slotCount)
    unsafe entries.initialize(repeating: Entry(), count: Self.slotCount)
    func add(_ name: String, _ key: KnownKey) {
      let string = Array("\"\(name)\"".utf8)
      precondition(Self.canHold(string.count), "\(name) is too short or too long")
      let words = Self.words(string.span, 0..<string.count)
      var slot = Self.slot(words.tail)
      while unsafe entries[slot].count != 0 { slot = (slot + 1) % Self.slotCount }
      unsafe entries[slot] = Entry(
        words: words, count: string.count, head: -string.count, middle: -Self.middle(string.count), key: key)
    }
    for field in RecordField.allCases { add(field.name, .field(slot: FieldTable.slot(field))) }
    for field in WrapperField.allCases { add(field.name, .field(slot: FieldTable.slot(field))) }
    for list in RecordList.allCases { add(list.name, .list(list)) }
    for name in Self.passedNames { add(name, .passed) }
    unsafe self.entries = UnsafePointer(entries)
  }

  deinit { unsafe entries.deallocate() }

  @inline(__always)
  private static func slot(_ tail: UInt64) -> Int {
    Int(truncatingIfNeeded: (tail &* 0x9E37_79B9_7F4A_7C15) >> (64 - slotBits))
  }

  private static func canHold(_ count: Int) -> Bool { (shortest + 2...longest + 2).contains(count) }

  private static func middle(_ count: Int) -> Int { min(count, 16) }

  /// - Parameter string: with the quotes, of a length that `canHold`.
  private static func words(_ bytes: Span<UInt8>, _ string: Range<Int>) -> Words {
    func word(_ start: Int) -> UInt64 {
      (0..<8).reduce(0) { $0 | UInt64(bytes[start + $1]) << UInt64(8 * $1) }
    }
    return Words(
      head: word(string.lowerBound), middle: word(string.upperBound - middle(string.count)),
      tail: word(string.upperBound - 8))
  }

  /// - Parameter string: a JSON string, quotes included; escapes count as what they mean.
  func find(_ bytes: Span<UInt8>, _ string: Range<Int>) -> KnownKey? {
    guard string.count >= Self.shortest + 2, string.count <= Self.longestString else { return nil }
    let slice = JSONSlice(start: string.lowerBound, end: string.upperBound, kind: .string)
    guard JSONText.hasEscape(bytes, slice) else { return find(plain: bytes, string) }
    var decoded = [UInt8(ascii: "\"")]
    JSONText.decode(bytes, slice) { decoded.append($0) }
    decoded.append(UInt8(ascii: "\""))
    return find(plain: decoded.span, 0..<decoded.count)
  }

  private func find(plain bytes: Span<UInt8>, _ string: Range<Int>) -> KnownKey? {
    guard Self.canHold(string.count) else { return nil }
    let words = Self.words(bytes, string)
    var slot = Self.slot(words.tail)
    while unsafe entries[slot].count != 0 {
      let entry = unsafe entries[slot]
      if entry.count == string.count, entry.words == words { return entry.key }
      slot = (slot + 1) % Self.slotCount
    }
    return nil
  }

  /// How many bytes before a colon ``find(_:before:after:in:)`` looks at.
  static let reach = longest + 2

  /// Finds a key that ends right before its colon, by whole words: the bytes tell where it starts.
  /// - Parameters:
  ///   - bytes: without a backslash in the key or before it.
  ///   - colon: its place, not before `reach`.
  ///   - last: the entry of the key before, or the order's `start`; then that of the key found.
  ///   - order: tells which key to try first.
  @inline(__always)
  func find(
    _ bytes: UnsafePointer<UInt8>, before colon: Int, after last: inout Int, in order: KeyOrder
  ) -> KnownKey? {
    // Every load is of eight bytes from a place between `colon - reach` and `colon - 8`.
    let end = unsafe UnsafeRawPointer(bytes) + colon
    let tail = unsafe (end - 8).loadUnaligned(as: UInt64.self).littleEndian
    let guess = order[last]
    if unsafe matches(entries + guess, end, tail) {
      last = guess
      return unsafe entries[guess].key
    }
    var slot = Self.slot(tail)
    while unsafe entries[slot].count != 0 {
      if unsafe matches(entries + slot, end, tail) {
        order[last] = slot
        last = slot
        return unsafe entries[slot].key
      }
      slot = (slot &+ 1) & (Self.slotCount &- 1)
    }
    return nil
  }

  @inline(__always)
  private func matches(_ entry: UnsafePointer<Entry>, _ end: UnsafeRawPointer, _ tail: UInt64) -> Bool {
    // A free entry has no quote at its end.
    guard unsafe entry.pointee.words.tail == tail else { return false }
    let head = unsafe (end + entry.pointee.head).loadUnaligned(as: UInt64.self).littleEndian
    let middle = unsafe (end + entry.pointee.middle).loadUnaligned(as: UInt64.self).littleEndian
    return unsafe (head ^ entry.pointee.words.head) | (middle ^ entry.pointee.words.middle) == 0
  }
}
