import Synchronization
import TrailArchive

/// Hands out the inputs to whichever worker asks.
///
/// The input whose turn it is in the reports is always in somebody's hands, so that findings flow. Whoever else
/// asks is given the largest input some way ahead: else a large one near the end would keep one worker busy while
/// the others have nothing left to do.
final class InputTurns: Sendable {
  /// How far ahead of the first input that nobody has an input may be handed out: that many bytes on disk.
  static let lookahead: Int64 = 4 << 20

  private struct State {
    /// The first input that nobody has yet.
    var first = 0
    var isTaken: [Bool]
    /// The inputs looked at so far end before this one.
    var end = 0
    /// The bytes of the inputs from `first` to `end` that nobody has.
    var bytes: Int64 = 0
    /// Inputs before `end`, the largest on top. Some are taken by now.
    var largest = PriorityQueue<SizedInput>()
  }

  private let inputs: [ArchiveInput]
  private let state: Mutex<State>

  init(_ inputs: [ArchiveInput]) {
    self.inputs = inputs
    state = Mutex(State(isTaken: Array(repeating: false, count: inputs.count)))
  }

  /// - Parameters:
  ///   - head: the input whose turn it is in the reports.
  ///   - inOrder: take the first input there is, since findings wait for it already.
  /// - Returns: nil when all inputs are handed out.
  func next(head: Int, inOrder: Bool) -> (number: Int, input: ArchiveInput)? {
    state.withLock { state in
      while state.first < inputs.count, state.isTaken[state.first] { state.first += 1 }
      guard state.first < inputs.count else { return nil }
      var number = state.first
      if !inOrder, number > head {
        lookAhead(&state)
        while let largest = state.largest.pop() {
          if state.isTaken[largest.number] { continue }
          number = largest.number
          break
        }
      }
      state.isTaken[number] = true
      if number < state.end { state.bytes -= size(number) } else { state.end = number + 1 }
      return (number, inputs[number])
    }
  }

  private func lookAhead(_ state: inout State) {
    state.end = max(state.end, state.first)
    while state.end < inputs.count, state.bytes < Self.lookahead {
      state.largest.push(SizedInput(size: size(state.end), number: state.end))
      state.bytes += size(state.end)
      state.end += 1
    }
  }

  private func size(_ number: Int) -> Int64 { max(inputs[number].size ?? 0, 1) }
}

/// The largest input comes first; of equal ones, the first.
private struct SizedInput: Prioritized {
  let size: Int64
  let number: Int

  func precedes(_ other: SizedInput) -> Bool {
    size != other.size ? size > other.size : number < other.number
  }
}
