/// Values that are compared as text.
extension ItemCompiler {
  func addText(_ value: Literal, to compiled: inout Compiled) throws(RuleProblem) {
    let pattern: TextPattern
    var number: DecimalNumber?
    switch value {
    case .text(let text): pattern = TextPattern(parsing: text)
    case .number(let text):
      number = DecimalNumber(text)
      pattern = TextPattern(plain: number?.decimal ?? text)
    case .boolean(let flag): pattern = TextPattern(plain: flag ? "true" : "false")
    case .null:
      guard item.field != nil else { throw problem("`null` is no keyword: ask for it with a field") }
      guard !item.modifiers.contains(where: Self.changesText) else {
        throw problem("`null` is no text, which these modifiers ask for")
      }
      compiled.groups.append([.null])
      return
    }
    for pattern in try expanded(pattern, value, &compiled) {
      var group: [ValueTest] = []
      for form in try forms(of: pattern) {
        guard let test = TextTest(form, isCased: item.modifiers.contains(.cased)) else {
          throw problem("the encoded value is no text and never matches: add `base64` or `base64offset`")
        }
        group.append(.text(test))
      }
      if let number, item.field != nil, !item.modifiers.contains(where: Self.changesText) {
        group.append(.equalNumber(number))
      }
      compiled.groups.append(group)
    }
  }

  private func expanded(
    _ pattern: TextPattern, _ value: Literal, _ compiled: inout Compiled
  ) throws(RuleProblem) -> [TextPattern] {
    guard item.modifiers.contains(.expand), case .text(let text) = value else { return [pattern] }
    do {
      let patterns = try placeholders.expand(pattern)
      if patterns.isEmpty { compiled.hasEmptyList = true }
      return patterns
    } catch {
      throw problem(error, of: text)
    }
  }

  private static func changesText(_ modifier: Modifier) -> Bool {
    switch modifier {
    case .all, .neq, .expand, .cased: false
    default: true
    }
  }

  /// What the modifiers make of a value, one after the other; one form of several is to match.
  private func forms(of pattern: TextPattern) throws(RuleProblem) -> [TextPattern] {
    var forms = [pattern]
    for modifier in item.modifiers {
      var changed: [TextPattern] = []
      for form in forms { changed += try self.forms(of: form, modifier) }
      forms = changed
    }
    // Keywords are looked for within a scalar.
    let asksPlace = item.modifiers.contains { $0 == .startswith || $0 == .endswith }
    return item.field == nil && !asksPlace ? forms.map(\.anywhereAtEnd.anywhereAtStart) : forms
  }

  private func forms(of form: TextPattern, _ modifier: Modifier) throws(RuleProblem) -> [TextPattern] {
    switch modifier {
    case .contains: return [form.anywhereAtEnd.anywhereAtStart]
    case .startswith: return [form.anywhereAtStart]
    case .endswith: return [form.anywhereAtEnd]
    case .wide, .utf16le: return [form.utf16(.little)]
    case .utf16be: return [form.utf16(.big)]
    case .utf16: return [form.utf16WithMark]
    case .base64:
      guard let encoded = form.base64 else {
        throw problem("text with wildcards has no base64: put `base64` first")
      }
      return [encoded]
    case .base64offset:
      guard let encoded = form.base64AtEachOffset else {
        throw problem(
          form.hasWildcards
            ? "text with wildcards has no base64: put `base64offset` first"
            : "`base64offset` needs a value of two bytes or more")
      }
      return encoded
    case .windash:
      guard let ways = form.windowsDashes else {
        throw problem(
          "`windash` takes at most \(TextPattern.mostDashes) dashes in a value: split it in several")
      }
      return ways
    default: return [form]
    }
  }
}
