/// What one JSON object, found where a record may stand, turns out to be.
enum RecordShape {
  case record
  /// An EventBridge event; the record is the object at this place.
  case eventBridge(JSONSlice)
  /// The record is JSON text in this field.
  case text(WrapperField, JSONSlice)
  case foreign(String)

  /// - Parameter list: the list that the object is an element of.
  init(_ event: borrowing CloudTrailEvent, in list: RecordList?) {
    if let text = event[.cloudTrailEvent], text.kind == .string {
      self = .text(.cloudTrailEvent, text)
    } else if let message = event[.message], message.kind == .string, Self.holdsLogEntries(list) {
      self = .text(.message, message)
    } else if Self.isRecord(event) {
      self = .record
    } else if let detail = event[.detail], detail.kind == .object {
      self = Self.eventBridge(event, detail)
    } else if event.fields[.digestS3Object] != nil {
      self = .foreign("a CloudTrail digest, which lists log files")
    } else if event.equals(event[.eventSource], "aws:s3") {
      self = .foreign("a notification of S3 about an object")
    } else if Self.holdsLogEntries(list) {
      self = .foreign("a log entry without a message")
    } else {
      self = .foreign("an object without the fields of one")
    }
  }

  private static func holdsLogEntries(_ list: RecordList?) -> Bool {
    list == .logEvents || list == .subscriptionEvents
  }

  /// What an object is that the search behind damage came upon, given its shape elsewhere: it must hold a
  /// record for sure, and the list around it may have been lost.
  init(guess event: borrowing CloudTrailEvent, _ shape: RecordShape) {
    self = if case .foreign = shape { RecordShape(event, in: nil) } else { shape }
    switch self {
    case .record, .text: break
    case .eventBridge(let detail):
      let record = CloudTrailEvent(
        bytes: event.bytes.extracting(detail.range), fields: Self.fields(event, of: detail))
      if !Self.isRecord(record) { self = .foreign("an EventBridge event of another kind") }
    case .foreign:
      if let message = event[.message], message.kind == .string, Self.isRecord(event, text: message) {
        self = .text(.message, message)
      }
    }
  }

  /// Where the known fields start of an object within a valid one.
  static func fields(_ event: borrowing CloudTrailEvent, of object: JSONSlice) -> FieldTable {
    var machine = JSONMachine(origin: object.start, stopsAtLists: false)
    _ = machine.run(event.bytes, base: 0, keys: .shared)
    return machine.fields
  }

  private static func isRecord(_ event: borrowing CloudTrailEvent, text: JSONSlice) -> Bool {
    var decoded: [UInt8] = []
    JSONText.decode(event.bytes, text) { decoded.append($0) }
    guard let (range, fields) = try? JSONValidator.object(in: decoded.span) else { return false }
    return isRecord(CloudTrailEvent(bytes: decoded.span.extracting(range), fields: fields))
  }

  /// A record has a version (all but the oldest do), or at least says what was called and where.
  ///
  /// Notifications of S3 and other event sources of Lambda have similar keys, and sources such as `aws:s3`.
  static func isRecord(_ event: borrowing CloudTrailEvent) -> Bool {
    if let source = event[.eventSource], source.kind == .string,
      event.bytes.count > source.start + 4,
      event.bytes[source.start + 1] == UInt8(ascii: "a"), event.bytes[source.start + 2] == UInt8(ascii: "w"),
      event.bytes[source.start + 3] == UInt8(ascii: "s"), event.bytes[source.start + 4] == UInt8(ascii: ":")
    {
      return false
    }
    if event.fields[.eventVersion] != nil { return true }
    return event.fields[.eventName] != nil
      && (event.fields[.eventSource] != nil || event.fields[.eventTime] != nil
        || event.fields[.eventID] != nil)
  }

  private static func eventBridge(_ event: borrowing CloudTrailEvent, _ detail: JSONSlice) -> RecordShape {
    if event.member(RecordField.eventVersion.name, of: detail) != nil
      || event.member(RecordField.eventName.name, of: detail) != nil
    {
      return .eventBridge(detail)
    }
    let type = event.text(event[.detailType]).map { " (\($0.prefix(60)))" }
    return .foreign("an EventBridge event of another kind\(type ?? "")")
  }
}
