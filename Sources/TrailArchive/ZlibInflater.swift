import CZlib

/// The system's zlib.
///
/// Invariant: `stream` is one initialised `z_stream` which stays at its address, since zlib keeps a pointer back to
/// it, and belongs to this value alone. Its pointers to input and output are set at the start of a call and cleared
/// at its end, so that zlib never sees memory which is not lent to it.
@safe struct ZlibInflater: Inflater, ~Copyable {
  private let stream: UnsafeMutablePointer<z_stream>

  static var isReference: Bool { true }

  /// The largest window (15), and minus for no wrapper: zlib's own reading of gzip computes a checksum which takes a
  /// fifth of its time, where ``Checksum`` takes a fiftieth.
  private static let rawWindowBits: Int32 = -15

  init() throws(ArchiveError) {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    let status = unsafe inflateInit2_(
      stream, ZlibInflater.rawWindowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    guard status == Z_OK else {
      unsafe stream.deinitialize(count: 1)
      unsafe stream.deallocate()
      throw .outOfMemory
    }
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deinitialize(count: 1)
    unsafe stream.deallocate()
  }

  mutating func reset() {
    // Fails only for a stream that was never initialised.
    _ = unsafe inflateReset(stream)
  }

  mutating func inflate(
    _ input: Span<UInt8>, into space: inout MutableSpan<UInt8>, range: Range<Int>
  ) -> InflateStep {
    precondition(range.lowerBound >= 0 && range.upperBound <= space.count, "the range lies outside the space")
    let inputCount = UInt32(clamping: input.count)
    let spaceCount = UInt32(clamping: range.count)
    // zlib reads `inputCount` bytes at most and writes `spaceCount` at most, both inside what is lent for the call.
    let status = unsafe input.withUnsafeBufferPointer { inputBytes in
      unsafe space.withUnsafeMutableBufferPointer { spaceBytes -> Int32 in
        unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: inputBytes.baseAddress)
        unsafe stream.pointee.avail_in = inputCount
        unsafe stream.pointee.next_out = spaceBytes.baseAddress.map { unsafe $0 + range.lowerBound }
        unsafe stream.pointee.avail_out = spaceCount
        // Z_FINISH may be used for any part of a stream: it spares a copy of the window when the stream ends.
        return unsafe CZlib.inflate(stream, Z_FINISH)
      }
    }
    let consumed = unsafe Int(inputCount - stream.pointee.avail_in)
    let produced = unsafe Int(spaceCount - stream.pointee.avail_out)
    unsafe stream.pointee.next_in = nil
    unsafe stream.pointee.next_out = nil
    return InflateStep(consumed: consumed, produced: produced, outcome: outcome(of: status))
  }

  private func outcome(of status: Int32) -> InflateStep.Outcome {
    switch status {
    // Z_BUF_ERROR says only that input or space ran out.
    case Z_OK, Z_BUF_ERROR: .running
    case Z_STREAM_END: .end
    case Z_MEM_ERROR: .outOfMemory
    default:
      .corrupt(reason: unsafe stream.pointee.msg.map { unsafe String(cString: $0) } ?? "no reason given")
    }
  }
}
