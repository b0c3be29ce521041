import TrailDetection
import TrailRecords

/// The text of one finding on its way into a report's bytes, written piece by piece where it is to stand.
@safe
struct ReportLine: ~Copyable, ~Escapable {
  /// The record that places are in.
  let event: CloudTrailEvent
  // Room for `limit` bytes and `slack` more, which outlives the line; the first `count` of them are set.
  private let room: UnsafeMutablePointer<UInt8>
  private var limit: Int
  private(set) var count = 0
  /// What the room was too small for, once a piece did not fit.
  private var rest: [UInt8] = []

  /// Short pieces are copied in two steps of 16 bytes, however short they are.
  private static let slack = 32

  @_lifetime(copy event)
  fileprivate init(_ event: CloudTrailEvent, room: UnsafeMutableBufferPointer<UInt8>) {
    self.event = event
    if let first = room.baseAddress, room.count >= Self.slack {
      unsafe self.room = first
      limit = room.count - Self.slack
    } else {
      preconditionFailure("a line has room for its slack")
    }
  }

  /// What was appended since the line had so many bytes; nil where the room was too small for it.
  func text(since start: Int) -> [UInt8]? {
    guard rest.isEmpty, start <= count else { return nil }
    // The first `count` bytes are set.
    return unsafe Array(UnsafeBufferPointer(start: room + start, count: count - start))
  }

  fileprivate consuming func takeRest() -> [UInt8] { rest }

  /// What lines have in the place of a record that are about none.
  fileprivate static let noRecord: OwnedRecord = {
    guard let record = try? OwnedRecord(parsing: "{}") else { preconditionFailure("{} is a JSON object") }
    return record
  }()

  @inline(__always)
  mutating func append(byte: UInt8) {
    guard count < limit else { return spill(byte: byte) }
    unsafe room[count] = byte
    count &+= 1
  }

  /// Appends text of ours as it is.
  @inline(__always)
  mutating func append(_ text: StaticString) {
    unsafe append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends bytes as they are.
  mutating func append(_ more: Span<UInt8>) {
    unsafe more.withUnsafeBufferPointer { unsafe append($0) }
  }

  /// Appends bytes of the record as they are.
  mutating func append(_ range: Range<Int>) {
    let record = event.bytes
    guard range.lowerBound >= 0, range.upperBound <= record.count else { return }
    guard range.count <= Self.slack, range.count <= limit &- count,
      range.lowerBound <= record.count &- Self.slack
    else { return append(record.extracting(range)) }
    // The record has the bytes to read, and the slack takes what is written behind the room.
    unsafe record.withUnsafeBytes { record in
      let target = unsafe UnsafeMutableRawPointer(room + count)
      for step in [0, 16] {
        let piece = unsafe record.loadUnaligned(
          fromByteOffset: range.lowerBound &+ step, as: SIMD16<UInt8>.self)
        unsafe target.storeBytes(of: piece, toByteOffset: step, as: SIMD16<UInt8>.self)
      }
    }
    count &+= range.count
  }

  /// Appends text as it is.
  mutating func append(_ text: String) {
    text.withBytes { append($0) }
  }

  /// Appends the number in decimal digits.
  mutating func append(_ number: Int) {
    guard (0..<10_000).contains(number) else { return append(String(number)) }
    var power = 1000
    while power > 1, number < power { power /= 10 }
    while power > 0 {
      append(byte: UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number / power % 10))
      power /= 10
    }
  }

  @inline(__always)
  private mutating func append(_ more: UnsafeBufferPointer<UInt8>) {
    guard let first = more.baseAddress else { return }
    guard more.count <= limit &- count else { return unsafe spill(more) }
    // There is room for all of them.
    unsafe (room + count).update(from: first, count: more.count)
    count &+= more.count
  }

  /// Keeps what does not fit. Whatever comes later goes behind it.
  @inline(never)
  private mutating func spill(_ more: UnsafeBufferPointer<UInt8>) {
    limit = count
    unsafe rest.append(contentsOf: more)
  }

  @inline(never)
  private mutating func spill(byte: UInt8) {
    limit = count
    rest.append(byte)
  }
}

extension ReportBytes {
  /// Appends what `body` puts together from a finding's record.
  mutating func appendLine(of fields: borrowing FindingFields, _ body: (inout ReportLine) -> Void) {
    // Enough for nearly every line; what is longer takes another way.
    appendLine(of: fields.event, room: fields.event.bytes.count + 4096, body)
  }

  /// Appends what `body` puts together without a record.
  /// - Parameter room: about as many bytes as it will be.
  mutating func appendLine(room: Int, _ body: (inout ReportLine) -> Void) {
    let record = ReportLine.noRecord
    appendLine(of: record.event, room: room, body)
  }

  private mutating func appendLine(
    of event: borrowing CloudTrailEvent, room: Int, _ body: (inout ReportLine) -> Void
  ) {
    let event = copy event
    var rest: [UInt8] = []
    append(addingCapacity: room) { space in
      unsafe space.withUnsafeMutableBufferPointer { room, count in
        // The room outlives the line, which ends here, and as many of its bytes are set as the line says.
        var line = unsafe ReportLine(event, room: room)
        body(&line)
        count = line.count
        rest = line.takeRest()
      }
    }
    if !rest.isEmpty { append(rest) }
  }
}

extension String {
  /// Lends the text's bytes to `body`.
  @inline(__always)
  func withBytes(_ body: (Span<UInt8>) -> Void) {
    // The span does not outlive the call.
    let isDone: Void? = unsafe utf8.withContiguousStorageIfAvailable {
      body(unsafe Span(_unsafeElements: $0))
    }
    if isDone != nil { return }
    var copy = self
    copy.withUTF8 { body(unsafe Span(_unsafeElements: $0)) }
  }
}
