#if ISAL
  import CISAL

  /// ISA-L's inflate, about twice as fast as zlib's.
  ///
  /// It decodes up to 64 KB ahead of what it hands out. Damaged data it may notice later than zlib, or with other
  /// bytes before the damage, so that its word on them is not final.
  ///
  /// Invariant: `state` is one initialised `inflate_state` which belongs to this value alone. Its pointers to input
  /// and output are set at the start of a call and cleared at its end, so that ISA-L never sees memory which is not
  /// lent to it.
  @safe struct ISALInflater: Inflater, ~Copyable {
    private let state: UnsafeMutablePointer<inflate_state>

    static var isReference: Bool { false }

    init() throws(ArchiveError) {
      // Nothing but zeros are put into it by hand, since it is too large to be built as a value and copied.
      let size = unsafe MemoryLayout<inflate_state>.size
      let memory = unsafe UnsafeMutableRawPointer.allocate(
        byteCount: size, alignment: MemoryLayout<inflate_state>.alignment)
      unsafe memory.initializeMemory(as: UInt8.self, repeating: 0, count: size)
      unsafe state = memory.bindMemory(to: inflate_state.self, capacity: 1)
      unsafe isal_inflate_init(state)
    }

    deinit {
      unsafe UnsafeMutableRawPointer(state).deallocate()
    }

    mutating func reset() {
      unsafe isal_inflate_reset(state)
    }

    mutating func inflate(
      _ input: Span<UInt8>, into space: inout MutableSpan<UInt8>, range: Range<Int>
    ) -> InflateStep {
      precondition(
        range.lowerBound >= 0 && range.upperBound <= space.count, "the range lies outside the space")
      let inputCount = UInt32(clamping: input.count)
      let spaceCount = UInt32(clamping: range.count)
      // ISA-L reads `inputCount` bytes at most and writes `spaceCount` at most, both inside what is lent for the call.
      let status = unsafe input.withUnsafeBufferPointer { inputBytes in
        unsafe space.withUnsafeMutableBufferPointer { spaceBytes -> Int32 in
          unsafe state.pointee.next_in = UnsafeMutablePointer(mutating: inputBytes.baseAddress)
          unsafe state.pointee.avail_in = inputCount
          unsafe state.pointee.next_out = spaceBytes.baseAddress.map { unsafe $0 + range.lowerBound }
          unsafe state.pointee.avail_out = spaceCount
          return unsafe isal_inflate(state)
        }
      }
      unsafe state.pointee.next_in = nil
      unsafe state.pointee.next_out = nil
      if status < ISAL_DECOMP_OK {
        // What it says of input and output is not right then: it may give back more input than it got.
        return InflateStep(consumed: 0, produced: 0, outcome: .corrupt(reason: "ISA-L's error \(status)"))
      }
      let consumed = unsafe Int(inputCount - state.pointee.avail_in)
      let produced = unsafe Int(spaceCount - state.pointee.avail_out)
      var step = InflateStep(consumed: consumed, produced: produced, outcome: .running)
      if unsafe state.pointee.block_state == ISAL_BLOCK_FINISH {
        step.outcome = .end
        takeSurplus(&step)
      } else if consumed == 0, produced == 0, inputCount > 0, spaceCount > 0 {
        // It was never seen to do nothing, but if it did the reader would turn for ever.
        step.outcome = .corrupt(reason: "ISA-L does not go on")
      }
      return step
    }

    /// At the end its buffer of bits holds the rest of the last byte, and whole bytes from behind the stream.
    private func takeSurplus(_ step: inout InflateStep) {
      let bits = unsafe max(state.pointee.read_in_length, 0)
      step.surplusBytes = Int(bits / 8)
      step.surplus = unsafe state.pointee.read_in >> UInt64(bits % 8)
    }
  }
#endif
