import Testing

@testable import TrailCoverage

@Suite("Hours with something") struct ActiveHoursTests {
  private static let start = ActiveHours.minutes.lowerBound

  @Test("An hour has its first and last minute, in whatever order they come")
  func hour() {
    var active = ActiveHours()
    for minute in [17, 0, 59, 30] { active.insert(minute: Self.start + 600 + minute) }
    let hour = ActiveHours.Hour(
      number: Self.start / 60 + 10, firstMinute: Self.start + 600, lastMinute: Self.start + 659)
    #expect(active.hours == [hour])
  }

  @Test("They come in order, however far they lie apart")
  func order() {
    var active = ActiveHours()
    let minutes = [5_000_000, 0, 100_000, 15_777_000, 61, 99_900]
    for minute in minutes { active.insert(minute: Self.start + minute) }
    #expect(active.hours.map(\.firstMinute) == minutes.sorted().map { $0 + Self.start })
    #expect(active.hours.map(\.lastMinute) == minutes.sorted().map { $0 + Self.start })
  }

  @Test("A minute outside 2010 to 2039 is not noted")
  func bounds() {
    var active = ActiveHours()
    var noted = [Self.start - 1, ActiveHours.minutes.upperBound, .max, .min, -1].map {
      active.insert(minute: $0)
    }
    #expect(noted == Array(repeating: false, count: 5))
    #expect(active.hours.isEmpty)
    noted = [Self.start, ActiveHours.minutes.upperBound - 1].map { active.insert(minute: $0) }
    #expect(noted == [true, true])
    #expect(active.hours.count == 2)
  }

  @Test(
    "The hours that share a minute with a time are found",
    arguments: [
      (60..<120, [1]), (119..<181, [1, 2, 3]), (0..<60, []), (60..<60, []), (240..<9000, [9]),
      (600..<900, []),
    ])
  func touching(time: Range<Int>, hours: [Int]) {
    var active = ActiveHours()
    for hour in [1, 2, 3, 9] { active.insert(minute: Self.start + hour * 60) }
    let found = active.hours.hours(touching: time.lowerBound + Self.start..<time.upperBound + Self.start)
    #expect(found.map { $0.number - Self.start / 60 } == hours)
  }

  @Test("Usual is what 99 in 100 waits do not exceed")
  func usual() {
    let waits = UsualWaits(Array(repeating: 0, count: 98) + [3, 7])
    #expect(waits.usual == 3)
    #expect(waits.usual(without: 7) == 3)
    #expect(waits.usual(without: 3) == 7)
    #expect(waits.usual(without: 0) == 7)
    #expect(UsualWaits(Array(repeating: 0, count: 198) + [3, 7]).usual(without: 7) == 0)
    #expect(UsualWaits([]).usual == nil)
    #expect(UsualWaits([5]).usual(without: 5) == nil)
    #expect(UsualWaits([5, 5]).usual(without: 5) == 5)
  }
}
