/// Items that are asked of one and the same element of an array (`same_element`).
final class ElementGroup: Sendable {
  final class Member: Sendable {
    let test: ItemTest
    /// The way from the element.
    let field: FieldPath
    /// Other fields that the item compares with.
    let references: [Other]

    init(test: ItemTest, field: FieldPath, references: [Other]) {
      self.test = test
      self.field = field
      self.references = references
    }
  }

  /// Another field: below the same element, or the record's.
  enum Other: Sendable {
    case element(FieldPath)
    case record(Int)
  }

  /// The array's path.
  let path: FieldPath
  let members: [Member]

  init(path: FieldPath, members: [Member]) {
    self.path = path
    self.members = members
  }
}
