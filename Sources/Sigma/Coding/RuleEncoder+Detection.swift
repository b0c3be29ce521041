extension RuleEncoder {
  mutating func detection(_ detection: Detection) {
    count(detection.searches.count)
    for search in detection.searches {
      text(search.name)
      optionalText(search.sameElement)
      place(search.place)
      body(search.body)
    }
    count(detection.conditions.count)
    for condition in detection.conditions { self.condition(condition) }
  }

  private mutating func body(_ body: SearchBody) {
    switch body {
    case .item(let item):
      byte(0)
      self.item(item)
    case .all(let parts):
      byte(1)
      bodies(parts)
    case .any(let parts):
      byte(2)
      bodies(parts)
    }
  }

  private mutating func bodies(_ parts: [SearchBody]) {
    count(parts.count)
    for part in parts { body(part) }
  }

  private mutating func item(_ item: DetectionItem) {
    optionalText(item.field)
    textList(item.modifiers.map(\.rawValue))
    place(item.place)
    count(item.values.count)
    for value in item.values {
      switch value {
      case .text(let value):
        byte(0)
        text(value)
      case .number(let value):
        byte(1)
        text(value)
      case .boolean(false): byte(2)
      case .boolean(true): byte(3)
      case .null: byte(4)
      }
    }
  }

  private mutating func condition(_ condition: Condition) {
    switch condition {
    case .search(let name):
      byte(0)
      text(name)
    case .not(let part):
      byte(1)
      self.condition(part)
    case .and(let parts):
      byte(2)
      conditions(parts)
    case .or(let parts):
      byte(3)
      conditions(parts)
    case .quantified(.one, let names):
      byte(4)
      textList(names)
    case .quantified(.all, let names):
      byte(5)
      textList(names)
    }
  }

  private mutating func conditions(_ parts: [Condition]) {
    count(parts.count)
    for part in parts { condition(part) }
  }
}
