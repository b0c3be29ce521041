import Testing

@testable import SigmaYAML

@Suite("Numbers and times of test records")
struct RecordTextTests {
  @Test(
    "A number of YAML becomes one of JSON",
    arguments: [
      ("22", "22"), ("-1", "-1"), ("+3", "3"), ("007", "7"), ("0", "0"), ("-0", "-0"), ("000", "0"),
      ("1.50", "1.50"),
      (".5", "0.5"), ("-.5", "-0.5"), ("5.", "5"), ("1.e3", "1e3"), ("1e3", "1e3"), ("-2.5E-7", "-2.5E-7"),
      ("0x1F", "31"), ("0o17", "15"),
      ("340282366920938463463374607431768211456", "340282366920938463463374607431768211456"),
      (".inf", nil), ("-.INF", nil), (".nan", nil), ("1e999", nil), ("0xFFFFFFFFFFFFFFFFFF", nil),
    ] as [(String, String?)])
  func numbers(_ yaml: String, _ json: String?) {
    #expect(JSONText.number(yaml) == json)
  }

  @Test(
    "A time is read and written",
    arguments: [
      ("1970-01-01T00:00:00Z", 0), ("2026-03-04T05:06:07Z", 1_772_600_767),
      ("2024-02-29T23:59:59Z", 1_709_251_199),
      ("1969-12-31T23:59:59Z", -1), ("2000-03-01T00:00:00Z", 951_868_800),
      ("9999-12-31T23:59:59Z", 253_402_300_799),
      ("0000-01-01T00:00:00Z", -62_167_219_200),
    ])
  func times(_ text: String, _ seconds: Int) {
    #expect(RecordTime(text)?.seconds == seconds)
    #expect(RecordTime(seconds: seconds).text == text)
  }

  @Test(
    "What is no time is none",
    arguments: [
      "", "2026-03-04", "2026-02-29T00:00:00Z", "2026-04-31T00:00:00Z", "2026-13-01T00:00:00Z",
      "2026-00-01T00:00:00Z",
      "2026-01-00T00:00:00Z", "2026-01-01T24:00:00Z", "2026-01-01T00:60:00Z", "2026-01-01T00:00:60Z",
      "2026-01-01 00:00:00Z", "2026-01-01T00:00:00z", "2026-01-01T00:00:00+0", "é026-01-01T00:00:0Z",
    ])
  func noTimes(_ text: String) {
    #expect(RecordTime(text) == nil)
  }

  @Test("Every day of 300 years follows the day before it")
  func days() {
    var previous = RecordTime(seconds: -150 * 365 * 86_400).text ?? ""
    for day in (-150 * 365 + 1)...(150 * 365) {
      let text = RecordTime(seconds: day * 86_400).text ?? ""
      if text <= previous || RecordTime(text)?.seconds != day * 86_400 {
        return #expect(Bool(false), "\(previous), then \(text)")
      }
      previous = text
    }
  }

  @Test("A time after the year 9999 cannot be written")
  func farFuture() {
    #expect(RecordTime(seconds: 253_402_300_800).text == nil)
  }
}
