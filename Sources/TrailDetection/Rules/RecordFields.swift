import Sigma
import TrailRecords

/// A record as rules see it: the fields that AWS writes, and those that TrailSift adds (`trailsift.outcome`, ...).
struct RecordFields: EventFields, ~Escapable {
  let event: CloudTrailEvent
  private let sources: [FieldSource]
  let memory: RecordFieldsMemory
  let context: ContextSources?

  /// - Parameters:
  ///   - sources: where to look for each field that the matcher numbers.
  ///   - context: what fields about the context are made from; without it they are absent.
  ///   - isKnown: whether the memory holds what was found of the same record before.
  @_lifetime(copy event)
  init(
    _ event: CloudTrailEvent, sources: [FieldSource], memory: RecordFieldsMemory,
    context: ContextSources? = nil, isKnown: Bool = false
  ) {
    self.event = event
    self.context = context
    self.sources = sources
    self.memory = memory
    if !isKnown { memory.clear() }
  }

  private var texts: EmbeddedTexts { memory.texts }

  func read(_ field: FieldPath, number: Int, into values: inout FieldValues) {
    read(field, from: sources[number], into: &values)
  }

  func read(_ field: FieldPath, from source: FieldSource, into values: inout FieldValues) {
    switch source {
    case .own(let own): readOwn(own, into: &values)
    case .topLevel(let top):
      guard let start = event.fields[top] else {
        // The name may be written together with the next ones.
        if field.count > 1 { read(field, fromStep: 0, at: 0, into: &values) }
        return
      }
      if field.count == 1, event.bytes[start] == UInt8(ascii: "\"") {
        let place = event.place(top)
        if !place.hasEscapes { return values.append(event.bytes.extracting(place.range), kind: .text) }
      }
      read(field, fromStep: 1, at: start, into: &values)
    case .anywhere: read(field, fromStep: 0, at: 0, into: &values)
    }
  }

  func readAll(into values: inout FieldValues) {
    Self.gather(event.bytes, event.root, memory.decoded, into: &values)
  }

  func findElements(of path: FieldPath, into places: inout [ElementPlace]) {
    PathWalk(path: path, texts: texts, members: memory.members).visit(event.bytes, text: 0, at: 0, step: 0) {
      bytes, text, value in
      if value.kind == .string, let embedded = texts.find(bytes, value, in: text) {
        let inner = texts.bytes(embedded.number)
        PathWalk(path: FieldPath(""), texts: texts, members: memory.members)
          .visit(inner.span, text: embedded.number, at: embedded.start, step: 0) { _, text, element in
            places.append(ElementPlace(text: text, start: element.start))
          }
      } else {
        places.append(ElementPlace(text: text, start: value.start))
      }
    }
  }

  func read(_ field: FieldPath, below element: ElementPlace, into values: inout FieldValues) {
    if element.text == 0 {
      read(field, fromStep: 0, at: element.start, event.bytes, text: 0, into: &values)
    } else {
      let bytes = texts.bytes(element.text)
      read(field, fromStep: 0, at: element.start, bytes.span, text: element.text, into: &values)
    }
  }

  private func read(_ field: FieldPath, fromStep step: Int, at start: Int, into values: inout FieldValues) {
    read(field, fromStep: step, at: start, event.bytes, text: 0, into: &values)
  }

  private func read(
    _ field: FieldPath, fromStep step: Int, at start: Int, _ bytes: Span<UInt8>, text: Int,
    into values: inout FieldValues
  ) {
    if step == field.count, start < bytes.count, bytes[start] == UInt8(ascii: "[") { values.notePresence() }
    let decoded = memory.decoded
    let walk = PathWalk(path: field, texts: texts, members: memory.members)
    walk.visit(bytes, text: text, at: start, step: step) { bytes, _, value in
      values.notePresence()
      Self.gather(bytes, value, decoded, into: &values)
    }
  }

  /// Appends every scalar at and below a value.
  private static func gather(
    _ bytes: Span<UInt8>, _ value: JSONSlice, _ decoded: DecodedText, into values: inout FieldValues
  ) {
    switch value.kind {
    case .object:
      JSONWalk.members(bytes, of: value) { _, member in
        gather(bytes, member, decoded, into: &values)
        return true
      }
    case .array:
      JSONWalk.elements(bytes, of: value) { element in
        gather(bytes, element, decoded, into: &values)
        return true
      }
    case .string:
      if JSONText.hasEscape(bytes, value) {
        decoded.decode(bytes, value)
        let text = decoded.bytes
        values.append(text.span, kind: .text)
      } else {
        values.append(bytes.extracting(value.start + 1..<max(value.end - 1, value.start + 1)), kind: .text)
      }
    case .number: values.append(bytes.extracting(value.range), kind: .number)
    case .boolean: values.append(bytes.extracting(value.range), kind: .boolean)
    case .null: values.append(bytes.extracting(value.range), kind: .null)
    }
  }
}

/// The memory that reading fields takes, of one worker.
final class RecordFieldsMemory {
  let texts = EmbeddedTexts()
  let decoded = DecodedText()
  let marks = PartMarks()
  let members = ObjectMembers()
  let context = RecordContext()

  /// Forgets the last record.
  func clear() {
    texts.clear()
    marks.clear()
    members.clear()
    context.clear()
  }
}

/// A string without its escapes.
final class DecodedText {
  private(set) var bytes: [UInt8] = []

  func decode(_ source: Span<UInt8>, _ string: JSONSlice) {
    bytes.removeAll(keepingCapacity: true)
    JSONText.decode(source, string) { bytes.append($0) }
  }
}
