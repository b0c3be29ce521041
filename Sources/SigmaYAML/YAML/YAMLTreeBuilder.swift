internal import Yams

/// Something in a document that cannot be a part of its tree.
struct YAMLTreeError: Error {
  var line: Int
  var column: Int
  var message: String
}

/// Builds a document's tree from the parser's nodes: types after the core schema, aliases in full, within bounds.
struct YAMLTreeBuilder {
  private let firstLine: Int
  private let limits: YAMLLimits
  private var depth = 0
  private var nodes = 0

  init(firstLine: Int, limits: YAMLLimits) {
    self.firstLine = firstLine
    self.limits = limits
  }

  mutating func value(_ node: Node) throws(YAMLTreeError) -> YAMLValue {
    nodes += 1
    guard nodes <= limits.nodes else {
      throw error(node, "the document has more than \(limits.nodes) values, with those that aliases repeat")
    }
    depth += 1
    defer { depth -= 1 }
    guard depth <= limits.depth else {
      throw error(node, "the document is nested deeper than \(limits.depth) levels")
    }
    let (line, column) = place(node)
    return YAMLValue(content: try content(node), line: line, column: column)
  }

  private mutating func content(_ node: Node) throws(YAMLTreeError) -> YAMLValue.Content {
    switch node {
    case .scalar(let scalar):
      return try content(scalar, node)
    case .sequence(let sequence):
      try checkTag(sequence.tag.rawValue, ["seq"], node)
      var items: [YAMLValue] = []
      for item in sequence { items.append(try value(item)) }
      return .list(items)
    case .mapping(let mapping):
      try checkTag(mapping.tag.rawValue, ["map"], node)
      return .map(try entries(mapping))
    case .alias:
      throw error(node, "an alias of nothing")
    }
  }

  private mutating func entries(_ mapping: Node.Mapping) throws(YAMLTreeError) -> [YAMLEntry] {
    var entries: [YAMLEntry] = []
    var merged: [YAMLEntry] = []
    var keys: Set<String> = []
    for (key, node) in mapping {
      guard case .scalar(let scalar) = key else { throw error(key, "a key must be text") }
      let value = try value(node)
      let (line, column) = place(key)
      if scalar.string == "<<" && scalar.style == .plain {
        merged += try mergedEntries(value)
      } else {
        // The parser lets keys pass that differ by a tag alone.
        guard keys.insert(scalar.string).inserted else {
          throw error(key, "a map has the same key twice: \"\(scalar.string)\"")
        }
        entries.append(YAMLEntry(key: scalar.string, keyLine: line, keyColumn: column, value: value))
      }
    }
    guard !merged.isEmpty else { return entries }
    for entry in merged where keys.insert(entry.key).inserted { entries.append(entry) }
    return entries
  }

  /// The maps behind the key `<<`, whose entries count where the map has none of that name.
  private func mergedEntries(_ value: YAMLValue) throws(YAMLTreeError) -> [YAMLEntry] {
    let maps = value.items ?? [value]
    var entries: [YAMLEntry] = []
    for map in maps {
      guard let others = map.entries else {
        throw YAMLTreeError(
          line: map.line, column: map.column, message: "\"<<\" takes in a map, or a list of maps")
      }
      entries += others
    }
    return entries
  }

  private func content(_ scalar: Node.Scalar, _ node: Node) throws(YAMLTreeError) -> YAMLValue.Content {
    let text = scalar.string
    let core = "tag:yaml.org,2002:"
    switch scalar.tag.rawValue {
    case "":
      return scalar.style == .plain ? CoreSchema.content(of: text) : .text(text)
    case "!", core + "str":
      return .text(text)
    case let tag:
      let content = CoreSchema.content(of: text)
      let type: String
      switch content {
      case .number: type = text.contains(where: { ".eE".contains($0) }) ? "float" : "int"
      case .boolean: type = "bool"
      case .null: type = "null"
      default: type = "str"
      }
      guard tag == core + type || (tag == core + "float" && type == "int") else {
        throw error(node, "the tag \(tag) does not fit this value, or is unknown")
      }
      return content
    }
  }

  private func checkTag(_ tag: String, _ known: [String], _ node: Node) throws(YAMLTreeError) {
    guard tag.isEmpty || tag == "!" || known.contains(where: { tag == "tag:yaml.org,2002:\($0)" }) else {
      throw error(node, "the tag \(tag) does not fit this value, or is unknown")
    }
  }

  private func place(_ node: Node) -> (line: Int, column: Int) {
    guard let mark = node.mark else { return (firstLine, 1) }
    return (firstLine + mark.line - 1, mark.column)
  }

  private func error(_ node: Node, _ message: String) -> YAMLTreeError {
    let (line, column) = place(node)
    return YAMLTreeError(line: line, column: column, message: message)
  }
}
