import Synchronization
import TrailReports

/// What was brought together of some inputs of a pass.
struct PassShare<Tally: RecordTally>: Sendable {
  var tally: Tally
  private(set) var totals = LedgerTotals()
  /// By the number of the input.
  private(set) var notWhole: [(number: Int, line: LedgerLine)] = []

  init(_ tally: Tally) { self.tally = tally }

  mutating func account(for line: LedgerLine, of number: Int) {
    totals += line
    if !line.isWhole { notWhole.append((number, line)) }
  }

  mutating func merge(_ other: PassShare) {
    tally.merge(other.tally)
    totals += other.totals
    notWhole += other.notWhole
  }
}

/// What the workers of a strict pass have brought together. It counts the inputs up to the first that is not whole and
/// no other.
///
/// Which input that is may turn out when later ones are read already. So shares are joined over inputs that follow on
/// one another, and those behind the end are left out. Inputs are begun in their order, so that only as many runs of
/// inputs wait for the ones between them as there are workers.
final class PassRuns<Tally: RecordTally>: Sendable {
  /// Inputs that follow on one another, all of them read.
  private struct Run: Sendable {
    var numbers: Range<Int>
    var share: PassShare<Tally>
  }

  private struct State: Sendable {
    /// In the order of their numbers, with a gap between two.
    var runs: [Run] = []
    /// The first input so far that is not whole.
    var end: (number: Int, share: PassShare<Tally>)?

    /// Whether all inputs before the end are read.
    var isSettled: Bool {
      guard let end else { return false }
      return end.number == 0 || runs.first?.numbers == 0..<end.number
    }
  }

  private let state = Mutex(State())

  /// The number of the first input so far that is not whole.
  var end: Int? { state.withLock { $0.end?.number } }

  /// What counts.
  var shares: [PassShare<Tally>] {
    state.withLock { state in state.runs.map(\.share) + (state.end.map { [$0.share] } ?? []) }
  }

  /// Takes what was brought together of one input.
  /// - Parameter endsPass: whether the input is not whole.
  /// - Returns: whether nothing that is read from now on counts.
  func add(_ share: PassShare<Tally>, of number: Int, endsPass: Bool) -> Bool {
    state.withLock { state in
      if let end = state.end, end.number < number { return state.isSettled }
      if endsPass {
        state.end = (number, share)
        state.runs.removeAll { $0.numbers.lowerBound > number }
      } else {
        Self.insert(Run(numbers: number..<number + 1, share: share), into: &state.runs)
      }
      return state.isSettled
    }
  }

  private static func insert(_ run: Run, into runs: inout [Run]) {
    var run = run
    let place = runs.firstIndex { $0.numbers.lowerBound > run.numbers.lowerBound } ?? runs.count
    if place < runs.count, runs[place].numbers.lowerBound == run.numbers.upperBound {
      let next = runs.remove(at: place)
      run.numbers = run.numbers.lowerBound..<next.numbers.upperBound
      run.share.merge(next.share)
    }
    if place > 0, runs[place - 1].numbers.upperBound == run.numbers.lowerBound {
      runs[place - 1].numbers = runs[place - 1].numbers.lowerBound..<run.numbers.upperBound
      runs[place - 1].share.merge(run.share)
    } else {
      runs.insert(run, at: place)
    }
  }
}
