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
  /// The current object's bytes are not needed as a whole: a list of records stands in it.
  var isReleased = false
  /// The current object outgrew the bound.
  var isOversize = false
  var search: RecordSearch?
  /// The current object is a guess of the search.
  var isGuess = false
  /// The next byte to look at, while the mode is not `object`.
  var position = 0
  private var text: [UInt8] = []

  init(limits: RecordLimits) { self.limits = limits }

  mutating func reset() {
    self = EnvelopeReader(limits: limits)
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

  mutating func read(
    _ bytes: Span<UInt8>, base: Int, isFinal: Bool, into consumer: inout some RecordConsumer & ~Copyable
  ) {
    var goesOn = true
    while goesOn {
      switch mode {
      case .between: goesOn = readBetween(bytes, base: base, isFinal: isFinal, into: &consumer)
      case .list(let expected): goesOn = readList(expected, bytes, base: base, into: &consumer)
      case .object: goesOn = readObject(bytes, base: base, isFinal: isFinal, into: &consumer)
      case .searching: goesOn = searchOn(bytes, base: base, isFinal: isFinal, into: &consumer)
      }
    }
    if isFinal { end(into: &consumer) }
  }

  // MARK: Counting

  mutating func countUnparsed(
    _ problem: RecordProblem, into consumer: inout some RecordConsumer & ~Copyable
  ) {
    recordCount += 1
    consumer.unparsed(problem)
  }

  private mutating func take(
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
      beginObject(at: position)
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
    beginSearch(RecordProblem(offset: base + at, reason: .notJSON), countsAsRecord: false, from: base + at + 1)
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
    if at == bytes.count, at - start < longest, !isFinal { return false }
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
    beginSearch(RecordProblem(offset: position, reason: .notJSON), countsAsRecord: false, from: position + 1)
  }

  // MARK: Lists

  private mutating func readList(
    _ expected: Expected, _ bytes: Span<UInt8>, base: Int, into consumer: inout some RecordConsumer & ~Copyable
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
      beginObject(at: position)
    case (.separator, _):
      beginSearch(
        RecordProblem(offset: position, reason: .expectedSeparator), countsAsRecord: false, from: position)
    default:
      beginObject(at: position)
    }
    return true
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
      mode = .between
    }
  }

  // MARK: Objects

  mutating func beginObject(at origin: Int, asDocument: Bool? = nil) {
    machine = JSONMachine(origin: origin, stopsAtLists: asDocument ?? mayHoldList)
    (isReleased, isOversize) = (false, false)
    mode = .object
  }

  /// A document, or an element of a bare array, may be an envelope; an element of an envelope's list is not.
  var mayHoldList: Bool {
    if parents.isEmpty { return true }
    if parents.count == 1, case .list(nil) = parents[0] { return true }
    return false
  }

  private mutating func readObject(
    _ bytes: Span<UInt8>, base: Int, isFinal: Bool, into consumer: inout some RecordConsumer & ~Copyable
  ) -> Bool {
    switch machine.run(bytes, base: base, keys: keys) {
    case .needsMore:
      if !isReleased, machine.position - machine.origin > limits.maxRecordBytes { isOversize = true }
      if isGuess, isFinal || isOversize {
        dropGuess()
        return true
      }
      guard isFinal, !isReleased, !isOversize else { return false }
      // A record that was cut may have swallowed whole ones that follow it.
      beginSearch(
        RecordProblem(offset: machine.position, reason: .endsInside), countsAsRecord: false,
        from: machine.origin + 1)
    case .list(let list, _):
      if isGuess { confirmGuess(asDocument: true, into: &consumer) }
      parents.append(.document(machine))
      parents.append(.list(list))
      position = machine.position
      mode = .list(.firstElement)
    case .closed(let end):
      closeObject(bytes, base: base, end: end, into: &consumer)
    case .problem(let problem):
      if isGuess {
        dropGuess()
      } else {
        fail(problem)
      }
    }
    return true
  }

  private mutating func fail(_ problem: RecordProblem) {
    if isReleased {
      beginSearch(problem, countsAsRecord: false, from: problem.offset)
    } else if isOversize {
      beginSearch(
        RecordProblem(offset: machine.origin, reason: .tooLarge(limits.maxRecordBytes)), countsAsRecord: true,
        from: problem.offset)
    } else {
      beginSearch(
        problem, countsAsRecord: true, from: machine.origin + 1,
        brackets: BracketCount(
          position: problem.offset, depth: machine.depth, isInString: machine.isInString))
    }
  }

  private mutating func closeObject(
    _ bytes: Span<UInt8>, base: Int, end: Int, into consumer: inout some RecordConsumer & ~Copyable
  ) {
    let origin = machine.origin
    if !isReleased {
      if end - origin > limits.maxRecordBytes {
        if isGuess { return dropGuess() }
        countUnparsed(
          RecordProblem(offset: origin, reason: .tooLarge(limits.maxRecordBytes)), into: &consumer)
      } else {
        let object = bytes.extracting(origin - base..<end - base)
        guard emit(object, into: &consumer) else { return dropGuess() }
      }
    }
    position = end
    if case .list = parents.last {
      mode = .list(.separator)
    } else {
      mode = .between
    }
  }

  /// Reports the object as what it is.
  /// - Returns: false where the object is a guess, and is no record.
  private mutating func emit(
    _ object: Span<UInt8>, into consumer: inout some RecordConsumer & ~Copyable
  ) -> Bool {
    let origin = machine.origin
    guard object.count > 0, object[0] == UInt8(ascii: "{") else {
      if isGuess { return false }
      countUnparsed(RecordProblem(offset: origin, reason: .notAnObject), into: &consumer)
      return true
    }
    let event = CloudTrailEvent(bytes: object, fields: machine.fields)
    let shape = RecordShape(event, in: currentList)
    if isGuess {
      if case .foreign = shape { return false }
      confirmGuess(asDocument: search?.guessIsDocument ?? false, into: &consumer)
    }
    switch shape {
    case .record: take(event, offset: origin, into: &consumer)
    case .eventBridge(let detail): emitDetail(event, detail, into: &consumer)
    case .text(let field, let slice): emitText(event, field, slice, into: &consumer)
    case .foreign(let what):
      let problem = RecordProblem(offset: origin, reason: .notARecord(what))
      if case .list = parents.last {
        countUnparsed(problem, into: &consumer)
      } else if !machine.hasNullList {
        consumer.damage(problem)
      }
    }
    return true
  }

  private mutating func emitDetail(
    _ event: borrowing CloudTrailEvent, _ detail: JSONSlice, into consumer: inout some RecordConsumer & ~Copyable
  ) {
    let origin = machine.origin
    var inner = JSONMachine(origin: detail.start, stopsAtLists: false)
    // The object was found to be valid already: this run finds its fields.
    _ = inner.run(event.bytes, base: 0, keys: keys)
    let record = CloudTrailEvent(bytes: event.bytes.extracting(detail.range), fields: inner.fields)
    take(record, offset: origin, into: &consumer)
  }

  private mutating func emitText(
    _ event: borrowing CloudTrailEvent, _ field: WrapperField, _ slice: JSONSlice,
    into consumer: inout some RecordConsumer & ~Copyable
  ) {
    let origin = machine.origin
    var decoded = text
    text = []
    defer {
      decoded.removeAll(keepingCapacity: true)
      text = decoded
    }
    JSONText.decode(event.bytes, slice) { decoded.append($0) }
    if field == .message, decoded.starts(with: "CWL CONTROL MESSAGE".utf8) { return }
    do throws(RecordProblem) {
      let (range, fields) = try JSONValidator.object(in: decoded.span)
      let record = CloudTrailEvent(bytes: decoded.span.extracting(range), fields: fields)
      if RecordShape.isRecord(record) {
        take(record, offset: origin, into: &consumer)
      } else {
        let what = "the text of \(field.name) is an object without the fields of one"
        countUnparsed(RecordProblem(offset: origin, reason: .notARecord(what)), into: &consumer)
      }
    } catch {
      countUnparsed(
        RecordProblem(offset: origin, reason: .embedded(field: field.name, error.reason)), into: &consumer)
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
