/// Inflates gzip members one after another: an engine does the data between header and trailer, which are read here.
struct MemberInflater<Engine: Inflater & ~Copyable>: ~Copyable {
  private enum Part {
    case header, data, checksum, length
  }

  private var engine: Engine
  private var part = Part.header
  private var header = GzipHeader()
  /// Of all bytes inflated so far, as their number is, of which the trailer has the lower 32 bits.
  private var checksum = Checksum()
  private var length: UInt32 = 0
  /// The bytes of the present field of the trailer, the first in the lowest bits.
  private var field: UInt32 = 0
  private var fieldBytes = 0

  init() throws(ArchiveError) {
    engine = try Engine()
  }

  /// Makes ready for the first byte of another member, whatever became of the present one.
  mutating func reset() {
    part = .header
    header.reset()
    checksum.reset()
    length = 0
    field = 0
    fieldBytes = 0
  }

  /// Inflates from the front of `input` into `range` of `space`, as far as either goes.
  ///
  /// It may hold back output that did not fit: after a call that filled `range`, it is to be called again even if
  /// there is no input.
  mutating func inflate(
    _ input: Span<UInt8>, into space: inout MutableSpan<UInt8>, range: Range<Int>
  ) -> MemberStep {
    var step = MemberStep(consumed: 0, produced: 0, outcome: .running)
    if part == .header { takeHeader(input, &step) }
    if part == .data { inflateData(input, into: &space, range: range, &step) }
    while part == .checksum || part == .length, case .running = step.outcome, step.consumed < input.count {
      takeTrailer(input[step.consumed], &step)
      step.consumed += 1
    }
    return step
  }

  private mutating func takeHeader(_ input: Span<UInt8>, _ step: inout MemberStep) {
    switch header.take(input, consumed: &step.consumed) {
    case .more: break
    case .end:
      engine.reset()
      part = .data
    case .failed(let reason): step.outcome = .failed(.header(reason: reason))
    }
  }

  private mutating func inflateData(
    _ input: Span<UInt8>, into space: inout MutableSpan<UInt8>, range: Range<Int>, _ step: inout MemberStep
  ) {
    let data = engine.inflate(input.extracting(step.consumed...), into: &space, range: range)
    step.consumed += data.consumed
    step.produced = data.produced
    checksum.add(space.span.extracting(range.lowerBound..<range.lowerBound + data.produced))
    length &+= UInt32(truncatingIfNeeded: data.produced)
    switch data.outcome {
    case .running: break
    case .end:
      part = .checksum
      var surplus = data.surplus
      for _ in 0..<data.surplusBytes {
        // Of a wrong trailer the rest does not count: what is wrong is looked at again by the reference.
        guard case .running = step.outcome else { return }
        takeTrailer(UInt8(truncatingIfNeeded: surplus), &step)
        surplus >>= 8
      }
    case .corrupt(let reason): step.outcome = .failed(.data(reason: reason))
    case .outOfMemory: step.outcome = .failed(.outOfMemory)
    }
  }

  private mutating func takeTrailer(_ byte: UInt8, _ step: inout MemberStep) {
    field |= UInt32(byte) << UInt32(8 * fieldBytes)
    fieldBytes += 1
    guard fieldBytes == 4 else { return }
    let found = field
    field = 0
    fieldBytes = 0
    if part == .checksum {
      part = .length
      if found != checksum.value { step.outcome = .failed(.checksum) }
    } else {
      step.outcome = found == length ? .memberEnd : .failed(.length)
    }
  }
}

/// What one call of ``MemberInflater/inflate(_:into:range:)`` did.
struct MemberStep {
  enum Outcome {
    /// The member goes on.
    case running
    /// The member ended, checksum and length right, with the last consumed byte.
    case memberEnd
    /// The member is not as it should be.
    case failed(MemberFailure)
  }

  var consumed: Int
  var produced: Int
  var outcome: Outcome
}

/// Why a member could not be inflated.
enum MemberFailure: Equatable {
  /// The bytes are no gzip header.
  case header(reason: String)
  /// The deflate data are corrupt, in the engine's words.
  case data(reason: String)
  /// The checksum, whose 4 bytes are consumed, is wrong. The 4 bytes of the length come next.
  case checksum
  /// The length, whose 4 bytes are consumed, is wrong. The member ends here.
  case length
  /// The engine has no memory left.
  case outOfMemory
}
