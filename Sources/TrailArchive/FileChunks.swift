/// A file, or standard input, read chunk by chunk into one buffer which serves for any number of files.
struct FileChunks: ~Copyable {
  private var file = SystemFile()
  private var buffer: ContiguousArray<UInt8>
  private var start = 0
  private var end = 0
  /// The size that the file is known to have had.
  private var listedSize: Int64?
  /// Whether the last read has met the end of the file.
  private var isAtEnd = false
  /// Where in the file the first unread byte stands.
  private(set) var position: Int64 = 0

  init(chunkBytes: Int) {
    buffer = ContiguousArray(repeating: 0, count: max(chunkBytes, 2))
  }

  /// A reader at the start of a file.
  static func opened(_ input: ArchiveInput, chunkBytes: Int) throws(ArchiveError) -> FileChunks {
    var chunks = FileChunks(chunkBytes: chunkBytes)
    try chunks.open(input)
    return chunks
  }

  /// Opens another file in place of the present one.
  mutating func open(_ input: ArchiveInput) throws(ArchiveError) {
    start = 0
    end = 0
    position = 0
    listedSize = input.size
    isAtEnd = false
    do {
      if input.isStandardInput {
        file.openStandardInput()
      } else {
        try file.open(input.name, of: input.folder)
      }
    } catch {
      throw .refused(input.path, error)
    }
  }

  /// Closes the file. Unread bytes are given up.
  mutating func close() {
    file.close()
    end = start
  }

  /// The bytes that were read from the file and not yet consumed.
  var unread: Span<UInt8> {
    @_lifetime(borrow self)
    get { buffer.span.extracting(start..<end) }
  }

  var unreadCount: Int { end - start }

  /// Marks the first `count` unread bytes as used.
  mutating func consume(_ count: Int) {
    precondition(count >= 0 && count <= end - start, "only bytes that were read can be consumed")
    start += count
    position += Int64(count)
  }

  /// Reads more behind the unread bytes, of which there must be fewer than the buffer takes. False at the file's end.
  mutating func fill() throws(SystemError) -> Bool {
    if isAtEnd { return false }
    if start > 0 {
      // At most one byte is left over: a first byte of a gzip header that waits for its second.
      for index in start..<end { buffer[index - start] = buffer[index] }
      end -= start
      start = 0
    }
    let room = buffer.count - end
    let count = try file.read(into: &buffer, from: end)
    end += count
    // Nothing but a file's end makes the read of a regular file come short, apart from some network mounts; where it
    // also ends at the size that was listed, it was the end. That spares most small files half of their reads, and
    // misses only what is appended between this read and the one that would have followed at once.
    isAtEnd = count == 0 || (count < room && position + Int64(end - start) == listedSize)
    return count > 0
  }

  /// Whether ``rewind(to:)`` can work: not on pipes and terminals, and not on standard input, which may have begun
  /// anywhere in a file.
  var canRewind: Bool { !file.isStandardInput && file.canSeek }

  /// Goes back to a place in the file. False when the system refuses, and then nothing is changed.
  mutating func rewind(to place: Int64) -> Bool {
    guard file.seek(to: place) else { return false }
    start = 0
    end = 0
    position = place
    isAtEnd = false
    return true
  }

  /// Inflates unread bytes into `range` of `space`, and consumes those that were taken.
  mutating func inflate<Engine: Inflater & ~Copyable>(
    with inflater: inout MemberInflater<Engine>, into space: inout MutableSpan<UInt8>, range: Range<Int>
  ) -> MemberStep {
    let step = inflater.inflate(buffer.span.extracting(start..<end), into: &space, range: range)
    consume(step.consumed)
    return step
  }

  /// Moves at most `limit` bytes to the front of `space`: those that wait in the buffer, else straight from the file.
  /// Returns how many; 0 at the file's end.
  mutating func pass(into space: inout MutableSpan<UInt8>, limit: Int) throws(SystemError) -> Int {
    if start == end {
      if isAtEnd { return 0 }
      let count = try file.read(into: &space, range: 0..<limit)
      position += Int64(count)
      return count
    }
    let count = min(end - start, limit)
    copyUnread(into: &space, count: count)
    consume(count)
    return count
  }

  private func copyUnread(into space: inout MutableSpan<UInt8>, count: Int) {
    precondition(
      count <= end - start && count <= space.count, "the count lies outside the buffer or the space")
    let source = buffer.span.extracting(start..<start + count)
    // Both regions hold `count` bytes by the checks above, and are different memory.
    unsafe space.withUnsafeMutableBufferPointer { target in
      unsafe source.withUnsafeBufferPointer { bytes in
        guard let from = bytes.baseAddress, let to = target.baseAddress else { return }
        unsafe to.update(from: from, count: count)
      }
    }
  }
}
