package import TrailRecords

/// Fields that are looked for together: one way through a record finds all that it has of them.
///
/// Paths go through objects, arrays and texts that are JSON, as those of rules do; see ``PathWalk``.
package struct FieldTree: Sendable {
  private struct Node {
    let path: String
    /// What can come next, by its place in `children`.
    var names = NameTable()
    var children: [Int] = []
    /// The place of the field that ends here, or -1.
    var field = -1
  }

  /// What stands at some paths, gathered over many records.
  package struct Forms: Sendable, Equatable {
    fileprivate var bits: [UInt8]

    package mutating func merge(_ other: Forms) {
      for place in bits.indices { bits[place] |= other.bits[place] }
    }
  }

  private static let list: UInt8 = 1
  private static let text: UInt8 = 2
  private static let object: UInt8 = 4

  /// Paths as rules write them, each once.
  package let fields: [String]
  private var nodes = [Node(path: "")]

  /// - Parameter fields: paths as rules write them, each once.
  package init(_ fields: [String]) {
    self.fields = fields
    for (number, field) in fields.enumerated() {
      var node = 0
      for step in field.split(separator: ".", omittingEmptySubsequences: false) {
        let child = nodes[node].names.insert(String(step))
        if child == nodes[node].children.count {
          nodes[node].children.append(nodes.count)
          nodes.append(Node(path: node == 0 ? String(step) : "\(nodes[node].path).\(step)"))
        }
        node = nodes[node].children[child]
      }
      nodes[node].field = number
    }
  }

  /// Nothing known of any path.
  package var noForms: Forms { Forms(bits: Array(repeating: 0, count: nodes.count)) }

  /// The paths at which a list was seen.
  package func lists(_ forms: Forms) -> Set<String> { paths(forms, Self.list) }

  /// The paths at which a text was seen that is JSON itself.
  package func texts(_ forms: Forms) -> Set<String> { paths(forms, Self.text) }

  /// The paths at which an object was seen.
  package func objects(_ forms: Forms) -> Set<String> { paths(forms, Self.object) }

  private func paths(_ forms: Forms, _ bit: UInt8) -> Set<String> {
    Set(zip(nodes, forms.bits).filter { $1 & bit != 0 }.map(\.0.path))
  }

  /// Finds the fields that a record has.
  /// - Parameters:
  ///   - finds: gets them, in place of those of the last record.
  ///   - forms: gets what stands on the way, beside what it holds.
  package func find(in event: borrowing CloudTrailEvent, _ finds: FieldFinds, _ forms: inout Forms) {
    finds.clear()
    visit(0, event.bytes, text: 0, at: 0, finds, &forms)
  }

  private func visit(
    _ node: Int, _ bytes: Span<UInt8>, text: Int, at start: Int, _ finds: FieldFinds, _ forms: inout Forms
  ) {
    // The end of an object or array is met on the way.
    guard let value = JSONWalk.opening(bytes, at: start) else { return }
    let field = nodes[node].field
    if value.kind == .array {
      forms.bits[node] |= Self.list
      if field >= 0 { finds.note(field, holdsValue: false) }
      JSONWalk.elements(bytes, of: value) { element in
        visit(node, bytes, text: text, at: element.start, finds, &forms)
        return true
      }
      return
    }
    if field >= 0 { finds.note(field, holdsValue: Self.holdsScalar(bytes, value)) }
    if nodes[node].children.isEmpty { return }
    if value.kind == .object {
      forms.bits[node] |= Self.object
      JSONWalk.members(bytes, of: value) { key, member in
        if let child = child(of: node, bytes, key, finds.decoded) {
          visit(child, bytes, text: text, at: member.start, finds, &forms)
        }
        return true
      }
    } else if value.kind == .string, let string = JSONWalk.value(bytes, at: start),
      let embedded = finds.texts.find(bytes, string, in: text)
    {
      forms.bits[node] |= Self.text
      let inner = finds.texts.bytes(embedded.number)
      // What stands in a text is not what the text is.
      var ignored = forms
      visit(node, inner.span, text: embedded.number, at: embedded.start, finds, &ignored)
    }
  }

  /// Where a key leads, which may be several steps in one.
  private func child(of node: Int, _ bytes: Span<UInt8>, _ key: JSONSlice, _ decoded: DecodedText) -> Int? {
    if JSONText.hasEscape(bytes, key) {
      decoded.decode(bytes, key)
      let text = decoded.bytes
      return child(of: node, text.span, 0..<text.count)
    }
    return child(of: node, bytes, key.start + 1..<max(key.end - 1, key.start + 1))
  }

  private func child(of node: Int, _ bytes: Span<UInt8>, _ name: Range<Int>) -> Int? {
    if let child = nodes[node].names.find(bytes, name) { return nodes[node].children[child] }
    guard name.contains(where: { bytes[$0] == UInt8(ascii: ".") }) else { return nil }
    var node = node
    var start = name.lowerBound
    for end in Array(name) + [name.upperBound] {
      guard end == name.upperBound || bytes[end] == UInt8(ascii: ".") else { continue }
      guard let child = nodes[node].names.find(bytes, start..<end) else { return nil }
      node = nodes[node].children[child]
      start = end + 1
    }
    return node
  }

  /// Whether there is text, a number or a boolean at or below a value.
  private static func holdsScalar(_ bytes: Span<UInt8>, _ value: JSONSlice) -> Bool {
    var isFound = false
    switch value.kind {
    case .string, .number, .boolean: return true
    case .null: return false
    case .object:
      JSONWalk.members(bytes, of: value) { _, member in
        isFound = holdsScalar(bytes, member)
        return !isFound
      }
    case .array:
      JSONWalk.elements(bytes, of: value) { element in
        isFound = holdsScalar(bytes, element)
        return !isFound
      }
    }
    return isFound
  }
}

/// What a ``FieldTree`` found in a record. To be used by one worker.
package final class FieldFinds {
  /// The places of the fields whose keys are there, each once.
  package private(set) var present: [Int] = []
  /// For each field whether it holds something: text, a number or a boolean, itself or below.
  private var holdsValue: [Bool]
  private var isPresent: [Bool]
  fileprivate let texts = EmbeddedTexts()
  fileprivate let decoded = DecodedText()

  package init(_ tree: FieldTree) {
    holdsValue = Array(repeating: false, count: tree.fields.count)
    isPresent = holdsValue
  }

  /// Whether a field holds something other than null, and empty objects and lists.
  package func isCarried(_ field: Int) -> Bool { holdsValue[field] }

  fileprivate func clear() {
    texts.clear()
    for field in present { (isPresent[field], holdsValue[field]) = (false, false) }
    present.removeAll(keepingCapacity: true)
  }

  fileprivate func note(_ field: Int, holdsValue holds: Bool) {
    if !isPresent[field] {
      isPresent[field] = true
      present.append(field)
    }
    if holds { holdsValue[field] = true }
  }
}
