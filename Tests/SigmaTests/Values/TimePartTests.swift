import Foundation
import Testing

@testable import Sigma

@Suite("Values: parts of a time")
struct TimePartTests {
  static let time: TrialScalar = "2026-03-04T05:06:07Z"

  @Test(
    "A part is equal to a number, or before or after it",
    arguments: [
      .yes("f|minute", .number("6"), time), .no("f|minute", .number("7"), time),
      .yes("f|hour", .number("5"), time),
      .yes("f|day", .number("4"), time), .yes("f|week", .number("10"), time),
      .yes("f|month", .number("3"), time),
      .yes("f|year", .number("2026"), time), .no("f|year", .number("2025"), time),
      .yes("f|hour|lt", .number("6"), time),
      .no("f|hour|lt", .number("5"), time), .yes("f|hour|lte", .number("5"), time),
      .yes("f|hour|gt", .number("4"), time),
      .no("f|hour|gt", .number("5"), time), .yes("f|gte|hour", .number("5"), time),
      .yes("f|year|gte", .number("2000"), time),
      .yes("f|hour|lt", .number("24"), time), .no("f|hour|neq", .number("5"), time),
      .yes("f|hour", .number("3"), "2026-03-04T05:06:07+02:00"),
      .yes("f|day", .number("5"), "2026-03-04T23:30:00-01:00"),
      .yes("f|minute", .number("36"), "2026-03-04T05:06:07-05:30"),
      .yes("f|year", .number("2025"), "2026-01-01T00:30:00+01:00"),
      .yes("f|month", .number("12"), "2026-01-01T00:30:00+01:00"),
      .yes("f|week", .number("53"), "2021-01-03T12:00:00Z"),
      .yes("f|week", .number("1"), "2024-12-30T00:00:00Z"),
      .yes("f|week", .number("1"), "2026-01-04T23:59:59Z"),
      .yes("f|hour", .number("5"), "2026-03-04T05:06:07.123456Z"),
      .yes("f|hour", .number("5"), "2026-03-04t05:06:07z"),
      .yes("f|hour", .number("5"), "2026-03-04 05:06:07Z"),
      .yes("f|minute", .number("59"), "2016-12-31T23:59:60Z"),
      .yes("f|day", .number("29"), "2024-02-29T00:00:00Z"),
      .yes("f|year", .number("1969"), "1969-12-31T23:59:59Z"),
      .yes("f|year", .number("0"), "0000-06-01T00:00:00Z"),
    ] as [ValueTrial])
  func parts(_ trial: ValueTrial) throws {
    #expect(try ItemTest(trial.key, [trial.value]).holds(trial.scalar) == trial.holds)
  }

  @Test(
    "What is no time of RFC 3339 never matches",
    arguments: [
      "", "2026-03-04", "2026-03-04T05:06Z", "2026-03-04T05:06:07", "2026-03-04T05:06:07+0200",
      "2026-3-04T05:06:07Z",
      "2026-03-04T05:06:07.Z", "2026-13-04T05:06:07Z", "2026-00-04T05:06:07Z", "2026-02-29T05:06:07Z",
      "2026-04-31T05:06:07Z",
      "2026-03-00T05:06:07Z", "2026-03-04T24:06:07Z", "2026-03-04T05:60:07Z", "2026-03-04T05:06:61Z",
      "2026-03-04T05:06:07Z ",
      "2026-03-04T05:06:07+24:00", "2026-03-04T05:06:07+02:60", "2026-03-04X05:06:07Z",
      "Mar 4, 2026 5:06:07 AM", "1772600767",
    ])
  func others(_ text: String) throws {
    #expect(try !ItemTest("f|year|gte", [.number("0")]).holds(TrialScalar(text, .text)))
  }

  @Test("Every part is what Foundation's calendar says")
  func generated() throws {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    var numbers = SeededNumbers(11)
    for _ in 0..<2_000 {
      let seconds = Int.random(in: -10_000_000_000...40_000_000_000, using: &numbers)
      let date = Date(timeIntervalSince1970: Double(seconds))
      let text = date.ISO8601Format()
      let bytes = Array(text.utf8)
      let read = PointInTime(bytes.span)
      let point = try #require(read, "\(text)")
      let parts = calendar.dateComponents([.minute, .hour, .day, .weekOfYear, .month, .year], from: date)
      #expect(point[.minute] == parts.minute, "\(text)")
      #expect(point[.hour] == parts.hour, "\(text)")
      #expect(point[.day] == parts.day, "\(text)")
      #expect(point[.week] == parts.weekOfYear, "\(text)")
      #expect(point[.month] == parts.month, "\(text)")
      #expect(point[.year] == parts.year, "\(text)")
    }
  }
}
