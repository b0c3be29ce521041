import TrailArchive
import TrailRecords
import TrailReports

/// An input, and when it was delivered.
struct PlannedInput {
  let input: ArchiveInput
  /// Its number in the listing.
  let number: Int
  /// What its name says of its delivery, in seconds.
  let stamp: Int64?
  /// The first and last event times in it; nil where they were not asked for, and where there is none.
  var times: ClosedRange<Int64>?
  /// The records of an input that cannot be read twice, with its line of the ledger.
  var early: (records: [HeldRecord], line: LedgerLine)?
  /// When it is delivered, in seconds.
  var delivery: Int64 = 0

  init(_ input: ArchiveInput, number: Int) {
    self.input = input
    self.number = number
    stamp = input.key?.stamp.flatMap(Self.seconds)
  }

  /// `20260305T0215Z`, with seconds or without.
  private static func seconds(_ stamp: String) -> Int64? {
    EventTime(stamp.utf8.count == 14 ? "\(stamp.dropLast())00Z" : stamp)?.seconds
  }

  /// Sets when each input is delivered. One that has neither stamp nor times comes last.
  static func setDeliveries(_ inputs: inout [PlannedInput]) {
    let known = inputs.compactMap { $0.stamp ?? $0.times?.upperBound }
    let last = known.max() ?? 0
    for index in inputs.indices {
      inputs[index].delivery = inputs[index].stamp ?? inputs[index].times?.upperBound ?? last
    }
  }
}

/// A record that waits for its turn: by time, then as the inputs have them.
struct WaitingRecord: Prioritized {
  let time: Int64
  let input: Int
  let record: HeldRecord

  func precedes(_ other: WaitingRecord) -> Bool {
    (time, input, record.index) < (other.time, other.input, other.record.index)
  }
}
