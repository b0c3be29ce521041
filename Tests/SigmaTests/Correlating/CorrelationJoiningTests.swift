import Testing

@testable import Sigma

@Suite("Copies, orders and logs")
struct CorrelationJoiningTests {
  private let three = Correlation.of(.eventCount, within: 60, .init(.gte, 3)).alone

  @Test("An event counts once, however often and by whomever it is noted", arguments: 1...3)
  func copies(_ logs: Int) {
    let twice = [SampleHit(0, event: 1), .init(1, event: 2), .init(0, event: 1), .init(1, event: 2)]
    #expect(three.outcome(twice, logs: logs).matches == [])
    let matches = three.outcome(twice + [.init(2, event: 3)], logs: logs).matches
    #expect(matches.map(\.number) == [3])
    #expect(matches.map(\.numbers) == [[1, 2, 3]])
  }

  @Test("Of copies the record with the smallest input and record number stands", arguments: 1...2)
  func standingCopy(_ logs: Int) throws {
    let hits = [
      SampleHit(0, event: 1, record: (2, 0)), .init(0, event: 1, record: (1, 9)),
      .init(0, event: 1, record: (1, 8)),
      .init(0, event: 2), .init(0, event: 3),
    ]
    let marks = try #require(three.outcome(hits, logs: logs).matches.first).events.map(\.mark)
    #expect(marks.first { $0.low == 1 }?.input == 1)
    #expect(marks.first { $0.low == 1 }?.record == 8)
    #expect(marks.count == 3)
  }

  @Test("The values of copies are those of the record that stands")
  func valuesOfCopies() {
    let plan = Correlation.of(.valueSum, .init(.gte, 0), fields: ["n"]).alone
    let hits = [
      SampleHit(0, event: 1, record: (1, 0), ["n": ["1", "2", "4"]]),
      .init(0, event: 1, record: (0, 5), ["n": ["10", "20"]]),
      .init(0, event: 1, record: (0, 5), ["n": ["10", "20"]]),
    ]
    for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2]] {
      #expect(plan.outcome(order.map { hits[$0] }).matches.map(\.number) == [30])
    }
  }

  @Test("No logs and logs without hits give nothing")
  func empty() {
    #expect(three.evaluate([]) == CorrelationOutcome(matches: [], losses: []))
    #expect(three.outcome([], logs: 4) == CorrelationOutcome(matches: [], losses: []))
  }

  @Test("Matches are in the order of steps, groups and time, groups by the bytes of their texts")
  func order() {
    let one = Correlation.of(.eventCount, by: ["user"], within: 5, .init(.gte, 1))
    let plan = CorrelationPlan(steps: [one.over(.detection(0)), one.over(.detection(0))])
    let users = ["b", "", "a\u{301}", "á", "ab", "a", "B"]
    var hits: [SampleHit] = []
    for (number, user) in users.enumerated() {
      hits.append(.init(Int64(100 - number), event: number, ["user": [user]]))
      hits.append(.init(Int64(number), event: number + 100, ["user": [user]]))
    }
    let matches = plan.outcome(hits).matches
    let sorted = users.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let expected = sorted.flatMap { [Array($0.utf8), Array($0.utf8)] }
    #expect(matches.map { Array($0.group[0].utf8) } == expected + expected)
    #expect(matches.map(\.step) == Array(repeating: 0, count: 14) + Array(repeating: 1, count: 14))
    #expect(
      zip(matches, matches.dropFirst()).allSatisfy {
        $0.group != $1.group || $0.first < $1.first || $0.step < $1.step
      })
  }

  @Test("Texts that are no UTF-8 are texts, and told apart")
  func brokenText() {
    let plan = Correlation.of(.eventCount, by: ["user"], .init(.gte, 2)).alone
    var log = CorrelationLog(for: plan)
    for (number, byte) in [0xFF, 0xFE, 0xFF].enumerated() {
      var texts = FieldTexts()
      let bytes = [UInt8(byte)]
      texts.add(bytes.span)
      texts.endField()
      for want in plan.wants(of: 0) {
        log.note(want, time: 0, event: SampleHit(0, event: number).mark, groups: texts, values: FieldTexts())
      }
    }
    let matches = plan.evaluate([log]).matches
    #expect(matches.map(\.numbers) == [[0, 2]])
    #expect(matches.map(\.group) == [["\u{FFFD}"]])
  }
}
