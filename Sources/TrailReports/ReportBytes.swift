/// Bytes of a report on their way out, collected so that they can be written in large blocks.
public struct ReportBytes: Sendable, Equatable {
  /// What has been appended since the last ``removeAll()``: UTF-8.
  public private(set) var bytes: [UInt8] = []

  /// From how many bytes on a block should be written out.
  public static let blockSize = 32 * 1024

  /// - Parameter capacity: how many bytes to make room for at once.
  public init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  /// The same bytes, in no more memory than they take.
  public init(copying other: ReportBytes) {
    bytes = unsafe other.bytes.withUnsafeBufferPointer { unsafe Array($0) }
  }

  public var count: Int { bytes.count }

  public var isEmpty: Bool { bytes.isEmpty }

  /// Whether there is enough to be worth a write.
  public var isFull: Bool { bytes.count >= Self.blockSize }

  /// Forgets the bytes and keeps the memory for the next ones.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  /// Appends text as it is.
  public mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  /// Appends bytes as they are.
  public mutating func append(_ more: [UInt8]) {
    bytes.append(contentsOf: more)
  }

  /// Appends bytes as they are.
  public mutating func append(_ more: ArraySlice<UInt8>) {
    bytes.append(contentsOf: more)
  }

  public mutating func append(byte: UInt8) {
    bytes.append(byte)
  }

  /// Appends the number in decimal digits.
  public mutating func append(_ number: Int) {
    append(String(number))
  }

  /// Appends what `body` writes into `capacity` bytes of new memory.
  mutating func append(addingCapacity capacity: Int, _ body: (inout OutputSpan<UInt8>) -> Void) {
    bytes.append(addingCapacity: capacity, initializingWith: body)
  }

  /// Appends text, with other bytes in the place of those that `isSpecial` names. Text without any, which is
  /// nearly all text, is copied as a whole.
  mutating func append(
    _ text: String, replacing isSpecial: (UInt8) -> Bool, with replace: (inout [UInt8], UInt8) -> Void
  ) {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    guard let first = bytes[start...].firstIndex(where: isSpecial) else { return }
    let rest = Array(bytes[first...])
    bytes.removeSubrange(first...)
    for byte in rest {
      if isSpecial(byte) { replace(&bytes, byte) } else { bytes.append(byte) }
    }
  }
}
