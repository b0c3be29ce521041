/// The bounds within which an input is read.
public struct ArchiveLimits: Sendable, Equatable {
  /// The most inflated bytes taken from one input. Exactly that many are fine; one more is damage.
  public var maxInflatedBytes: Int64
  /// How many bytes of a file are read at a time; at least 2.
  public var chunkBytes: Int

  public init(maxInflatedBytes: Int64 = 16 << 30, chunkBytes: Int = 128 << 10) {
    self.maxInflatedBytes = max(maxInflatedBytes, 0)
    self.chunkBytes = max(chunkBytes, 2)
  }
}

/// How much of one input was read so far.
public struct ArchiveTally: Sendable, Equatable {
  /// Bytes of the input that were used, up to the place where reading stands or stopped. All of a whole input.
  public var bytes: Int64 = 0
  /// Bytes handed out: inflated, or passed through where the input is not compressed.
  public var inflatedBytes: Int64 = 0
  /// Gzip members read to their end, their checksum and length right.
  public var members: Int = 0

  public init() {}
}
