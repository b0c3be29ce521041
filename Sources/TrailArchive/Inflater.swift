/// An engine that inflates gzip members, one after another.
///
/// One engine serves for any number of members and files. It keeps no pointer to a caller's memory between calls.
protocol Inflater: ~Copyable {
  init() throws(ArchiveError)

  /// Makes ready for the first byte of another member, whatever became of the present one.
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
    /// The member goes on.
    case running
    /// The member ended, checksum and length right, with the last consumed byte.
    case memberEnd
    /// The member is not as it should be.
    case failed(InflateFailure)
  }

  var consumed: Int
  var produced: Int
  var outcome: Outcome
}

/// Why a member could not be inflated. Reasons are the engine's words.
enum InflateFailure: Equatable {
  /// The bytes are no gzip header.
  case header(reason: String)
  /// The deflate data are corrupt.
  case data(reason: String)
  /// The checksum, whose 4 bytes are consumed, is wrong. The 4 bytes of the length come next.
  case checksum
  /// The length, whose 4 bytes are consumed, is wrong. The member ends here.
  case length
  /// The engine has no memory left.
  case outOfMemory
}

/// The engine in use.
typealias MemberInflater = ZlibInflater
