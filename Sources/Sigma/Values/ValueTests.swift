/// Tests of which one is to hold, in order.
///
/// Objects that never change, with a few tests each: going through them lends the tests, where going through
/// an array would count references to each, in memory that all threads share.
final class ValueTests: Sendable {
  private let first: ValueTest
  private let second: ValueTest
  private let third: ValueTest
  private let fourth: ValueTest
  private let count: Int
  /// Those before and behind the ones here, about as many on each side.
  private let before: ValueTests?
  private let behind: ValueTests?

  static let none = ValueTests([])

  init(_ tests: ArraySlice<ValueTest>) {
    let surplus = max(tests.count - 4, 0)
    let head = tests.prefix(surplus / 2)
    let tail = tests.suffix(surplus - surplus / 2)
    before = head.isEmpty ? nil : ValueTests(head)
    behind = tail.isEmpty ? nil : ValueTests(tail)
    let here = Array(tests.dropFirst(head.count).dropLast(tail.count))
    func test(_ place: Int) -> ValueTest { place < here.count ? here[place] : .never }
    (first, second, third, fourth) = (test(0), test(1), test(2), test(3))
    count = here.count
  }

  func holdOne(_ text: ScalarText, _ scratch: inout RegexScratch) -> Bool {
    if let before, before.holdOne(text, &scratch) { return true }
    if count > 0, first.matches(text, &scratch) { return true }
    if count > 1, second.matches(text, &scratch) { return true }
    if count > 2, third.matches(text, &scratch) { return true }
    if count > 3, fourth.matches(text, &scratch) { return true }
    if let behind { return behind.holdOne(text, &scratch) }
    return false
  }
}
