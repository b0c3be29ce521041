import Sigma
import TrailRecords

/// Finds the values at a path, through objects, arrays and texts that are JSON.
struct PathWalk {
  let path: FieldPath
  let texts: EmbeddedTexts
  let members: ObjectMembers

  /// Calls `body` with each value at the path, arrays taken apart.
  /// - Parameters:
  ///   - bytes: of the text that the value stands in, valid JSON.
  ///   - text: that text's number.
  ///   - start: where the value begins.
  ///   - step: the first step of the path that is still to go.
  func visit(
    _ bytes: Span<UInt8>, text: Int, at start: Int, step: Int,
    _ body: (_ bytes: Span<UInt8>, _ text: Int, _ value: JSONSlice) -> Void
  ) {
    // The end of an object or array is met on the way.
    guard let value = JSONWalk.opening(bytes, at: start) else { return }
    switch value.kind {
    case .array:
      JSONWalk.elements(bytes, of: value) { element in
        visit(bytes, text: text, at: element.start, step: step, body)
        return true
      }
    case _ where step == path.count:
      if let whole = JSONWalk.value(bytes, at: start) { body(bytes, text, whole) }
    case .object:
      let object = members.object(value, bytes, text: text)
      if let member = members.find(path, from: step, steps: 1, in: object, bytes) {
        visit(bytes, text: text, at: member, step: step + 1, body)
      }
      guard object.hasDottedKeys, step + 2 <= path.count else { return }
      for steps in 2...path.count - step {
        let object = members.object(value, bytes, text: text)
        if let member = members.find(path, from: step, steps: steps, in: object, bytes) {
          visit(bytes, text: text, at: member, step: step + steps, body)
        }
      }
    case .string:
      guard let string = JSONWalk.value(bytes, at: start), let embedded = texts.find(bytes, string, in: text)
      else { return }
      let inner = texts.bytes(embedded.number)
      visit(inner.span, text: embedded.number, at: embedded.start, step: step, body)
    case .number, .boolean, .null:
      break
    }
  }
}
