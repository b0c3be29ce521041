/// Takes the records out of a stream of bytes that arrives in pieces of any size.
///
/// Reads every envelope by its content: CloudTrail's `{"Records": [...]}`, arrays and lines of records, pages
/// and entries of LookupEvents, EventBridge events, the three forms of CloudWatch Logs, and any of them one
/// after another. What it finds does not depend on how the bytes are cut into pieces.
///
/// ```swift
/// var scanner = RecordScanner()
/// scanner.scan(bytes.span, into: &consumer)
/// scanner.finish(into: &consumer)
/// ```
public struct RecordScanner: ~Copyable {
  private var window = Window()
  private var reader: EnvelopeReader

  public init(limits: RecordLimits = RecordLimits()) {
    self.init(limits: limits, kernel: .best)
  }

  init(limits: RecordLimits, kernel: BlockKernel) {
    reader = EnvelopeReader(limits: limits, kernel: kernel)
  }

  /// Records found so far, unparsed ones among them.
  public var recordCount: Int { reader.recordCount }

  /// Lets `fill` write the next bytes of the input straight into the scanner's memory, then reads them.
  /// - Parameter fill: writes to the front of the space it is given and returns how many bytes it wrote.
  /// - Returns: what `fill` returned.
  public mutating func scan(
    into consumer: inout some RecordConsumer & ~Copyable, filling fill: (inout MutableSpan<UInt8>) -> Int
  ) -> Int {
    let count = window.append(fill)
    if count > 0 { read(isFinal: false, into: &consumer) }
    return count
  }

  /// Reads the next bytes of the input.
  public mutating func scan(_ bytes: Span<UInt8>, into consumer: inout some RecordConsumer & ~Copyable) {
    var taken = 0
    while taken < bytes.count {
      taken += window.append(bytes.extracting(taken..<bytes.count))
      read(isFinal: false, into: &consumer)
    }
  }

  /// Reads the bytes at hand to the last, for an input that lets its reader wait. Else the last ones are left until
  /// more come, since bytes are read many at a time.
  public mutating func catchUp(into consumer: inout some RecordConsumer & ~Copyable) {
    while reader.stopSkimming() { read(isFinal: false, into: &consumer) }
  }

  /// Ends the input: reports what is still open. The scanner is then ready for the next input.
  public mutating func finish(into consumer: inout some RecordConsumer & ~Copyable) {
    window.blankPadding()
    read(isFinal: true, into: &consumer)
    window.reset()
    reader.reset()
  }

  private mutating func read(isFinal: Bool, into consumer: inout some RecordConsumer & ~Copyable) {
    Self.read(window, with: &reader, isFinal: isFinal, into: &consumer)
    window.release(before: reader.retained)
  }

  private static func read(
    _ window: borrowing Window, with reader: inout EnvelopeReader, isFinal: Bool,
    into consumer: inout some RecordConsumer & ~Copyable
  ) {
    reader.read(
      window.bytes, padded: window.paddedBytes, base: window.base, isFinal: isFinal, into: &consumer)
  }
}
