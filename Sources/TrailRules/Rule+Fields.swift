internal import Sigma
internal import TrailDetection

extension Rule {
  /// The fields of records that the rule asks about, those of `new_to_baseline` too, sorted. Of a correlation, those it groups by and whose values
  /// it counts, with the fields that its aliases stand for.
  var fieldsUsed: [String] { Set(fieldUses.map(\.field)).sorted() }

  /// Each mention of a field, in the order of the file, with its place where that is known.
  var fieldUses: [(field: String, place: RulePlace?)] {
    switch body {
    case .detection(let detection): detection.fieldUses + newToBaseline.map { ($0, nil) }
    case .filter(let filter): filter.detection.fieldUses
    case .correlation(let correlation): correlation.fieldsUsed.map { ($0, nil) }
    }
  }

  /// All items of its searches; none of a correlation.
  var items: [DetectionItem] {
    switch body {
    case .detection(let detection): detection.items
    case .filter(let filter): filter.detection.items
    case .correlation: []
    }
  }

  /// An attribute that may be one text or several.
  func list(_ attribute: String) -> [String] {
    switch custom[attribute] {
    case .text(let text): [text]
    case .list(let texts): texts
    case nil: []
    }
  }
}

extension Sigma.Detection {
  var items: [DetectionItem] { searches.flatMap(\.body.items) }

  fileprivate var fieldUses: [(field: String, place: RulePlace?)] {
    items.flatMap { item in
      let own = item.field.map { [($0, item.place as RulePlace?)] } ?? []
      guard item.modifiers.contains(.fieldref) else { return own }
      return own
        + item.values.compactMap { value in
          if case .text(let field) = value { (field, item.place) } else { nil }
        }
    }
  }
}

extension Correlation {
  fileprivate var fieldsUsed: [String] {
    var fields: [String] = []
    for name in groupBy + (condition?.fields ?? []) {
      if let alias = aliases.first(where: { $0.name == name }) {
        fields += alias.fields.map(\.field)
      } else {
        fields.append(name)
      }
    }
    return fields
  }
}
