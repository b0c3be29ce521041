/// An engine that inflates deflate data without a wrapper (RFC 1951), one stream after another.
///
/// One engine serves for any number of streams and files. It keeps no pointer to a caller's memory between calls.
protocol Inflater: ~Copyable {
  /// Whether what this engine says of damaged data is what is reported. If not, it is asked of zlib again.
  static var isReference: Bool { get }

  init() throws(ArchiveError)

  /// Makes ready for the first byte of another stream, whatever became of the present one.
  mutating func reset()

  /// Inflates from the front of `input` into `range` of `space`, as far as either goes.
  ///
  /// An engine may hold back output that did not fit: after a call that filled `range`, it is to be called again even
  /// if there is no input.
  mutating func inflate(
    _ input: Span<UInt8>, into space: inout MutableSpan<UInt8>, range: Range<Int>
  ) -> InflateStep
}

/// What one call of ``Inflater/inflate(_:into:range:)`` did.
struct InflateStep {
  enum Outcome {
    /// The stream goes on.
    case running
    /// The stream ended, and all its bytes were handed out.
    case end
    /// The data are corrupt, in the engine's words.
    case corrupt(reason: String)
    /// The engine has no memory left.
    case outOfMemory
  }

  var consumed: Int
  var produced: Int
  var outcome: Outcome
  /// At the end, bytes behind the stream that were consumed with it, the first in the lowest bits.
  var surplus: UInt64 = 0
  /// How many bytes `surplus` holds; at most 8, and they may have been consumed by earlier calls.
  var surplusBytes = 0
}

#if ISAL
  /// The engine of ``ArchiveReader``.
  typealias StandardInflater = ISALInflater
#else
  /// The engine of ``ArchiveReader``.
  typealias StandardInflater = ZlibInflater
#endif
