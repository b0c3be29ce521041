import AWSAccess
import Foundation
import Testing

@testable import TrailLive

@Suite("What is still to be fetched")
struct CoverageWindowsTests {
  @Test("A poll reaches back by the look-back behind the one before")
  func begins() {
    var windows = CoverageWindows(LookupWindow(first: 1000, last: 2000))
    #expect(windows.begin(now: 2300, lookback: 600, floor: 0) == LookupWindow(first: 1400, last: 2300))
    #expect(windows.pending == [LookupWindow(first: 1000, last: 2300)])
    #expect(windows.covered == 2300)
  }

  @Test("Nothing is asked again from before the time since which all is remembered")
  func floor() {
    var windows = CoverageWindows(covered: 2000, pending: [])
    #expect(windows.begin(now: 2300, lookback: 1500, floor: 1900).first == 1900)
    #expect(windows.begin(now: 2600, lookback: 100, floor: 9000).first == 2200)
  }

  @Test("After a clock that was set back the window reaches further")
  func setBack() {
    var windows = CoverageWindows(covered: 5000, pending: [])
    #expect(windows.begin(now: 4000, lookback: 600, floor: 4900) == LookupWindow(first: 1800, last: 4000))
    #expect(windows.covered == 4000)
  }

  @Test("What is fetched is taken away, and what is left stays")
  func fetched() {
    var windows = CoverageWindows(LookupWindow(first: 0, last: 100))
    windows.fetched(LookupWindow(first: 40, last: 60))
    #expect(windows.pending == [LookupWindow(first: 0, last: 39), LookupWindow(first: 61, last: 100)])
    #expect(
      windows.backlog(before: 80) == [LookupWindow(first: 0, last: 39), LookupWindow(first: 61, last: 79)])
    windows.add(LookupWindow(first: 40, last: 60))
    #expect(windows.pending == [LookupWindow(first: 0, last: 100)])
    windows.fetched(LookupWindow(first: 0, last: 100))
    #expect(windows.pending == [])
  }

  @Test("The windows are the same seconds as a set of them, and never more than the bound", arguments: 1...20)
  func sameAsSet(seed: Int) {
    var dice = Dice(seed)
    var windows = CoverageWindows(covered: 0, pending: [])
    var seconds: Set<Int64> = []
    for _ in 0..<200 {
      let first = Int64.random(in: 0..<400, using: &dice)
      let window = LookupWindow(first: first, last: first + Int64.random(in: 0..<30, using: &dice))
      if dice.chance(0.5) {
        windows.add(window)
        seconds.formUnion(window.first...window.last)
      } else {
        windows.fetched(window)
        seconds.subtract(window.first...window.last)
      }
      #expect(Set(windows.pending.flatMap { Array($0.first...$0.last) }) == seconds)
      #expect(windows.pendingSeconds == Int64(seconds.count))
    }
  }

  @Test("Beyond the bound the nearest windows are joined, and nothing is dropped")
  func bound() {
    var windows = CoverageWindows(covered: 0, pending: [])
    for number in 0..<Int64(300) { windows.add(LookupWindow(first: number * 10, last: number * 10 + 1)) }
    #expect(windows.pending.count == CoverageWindows.mostWindows)
    for number in 0..<Int64(300) {
      #expect(windows.pending.contains { $0.first <= number * 10 && $0.last >= number * 10 + 1 })
    }
  }

  @Test("What is older than can be asked is given up, and counted")
  func givesUp() {
    var windows = CoverageWindows(
      covered: 0, pending: [LookupWindow(first: 0, last: 9), LookupWindow(first: 20, last: 39)])
    #expect(windows.giveUp(before: 30) == 20)
    #expect(windows.pending == [LookupWindow(first: 30, last: 39)])
  }

  @Test("It is the same after it was written and read")
  func coding() throws {
    let windows = CoverageWindows(
      covered: 99, pending: [LookupWindow(first: 0, last: 9), LookupWindow(first: 20, last: 39)])
    let data = try JSONEncoder().encode(windows)
    #expect(try JSONDecoder().decode(CoverageWindows.self, from: data) == windows)
    #expect(throws: (any Error).self) {
      try JSONDecoder().decode(CoverageWindows.self, from: Data("{\"covered\":1,\"pending\":[[5,1]]}".utf8))
    }
  }
}

@Suite("The pages of a query")
struct QueryRunTests {
  private let bounds = LookupWindow(first: 100, last: 200)

  @Test("The second of the last event stays to be asked until the last page came")
  func fetched() {
    var run = QueryRun(query: .everything, bounds: bounds)
    #expect(run.fetched == nil)
    #expect(run.took([190, 180, 180], isCut: false, next: "a") == .more)
    #expect(run.fetched == LookupWindow(first: 181, last: 200))
    #expect(run.rest == LookupWindow(first: 100, last: 180))
    #expect(run.took([180, 150], isCut: false, next: nil) == .finished)
    #expect(run.fetched == bounds)
  }

  @Test("Events out of order count only with the last page")
  func unordered() {
    var run = QueryRun(query: .everything, bounds: bounds)
    _ = run.took([150, 190], isCut: false, next: "a")
    #expect(run.fetched == nil)
    #expect(run.took([], isCut: false, next: nil) == .finished)
    #expect(run.fetched == bounds)
  }

  @Test("After a dead token the rest is begun again, as long as there is progress")
  func deadToken() {
    var run = QueryRun(query: .everything, bounds: bounds)
    let goesOn1 = run.restart()
    #expect(!goesOn1)
    _ = run.took([190, 180], isCut: false, next: "a")
    let goesOn2 = run.restart()
    #expect(goesOn2)
    #expect(run.token == nil)
    #expect(run.window == LookupWindow(first: 100, last: 180))
    for _ in 0..<3 {
      _ = run.took([180], isCut: false, next: "b")
      let goesOn3 = run.restart()
      #expect(goesOn3)
    }
    _ = run.took([180], isCut: false, next: "b")
    let goesOn4 = run.restart()
    #expect(!goesOn4)
  }

  @Test("A token that leads to itself is no progress")
  func stuck() {
    var run = QueryRun(query: .everything, bounds: bounds)
    #expect(run.took([], isCut: false, next: "a") == .more)
    #expect(run.took([], isCut: false, next: "a") == .stuck)
  }
}
