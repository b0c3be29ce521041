/// One CloudTrail record, seen through its bytes. It cannot outlive them, and reading a field allocates only
/// where the result is a `String`.
///
/// The bytes are one valid JSON object, as it stood in the input, from `{` to `}`.
public struct CloudTrailEvent: ~Escapable {
  public let bytes: Span<UInt8>
  public let fields: FieldTable

  @_lifetime(copy bytes)
  init(bytes: Span<UInt8>, fields: FieldTable) {
    self.bytes = bytes
    self.fields = fields
  }

  /// The value of a top-level field; nil where the key is absent. JSON null is a value.
  public subscript(field: RecordField) -> JSONSlice? {
    guard let start = fields[field] else { return nil }
    return JSONWalk.value(bytes, at: start)
  }

  subscript(field: WrapperField) -> JSONSlice? {
    guard let start = fields[field] else { return nil }
    return JSONWalk.value(bytes, at: start)
  }

  /// The whole record as a value.
  public var root: JSONSlice { JSONSlice(start: 0, end: bytes.count, kind: .object) }

  /// The member of an object by its name, the last one where the name occurs twice; nil where there is none
  /// or the value is no object.
  public func member(_ name: String, of object: JSONSlice) -> JSONSlice? {
    var found: JSONSlice?
    JSONWalk.members(bytes, of: object) { key, value in
      if JSONText.equals(bytes, key, name) { found = value }
      return true
    }
    return found
  }

  /// The value that stands below a top-level field, object by object: `event.value(.userIdentity, "type")`.
  public func value(_ field: RecordField, _ path: String...) -> JSONSlice? {
    guard var value = self[field] else { return nil }
    for name in path {
      guard let next = member(name, of: value) else { return nil }
      value = next
    }
    return value
  }

  /// The value at a path of names from the record's root; nil where a step is absent or no object.
  public func value(_ path: [String]) -> JSONSlice? {
    var value = root
    for name in path {
      guard let next = member(name, of: value) else { return nil }
      value = next
    }
    return value
  }

  /// The elements of an array, in order; none where the value is no array.
  public func forEachElement(of array: JSONSlice, _ body: (JSONSlice) -> Void) {
    JSONWalk.elements(bytes, of: array) { element in
      body(element)
      return true
    }
  }

  /// The members of an object, in the order of the bytes, duplicates included.
  public func forEachMember(of object: JSONSlice, _ body: (_ key: JSONSlice, _ value: JSONSlice) -> Void) {
    JSONWalk.members(bytes, of: object) { key, value in
      body(key, value)
      return true
    }
  }

  /// What a JSON string means, escapes taken out (a lone surrogate becomes U+FFFD); nil for other kinds.
  public func text(_ slice: JSONSlice?) -> String? {
    guard let slice, slice.kind == .string else { return nil }
    return JSONText.string(bytes, slice)
  }

  /// A string's meaning, or a number or boolean as it is written; nil for null, objects, arrays and absence.
  public func scalarText(_ slice: JSONSlice?) -> String? {
    guard let slice else { return nil }
    switch slice.kind {
    case .string: return JSONText.string(bytes, slice)
    case .number, .boolean: return written(slice)
    case .null, .object, .array: return nil
    }
  }

  /// The bytes of a value as they stand in the record, as text.
  public func written(_ slice: JSONSlice) -> String {
    JSONText.written(bytes, slice.range.clamped(to: 0..<bytes.count))
  }

  /// Whether the value is a string that means exactly `text`. Does not allocate unless the string has escapes.
  public func equals(_ slice: JSONSlice?, _ text: String) -> Bool {
    guard let slice, slice.kind == .string else { return false }
    return JSONText.equals(bytes, slice, text)
  }

  /// The record's event time; nil where it is absent or in no form that AWS writes.
  public var time: EventTime? {
    guard let slice = self[.eventTime], slice.kind == .string else { return nil }
    if JSONText.hasEscape(bytes, slice) { return EventTime(JSONText.string(bytes, slice)) }
    return EventTime(bytes, in: slice.start + 1..<slice.end - 1)
  }
}

/// A record that was copied out of its input, to be kept.
public struct OwnedRecord: Sendable {
  /// The record as it stood in the input.
  public let bytes: [UInt8]
  public let fields: FieldTable

  public init(_ event: borrowing CloudTrailEvent) {
    bytes = unsafe event.bytes.withUnsafeBufferPointer { unsafe Array($0) }
    fields = event.fields
  }

  /// Checks that `bytes` are one JSON object, nothing before or behind it but white space, and finds its
  /// fields.
  /// - Throws: ``RecordProblem`` with the offset and the reason where they are not.
  public init(parsing bytes: [UInt8]) throws(RecordProblem) {
    let (range, fields) = try JSONValidator.object(in: bytes.span)
    self.bytes = Array(bytes[range])
    self.fields = fields
  }

  public init(parsing text: String) throws(RecordProblem) {
    try self.init(parsing: Array(text.utf8))
  }

  /// The record, to read fields from.
  public var event: CloudTrailEvent {
    @_lifetime(borrow self)
    get { CloudTrailEvent(bytes: bytes.span, fields: fields) }
  }
}
