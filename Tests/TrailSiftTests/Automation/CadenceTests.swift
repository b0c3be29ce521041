import Testing
import TrailRecords

@testable import TrailSift

@Suite("Rhythms") struct CadenceTests {
  /// Seconds after the start of a day.
  private static func cadence(_ seconds: [Int64]) -> Cadence? {
    var minutes = ActiveMinutes()
    for second in seconds { minutes.note(EventTime(seconds: MadeCalls.start + second)) }
    return Cadence(minutes)
  }

  private static func each(_ interval: Int64, days: Int64, from start: Int64 = 0) -> [Int64] {
    stride(from: start, to: start + days * 86_400, by: Int(interval)).map { $0 }
  }

  /// Numbers that follow no rhythm and are the same in every run.
  private static func scattered(_ count: Int, below bound: UInt64) -> [UInt64] {
    var state: UInt64 = 7
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % bound
    }
  }

  @Test(
    "Steady intervals are told, with how many are so",
    arguments: [
      (each(300, days: 1), 5, 287), (each(3600, days: 1), 60, 23), (each(86_400, days: 5), 1440, 4),
      (each(7200, days: 2, from: 1234), 120, 23),
    ] as [([Int64], Int, Int)])
  func steady(_ seconds: [Int64], _ minutes: Int, _ intervals: Int) {
    #expect(Self.cadence(seconds) == .steady(minutes: minutes, steady: intervals, intervals: intervals))
  }

  @Test("A job of many calls and small delays is one beginning")
  func bursts() {
    let late = Self.scattered(48, below: 60).map { Int64($0) }
    var seconds: [Int64] = []
    for (run, delay) in late.enumerated() {
      let start = Int64(run) * 3600 + delay
      seconds += stride(from: start, to: start + 280, by: 7)
    }
    guard case .steady(60, let steady, 47)? = Self.cadence(seconds) else {
      Issue.record("no rhythm")
      return
    }
    #expect(steady == 47)
    var long: [Int64] = []
    for day in 0..<Int64(6) { long += [0, 200, 1500, 1600, 2900, 4300].map { day * 86_400 + $0 } }
    #expect(Self.cadence(long) == .steady(minutes: 1440, steady: 5, intervals: 5))
  }

  @Test("A weekend between the working days is some intervals more")
  func weekdays() {
    let days: [Int64] = [0, 1, 2, 3, 4, 7, 8, 9, 10, 11]
    #expect(
      Self.cadence(days.map { $0 * 86_400 + 7200 }) == .steady(minutes: 1440, steady: 9, intervals: 9))
  }

  @Test("What never rests is around the clock")
  func aroundTheClock() {
    let seconds = Self.scattered(4000, below: 6 * 86_400).map { Int64($0) }
    #expect(Self.cadence(seconds) == .aroundTheClock(busy: 4, days: 4))
    #expect(Self.cadence(seconds.filter { $0 < 86_400 }) == nil)
  }

  @Test("A person's working days are no rhythm, nor is one busy evening")
  func people() {
    let late = Self.scattered(200, below: 8 * 3600)
    var days: [Int64] = []
    for (index, second) in late.enumerated() {
      days.append(Int64(index / 20) * 86_400 + 8 * 3600 + Int64(second))
    }
    #expect(Self.cadence(days) == nil)
    #expect(Self.cadence(Self.each(60, days: 1).filter { $0 < 3 * 3600 }) == nil)
    #expect(Self.cadence(Self.each(300, days: 1).filter { $0 < 3 * 3600 }) == nil)
    let mornings = late.prefix(5).enumerated().map { day, second in
      Int64(day) * 86_400 + 8 * 3600 + Int64(second % 1800)
    }
    #expect(Self.cadence(mornings) == nil)
    #expect(Self.cadence([]) == nil)
    #expect(Self.cadence([Int64.min / 4, 0, Int64.max / 4].map { $0 - MadeCalls.start }) == nil)
  }

  @Test("More hours than are kept still tell what never rests, and only that")
  func bound() {
    let hours = Int64(ActiveMinutes.mostHours) + 50
    let days = (hours + 23) / 24
    let seconds = Self.each(3600, days: days)
    guard case .aroundTheClock? = Self.cadence(seconds) else {
      Issue.record("it never rests")
      return
    }
    var first = ActiveMinutes()
    var second = ActiveMinutes()
    for (index, time) in seconds.enumerated() {
      if index % 2 == 0 {
        first.note(EventTime(seconds: time))
      } else {
        second.note(EventTime(seconds: time))
      }
    }
    var all = ActiveMinutes()
    for time in seconds.reversed() { all.note(EventTime(seconds: time)) }
    var joined = first
    joined.merge(second)
    second.merge(first)
    #expect(joined == all && second == all)
    #expect(all.starts(after: 1) == nil && first.starts(after: 1) != nil)
  }

  @Test("A rhythm is told in words")
  func words() {
    #expect(
      Cadence.steady(minutes: 5, steady: 9, intervals: 10).sentence == "every 5 min (9 of 10 intervals)")
    #expect(
      Cadence.steady(minutes: 90, steady: 6, intervals: 6).sentence == "every 90 min (6 of 6 intervals)")
    #expect(
      Cadence.steady(minutes: 1440, steady: 6, intervals: 6).sentence == "every 24 h (6 of 6 intervals)")
    #expect(
      Cadence.steady(minutes: 150, steady: 6, intervals: 6).sentence == "every 2 h 30 min (6 of 6 intervals)")
    #expect(
      Cadence.aroundTheClock(busy: 4, days: 5).sentence
        == "around the clock (in 18 hours or more on 4 of 5 days)")
  }
}
