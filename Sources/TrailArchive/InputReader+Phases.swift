extension InputReader where Engine: ~Copyable {
  /// Writes at most `limit` bytes to the front of `space` and returns how many; 0 only at the input's end.
  ///
  /// It returns what it has before it reads the file again, which could have to wait.
  mutating func produce(into space: inout MutableSpan<UInt8>, limit: Int) -> Int {
    var written = 0
    while true {
      switch phase {
      case .start: begin()
      case .plain: return passOn(into: &space, limit: limit)
      case .member:
        if written == limit || (written > 0 && file.unreadCount == 0) { return written }
        inflateMember(into: &space, range: written..<limit, written: &written)
      case .lengthField(let bytesLeft):
        if written > 0, file.unreadCount == 0 { return written }
        skipLengthField(bytesLeft)
      case .between:
        if written > 0, file.unreadCount == 0 { return written }
        findNextMember()
      case .ended: return written
      }
    }
  }

  /// Reads on in the file; false at its end and when it cannot be read, which then is noted and ends the input.
  private mutating func fill() -> Bool {
    do {
      return try file.fill()
    } catch {
      end(with: .unreadable(error, at: file.position))
      return false
    }
  }

  private var hasEnded: Bool {
    if case .ended = phase { true } else { false }
  }

  /// Looks at the first two bytes. An input of no byte is whole, and one of a single byte cannot be gzip.
  private mutating func begin() {
    while file.unreadCount < 2, fill() {}
    if hasEnded { return }
    if file.unreadCount >= 2, startsMember() {
      chooseEngine()
      beginMember()
    } else {
      phase = .plain
    }
  }

  private mutating func passOn(into space: inout MutableSpan<UInt8>, limit: Int) -> Int {
    do {
      let count = try file.pass(into: &space, limit: limit)
      if count == 0 { end() }
      return count
    } catch {
      end(with: .unreadable(error, at: file.position))
      return 0
    }
  }

  private func startsMember() -> Bool {
    let unread = file.unread
    return unread[0] == 0x1F && unread[1] == 0x8B
  }

  private mutating func beginMember() {
    resetEngine()
    member += 1
    memberStart = file.position
    memberInflated = 0
    outputPending = false
    phase = .member
  }

  /// Inflates once, after reading on in the file if there is nothing to inflate.
  mutating func inflateMember(
    into space: inout MutableSpan<UInt8>, range: Range<Int>, written: inout Int
  ) {
    if file.unreadCount == 0, !outputPending, !fill() {
      if !hasEnded, !askReference() { endTruncated() }
      return
    }
    let step = inflate(into: &space, range: range)
    if case .failed = step.outcome, askReference() { return }
    written += step.produced
    memberInflated += Int64(step.produced)
    outputPending = step.produced == range.count
    switch step.outcome {
    case .running: break
    case .memberEnd:
      countMember()
      phase = .between
    case .failed(let failure): memberFailed(failure)
    }
  }

  private mutating func memberFailed(_ failure: MemberFailure) {
    switch failure {
    case .checksum:
      damageLog.note(.wrongChecksum(member: member, at: file.position - 4))
      phase = .lengthField(bytesLeft: 4)
    case .length:
      damageLog.note(.wrongLength(member: member, at: file.position - 4))
      phase = .between
    case .header(let reason):
      if member == 1 {
        end(with: .corruptHeader(reason, at: memberStart))
      } else {
        endWithTrailingBytes(from: memberStart)
      }
    case .data(let reason):
      end(with: .corruptData(member: member, reason, at: file.position))
    case .outOfMemory:
      end(with: .unreadable(.outOfMemory, at: file.position))
    }
  }

  private mutating func skipLengthField(_ bytesLeft: Int) {
    if file.unreadCount == 0, !fill() {
      if !hasEnded { endTruncated() }
      return
    }
    let count = min(bytesLeft, file.unreadCount)
    file.consume(count)
    phase = count == bytesLeft ? .between : .lengthField(bytesLeft: bytesLeft - count)
  }

  /// Passes over padding zeros to the next member, or to the end.
  private mutating func findNextMember() {
    if file.unreadCount == 0, !fill() {
      if !hasEnded { end() }
      return
    }
    file.consume(leadingZeros())
    if file.unreadCount == 0 { return }
    if file.unread[0] == 0x1F {
      while file.unreadCount < 2, fill() {}
      if hasEnded { return }
      if file.unreadCount < 2 {
        // A file cut after the first byte of a further member.
        member += 1
        memberStart = file.position
        file.consume(1)
        endTruncated()
        return
      }
      if startsMember() {
        beginMember()
        return
      }
    }
    endWithTrailingBytes(from: file.position)
  }

  private func leadingZeros() -> Int {
    let unread = file.unread
    var count = 0
    while count < unread.count, unread[count] == 0 { count += 1 }
    return count
  }

  private mutating func endTruncated() {
    end(with: .truncated(member: member, after: file.position - memberStart, at: file.position))
  }

  /// Reads to the end only to say how many bytes there are.
  private mutating func endWithTrailingBytes(from offset: Int64) {
    repeat { file.consume(file.unreadCount) } while fill()
    let trailing = ArchiveDamage.trailing(file.position - offset, from: offset)
    if hasEnded { damageLog.note(trailing) } else { end(with: trailing) }
  }
}
