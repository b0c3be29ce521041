import Sigma
import TrailHash
import TrailRecords

/// Makes marks of bytes.
struct MarkMaker: Sendable {
  static let shared = MarkMaker()

  /// Longer parts are not remembered.
  static let longest = 4096
  /// No more marks are joined to one.
  static let mostJoined = 8
  /// An event whose source or name is longer is of no kind.
  static let longestName = 256

  private let hash = BlockHash(blockSize: 16 + longest)

  /// For a field that is absent.
  var absent: PartMark { PartMark(hash.sum(.max, .max)) }

  /// - Parameter detail: what else the mark stands for.
  func mark(_ bytes: Span<UInt8>, _ range: Range<Int>, _ detail: UInt64) -> PartMark? {
    guard range.count <= Self.longest else { return nil }
    return PartMark(
      hash.sum(UInt64(truncatingIfNeeded: range.count), detail) &+ hash.sum(bytes, range, at: 16))
  }

  /// A mark that is made of others.
  struct Joining {
    private let hash: BlockHash
    private var sum: UInt128

    fileprivate init(_ hash: BlockHash, _ detail: UInt64) {
      self.hash = hash
      sum = hash.sum(detail, 0)
    }

    /// - Parameter number: the mark's place among those that are joined, below ``MarkMaker/mostJoined``.
    mutating func add(_ mark: PartMark, _ number: Int) {
      sum &+= hash.sum(mark.high, mark.low, at: 16 * (number + 1))
    }

    var mark: PartMark { PartMark(sum) }
  }

  func joining(_ detail: UInt64) -> Joining { Joining(hash, detail) }

  /// The mark of an event's kind.
  func mark(_ bytes: Span<UInt8>, source: Range<Int>, name: Range<Int>, lacks: UInt64) -> PartMark? {
    guard source.count <= Self.longestName, name.count <= Self.longestName else { return nil }
    let lengths = UInt64(truncatingIfNeeded: source.count &<< 32 | name.count)
    return PartMark(
      hash.sum(lengths, lacks) &+ hash.sum(bytes, source, at: 16)
        &+ hash.sum(bytes, name, at: 16 + Self.longestName))
  }
}
