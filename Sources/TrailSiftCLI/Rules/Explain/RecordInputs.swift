import TrailSift

/// Files and folders whose records are explained, read one after another.
struct RecordInputs {
  private let listing: ArchiveListing
  /// How many inputs hold records, or should.
  private var logs = 0
  /// What was not read whole, and why.
  private(set) var notWhole: [LedgerLine]

  init(paths: [String]) throws(ArchiveError) {
    listing = try ArchiveListing(paths: paths)
    notWhole = listing.failed.map { LedgerLine(input: $0.path, state: .failed, reason: $0.reason) }
  }

  /// The inputs by their numbers.
  var paths: [String] { listing.inputs.map(\.path) }

  /// Whether nothing could hold records.
  var isEmpty: Bool { logs == 0 && notWhole.isEmpty }

  mutating func read(into records: inout ExplainedRecords) throws(ArchiveError) {
    var reader = try ArchiveReader()
    var scanner = RecordScanner()
    for (number, input) in listing.inputs.enumerated() {
      records.begin(input: number)
      do throws(ArchiveError) {
        try reader.open(input)
      } catch {
        notWhole.append(LedgerLine(input: input.path, state: .failed, reason: error.message))
        continue
      }
      while scanner.scan(into: &records, filling: { reader.read(into: &$0) }) > 0 {}
      scanner.finish(into: &records)
      let damage = records.damage
      // In a folder, JSON that is something else is no damage.
      if damage.isForeign, reader.damage == nil, !input.namedByUser { continue }
      logs += 1
      if let line = damage.line(of: input.path, reader.damage) { notWhole.append(line) }
    }
  }
}

/// What is not as it should be in one input.
struct InputDamage {
  private var records = 0
  private var unparsed = 0
  private var firstUnparsed: RecordProblem?
  private var count = 0
  private var first: RecordProblem?
  private var isOtherJSON = true

  mutating func noteRecord() { records += 1 }

  mutating func noteUnparsed(_ problem: RecordProblem) {
    unparsed += 1
    firstUnparsed = firstUnparsed ?? problem
  }

  mutating func note(_ problem: RecordProblem) {
    count += 1
    first = first ?? problem
    if case .notARecord = problem.reason { return }
    isOtherJSON = false
  }

  /// Whether there is JSON, and none of it is a record.
  var isForeign: Bool { records == 0 && unparsed == 0 && count > 0 && isOtherJSON }

  /// What is to be said of the input; nil where it is whole.
  func line(of input: String, _ damage: ArchiveDamage?) -> LedgerLine? {
    var reasons = [damage?.message].compactMap(\.self)
    if let firstUnparsed {
      reasons.append(
        "\(Shown.count(unparsed, "record", "records")) could not be read, the first because \(firstUnparsed)")
    }
    if let first { reasons.append("\(first)" + (count > 1 ? " (and \(count - 1) more)" : "")) }
    if reasons.isEmpty { return nil }
    return LedgerLine(
      input: input, state: records > 0 ? .partial : .failed, reason: reasons.joined(separator: "; "))
  }
}
