/// Follows the envelopes around records: which object is a record, which list holds records, where one document
/// ends and the next begins.
struct EnvelopeReader {
  enum Mode {
    /// Before, between and after documents.
    case between
    case list(Expected)
    case object
    /// After damage: looking for the next record.
    case searching
  }

  enum Expected { case firstElement, element, separator }

  /// What the current object stands in.
  enum Parent {
    case list(RecordList?)
    case document(JSONMachine)
  }

  let limits: RecordLimits
  let keys = KnownKeys.shared
  private(set) var recordCount = 0

  var mode = Mode.between
  var parents: [Parent] = []
  var machine = JSONMachine(origin: 0, stopsAtLists: true)
  var skimmer: RecordSkimmer
  /// The skimmer reads the current object; else the machine does.
  var isSkimming = false
  /// A comma stands before the current object.
  var followsComma = false
  /// The current object's bytes are not needed as a whole: a list of records stands in it.
  var isReleased = false
  /// The current object outgrew the bound.
  var isOversize = false
  var search: RecordSearch?
  /// The current object is a guess of the search.
  var isGuess = false
  /// The next byte to look at, while the mode is not `object`.
  var position = 0
  /// Room for a record that comes as JSON text.
  var text: [UInt8] = []

  init(limits: RecordLimits, kernel: BlockKernel) {
    self.init(limits: limits, skimmer: RecordSkimmer(kernel))
  }

  private init(limits: RecordLimits, skimmer: RecordSkimmer) {
    self.limits = limits
    self.skimmer = skimmer
  }

  /// Makes ready for another input.
  mutating func reset() {
    skimmer.forget()
    self = EnvelopeReader(limits: limits, skimmer: skimmer)
  }

  /// Everything before this position can be forgotten.
  var retained: Int {
    switch mode {
    case .between, .list: position
    case .object: isReleased || isOversize ? machine.keyStart : machine.origin
    case .searching: search?.position ?? position
    }
  }

  var currentList: RecordList? {
    if case .list(let list) = parents.last { return list }
    return nil
  }

  /// Arrays around a place that are no part of an envelope: their elements may be envelopes.
  var bareArrays: Int {
    parents.prefix { if case .list(nil) = $0 { true } else { false } }.count
  }

  /// An object where the reader stands may be an envelope. Elsewhere it stands in an envelope's list.
  var mayHoldList: Bool { parents.count == bareArrays }

  /// Where the reader stands once an object or a list of elements has ended.
  var modeBehindValue: Mode {
    if case .list = parents.last { .list(.separator) } else { .between }
  }

  /// - Parameters:
  ///   - bytes: the bytes at hand, the first of which stands at `base`.
  ///   - padded: the same bytes and ``BlockBatch/padding`` more, which are blanks at the end of the input.
  mutating func read(
    _ bytes: Span<UInt8>, padded: Span<UInt8>, base: Int, isFinal: Bool,
    into consumer: inout some RecordConsumer & ~Copyable
  ) {
    var goesOn = true
    while goesOn {
      switch mode {
      case .between: goesOn = readBetween(bytes, base: base, isFinal: isFinal, into: &consumer)
      case .list(let expected): goesOn = readList(expected, bytes, base: base, into: &consumer)
      case .object:
        goesOn =
          isSkimming
          ? skimObject(bytes, padded: padded, base: base, isFinal: isFinal, into: &consumer)
          : readObject(bytes, base: base, isFinal: isFinal, into: &consumer)
      case .searching: goesOn = searchOn(bytes, base: base, isFinal: isFinal, into: &consumer)
      }
    }
    if isFinal { end(into: &consumer) }
  }

  /// Leaves the rest of the current object to the machine, which reads byte by byte.
  /// - Returns: whether that is a change.
  mutating func stopSkimming() -> Bool {
    guard case .object = mode, isSkimming else { return false }
    isSkimming = false
    return true
  }

  // MARK: Counting

  mutating func countUnparsed(
    _ problem: RecordProblem, into consumer: inout some RecordConsumer & ~Copyable
  ) {
    recordCount += 1
    consumer.unparsed(problem)
  }

  mutating func take(
    _ event: borrowing CloudTrailEvent, offset: Int, into consumer: inout some RecordConsumer & ~Copyable
  ) {
    consumer.take(event, at: RecordPlace(index: recordCount, offset: offset))
    recordCount += 1
  }

  // MARK: Between documents

  private mutating func readBetween(
    _ bytes: Span<UInt8>, base: Int, isFinal: Bool, into consumer: inout some RecordConsumer & ~Copyable
  ) -> Bool {
    var at = position - base
    // Zeros are padding, as some tools leave behind a file's end.
    while at < bytes.count, JSONWalk.isSpace(bytes[at]) || bytes[at] == 0 { at += 1 }
    position = base + at
    guard at < bytes.count else { return false }
    switch bytes[at] {
    case UInt8(ascii: "{"):
      beginObject(at: position, followsComma: false)
    case UInt8(ascii: "["):
      parents.append(.list(nil))
      position += 1
      mode = .list(.firstElement)
    case 0xEF:
      return skipByteOrderMark(bytes, at: at, base: base, isFinal: isFinal)
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      return skipTimestamp(bytes, at: at, base: base, isFinal: isFinal, into: &consumer)
    default:
      foreignText(into: &consumer)
    }
    return true
  }

  private mutating func skipByteOrderMark(_ bytes: Span<UInt8>, at: Int, base: Int, isFinal: Bool) -> Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var matched = 1
    while matched < mark.count, at + matched < bytes.count, bytes[at + matched] == mark[matched] {
      matched += 1
    }
    if matched == mark.count {
      position = base + at + matched
      return true
    }
    if at + matched == bytes.count, !isFinal { return false }
    position = base + at
    beginSearch(RecordProblem(offset: position, reason: .notJSON), countsAsRecord: false, from: position)
    return true
  }

  /// An export of CloudWatch Logs to S3 begins each line with a time stamp and a blank.
  private mutating func skipTimestamp(
    _ bytes: Span<UInt8>, at start: Int, base: Int, isFinal: Bool,
    into consumer: inout some RecordConsumer & ~Copyable
  ) -> Bool {
    let longest = 40
    var at = start
    while at < bytes.count, at - start < longest, bytes[at] > 0x20, bytes[at] != UInt8(ascii: "{") { at += 1 }
    let stampEnd = at
    while at < bytes.count, at - start < longest, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
    if at == bytes.count, !isFinal { return false }
    if at < bytes.count, bytes[at] == UInt8(ascii: "{"), at > stampEnd,
      EventTime(bytes, in: start..<stampEnd) != nil
    {
      position = base + at
    } else {
      foreignText(into: &consumer)
    }
    return true
  }

  private mutating func foreignText(into consumer: inout some RecordConsumer & ~Copyable) {
    beginSearch(RecordProblem(offset: position, reason: .notJSON), countsAsRecord: false, from: position)
  }

  // MARK: Lists

  private mutating func readList(
    _ expected: Expected, _ bytes: Span<UInt8>, base: Int,
    into consumer: inout some RecordConsumer & ~Copyable
  ) -> Bool {
    let at = JSONWalk.skipSpace(bytes, from: position - base)
    position = base + at
    guard at < bytes.count else { return false }
    switch (expected, bytes[at]) {
    case (.firstElement, UInt8(ascii: "]")), (.separator, UInt8(ascii: "]")):
      endList()
    case (.element, UInt8(ascii: "]")):
      consumer.damage(RecordProblem(offset: position, reason: .trailingComma))
      endList()
    case (.separator, UInt8(ascii: ",")):
      position += 1
      mode = .list(.element)
    case (_, UInt8(ascii: ",")):
      consumer.damage(RecordProblem(offset: position, reason: .strayComma))
      position += 1
    case (.separator, UInt8(ascii: "{")):
      consumer.damage(RecordProblem(offset: position, reason: .missingComma))
      beginObject(at: position, followsComma: false)
    case (.separator, _):
      beginSearch(
        RecordProblem(offset: position, reason: .expectedSeparator), countsAsRecord: false, from: position)
    case (_, UInt8(ascii: "[")):
      beginInnerArray(into: &consumer)
    default:
      beginObject(
        at: position, followsComma: expected == .element, isObject: bytes[at] == UInt8(ascii: "{"))
    }
    return true
  }

  /// A bare array may hold arrays, as a tool makes them that gathers several files; a bracket elsewhere is one
  /// too many, and records may follow it.
  private mutating func beginInnerArray(into consumer: inout some RecordConsumer & ~Copyable) {
    if mayHoldList, parents.count == 1 {
      parents.append(.list(nil))
      mode = .list(.firstElement)
    } else {
      consumer.damage(RecordProblem(offset: position, reason: .notAnObject))
    }
    position += 1
  }

  private mutating func endList() {
    position += 1
    parents.removeLast()
    if case .document(let document) = parents.last {
      parents.removeLast()
      machine = document
      machine.listEnded(at: position)
      (isReleased, isOversize) = (true, false)
      mode = .object
    } else {
      mode = modeBehindValue
    }
  }

  // MARK: The end

  private mutating func end(into consumer: inout some RecordConsumer & ~Copyable) {
    switch mode {
    case .between, .searching: break
    case .list: consumer.damage(RecordProblem(offset: position, reason: .endsInsideList))
    case .object:
      if isOversize {
        countUnparsed(
          RecordProblem(offset: machine.origin, reason: .tooLarge(limits.maxRecordBytes)), into: &consumer)
      }
      consumer.damage(
        RecordProblem(offset: machine.position, reason: isReleased ? .endsInsideList : .endsInside))
    }
  }
}
