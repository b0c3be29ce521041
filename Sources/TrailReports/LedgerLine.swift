public import TrailRecords

/// How much of an input was read.
public enum InputState: String, Sendable, CaseIterable {
  case whole
  /// Something is damaged; what stands before the damage was read.
  case partial
  /// Not looked into, on purpose.
  case skipped
  /// Nothing could be read.
  case failed
}

/// What became of one input (`trailsift.ledger/1`).
public struct LedgerLine: Sendable, Equatable {
  /// The input's name as reports give it; nil in the line that holds the totals.
  public var input: String?
  public var state: InputState
  /// Why the state is what it is, for a person; nil where there is nothing to say.
  public var reason: String?
  /// Bytes read, as they are stored.
  public var bytes = 0
  /// Bytes after inflating; for an input that is not compressed, the bytes themselves.
  public var inflatedBytes = 0
  /// Gzip members; 0 for an input that is not compressed.
  public var members = 0
  /// Records seen, the unparsed ones too.
  public var records = 0
  /// Records that were reported.
  public var findings = 0
  /// Records that the allow-list, the selection or the least severity left out.
  public var filtered = 0
  /// Records that a suppression left out.
  public var suppressed = 0
  /// Records that were reported from an earlier place already.
  public var duplicates = 0
  /// Findings whose eventID an unlike record has too.
  public var conflicts = 0
  /// Records that could not be read.
  public var unparsed = 0
  /// The places of the first ``placesKept`` unparsed records.
  public private(set) var unparsedAt: [RecordProblem] = []

  /// How many places of unparsed records a line keeps.
  public static let placesKept = 20

  public init(input: String?, state: InputState = .whole, reason: String? = nil) {
    self.input = input
    self.state = state
    self.reason = reason
  }

  /// Counts a record that could not be read, in ``records`` too, and keeps its place if it is one of the
  /// first.
  public mutating func addUnparsed(_ problem: RecordProblem) {
    records += 1
    unparsed += 1
    if unparsedAt.count < Self.placesKept { unparsedAt.append(problem) }
  }

  /// Whether every record is accounted for.
  public var isBalanced: Bool { records == findings + filtered + suppressed + duplicates + unparsed }

  /// Appends the line as one JSON object, without a line end.
  public func json(into bytes: inout ReportBytes) {
    bytes.appendObject { json in
      json.field("schema", ReportSchema.ledger.rawValue)
      json.field("input", input)
      json.field("state", state.rawValue)
      json.field("reason", reason)
      counts(into: &json)
      json.field("unparsed_at", each: unparsedAt) { json, problem in
        json.appendObject { json in
          json.field("offset", problem.offset)
          json.field("reason", problem.reason.description)
        }
      }
    }
  }

  func counts(into json: inout ReportBytes) {
    json.field("bytes", bytes)
    json.field("inflated_bytes", inflatedBytes)
    json.field("members", members)
    json.field("records", records)
    json.field("findings", findings)
    json.field("filtered", filtered)
    json.field("suppressed", suppressed)
    json.field("duplicates", duplicates)
    json.field("conflicts", conflicts)
    json.field("unparsed", unparsed)
  }
}
