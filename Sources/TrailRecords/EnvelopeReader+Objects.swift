/// Objects where a record or an envelope may stand.
extension EnvelopeReader {
  mutating func beginObject(at origin: Int, followsComma: Bool, isObject: Bool = true) {
    machine = JSONMachine(origin: origin, stopsAtLists: true)
    self.followsComma = followsComma
    (isReleased, isOversize) = (false, false)
    // What stands behind damage is read with care, and so is what is no object.
    isSkimming = isObject && !isGuess
    if isSkimming { skimmer.begin(at: origin) }
    mode = .object
  }

  mutating func skimObject(
    _ bytes: Span<UInt8>, padded: Span<UInt8>, base: Int, isFinal: Bool,
    into consumer: inout some RecordConsumer & ~Copyable
  ) -> Bool {
    let origin = machine.origin
    switch skimmer.run(padded, base: base, available: bytes.count, isFinal: isFinal, keys: keys) {
    case .needsMore:
      isSkimming = !isFinal && base + bytes.count - origin <= limits.maxRecordBytes
      return !isSkimming
    case .closed(let end):
      isSkimming = false
      guard end - origin <= limits.maxRecordBytes else { return true }
      closeObject(bytes, base: base, end: end, skimmer.fields, into: &consumer)
    case .leftToMachine(let isValidSoFar):
      if !isValidSoFar { skimmer.forget() }
      isSkimming = false
    }
    return true
  }

  mutating func readObject(
    _ bytes: Span<UInt8>, base: Int, isFinal: Bool, into consumer: inout some RecordConsumer & ~Copyable
  ) -> Bool {
    let stop = machine.run(bytes, base: base, keys: keys)
    if !isReleased, machine.position - machine.origin > limits.maxRecordBytes { isOversize = true }
    if isGuess, isOversize {
      dropGuess()
      return true
    }
    switch stop {
    case .needsMore:
      if isGuess, isFinal {
        dropGuess()
        return true
      }
      guard isFinal, !isReleased, !isOversize else { return false }
      // A record that was cut may have swallowed whole ones that follow it.
      beginSearch(
        RecordProblem(offset: machine.position, reason: .endsInside), countsAsRecord: false,
        from: machine.origin + 1)
    case .list(let list, _):
      beginList(list, into: &consumer)
    case .closed(let end):
      closeObject(bytes, base: base, end: end, machine.fields, into: &consumer)
    case .problem(let problem):
      if isGuess {
        dropGuess()
      } else {
        fail(problem)
      }
    }
    return true
  }

  /// The current object is an envelope.
  private mutating func beginList(_ list: RecordList, into consumer: inout some RecordConsumer & ~Copyable) {
    if isGuess {
      confirmGuess(isEnvelope: true, into: &consumer)
    } else if !mayHoldList {
      consumer.damage(RecordProblem(offset: machine.origin, reason: .listNotClosed))
      leaveEnvelope()
    }
    parents.append(.document(machine))
    parents.append(.list(list))
    position = machine.position
    mode = .list(.firstElement)
  }

  /// The current object begins a new document, or a new element of the bare array that the last one stood in.
  mutating func leaveEnvelope() {
    parents.removeLast(parents.count - (followsComma ? bareArrays : 0))
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
    _ bytes: Span<UInt8>, base: Int, end: Int, _ fields: FieldTable,
    into consumer: inout some RecordConsumer & ~Copyable
  ) {
    let origin = machine.origin
    if isOversize {
      countUnparsed(
        RecordProblem(offset: origin, reason: .tooLarge(limits.maxRecordBytes)), into: &consumer)
    } else if !isReleased {
      let object = bytes.extracting(origin - base..<end - base)
      guard emit(object, fields, into: &consumer) else { return dropGuess() }
    }
    position = end
    mode = modeBehindValue
  }

  /// Reports the object as what it is.
  /// - Returns: false where the object is a guess, and is no record.
  private mutating func emit(
    _ object: Span<UInt8>, _ fields: FieldTable, into consumer: inout some RecordConsumer & ~Copyable
  ) -> Bool {
    let origin = machine.origin
    guard object.count > 0, object[0] == UInt8(ascii: "{") else {
      if isGuess { return false }
      countUnparsed(RecordProblem(offset: origin, reason: .notAnObject), into: &consumer)
      return true
    }
    let event = CloudTrailEvent(bytes: object, fields: fields)
    var shape = RecordShape(event, in: currentList)
    if isGuess {
      shape = RecordShape(guess: event, shape)
      if case .foreign = shape { return false }
      confirmGuess(isEnvelope: false, into: &consumer)
    }
    switch shape {
    case .record: take(event, offset: origin, into: &consumer)
    case .eventBridge(let detail): emitDetail(event, detail, into: &consumer)
    case .text(let field, let slice): emitText(event, field, slice, into: &consumer)
    case .foreign(let what):
      // An envelope whose list is null holds no records, and there is nothing wrong with it.
      if mayHoldList, machine.hasNullList { break }
      let problem = RecordProblem(offset: origin, reason: .notARecord(what))
      if case .list = parents.last {
        countUnparsed(problem, into: &consumer)
      } else {
        consumer.damage(problem)
      }
    }
    return true
  }

  private mutating func emitDetail(
    _ event: borrowing CloudTrailEvent, _ detail: JSONSlice,
    into consumer: inout some RecordConsumer & ~Copyable
  ) {
    let origin = machine.origin
    let fields = RecordShape.fields(event, of: detail)
    let record = CloudTrailEvent(bytes: event.bytes.extracting(detail.range), fields: fields)
    if RecordShape.isRecord(record) {
      take(record, offset: origin, into: &consumer)
    } else {
      consumer.damage(
        RecordProblem(offset: origin, reason: .notARecord("an EventBridge event of another kind")))
    }
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
}
