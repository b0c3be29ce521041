import TrailSift

/// The numbers of made records, and the inputs that were begun.
struct NumberTally: RecordTally {
  /// In no order that means something.
  private(set) var all: [Int] = []
  private(set) var begun: [String] = []
  /// Asked to stop with the first record.
  var stop: StopSignal?

  var numbers: [Int] { all.sorted() }

  /// What a worker keeps has to belong to its tally.
  struct Memory {
    var added = 0
  }

  func makeMemory() -> Memory { Memory() }

  mutating func begin(_ input: ArchiveInput) { begun.append(input.path) }

  mutating func add(_ event: borrowing CloudTrailEvent, _ memory: inout Memory) {
    memory.added += 1
    // Another memory than the one this tally began with would not know how far it is.
    precondition(memory.added == all.count + 1)
    all.append(Int(event.text(event[.eventID])?.suffix(12) ?? "", radix: 16) ?? -1)
    stop?.stop()
  }

  mutating func merge(_ other: NumberTally) {
    all += other.all
    begun += other.begun
  }
}
