public import TrailArchive
public import TrailRecords

/// What somebody adds up over the records of an archive. Each worker fills one or more of its own, and they are joined
/// at the end: what comes out must not depend on which records went into which, nor on the order of joining.
public protocol RecordTally: Sendable {
  /// What a worker needs for adding up and nobody else, as a ``RuleScratch``. It belongs to one tally from the first
  /// record to the last.
  associatedtype Memory = Void
  func makeMemory() -> Memory
  /// Called before the records of an input, and where it cannot be opened.
  mutating func begin(_ input: ArchiveInput)
  /// Takes a record that the selection admits. The view ends with the call.
  mutating func add(_ event: borrowing CloudTrailEvent, _ memory: inout Memory)
  mutating func merge(_ other: Self)
}

extension RecordTally {
  public mutating func begin(_ input: ArchiveInput) {}
}

extension RecordTally where Memory == Void {
  public func makeMemory() {}
}
