/// The fields that a step's matches carry: those of its group, under the names of its group-by and under the names that
/// they stand for in its bases.
struct CarriedFields: Sendable {
  /// The names of the group-by.
  let names: [String]
  /// For each of them, the fields that it stands for.
  private let fields: [Set<String>]

  /// - Parameter earlier: what the steps before carry.
  init(_ step: CorrelationStep, after earlier: [CarriedFields]) {
    names = step.correlation.groupBy
    fields = names.map { name in
      var known: Set<String> = []
      for (place, base) in step.bases.enumerated() {
        let field = step.field(name, ofBase: place)
        known.insert(field)
        if case .step(let inner) = base, earlier.indices.contains(inner),
          let at = earlier[inner].place(of: field)
        {
          known.formUnion(earlier[inner].fields[at])
        }
      }
      return known
    }
  }

  /// The place of a field in the group; nil where it is none of them, or could be two.
  func place(of field: String) -> Int? {
    if let place = names.firstIndex(of: field) { return place }
    let places = fields.indices.filter { fields[$0].contains(field) }
    return places.count == 1 ? places.first : nil
  }
}
