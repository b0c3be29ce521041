/// A record whose fields rules ask about. Rules know nothing of records: whoever has one answers for it.
///
/// A path walks through objects; an array on the way or at its end stands for each of its elements, and a text on the
/// way that is JSON for what it holds.
public protocol EventFields: ~Copyable, ~Escapable {
  /// Gathers the scalars at a field and below it.
  /// - Parameter number: the field's place in ``RuleMatcher/fields``.
  func read(_ field: FieldPath, number: Int, into values: inout FieldValues)

  /// The mark of a part of the record: of the bytes that alone decide what stands at the fields of that part; nil where
  /// they do not, and nothing is remembered then.
  /// - Parameter part: a number that ``RuleMatcher`` got for a field.
  func mark(ofPart part: Int) -> PartMark?

  /// Gathers every scalar of the record.
  func readAll(into values: inout FieldValues)

  /// Finds what stands at a path, arrays taken apart into their elements.
  func findElements(of path: FieldPath, into places: inout [ElementPlace])

  /// Gathers the scalars at a field below an element.
  /// - Parameter field: the way from the element; empty for the element itself.
  func read(_ field: FieldPath, below element: ElementPlace, into values: inout FieldValues)
}

/// Where an element stands, in terms of whoever found it.
public struct ElementPlace: Sendable {
  /// Which of the record's texts holds it: 0 for the record itself.
  public var text: Int
  /// The place of its first byte there.
  public var start: Int

  public init(text: Int, start: Int) {
    self.text = text
    self.start = start
  }
}
