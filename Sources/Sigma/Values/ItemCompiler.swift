/// Turns an item as written into tests.
struct ItemCompiler {
  struct Compiled {
    /// For each value, once placeholders are replaced, the forms of which one is to match.
    var groups: [[ValueTest]] = []
    var references: [FieldReference] = []
    var existence: Bool?
    var hasEmptyList = false
  }

  let item: DetectionItem
  let placeholders: PlaceholderLists
  let kind: ItemKind

  init(_ item: DetectionItem, _ placeholders: PlaceholderLists) throws(RuleProblem) {
    self.item = item
    self.placeholders = placeholders
    do {
      kind = try ItemKind(item.modifiers, isKeyword: item.field == nil)
    } catch {
      throw RuleProblem(at: item.place, "\(Self.name(of: item)): \(error.message)")
    }
  }

  func compile() throws(RuleProblem) -> Compiled {
    var compiled = Compiled()
    // An empty list of values asks for null, as in pySigma.
    for value in item.values.isEmpty ? [.null] : item.values { try add(value, to: &compiled) }
    if case .existence = kind, item.values.count != 1 {
      throw problem("`exists` takes one value, true or false")
    }
    return compiled
  }

  private func add(_ value: Literal, to compiled: inout Compiled) throws(RuleProblem) {
    switch kind {
    case .existence:
      guard case .boolean(let exists) = value else {
        throw problem("`exists` takes true or false, without quotes")
      }
      compiled.existence = exists
    case .text:
      try addText(value, to: &compiled)
    case .expression(let options, let bound):
      for text in try texts(value, &compiled) {
        do {
          compiled.groups.append([.expression(try RegularExpression(text, options: options, bound: bound))])
        } catch {
          throw problem("the regular expression `\(text)` cannot be used: \(error.message)")
        }
      }
    case .network:
      for text in try texts(value, &compiled) {
        guard let network = NetworkTest(text) else {
          throw problem(
            "`\(text)` is no network: write an address, `/` and the length of its prefix, as 192.0.2.0/24")
        }
        compiled.groups.append([.network(network)])
      }
    case .comparison(let relation):
      for number in try numbers(value, &compiled) {
        compiled.groups.append([.comparison(NumberTest(relation: relation, number: number.value))])
      }
    case .time(let part, let relation):
      for number in try numbers(value, &compiled) {
        compiled.groups.append([try time(part, relation, number.text)])
      }
    case .reference(let relation, let isCased):
      for text in try texts(value, &compiled) {
        guard !text.isEmpty, !TextPattern(parsing: text).hasWildcards else {
          throw problem("`fieldref` takes the name of a field, without wildcards, not `\(text)`")
        }
        compiled.references.append(FieldReference(path: text, relation: relation, isCased: isCased))
      }
    }
  }

  private func time(
    _ part: TimePart, _ relation: NumberTest.Relation?, _ text: String
  ) throws(RuleProblem) -> ValueTest {
    guard let number = Int(text) else {
      throw problem("`\(text)` is no whole number, as parts of a time are")
    }
    guard let test = TimeTest(part, relation, number) else {
      throw problem(
        "no time matches \(text): the \(part) is \(part.range.lowerBound) to \(part.range.upperBound)")
    }
    return .time(test)
  }

  /// A value as text, with each text of the lists that it names.
  private func texts(_ value: Literal, _ compiled: inout Compiled) throws(RuleProblem) -> [String] {
    switch value {
    case .text(let text): try expanded(text, &compiled)
    case .number(let text): [text]
    case .boolean(let flag): [flag ? "true" : "false"]
    case .null: throw problem("`null` is no value for these modifiers")
    }
  }

  private func numbers(
    _ value: Literal, _ compiled: inout Compiled
  ) throws(RuleProblem) -> [(text: String, value: DecimalNumber)] {
    if case .text(let text) = value, !item.modifiers.contains(.expand) {
      throw problem("`\(text)` is text and cannot be compared: write a number, without quotes")
    }
    var numbers: [(text: String, value: DecimalNumber)] = []
    for text in try texts(value, &compiled) {
      guard let number = DecimalNumber(text) else {
        throw problem("`\(text)` is no number and cannot be compared")
      }
      numbers.append((text, number))
    }
    return numbers
  }

  private func expanded(_ text: String, _ compiled: inout Compiled) throws(RuleProblem) -> [String] {
    guard item.modifiers.contains(.expand) else { return [text] }
    do {
      let texts = try placeholders.expand(text)
      if texts.isEmpty { compiled.hasEmptyList = true }
      return texts
    } catch {
      throw problem(error, of: text)
    }
  }

  func problem(_ failure: PlaceholderLists.Failure, of text: String) -> RuleProblem {
    switch failure {
    case .unknown(let name):
      problem(
        "no list is named `\(name)`: define the placeholder, or leave out `expand` if `%` stands for itself")
    case .tooMany:
      problem(
        "`\(text)` stands for more than \(PlaceholderLists.mostTexts) texts: shorten the lists it names")
    }
  }

  func problem(_ message: String) -> RuleProblem {
    RuleProblem(at: item.place, "\(Self.name(of: item)): \(message)")
  }

  private static func name(of item: DetectionItem) -> String {
    "`" + ([item.field ?? ""] + item.modifiers.map(\.rawValue)).joined(separator: "|") + "`"
  }
}
