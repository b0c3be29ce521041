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
  let problem: RecordProblem
  let countsAsRecord: Bool
  /// The next byte to look at.
  var position: Int
  var brackets: BracketCount?
  /// The brackets closed, and the next byte that is no white space will tell whether that fits.
  var hasClosed = false
  var guessIsDocument = false
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
      if search.hasClosed, !JSONWalk.isSpace(byte) {
        search.hasClosed = false
        if fitsBehindObject(byte) {
          self.search = search
          endSearch(at: base + at, into: &consumer)
          return true
        }
      }
      if byte == UInt8(ascii: "{") {
        guard let opens = opensObject(bytes, at: at, search, isFinal: isFinal) else { break }
        if opens.isCandidate {
          search.position = base + at
          search.guessIsDocument = opens.isDocument
          self.search = search
          isGuess = true
          beginObject(at: base + at, asDocument: opens.isDocument ? true : nil)
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
    search.isAtLineStart = byte == 0x0A || (search.isAtLineStart && byte == 0x0D)
    if !JSONWalk.isSpace(byte) { search.lastByte = byte }
  }

  /// What may follow an object where it stands.
  private func fitsBehindObject(_ byte: UInt8) -> Bool {
    if case .list = parents.last { return byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") }
    return byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") || (0x30...0x39).contains(byte)
  }

  /// Whether a record may begin with this brace: it stands at the start of a line or behind a comma, or its
  /// first key is one that records and their envelopes have.
  /// - Returns: nil where more bytes are needed to tell.
  private func opensObject(
    _ bytes: Span<UInt8>, at brace: Int, _ search: RecordSearch, isFinal: Bool
  ) -> (isCandidate: Bool, isDocument: Bool)? {
    let start = JSONWalk.skipSpace(bytes, from: brace + 1)
    var end = start + 1
    while end < bytes.count, end - start < KnownKeys.longestString, bytes[end] != UInt8(ascii: "\"") { end += 1 }
    guard end < bytes.count else {
      // White space or a key may go on for long: what is not a key within a bound is no record's.
      return isFinal || end - brace > 4096 ? (false, false) : nil
    }
    guard bytes[start] == UInt8(ascii: "\"") else { return (false, false) }
    let key = keys.find(bytes, start..<end + 1)
    let isLine = search.isAtLineStart && search.lastByte != UInt8(ascii: ",")
    var isDocument = parents.isEmpty || isLine
    if case .list = key { isDocument = true }
    return (key != nil || isLine || search.lastByte == UInt8(ascii: ","), isDocument)
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
  mutating func confirmGuess(asDocument: Bool, into consumer: inout some RecordConsumer & ~Copyable) {
    isGuess = false
    if asDocument { parents.removeAll() }
    reportDamage(into: &consumer)
  }

  private mutating func endSearch(at end: Int, into consumer: inout some RecordConsumer & ~Copyable) {
    reportDamage(into: &consumer)
    position = end
    if case .list = parents.last {
      mode = .list(.separator)
    } else {
      mode = .between
    }
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
