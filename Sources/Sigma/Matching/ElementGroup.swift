/// Items that are asked of one and the same element of an array (`same_element`).
struct ElementGroup: Sendable {
  struct Member: Sendable {
    let test: ItemTest
    /// The way from the element.
    let field: FieldPath
    /// Other fields that the item compares with.
    let references: [Other]
  }

  /// Another field: below the same element, or the record's.
  enum Other: Sendable {
    case element(FieldPath)
    case record(Int)
  }

  /// The array's path.
  let path: FieldPath
  let members: [Member]
}
