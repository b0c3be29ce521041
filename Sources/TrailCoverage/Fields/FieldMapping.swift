/// Where a value of a record is found elsewhere.
public struct MappedField: Sendable, Equatable {
  /// A field of the other system.
  public let name: String
  /// The way to the value within the JSON that the field holds; nil where the field is the value's own.
  public let inside: String?
}

/// What the fields of CloudTrail's records are called in a system. What a name rests on is said in ``source``; fields without a
/// known name are left out.
public struct FieldMapping: Sendable {
  public let siem: SIEM
  /// Where the names are from, and whether they were checked.
  public let source: String
  /// What has to be known about them, a sentence each.
  public let notes: [String]
  private let names: [String: String]
  private let marksLists: Bool

  private static let tail = ".*"
  private static let all = "*"
  private static let inside = " >"

  init(_ data: FieldMappingData) {
    siem = data.siem
    source = data.source
    notes = data.notes
    marksLists = data.marksLists
    var names: [String: String] = [:]
    for row in data.rows.split(separator: "\n") {
      let words = row.split(separator: " ", maxSplits: 1)
      // The rows are part of the program: one that cannot be read is a mistake in the program.
      guard words.count == 2, names.updateValue(String(words[1]), forKey: String(words[0])) == nil else {
        preconditionFailure("a row of fields cannot be read, or stands there twice: \(row)")
      }
    }
    self.names = names
  }

  /// The names in a system.
  public static func of(_ siem: SIEM) -> FieldMapping { FieldMapping(FieldMappingData.of(siem)) }

  /// Where the value at a path is found; nil where no name is known.
  /// - Parameter forms: what is known of the way to it.
  public func field(_ path: String, _ forms: FieldForms = FieldForms()) -> MappedField? {
    let steps = path.split(separator: ".", omittingEmptySubsequences: false)
    guard let count = forms.stepsToText(steps) else { return plain(steps, forms) }
    let rest = steps.dropFirst(count).joined(separator: ".")
    return plain(Array(steps.prefix(count)), forms).map { text in
      MappedField(name: text.name, inside: text.inside.map { "\($0).\(rest)" } ?? rest)
    }
  }

  /// A field that stands in no text.
  private func plain(_ steps: [Substring], _ forms: FieldForms) -> MappedField? {
    if let name = names[steps.joined(separator: ".")] { return MappedField(name: name, inside: nil) }
    for count in (1..<max(steps.count, 1)).reversed() {
      guard let name = names[steps.prefix(count).joined(separator: ".") + Self.tail] else { continue }
      let rest = steps.dropFirst(count).joined(separator: ".")
      if name.hasSuffix(Self.inside) {
        return MappedField(name: String(name.dropLast(Self.inside.count)), inside: rest)
      }
      return MappedField(name: name.dropLast(1) + rest, inside: nil)
    }
    guard names[Self.all] != nil else { return nil }
    return MappedField(
      name: marksLists ? Self.marked(steps, forms) : steps.joined(separator: "."), inside: nil)
  }

  /// The path with braces behind each list.
  private static func marked(_ steps: [Substring], _ forms: FieldForms) -> String {
    var path = ""
    var name = ""
    for step in steps {
      path += (path.isEmpty ? "" : ".") + step
      name += (name.isEmpty ? "" : ".") + step + (forms.isList(path) ? "{}" : "")
    }
    return name
  }
}
