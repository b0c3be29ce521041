/// What a scalar of a record is.
public enum ScalarKind: Sendable, Hashable {
  case text
  case number
  case boolean
  case null
}

/// The text of a scalar as comparisons want it: as it is, in small letters, and hashed. Made once, it serves
/// every item that asks about the scalar. Its memory is used again for the next scalar: not to be shared
/// between threads.
public struct ScalarText: Sendable {
  public private(set) var kind = ScalarKind.null
  /// Of the small letters.
  private(set) var hash: UInt64 = 0
  private var storage: [UInt8] = []
  private var count = 0
  private var foldedStorage: [UInt8] = []
  private var foldedCount = 0

  public init() {}

  /// The text as it is.
  public var bytes: Span<UInt8> {
    @_lifetime(borrow self)
    borrowing get { storage.span.extracting(0..<count) }
  }

  /// The text in small letters, as ``TextFolding`` makes them.
  public var folded: Span<UInt8> {
    @_lifetime(borrow self)
    borrowing get { foldedStorage.span.extracting(0..<foldedCount) }
  }

  /// Takes in the next scalar.
  ///
  /// - Parameters:
  ///   - bytes: Its text in UTF-8, JSON's escapes resolved; for a number or boolean as it is written.
  ///   - kind: What it is. The text of `null` does not matter.
  public mutating func hold(_ bytes: Span<UInt8>, kind: ScalarKind) {
    self.kind = kind
    count = bytes.count
    if storage.count < count {
      let room = max(2 * storage.count, count, 64)
      storage = [UInt8](repeating: 0, count: room)
      foldedStorage = storage
    }
    var copy = storage.mutableSpan
    for place in 0..<bytes.count { copy[place] = bytes[place] }
    var small = foldedStorage.mutableSpan
    foldedCount = TextFolding.fold(bytes, into: &small)
    hash = TextHash.hash(of: folded)
  }
}
