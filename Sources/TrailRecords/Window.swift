/// The part of an input that is still looked at: a buffer into which new bytes are written at the end, and from
/// which read ones are dropped at the front. It grows where one record is larger than the buffer.
struct Window: ~Copyable {
  /// Bytes that `append` offers at least.
  static let step = 128 << 10

  private var buffer: [UInt8]
  private var start = 0
  private var end = 0
  /// The position in the input of the first byte at hand.
  private(set) var base = 0

  init() {
    buffer = [UInt8](repeating: 0, count: 4 * Self.step)
  }

  var bytes: Span<UInt8> {
    @_lifetime(borrow self)
    borrowing get { buffer.span.extracting(start..<end) }
  }

  /// The bytes at hand and ``BlockBatch/padding`` more.
  var paddedBytes: Span<UInt8> {
    @_lifetime(borrow self)
    borrowing get { buffer.span.extracting(start..<end + BlockBatch.padding) }
  }

  /// Makes the padding blanks, which change nothing in JSON.
  mutating func blankPadding() {
    for index in end..<end + BlockBatch.padding { buffer[index] = 0x20 }
  }

  mutating func append(_ fill: (inout MutableSpan<UInt8>) -> Int) -> Int {
    makeRoom()
    let used = end
    let capacity = buffer.count - BlockBatch.padding
    var space = buffer.mutableSpan
    var free = space._mutatingExtracting(used..<capacity)
    let count = min(max(fill(&free), 0), capacity - used)
    end += count
    return count
  }

  /// Takes as many of the bytes as there is room for.
  mutating func append(_ bytes: Span<UInt8>) -> Int {
    makeRoom()
    let count = min(bytes.count, buffer.count - BlockBatch.padding - end)
    unsafe buffer.withUnsafeMutableBufferPointer { buffer in
      unsafe bytes.withUnsafeBufferPointer { bytes in
        // Both have room for `count` bytes, and they are not the same memory.
        guard let target = buffer.baseAddress, let source = bytes.baseAddress else { return }
        unsafe (target + end).update(from: source, count: count)
      }
    }
    end += count
    return count
  }

  mutating func release(before position: Int) {
    let dropped = min(max(position - base, 0), end - start)
    start += dropped
    base += dropped
    if start == end { (start, end) = (0, 0) }
  }

  mutating func reset() {
    (start, end, base) = (0, 0, 0)
    if buffer.count > 4 * Self.step { buffer = [UInt8](repeating: 0, count: 4 * Self.step) }
  }

  private mutating func makeRoom() {
    guard buffer.count - BlockBatch.padding - end < Self.step else { return }
    let count = end - start
    if start >= Self.step, count <= start {
      unsafe buffer.withUnsafeMutableBufferPointer { buffer in
        // `start + count == end`, which is within the buffer, and `count <= start` keeps the ranges apart.
        guard let first = buffer.baseAddress else { return }
        unsafe first.update(from: first + start, count: count)
      }
    } else {
      var larger = [UInt8]()
      larger.reserveCapacity(max(2 * buffer.count, count + 2 * Self.step))
      larger.append(contentsOf: buffer[start..<end])
      larger.append(contentsOf: repeatElement(0, count: larger.capacity - count))
      buffer = larger
    }
    (start, end) = (0, count)
  }
}
