import Testing
import TrailSift

@testable import TrailSiftCLI

@Suite("A time on the command line") struct TimeArgumentTests {
  @Test("A date stands for all of its seconds")
  func wholeDay() throws {
    let day = try #require(TimeArgument("2026-03-04", now: 0))
    #expect(day.first.text == "2026-03-04T00:00:00Z")
    #expect(day.last.text == "2026-03-04T23:59:59Z")
  }

  @Test(
    "A span counts back from now",
    arguments: [("90m", 5400), ("24h", 86400), ("7d", 604_800), ("2w", 1_209_600)])
  func span(_ text: String, _ seconds: Int64) throws {
    let time = try #require(TimeArgument(text, now: 2_000_000_000))
    #expect(time.first.seconds == 2_000_000_000 - seconds)
    #expect(time.last == time.first)
  }

  @Test(
    "Other text is refused",
    arguments: ["", "yesterday", "7", "7x", "-3d", "2026-02-30", "2026-3-4", "99999999999d"])
  func refused(_ text: String) {
    #expect(TimeArgument(text, now: 0) == nil)
  }
}
