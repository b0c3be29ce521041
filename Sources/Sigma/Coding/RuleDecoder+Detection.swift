extension RuleDecoder {
  mutating func detection() throws(RuleCodingError) -> Detection {
    let searches = try list { decoder throws(RuleCodingError) in
      let name = try decoder.text()
      let sameElement = try decoder.optionalText()
      let place = try decoder.place()
      return Search(name: name, body: try decoder.searchBody(), sameElement: sameElement, place: place)
    }
    let conditions = try list { decoder throws(RuleCodingError) in try decoder.condition() }
    return Detection(searches: searches, conditions: conditions)
  }

  private mutating func searchBody() throws(RuleCodingError) -> SearchBody {
    switch try reader.byte() {
    case 0: return .item(try item())
    case 1: return .all(try searchBodies())
    case 2: return .any(try searchBodies())
    default: throw reader.error("an unknown part of a search")
    }
  }

  private mutating func searchBodies() throws(RuleCodingError) -> [SearchBody] {
    try nested { decoder throws(RuleCodingError) in
      try decoder.list { decoder throws(RuleCodingError) in try decoder.searchBody() }
    }
  }

  private mutating func item() throws(RuleCodingError) -> DetectionItem {
    let field = try optionalText()
    let modifiers = try list { decoder throws(RuleCodingError) in try decoder.word(Modifier.self) }
    let place = try place()
    let values = try list { decoder throws(RuleCodingError) in try decoder.literal() }
    return DetectionItem(field: field, modifiers: modifiers, values: values, place: place)
  }

  private mutating func literal() throws(RuleCodingError) -> Literal {
    switch try reader.byte() {
    case 0: return .text(try text())
    case 1: return .number(try text())
    case 2: return .boolean(false)
    case 3: return .boolean(true)
    case 4: return .null
    default: throw reader.error("an unknown kind of value")
    }
  }

  private mutating func condition() throws(RuleCodingError) -> Condition {
    switch try reader.byte() {
    case 0: return .search(try text())
    case 1: return .not(try nested { decoder throws(RuleCodingError) in try decoder.condition() })
    case 2: return .and(try conditions())
    case 3: return .or(try conditions())
    case 4: return .quantified(.one, try textList())
    case 5: return .quantified(.all, try textList())
    default: throw reader.error("an unknown part of a condition")
    }
  }

  private mutating func conditions() throws(RuleCodingError) -> [Condition] {
    try nested { decoder throws(RuleCodingError) in
      try decoder.list { decoder throws(RuleCodingError) in try decoder.condition() }
    }
  }
}
