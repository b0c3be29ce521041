internal import TrailHash
public import TrailRecords

/// One record that is worth reporting. It keeps the record's bytes and makes the fields of a report from them
/// when they are asked for.
///
/// A text field is nil where the record lacks the key, where the value is JSON null, and where it is of
/// another kind than CloudTrail writes; else it is what the record holds, an empty string too.
public struct Finding: Sendable {
  public let record: OwnedRecord
  /// The input that holds the record.
  public let file: String
  /// The record's place in the input, from 0.
  public let recordIndex: Int
  public let assessment: Assessment
  /// A record with the same eventID was reported before this one, and differs from it.
  public let isConflict: Bool
  /// A record with this eventID came after it, and differs. A streamed report has written the finding by then, and
  /// cannot say so.
  public var isContested = false
  private let spansLines: Bool

  public init(
    record: OwnedRecord, assessment: Assessment, file: String, recordIndex: Int, isConflict: Bool = false
  ) {
    self.record = record
    self.assessment = assessment
    self.file = file
    self.recordIndex = recordIndex
    self.isConflict = isConflict
    spansLines = OneLineRecord.spansLines(record.bytes)
  }

  /// What the finding is about: `event`, one record.
  public var kind: String { "event" }
  public var severity: Severity { assessment.severity }
  public var outcome: Outcome { assessment.outcome }
  /// See ``Assessment/family``.
  public var family: Family? { assessment.family }
  /// See ``Assessment/evidence``.
  public var evidence: Evidence? { assessment.evidence }
  /// The catalogue's; empty for an event that it does not list, and for one that only shares its name with an
  /// event of another service.
  public var attack: [AttackMapping] { assessment.isEntrySource ? assessment.entry?.attack ?? [] : [] }
  /// What is unusual about the event; nil where nobody knows what is usual.
  public var context: EventContext? { assessment.context }

  /// The named automation within whose bounds the call is; nil where there is none.
  public var knownAutomation: String? {
    guard let standing = assessment.automation, standing.isWithin else { return nil }
    return standing.name
  }

  /// The rules that fired.
  public var detections: [Detection] { assessment.fired.detections }

  /// The eventID; for a record without one and for a conflict `sha256:` and the hash of ``rawEvent`` in hex.
  public var id: String {
    if !isConflict, let eventID, !eventID.isEmpty { return eventID }
    return "sha256:" + SHA256.hexDigest(of: rawEvent)
  }

  /// The record as it stood in the input, byte for byte. Only where it spans lines, the white space outside
  /// strings is left out, so that it fits on one.
  public var rawEvent: [UInt8] { spansLines ? OneLineRecord.bytes(of: record.bytes) : record.bytes }
}
