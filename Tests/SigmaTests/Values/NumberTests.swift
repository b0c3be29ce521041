import Foundation
import Testing

@testable import Sigma

@Suite("Values: comparing numbers")
struct NumberTests {
  @Test(
    "lt, lte, gt and gte take numbers and numeric text",
    arguments: [
      .yes("f|lt", .number("10"), .number("9")), .no("f|lt", .number("10"), .number("10")),
      .yes("f|lte", .number("10"), .number("10")),
      .no("f|lte", .number("10"), .number("11")), .yes("f|gt", .number("10"), "11"),
      .no("f|gt", .number("10"), "10"),
      .yes("f|gte", .number("10"), "10"), .no("f|gte", .number("10"), "9.999"),
      .yes("f|gt", .number("-1"), "0"),
      .yes("f|lt", .number("0"), "-0.5"), .no("f|lt", .number("0"), "-0"),
      .yes("f|lte", .number("0"), "-0.0"),
      .yes("f|gt", .number("1.5"), "1.50001"), .yes("f|lt", .number("1e3"), "999.9"),
      .yes("f|gt", .number("0x10"), "17"),
      .yes("f|gte", .number("100"), "1E2"), .yes("f|lt", .number("1"), "0001e-1"),
      .yes("f|gt", .number("9"), "+10"),
      .yes("f|gt", .number("0.1"), ".2"), .yes("f|lt", .number("6"), "5."), .yes("f|lt", .number("-5"), "-6"),
      .no("f|lt", .number("-6"), "-5"), .yes("f|gt", .number("9007199254740992"), "9007199254740993"),
      .yes("f|lt", .number("123456789012345678901234567891"), "123456789012345678901234567890"),
      .yes("f|gt", .number("1e400"), "1e401"), .yes("f|lt", .number("1e400"), "1e-999999999999"),
      .no("f|gt", .number("1"), .null), .no("f|gt", .number("0"), .boolean(true)),
      .no("f|lt", .number("1"), ""),
      .no("f|gt", .number("1"), "abc"), .no("f|gt", .number("1"), "12a"), .no("f|gt", .number("1"), " 12"),
      .no("f|gt", .number("1"), "-"),
      .no("f|gt", .number("1"), "."), .no("f|gt", .number("1"), "1e"), .no("f|gt", .number("1"), "1e+"),
      .no("f|gt", .number("1"), "1.2.3"),
      .no("f|gt", .number("1"), "0x10"), .no("f|gt", .number("1"), "1,000"),
      .no("f|gt", .number("1"), "Infinity"),
      .yes("f|gt|neq", .number("1"), "1"), .no("f|gt|neq", .number("1"), "2"),
    ] as [ValueTrial])
  func relations(_ trial: ValueTrial) throws {
    #expect(try ItemTest(trial.key, [trial.value]).holds(trial.scalar) == trial.holds)
  }

  @Test("Generated numbers are in the order in which Foundation has them")
  func generated() throws {
    var numbers = SeededNumbers(3)
    func written() -> String {
      func digits(_ least: Int) -> String {
        (0..<Int.random(in: least...4, using: &numbers)).map { _ in
          ["0", "0", "1", "9"].randomElement(using: &numbers) ?? ""
        }
        .joined()
      }
      let sign = Bool.random(using: &numbers) ? "-" : ""
      let point = Bool.random(using: &numbers) ? "." + digits(1) : ""
      let power = Bool.random(using: &numbers) ? "e\(Int.random(in: -3...3, using: &numbers))" : ""
      return sign + digits(1) + point + power
    }
    var orders: Set<ComparisonResult.RawValue> = []
    for _ in 0..<5_000 {
      let (mine, other) = (written(), written())
      let (a, b) = (try #require(Decimal(string: other)), try #require(Decimal(string: mine)))
      let number = try #require(DecimalNumber(mine))
      let expected: DecimalNumber.Order = a < b ? .less : a == b ? .equal : .greater
      let bytes = Array(other.utf8)
      let order = number.order(of: bytes.span)
      #expect(order == expected, "\(other) to \(mine)")
      orders.insert(expected == .less ? -1 : expected == .equal ? 0 : 1)
    }
    #expect(orders.count == 3)
  }
}
