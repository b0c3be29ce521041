import Foundation
import Testing
import TrailRecords

@Suite("Event times")
struct EventTimeTests {
  @Test(
    "Each form that AWS has written is read",
    arguments: [
      ("1970-01-01T00:00:00Z", 0), ("2023-07-10T11:47:39Z", 1_688_989_659),
      ("20131102T010628Z", 1_383_354_388),
      ("2023-07-10T11:47:39.000Z", 1_688_989_659), ("2023-07-10T11:47:39.999999999Z", 1_688_989_659),
      ("2023-07-10t11:47:39z", 1_688_989_659), ("2023-07-10 11:47:39Z", 1_688_989_659),
      ("2023-07-10T13:47:39+02:00", 1_688_989_659), ("2023-07-10T06:17:39-05:30", 1_688_989_659),
      ("2023-07-10T11:47:39+0000", 1_688_989_659), ("2023-07-10T11:47:39-00:00", 1_688_989_659),
      ("20230710T134739+0200", 1_688_989_659), ("2023-07-11T11:46:39+23:59", 1_688_989_659),
      ("2000-02-29T00:00:00Z", 951_782_400), ("2024-02-29T23:59:59Z", 1_709_251_199),
      ("1969-12-31T23:59:59Z", -1), ("1900-03-01T00:00:00Z", -2_203_891_200),
      ("0000-01-01T00:00:00Z", -62_167_219_200), ("0001-01-01T00:00:00Z", -62_135_596_800),
      ("9999-12-31T23:59:59Z", 253_402_300_799), ("2016-12-31T23:59:60Z", 1_483_228_800),
    ] as [(String, Int64)])
  func forms(_ text: String, _ seconds: Int64) {
    #expect(EventTime(text)?.seconds == seconds)
  }

  @Test(
    "What is no time is refused",
    arguments: [
      "", "Z", "2023", "2023-07-10", "2023-07-10T11:47Z", "2023-07-10T11:47:39", "2023-07-10T11:47:3Z",
      "2023-7-10T11:47:39Z", "23-07-10T11:47:39Z", "+2023-07-10T11:47:39Z", "-023-07-10T11:47:39Z",
      "2023-07-10T11:47:39.Z", "2023-07-10T11:47:39,5Z", "2023-07-10T11:47:39Zx", " 2023-07-10T11:47:39Z",
      "2023-07-10T11:47:39Z ", "2023-07-10T11:47:39ZZ", "2023-07-10T11:47:39+2:00",
      "2023-07-10T11:47:39+24:00",
      "2023-07-10T11:47:39+02:60", "2023-07-10T11:47:39+", "2023-07-10T11:47:39+02",
      "2023-07-10T11:47:39 +02:00",
      "2023-00-10T11:47:39Z", "2023-13-10T11:47:39Z", "2023-07-00T11:47:39Z", "2023-07-32T11:47:39Z",
      "2023-04-31T11:47:39Z", "2023-02-29T11:47:39Z", "1900-02-29T11:47:39Z", "2100-02-29T00:00:00Z",
      "2024-02-30T00:00:00Z", "2023-07-10T24:00:00Z", "2023-07-10T11:60:39Z", "2023-07-10T11:47:61Z",
      "2023-0710T11:47:39Z", "202307-10T11:47:39Z", "2023-07-10T1147:39Z", "20230710T11:47:39Z",
      "2023-07-10_11:47:39Z", "2023/07/10T11:47:39Z", "２０２３-07-10T11:47:39Z", "1688989659", "null",
      "Mon, 10 Jul 2023 11:47:39 GMT",
    ])
  func refused(_ text: String) {
    #expect(EventTime(text) == nil)
  }

  @Test("A time's text is read back as the same time, and the day is that of the calendar")
  func roundTrip() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<2000 {
      // From 1600, since the Gregorian calendar of Foundation turns into the Julian one in 1582.
      let time = EventTime(seconds: Int64.random(in: -11_676_096_000...253_402_300_799, using: &generator))
      #expect(EventTime(time.text) == time)
      let date = Date(timeIntervalSince1970: TimeInterval(time.seconds))
      let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
      #expect(time.day == (parts.year ?? 0, parts.month ?? 0, parts.day ?? 0))
      let clock = [parts.hour ?? 0, parts.minute ?? 0, parts.second ?? 0].map { $0 < 10 ? "0\($0)" : "\($0)" }
      #expect(time.text.hasSuffix("T" + clock.joined(separator: ":") + "Z"))
      let midnight = EventTime(year: time.day.year, month: time.day.month, day: time.day.day)
      #expect(midnight.map { time.seconds - $0.seconds } == (time.seconds % 86400 + 86400) % 86400)
    }
  }

  @Test("Every day of 400 years follows the one before it")
  func everyDay() throws {
    var day = try #require(EventTime(year: 1999, month: 12, day: 31))
    for _ in 0..<146_097 {
      let next = EventTime(seconds: day.seconds + 86400)
      let (a, b) = (day.day, next.day)
      let isNext =
        b == (a.year, a.month, a.day + 1) || b == (a.year, a.month + 1, 1) || b == (a.year + 1, 1, 1)
      let isSame = EventTime(year: b.year, month: b.month, day: b.day) == next
      guard isNext && isSame else {
        Issue.record("\(a) is followed by \(b)")
        return
      }
      day = next
    }
    #expect(day.text == "2399-12-31T00:00:00Z")
  }

  @Test(
    "A date that the calendar does not have is refused",
    arguments: [
      (2023, 2, 29), (2023, 0, 1), (2023, 13, 1), (2023, 1, 0), (2023, 6, 31), (-1, 1, 1), (10000, 1, 1),
      (Int.max, 1, 1), (2023, Int.min, 1), (2023, 1, Int.max),
    ])
  func noSuchDate(_ year: Int, _ month: Int, _ day: Int) {
    #expect(EventTime(year: year, month: month, day: day) == nil)
  }

  @Test(
    "Any number of seconds has a text and a day", arguments: [Int64.min, .min + 1, -1, 0, .max - 1, .max])
  func extremes(_ seconds: Int64) {
    let time = EventTime(seconds: seconds)
    #expect(time.text.hasSuffix("Z"))
    #expect((1...12).contains(time.day.month))
    #expect((1...31).contains(time.day.day))
  }

  @Test("Times are ordered by their instant")
  func order() throws {
    let texts = [
      "2023-07-10T11:47:39+02:00", "2023-07-10T11:47:39Z", "2023-07-10T11:47:39-01:00", "20230711T000000Z",
    ]
    let times = texts.compactMap { EventTime($0) }
    #expect(times.count == 4)
    #expect(times.shuffled().sorted() == times)
  }
}
