extension RuleMatcher {
  /// Whether an item holds for a record. The answer is remembered until the next record.
  func holds<Event: EventFields & ~Copyable & ~Escapable>(
    _ number: Int, _ event: borrowing Event, _ answers: inout MatcherAnswers
  ) -> Bool {
    if let known = answers.known(number) { return known }
    let item = items[number]
    if item.isLacking(answers.lacks) { return item.ifMissing }
    guard let place = item.part else { return asked(number, event, &answers) }
    if let part = answers.number(ofPart: place.part, { event.mark(ofPart: place.part) }),
      let known = answers.memos[place.part].answer(part, place.item)
    {
      return answers.remember(number, known)
    }
    let answer = asked(number, event, &answers)
    answers.remember(place, answer)
    return answer
  }

  /// Answers an item from the record.
  private func asked<Event: EventFields & ~Copyable & ~Escapable>(
    _ number: Int, _ event: borrowing Event, _ answers: inout MatcherAnswers
  ) -> Bool {
    let item = items[number]
    guard let field = item.field else {
      answers.loose.clear()
      event.readAll(into: &answers.loose)
      return answers.remember(number, item.holds(answers.loose, &answers.scratch))
    }
    read(field, event, &answers)
    if case .references(let references) = item.test.subject {
      for other in item.references { read(other, event, &answers) }
      return answers.remember(number, holds(item, references, field, answers))
    }
    return answers.remember(number, item.holds(answers.values[field], &answers.scratch))
  }

  /// Whether there is an element for which all members of a group hold.
  func holds<Event: EventFields & ~Copyable & ~Escapable>(
    _ group: ElementGroup, _ event: borrowing Event, _ answers: inout MatcherAnswers
  ) -> Bool {
    answers.elements.removeAll(keepingCapacity: true)
    event.findElements(of: group.path, into: &answers.elements)
    for place in answers.elements.indices {
      let element = answers.elements[place]
      var isMatch = true
      for member in group.members where isMatch {
        isMatch = holds(member, element, event, &answers)
      }
      if isMatch { return true }
    }
    return false
  }

  private func holds<Event: EventFields & ~Copyable & ~Escapable>(
    _ member: ElementGroup.Member, _ element: ElementPlace, _ event: borrowing Event,
    _ answers: inout MatcherAnswers
  ) -> Bool {
    answers.loose.clear()
    event.read(member.field, below: element, into: &answers.loose)
    guard case .references(let references) = member.test.subject else {
      return member.holds(answers.loose, &answers.scratch)
    }
    return Self.holds(member.test, references.count) { number in
      switch member.references[number] {
      case .element(let path):
        answers.otherLoose.clear()
        event.read(path, below: element, into: &answers.otherLoose)
        return Self.isAnyPair(references[number], answers.loose, answers.otherLoose)
      case .record(let field):
        read(field, event, &answers)
        return Self.isAnyPair(references[number], answers.loose, answers.values[field])
      }
    }
  }

  private func holds(
    _ item: MatchItem, _ references: [FieldReference], _ field: Int, _ answers: borrowing MatcherAnswers
  ) -> Bool {
    Self.holds(item.test, references.count) { number in
      Self.isAnyPair(references[number], answers.values[field], answers.values[item.references[number]])
    }
  }

  /// Whether an item holds that compares with several fields.
  /// - Parameter one: whether it holds with one of them.
  private static func holds(_ test: ItemTest, _ references: Int, _ one: (Int) -> Bool) -> Bool {
    let numbers = 0..<references
    return (test.quantifier == .all ? numbers.allSatisfy(one) : numbers.contains(where: one))
      != test.isNegated
  }

  /// Whether some value of a field stands to some value of another as asked.
  private static func isAnyPair(
    _ reference: FieldReference, _ values: borrowing FieldValues, _ others: borrowing FieldValues
  ) -> Bool {
    for place in 0..<values.count {
      for other in 0..<others.count where reference.holds(values.texts[place], others.texts[other]) {
        return true
      }
    }
    return false
  }

  private func read<Event: EventFields & ~Copyable & ~Escapable>(
    _ field: Int, _ event: borrowing Event, _ answers: inout MatcherAnswers
  ) {
    guard answers.mustRead(field) else { return }
    event.read(fields[field], number: field, into: &answers.values[field])
  }
}

extension ItemTest {
  /// Whether the item holds for what a record has at its field. Not of one that compares with other fields.
  @inline(__always)
  fileprivate func holds(_ values: borrowing FieldValues, _ scratch: inout MatchScratch) -> Bool {
    if case .existence(let wanted) = subject { return (values.isPresent == wanted) != isNegated }
    var answer = !values.isPresent && matchesMissing
    if values.count > 0, !neverMatches {
      begin(&scratch)
      for place in 0..<values.count where test(values.texts[place], scratch: &scratch) {
        answer = true
        break
      }
    }
    return answer != isNegated
  }
}

// Asked of the object, a test is not copied, which would count its references.
extension MatchItem {
  fileprivate func holds(_ values: borrowing FieldValues, _ scratch: inout MatchScratch) -> Bool {
    test.holds(values, &scratch)
  }
}

extension ElementGroup.Member {
  fileprivate func holds(_ values: borrowing FieldValues, _ scratch: inout MatchScratch) -> Bool {
    test.holds(values, &scratch)
  }
}
