import Synchronization
import TrailArchive

/// Reads and inflates one input in a task of its own, some pieces ahead of whoever scans them, so that a large input
/// keeps two processors busy.
///
/// A task that has to wait for the other gives its thread away, so that this costs little where all threads have work.
final class ReadAhead: Sendable {
  private static let pieceBytes = 256 << 10
  /// Pieces in memory at a time.
  private static let pieces = 3

  /// Some bytes of the input.
  struct Piece: Sendable {
    fileprivate(set) var bytes: [UInt8]
    fileprivate(set) var count = 0
    /// How much of the input had been read then.
    fileprivate(set) var tally = ArchiveTally()
  }

  /// How the input ended.
  struct End: Sendable {
    let tally: ArchiveTally
    let damage: ArchiveDamage?
  }

  private struct State {
    var filled: [Piece] = []
    var free: [Piece]
    var isEnded = false
    var isCancelled = false
    var reader: CheckedContinuation<Void, Never>?
    var scanner: CheckedContinuation<Void, Never>?
  }

  private let state: Mutex<State>

  init() {
    let piece = Piece(bytes: [UInt8](repeating: 0, count: Self.pieceBytes))
    state = Mutex(State(free: Array(repeating: piece, count: Self.pieces)))
  }

  /// Reads the input to its end, or until it is cancelled.
  func run(_ input: ArchiveInput, _ limits: ArchiveLimits) async -> Result<End, ArchiveError> {
    defer { end() }
    do throws(ArchiveError) {
      var reader = try ArchiveReader(input, limits: limits)
      while var piece = await nextFree() {
        piece.count = Self.fill(&piece.bytes, from: &reader)
        if piece.count == 0 { break }
        piece.tally = reader.tally
        hand(over: piece)
      }
      return .success(End(tally: reader.tally, damage: reader.damage))
    } catch {
      return .failure(error)
    }
  }

  private static func fill(_ bytes: inout [UInt8], from reader: inout ArchiveReader) -> Int {
    var space = bytes.mutableSpan
    return reader.read(into: &space)
  }

  /// - Returns: nil at the end.
  func next() async -> Piece? {
    while true {
      let (piece, isEnded) = state.withLock { state in
        (state.filled.isEmpty ? nil : state.filled.removeFirst(), state.isEnded)
      }
      if let piece { return piece }
      if isEnded { return nil }
      await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
        let isReady = state.withLock { state in
          if !state.filled.isEmpty || state.isEnded { return true }
          state.scanner = continuation
          return false
        }
        if isReady { continuation.resume() }
      }
    }
  }

  /// Gives a piece back whose bytes are no longer needed.
  func release(_ piece: consuming Piece) {
    let free = piece
    resume { state in
      state.free.append(free)
      return state.reader.take()
    }
  }

  /// Ends the reading, though there may be more.
  func cancel() {
    resume { state in
      state.isCancelled = true
      return state.reader.take()
    }
  }

  private func nextFree() async -> Piece? {
    while true {
      let (piece, isCancelled) = state.withLock { state in
        (state.isCancelled ? nil : state.free.popLast(), state.isCancelled)
      }
      if piece != nil || isCancelled { return piece }
      await withCheckedContinuation { (continuation: CheckedContinuation<Void, Never>) in
        let isReady = state.withLock { state in
          if !state.free.isEmpty || state.isCancelled { return true }
          state.reader = continuation
          return false
        }
        if isReady { continuation.resume() }
      }
    }
  }

  private func hand(over piece: consuming Piece) {
    let filled = piece
    resume { state in
      state.filled.append(filled)
      return state.scanner.take()
    }
  }

  private func end() {
    resume { state in
      state.isEnded = true
      return state.scanner.take()
    }
  }

  /// Changes the state, and wakes whom that concerns.
  private func resume(_ change: (inout State) -> CheckedContinuation<Void, Never>?) {
    state.withLock { change(&$0) }?.resume()
  }
}
