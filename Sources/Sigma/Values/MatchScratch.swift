/// The memory that matching uses, kept from one record to the next: not to be shared between threads.
public struct MatchScratch: Sendable {
  var expressions = RegexScratch()
  /// Of an item that asks for all of its values: which of them were found.
  var found: [Bool] = []
  var missing = 0
  var text = ScalarText()

  public init() {}
}
