/// Counts brackets outside strings, to find where an object ends that is wrong inside but not in its brackets.
struct BracketCount {
  /// The next byte to count.
  var position: Int
  var depth: Int
  var isInString: Bool
  private var isEscaped = false

  init(position: Int, depth: Int, isInString: Bool) {
    self.position = position
    self.depth = depth
    self.isInString = isInString
  }

  /// Whether the value is no object and ends before `byte`, in the list that it stands in.
  func endsElement(before byte: UInt8, at place: Int) -> Bool {
    place == position && depth == 0 && !isInString && (byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]"))
  }

  /// - Returns: true where `byte` closes the object.
  mutating func count(_ byte: UInt8) -> Bool {
    position += 1
    if isInString {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isInString = false
      }
      return false
    }
    switch byte {
    case UInt8(ascii: "\""): isInString = true
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      depth -= 1
      return depth <= 0
    default: break
    }
    return false
  }
}

/// The way back to the next record after damage.
///
/// Two things end it, whichever comes first in the bytes: the damaged object's own closing bracket, where the
/// damage left its brackets alone; or an object that reads as a whole record. The second is a guess until that
/// object is closed: a guess that fails is dropped, and the search goes on behind its first byte.
struct RecordSearch {
  /// The most white space between a record's brace and its first key that the search looks across.
  static let longestGap = 4096

  let problem: RecordProblem
  let countsAsRecord: Bool
  /// The next byte to look at.
  var position: Int
  var brackets: BracketCount?
  /// The brackets closed, and the next byte that is no white space will tell whether that fits.
  var hasClosed = false
  /// The guess begins a line, as a document in lines does.
  var guessIsLine = false
  /// The last byte before `position` that is no white space.
  var lastByte: UInt8 = 0
  var isAtLineStart = false
}

extension EnvelopeReader {
  mutating func beginSearch(
    _ problem: RecordProblem, countsAsRecord: Bool, from position: Int, brackets: BracketCount? = nil
  ) {
    search = RecordSearch(
      problem: problem, countsAsRecord: countsAsRecord, position: position, brackets: brackets)
    // What the skimmer has seen of damage has no bearing on the objects behind it.
    skimmer.forget()
    isGuess = false
    mode = .searching
  }

  /// - Returns: false where more bytes are needed.
  mutating func searchOn(
    _ bytes: Span<UInt8>, base: Int, isFinal: Bool, into consumer: inout some RecordConsumer & ~Copyable
  ) -> Bool {
    guard var search else {
      mode = .between
      return true
    }
    var at = search.position - base
    while at < bytes.count {
      let byte = bytes[at]
      let isElementEnd = search.brackets?.endsElement(before: byte, at: base + at) ?? false
      let isObjectEnd = search.hasClosed && fitsBehindObject(byte)
      if isElementEnd || isObjectEnd {
        self.search = search
        endSearch(at: base + at, into: &consumer)
        return true
      }
      if !JSONWalk.isSpace(byte) { search.hasClosed = false }
      if byte == UInt8(ascii: "{") {
        guard let opens = opensObject(bytes, at: at, search, isFinal: isFinal) else { break }
        if opens.isCandidate {
          search.position = base + at
          search.guessIsLine = opens.isLine
          self.search = search
          isGuess = true
          beginObject(at: base + at, followsComma: search.lastByte == UInt8(ascii: ","))
          return true
        }
      }
      step(&search, over: byte, at: base + at)
      at += 1
    }
    search.position = base + at
    self.search = search
    guard isFinal, at >= bytes.count else { return false }
    endSearch(at: base + at, into: &consumer)
    if !search.hasClosed { mode = .between }
    return true
  }

  private func step(_ search: inout RecordSearch, over byte: UInt8, at position: Int) {
    if var brackets = search.brackets, brackets.position == position {
      if brackets.count(byte) {
        search.hasClosed = true
        search.brackets = nil
      } else {
        search.brackets = brackets
      }
    }
    search.isAtLineStart = byte == 0x0A
    if !JSONWalk.isSpace(byte) { search.lastByte = byte }
  }

  /// What may follow an object where it stands.
  private func fitsBehindObject(_ byte: UInt8) -> Bool {
    if case .list = parents.last { return byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") }
    return byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") || (0x30...0x39).contains(byte)
  }

  /// Whether a record may begin with this brace: it begins a line, or is not the value of a key, or its first
  /// key is one that records and their envelopes have.
  /// - Returns: nil where more bytes are needed to tell.
  private func opensObject(
    _ bytes: Span<UInt8>, at brace: Int, _ search: RecordSearch, isFinal: Bool
  ) -> (isCandidate: Bool, isLine: Bool)? {
    var start = brace + 1
    while start < bytes.count, start - brace <= RecordSearch.longestGap, JSONWalk.isSpace(bytes[start]) {
      start += 1
    }
    guard start < bytes.count else { return isFinal ? (false, false) : nil }
    guard bytes[start] == UInt8(ascii: "\"") else { return (false, false) }
    if search.isAtLineStart || search.lastByte != UInt8(ascii: ":") {
      return (true, search.isAtLineStart && search.lastByte != UInt8(ascii: ","))
    }
    var end = start + 1
    while end < bytes.count, end - start < KnownKeys.longestString, bytes[end] != UInt8(ascii: "\"") {
      end += 1
    }
    guard end < bytes.count else { return isFinal ? (false, false) : nil }
    return (keys.find(bytes, start..<end + 1) != nil, false)
  }

  /// The guess was none: the search goes on behind its first byte.
  mutating func dropGuess() {
    isGuess = false
    mode = .searching
    guard var search else { return }
    step(&search, over: UInt8(ascii: "{"), at: search.position)
    search.position += 1
    self.search = search
  }

  /// The guess is a record or an envelope: what stood before it is damage.
  mutating func confirmGuess(isEnvelope: Bool, into consumer: inout some RecordConsumer & ~Copyable) {
    isGuess = false
    if isEnvelope || search?.guessIsLine == true { leaveEnvelope() }
    reportDamage(into: &consumer)
  }

  private mutating func endSearch(at end: Int, into consumer: inout some RecordConsumer & ~Copyable) {
    reportDamage(into: &consumer)
    position = end
    mode = modeBehindValue
  }

  private mutating func reportDamage(into consumer: inout some RecordConsumer & ~Copyable) {
    guard let search else { return }
    self.search = nil
    if search.countsAsRecord {
      countUnparsed(search.problem, into: &consumer)
    } else {
      consumer.damage(search.problem)
    }
  }
}
