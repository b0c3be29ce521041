import Foundation
import Testing

/// A line of a ledger (`trailsift.ledger/1`), as whoever reads the file sees it.
struct LedgerEntry: Decodable, Equatable {
  var input: String?
  var state: String
  var reason: String?
  var bytes: Int
  var inflatedBytes: Int
  var members: Int
  var records: Int
  var findings: Int
  var filtered: Int
  var suppressed: Int
  var duplicates: Int
  var conflicts: Int
  var unparsed: Int

  enum CodingKeys: String, CodingKey {
    case input, state, reason, bytes, members, records, findings, filtered, suppressed, duplicates, conflicts
    case unparsed
    case inflatedBytes = "inflated_bytes"
  }

  var isBalanced: Bool { records == findings + filtered + suppressed + duplicates + unparsed }
}

/// A ledger, whose sums were checked when it was read.
struct LedgerFile {
  /// A line for every input.
  let inputs: [LedgerEntry]
  let totals: LedgerEntry

  init(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let entries = try text.split(separator: "\n").map {
      try JSONDecoder().decode(LedgerEntry.self, from: Data($0.utf8))
    }
    totals = try #require(entries.last, "the ledger is empty", sourceLocation: sourceLocation)
    inputs = entries.dropLast()
    #expect(totals.input == nil, sourceLocation: sourceLocation)
    for entry in inputs + [totals] {
      #expect(entry.isBalanced, "unbalanced: \(entry)", sourceLocation: sourceLocation)
    }
    let columns: [KeyPath<LedgerEntry, Int>] = [
      \.bytes, \.inflatedBytes, \.members, \.records, \.findings, \.filtered, \.suppressed, \.duplicates,
      \.conflicts, \.unparsed,
    ]
    for column in columns {
      let sum = inputs.reduce(0) { $0 + $1[keyPath: column] }
      #expect(totals[keyPath: column] == sum, "\(column)", sourceLocation: sourceLocation)
    }
  }

  var states: [String] { inputs.map(\.state) }

  /// The line of the input whose path ends so.
  func line(_ ending: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> LedgerEntry {
    try #require(
      inputs.first { $0.input?.hasSuffix(ending) ?? false }, "no line for \(ending)",
      sourceLocation: sourceLocation)
  }
}
