import Sigma

/// A record for tests: fields by their whole paths, each with the scalars there, and arrays of elements.
struct TrialRecord: EventFields {
  enum Value {
    case text(String)
    case number(String)
    case boolean(Bool)
    case null
  }

  var fields: [String: [Value]] = [:]
  /// By the array's path, the fields of each element by their paths from there.
  var arrays: [String: [[String: [Value]]]] = [:]

  func read(_ field: FieldPath, number: Int, into values: inout FieldValues) {
    append(fields[field.text], to: &values)
  }

  func mark(ofPart part: Int) -> PartMark? {
    // The part of tests is the field `agent`.
    guard case .text(let text)?? = fields["agent"]?.first else { return nil }
    return Self.mark(text)
  }

  static func mark(_ text: String) -> PartMark {
    PartMark(text.utf8.reduce(UInt128(text.utf8.count)) { $0 &* 1_000_003 &+ UInt128($1) })
  }

  func readAll(into values: inout FieldValues) {
    for field in fields.values { append(field, to: &values) }
  }

  func findElements(of path: FieldPath, into places: inout [ElementPlace]) {
    for number in (arrays[path.text] ?? []).indices {
      places.append(ElementPlace(text: arrays.keys.sorted().firstIndex(of: path.text) ?? 0, start: number))
    }
  }

  func read(_ field: FieldPath, below element: ElementPlace, into values: inout FieldValues) {
    let array = arrays[arrays.keys.sorted()[element.text]] ?? []
    append(array[element.start][field.text], to: &values)
  }

  private func append(_ values: [Value]?, to target: inout FieldValues) {
    guard let values else { return }
    target.notePresence()
    for value in values {
      switch value {
      case .text(let text): append(text, .text, to: &target)
      case .number(let text): append(text, .number, to: &target)
      case .boolean(let answer): append(answer ? "true" : "false", .boolean, to: &target)
      case .null: append("null", .null, to: &target)
      }
    }
  }

  private func append(_ text: String, _ kind: ScalarKind, to target: inout FieldValues) {
    let bytes = Array(text.utf8)
    target.append(bytes.span, kind: kind)
  }
}

/// Makes an item of a search.
func item(_ field: String?, _ values: Literal..., modifiers: [Modifier] = []) -> SearchBody {
  .item(
    DetectionItem(
      field: field, modifiers: modifiers, values: values, place: RulePlace(file: "trial.yml", line: 1)))
}

func search(_ name: String, _ body: SearchBody, sameElement: String? = nil) -> Search {
  Search(name: name, body: body, sameElement: sameElement, place: RulePlace(file: "trial.yml"))
}
