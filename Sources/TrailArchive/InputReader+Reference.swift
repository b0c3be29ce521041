/// An engine other than zlib may end a damaged member at another byte than zlib does, with other bytes before it. So
/// that an input reads the same with every engine, a member which an engine does not bring to its end with the right
/// checksum is read once more with zlib, and what zlib says stands. The bytes that were handed out before are passed
/// over; those of the step that failed are not handed out at all.
///
/// Where a file cannot be read again (a pipe, standard input), zlib reads it from the start.
extension InputReader where Engine: ~Copyable {
  /// Chooses the engine for an input whose first bytes are gzip.
  mutating func chooseEngine() {
    usesReference = !Engine.isReference && !file.canRewind && makeReference()
    readsPipe = usesReference
  }

  /// Makes the engine ready for another member.
  mutating func resetEngine() {
    usesReference = readsPipe
    if usesReference { reference?.reset() } else { inflater.reset() }
  }

  /// Inflates unread bytes of the file into `range` of `space`, and consumes those that the engine took.
  mutating func inflate(into space: inout MutableSpan<UInt8>, range: Range<Int>) -> MemberStep {
    if usesReference, var zlib = reference.take() {
      let step = file.inflate(with: &zlib, into: &space, range: range)
      reference = consume zlib
      return step
    }
    return file.inflate(with: &inflater, into: &space, range: range)
  }

  /// Goes back to the start of the present member and reads it with zlib up to where it was handed out.
  ///
  /// - Returns: false, and nothing is changed, when the engine's word is final or there is no way back.
  @discardableResult
  mutating func askReference() -> Bool {
    if Engine.isReference || usesReference { return false }
    guard case .member = phase, makeReference(), file.rewind(to: memberStart) else { return false }
    usesReference = true
    reference?.reset()
    outputPending = false
    let handedOut = memberInflated
    memberInflated = 0
    var scratch = ContiguousArray<UInt8>(repeating: 0, count: 64 << 10)
    var space = scratch.mutableSpan
    while case .member = phase, memberInflated < handedOut {
      var count = 0
      let most = Int(clamping: min(handedOut - memberInflated, Int64(space.count)))
      inflateMember(into: &space, range: 0..<most, written: &count)
    }
    return true
  }

  /// Makes the reference unless it is there; false when there is no memory for it.
  private mutating func makeReference() -> Bool {
    if reference == nil { reference = try? MemberInflater<ZlibInflater>() }
    return reference != nil
  }
}
