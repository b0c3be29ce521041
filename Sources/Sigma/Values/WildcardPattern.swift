/// A pattern with wildcards in other places than its ends: pieces between stars, which are found one after
/// the other, each at its first place behind the one before. That never goes back, and takes at most the
/// product of the lengths of text and pattern.
struct WildcardPattern: Sendable {
  /// Characters without a star between them.
  private struct Piece: Sendable, Equatable {
    /// Bytes, and ``anyScalar`` for `?`.
    var units: [UInt16] = []
    /// For a piece without `?`.
    var finder: ByteFinder?

    static let anyScalar: UInt16 = 256

    /// The place behind the piece if it stands at `start`.
    func end(in text: Span<UInt8>, from start: Int, to limit: Int) -> Int? {
      var place = start
      for unit in units {
        guard place < limit else { return nil }
        if unit == Self.anyScalar {
          place += UTF8Scalar.length(in: text, at: place)
        } else {
          guard UInt16(text[place]) == unit else { return nil }
          place += 1
        }
      }
      return place <= limit ? place : nil
    }

    /// The place where the piece begins if it ends at `end`.
    func start(in text: Span<UInt8>, from limit: Int, endingAt end: Int) -> Int? {
      var place = end
      for unit in units.reversed() {
        guard place > limit else { return nil }
        if unit == Self.anyScalar {
          place = UTF8Scalar.before(place, in: text)
        } else {
          place -= 1
          guard UInt16(text[place]) == unit else { return nil }
        }
      }
      return place >= limit ? place : nil
    }

    /// The place behind the first occurrence.
    func firstEnd(in text: Span<UInt8>, from start: Int, to limit: Int) -> Int? {
      if let finder {
        return finder.firstIndex(in: text, from: start, to: limit).map { $0 + units.count }
      }
      var place = start
      while place <= limit {
        if let end = end(in: text, from: place, to: limit) { return end }
        guard place < limit else { return nil }
        place += UTF8Scalar.length(in: text, at: place)
      }
      return nil
    }
  }

  /// Before the first star, or all there is.
  private let head: Piece
  private let middle: [Piece]
  /// Behind the last star; nil without any star.
  private let tail: Piece?
  private let leastLength: Int

  init(_ parts: [TextPattern.Part]) {
    var pieces = [Piece()]
    for part in parts {
      switch part {
      case .bytes(let bytes): pieces[pieces.count - 1].units += bytes.map(UInt16.init)
      case .one: pieces[pieces.count - 1].units.append(Piece.anyScalar)
      case .many: pieces.append(Piece())
      case .byteOrderMark: continue
      }
    }
    leastLength = pieces.reduce(0) { $0 + $1.units.count }
    for place in pieces.indices where !pieces[place].units.contains(Piece.anyScalar) {
      pieces[place].finder = ByteFinder(pieces[place].units.map { UInt8(truncatingIfNeeded: $0) })
    }
    head = pieces.removeFirst()
    tail = pieces.popLast()
    middle = pieces.filter { !$0.units.isEmpty }
  }

  func matches(_ text: Span<UInt8>) -> Bool {
    guard text.count >= leastLength, var place = head.end(in: text, from: 0, to: text.count) else {
      return false
    }
    guard let tail else { return place == text.count }
    guard let limit = tail.start(in: text, from: place, endingAt: text.count) else { return false }
    for piece in middle {
      guard let end = piece.firstEnd(in: text, from: place, to: limit) else { return false }
      place = end
    }
    return true
  }
}
