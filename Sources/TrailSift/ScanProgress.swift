import Synchronization
import TrailArchive

/// How far a scan has come, to be read while it runs.
public final class ScanProgress: Sendable {
  /// The numbers at one moment.
  public struct Reading: Sendable {
    /// Inputs read to their end, of `inputCount`.
    public var inputs = 0
    public var inputCount = 0
    /// Bytes read before inflating, of `byteCount` (0 where it is not known).
    public var bytes = 0
    public var byteCount = 0
    public var records = 0
  }

  private let inputs = Atomic<Int>(0)
  private let inputCount = Atomic<Int>(0)
  private let bytes = Atomic<Int>(0)
  private let byteCount = Atomic<Int>(0)
  private let records = Atomic<Int>(0)

  public init() {}

  public var reading: Reading {
    Reading(
      inputs: inputs.load(ordering: .relaxed), inputCount: inputCount.load(ordering: .relaxed),
      bytes: bytes.load(ordering: .relaxed), byteCount: byteCount.load(ordering: .relaxed),
      records: records.load(ordering: .relaxed))
  }

  func begin(_ inputs: [ArchiveInput]) {
    inputCount.store(inputs.count, ordering: .relaxed)
    byteCount.store(inputs.reduce(0) { $0 + Int(clamping: $1.size ?? 0) }, ordering: .relaxed)
  }

  func add(inputs: Int = 0, bytes: Int = 0, records: Int = 0) {
    if inputs > 0 { self.inputs.add(inputs, ordering: .relaxed) }
    if bytes > 0 { self.bytes.add(bytes, ordering: .relaxed) }
    if records > 0 { self.records.add(records, ordering: .relaxed) }
  }
}
