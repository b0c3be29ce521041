/// Where a record stands in its input.
public struct RecordPlace: Sendable, Equatable {
  /// Counted from 0 over everything that stands where a record belongs, unparsed ones too.
  public let index: Int
  /// Bytes from the start of the input, after inflating, to the record or to what carries it.
  public let offset: Int
}

/// Takes what a ``RecordScanner`` finds, in the order of the input.
public protocol RecordConsumer: ~Copyable {
  /// A whole, valid record. The view ends with the call: copy what is to be kept.
  mutating func take(_ event: borrowing CloudTrailEvent, at place: RecordPlace)
  /// Something where a record belongs that could not be read as one.
  mutating func unparsed(_ problem: RecordProblem)
  /// Something around the records that is not as it should be: no record is counted for it.
  mutating func damage(_ problem: RecordProblem)
}

/// Bounds for what an input can make large.
public struct RecordLimits: Sendable {
  /// The largest record that is read, in bytes; larger ones are skipped and counted. At most 1 GiB.
  public var maxRecordBytes: Int {
    didSet { maxRecordBytes = min(max(maxRecordBytes, 1), 1 << 30) }
  }

  public init(maxRecordBytes: Int = 16 << 20) {
    self.maxRecordBytes = min(max(maxRecordBytes, 1), 1 << 30)
  }
}
