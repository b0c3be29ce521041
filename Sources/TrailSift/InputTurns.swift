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
    var largest = InputHeap()
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
        while let largest = state.largest.popLargest() {
          if state.isTaken[largest] { continue }
          number = largest
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
      state.largest.push(state.end, size: size(state.end))
      state.bytes += size(state.end)
      state.end += 1
    }
  }

  private func size(_ number: Int) -> Int64 { max(inputs[number].size ?? 0, 1) }
}

/// A heap of inputs with the largest on top; of equal ones, the first.
private struct InputHeap {
  private var items: [(size: Int64, number: Int)] = []

  mutating func push(_ number: Int, size: Int64) {
    items.append((size, number))
    var child = items.count - 1
    while child > 0, precedes(child, (child - 1) / 2) {
      items.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func popLargest() -> Int? {
    guard let top = items.first else { return nil }
    let last = items.removeLast()
    if !items.isEmpty {
      items[0] = last
      var parent = 0
      while true {
        var best = parent
        for child in [2 * parent + 1, 2 * parent + 2] where child < items.count && precedes(child, best) {
          best = child
        }
        if best == parent { break }
        items.swapAt(best, parent)
        parent = best
      }
    }
    return top.number
  }

  private func precedes(_ a: Int, _ b: Int) -> Bool {
    items[a].size != items[b].size ? items[a].size > items[b].size : items[a].number < items[b].number
  }
}
