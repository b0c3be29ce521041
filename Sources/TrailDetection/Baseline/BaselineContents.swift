import TrailRecords

/// What a learner knows of one principal, in texts.
package struct BaselinePrincipal: Sendable {
  package struct Value: Sendable {
    /// `192.0.2.0/24`, `64496`, `aws-cli`, `eu-central-1`, `s3.amazonaws.com`.
    package let text: String
    package let sighting: Sighting

    package init(_ text: String, _ sighting: Sighting) {
      self.text = text
      self.sighting = sighting
    }
  }

  package let principal: Principal
  package var sighting: Sighting
  package var mfa = MFAUse()
  /// By dimension.
  package var values = [[Value]](repeating: [], count: BaselineDimension.allCases.count)
  /// By dimension: records whose value did not stay.
  package var leftOut = [Int](repeating: 0, count: BaselineDimension.allCases.count)

  package init(_ principal: Principal, _ sighting: Sighting) {
    self.principal = principal
    self.sighting = sighting
  }
}

/// What a learner knows of one rule with `new_to_baseline`, in texts.
package struct BaselineCombinations: Sendable {
  package struct Value: Sendable {
    package let texts: [String]
    package let sighting: Sighting

    package init(_ texts: [String], _ sighting: Sighting) {
      self.texts = texts
      self.sighting = sighting
    }
  }

  package let rule: String
  package let fields: [String]
  package var values: [Value]
  /// Records whose combination did not stay.
  package var leftOut: Int

  package init(rule: String, fields: [String], values: [Value] = [], leftOut: Int = 0) {
    self.rule = rule
    self.fields = fields
    self.values = values
    self.leftOut = leftOut
  }
}

extension BaselineDimension {
  /// Whether a value can stand in a baseline as this text.
  package func admits(_ text: String) -> Bool {
    switch self {
    case .networks: SourceNetwork(text) != nil
    case .asns: UInt32(text).map { String($0) == text } ?? false
    case .agents, .regions, .sources: !text.isEmpty && text.utf8.count <= LearntTexts.mostBytes
    }
  }
}

extension BaselineLearner {
  /// The numbers of all principals, by id, kind and account.
  package var sortedPrincipals: [Int] {
    let keys = entries.map { entry in
      (Array(texts.text(entry.key.id).utf8), entry.key.kind, account(entry).map { Array($0.utf8) } ?? [])
    }
    return entries.indices.sorted { a, b in
      if keys[a].0 != keys[b].0 { return keys[a].0.lexicographicallyPrecedes(keys[b].0) }
      if keys[a].1 != keys[b].1 { return keys[a].1 < keys[b].1 }
      return keys[a].2.lexicographicallyPrecedes(keys[b].2)
    }
  }

  private func account(_ entry: LearntPrincipal) -> String? {
    entry.key.account < 0 ? nil : texts.text(entry.key.account)
  }

  /// - Parameter number: one of ``sortedPrincipals``.
  package func principal(_ number: Int) -> BaselinePrincipal {
    let entry = entries[number]
    var found = BaselinePrincipal(
      Principal(
        kind: Principal.Kind(number: entry.key.kind), id: texts.text(entry.key.id), accountID: account(entry)),
      entry.sighting)
    found.mfa = entry.mfa
    for dimension in BaselineDimension.allCases {
      let list = entry.lists[dimension.rawValue]
      found.values[dimension.rawValue] = values(list, dimension)
      found.leftOut[dimension.rawValue] = list.leftOut
    }
    return found
  }

  private func values(_ list: SightingList, _ dimension: BaselineDimension) -> [BaselinePrincipal.Value] {
    switch dimension {
    case .networks:
      list.elements.sorted { SourceNetwork(bits: $0.value) < SourceNetwork(bits: $1.value) }
        .map { .init(SourceNetwork(bits: $0.value).text, $0.sighting) }
    case .asns:
      list.elements.sorted { $0.value < $1.value }.map { .init(String($0.value), $0.sighting) }
    case .agents, .regions, .sources:
      list.elements.map { (texts.text(Int($0.value)), $0.sighting) }
        .sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
        .map { .init($0.0, $0.1) }
    }
  }

  /// The rules with `new_to_baseline` that were learnt, by id.
  package var sortedCombinations: [BaselineCombinations] {
    combinations.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { rule, known in
      let values = known.seen
        .sorted { a, b in
          a.key.lexicographicallyPrecedes(b.key) { $0.lexicographicallyPrecedes($1) }
        }
        .map { texts, sighting in
          BaselineCombinations.Value(texts.map { String(decoding: $0, as: UTF8.self) }, sighting)
        }
      return BaselineCombinations(rule: rule, fields: known.fields, values: values, leftOut: known.leftOut)
    }
  }

  /// Adds a principal as ``principal(_:)`` gives it, whose values are all admitted.
  /// - Returns: false where it is there already.
  package mutating func add(_ principal: BaselinePrincipal) -> Bool {
    var theirs = LearntTexts()
    func number(_ text: String) -> Int {
      let bytes = Array(text.utf8)
      return theirs.insert(bytes.span, 0..<bytes.count)
    }
    let kind = principal.principal.kind.number
    let id = number(principal.principal.id)
    let account = principal.principal.accountID.map(number)
    var entry = LearntPrincipal(
      key: .init(kind: kind, id: id, account: account ?? -1),
      order: LearntPrincipal.order(
        kind: kind, id: theirs.hash(id), account: account.map { theirs.hash($0) }))
    entry.sighting = principal.sighting
    entry.mfa = principal.mfa
    var ignored = 0
    for dimension in BaselineDimension.allCases {
      let elements = principal.values[dimension.rawValue].compactMap { known -> SightingList.Element? in
        switch dimension {
        case .networks:
          return SourceNetwork(known.text).map { .init(hash: $0.hash, value: $0.bits, known.sighting) }
        case .asns:
          return UInt32(known.text).map {
            .init(hash: Self.hash(asn: $0), value: UInt64($0), known.sighting)
          }
        case .agents, .regions, .sources:
          let text = number(known.text)
          return .init(hash: theirs.hash(text), value: UInt64(text), known.sighting)
        }
      }
      var list = SightingList()
      // In their order, so that each comes to stand at the end.
      for element in elements.sorted(by: { $0.hash < $1.hash }) {
        list.join(element.value, element.hash, element.sighting, most: .max, counting: &ignored)
      }
      list.bound(leftOut: principal.leftOut[dimension.rawValue])
      entry.lists[dimension.rawValue] = list
    }
    let before = entries.count
    join(entry, theirs)
    return entries.count > before
  }

  /// Adds what is known of a rule, as ``sortedCombinations`` gives it.
  /// - Returns: false where it is there already.
  package mutating func add(_ known: BaselineCombinations) -> Bool {
    if combinations[known.rule] != nil { return false }
    let seen = known.values.map { ($0.texts.map { Array($0.utf8) }, $0.sighting) }
    combinations[known.rule] = LearntCombinations(
      fields: known.fields, seen: Dictionary(seen) { $1 }, leftOut: known.leftOut)
    return true
  }
}
