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
  case field(RecordField)
  case wrapper(WrapperField)
  case list(RecordList)
}

/// The words that tell one key from another without comparing byte by byte: its length, its first and its last
/// eight bytes, and for a key of more than sixteen bytes the eight from the ninth on. For keys of up to
/// twenty-four bytes these words are the whole key.
struct KeyWords: Equatable {
  static let longest = 24

  var length: Int
  var head: UInt64
  var middle: UInt64
  var tail: UInt64

  init?(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    length = range.count
    guard length > 0, length <= Self.longest, range.lowerBound >= 0, range.upperBound <= bytes.count else {
      return nil
    }
    head = Self.word(bytes, range.lowerBound, min(length, 8))
    tail = length > 8 ? Self.word(bytes, range.upperBound - 8, 8) : head
    middle = length > 16 ? Self.word(bytes, range.lowerBound + 8, 8) : 0
  }

  private static func word(_ bytes: Span<UInt8>, _ start: Int, _ count: Int) -> UInt64 {
    var word: UInt64 = 0
    for index in 0..<count { word |= UInt64(bytes[start + index]) << UInt64(8 * index) }
    return word
  }
}

/// Finds the known keys by their bytes: a small open hash table, filled once.
struct KnownKeys: Sendable {
  static let shared = KnownKeys()

  /// The most bytes a known key can take: each of its characters as a six-byte escape, and the quotes.
  static let longestString = 6 * KeyWords.longest + 2

  private struct Entry {
    let words: KeyWords
    let key: KnownKey
  }

  private static let slots = 128
  private let entries: [Entry?]

  private init() {
    var entries = [Entry?](repeating: nil, count: Self.slots)
    func add(_ name: String, _ key: KnownKey) {
      let bytes = Array(name.utf8)
      guard let words = KeyWords(bytes.span, 0..<bytes.count) else {
        preconditionFailure("\(name) is longer than a known key may be")
      }
      var slot = Self.slot(words)
      while entries[slot] != nil { slot = (slot + 1) % Self.slots }
      entries[slot] = Entry(words: words, key: key)
    }
    for field in RecordField.allCases { add(field.name, .field(field)) }
    for field in WrapperField.allCases { add(field.name, .wrapper(field)) }
    for list in RecordList.allCases { add(list.name, .list(list)) }
    self.entries = entries
  }

  private static func slot(_ words: KeyWords) -> Int {
    let mixed = (words.tail ^ UInt64(words.length)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 57)
  }

  /// - Parameter string: a JSON string, quotes included; escapes count as what they mean.
  func find(_ bytes: Span<UInt8>, _ string: Range<Int>) -> KnownKey? {
    guard string.count >= 3 else { return nil }
    let inner = string.lowerBound + 1..<string.upperBound - 1
    if let words = KeyWords(bytes, inner), let key = find(words) { return key }
    let slice = JSONSlice(start: string.lowerBound, end: string.upperBound, kind: .string)
    guard string.count <= Self.longestString, JSONText.hasEscape(bytes, slice) else { return nil }
    var decoded: [UInt8] = []
    JSONText.decode(bytes, slice) { decoded.append($0) }
    guard let words = KeyWords(decoded.span, 0..<decoded.count) else { return nil }
    return find(words)
  }

  /// - Parameter range: the bytes of a key without its quotes, which has no escapes.
  func findPlain(_ bytes: Span<UInt8>, _ range: Range<Int>) -> KnownKey? {
    guard let words = KeyWords(bytes, range) else { return nil }
    return find(words)
  }

  private func find(_ words: KeyWords) -> KnownKey? {
    var slot = Self.slot(words)
    while let entry = entries[slot] {
      if entry.words == words { return entry.key }
      slot = (slot + 1) % Self.slots
    }
    return nil
  }
}
