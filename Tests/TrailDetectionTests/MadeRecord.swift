import TrailDetection
import TrailRecords

/// A record made for a test: JSON text put together from members.
struct MadeRecord {
  private var members: [(key: String, json: String)] = []

  init(_ name: String? = nil, _ source: String? = nil) {
    if let name { self["eventName"] = quoted(name) }
    if let source { self["eventSource"] = quoted(source) }
  }

  /// The JSON of a member.
  subscript(key: String) -> String? {
    get { members.first { $0.key == key }?.json }
    set {
      members.removeAll { $0.key == key }
      if let newValue { members.append((key, newValue)) }
    }
  }

  func with(_ key: String, _ json: String) -> MadeRecord {
    var copy = self
    copy[key] = json
    return copy
  }

  func string(_ key: String, _ text: String) -> MadeRecord { with(key, quoted(text)) }

  func root() -> MadeRecord { with("userIdentity", #"{"type":"Root","accountId":"111122223333"}"#) }

  var text: String { "{" + members.map { "\"\($0.key)\":\($0.json)" }.joined(separator: ",") + "}" }

  func owned() throws -> OwnedRecord { try OwnedRecord(parsing: text) }

  /// What a detector that looks at every event makes of the record.
  func assessed() throws -> Assessment? {
    let record = try owned()
    return try Detector(allowList: AllowList(argument: "*")).examine(record.event)
  }

  func finding(isConflict: Bool = false) throws -> Finding {
    try TrailDetectionTests.finding(of: text, isConflict: isConflict)
  }

  private func quoted(_ text: String) -> String { "\"\(text)\"" }
}

/// What a detector makes of a record, as a value that `#expect` takes.
func examined(_ record: OwnedRecord, by detector: Detector = Detector()) -> Assessment? {
  detector.examine(record.event)
}

struct NoAssessment: Error {}

/// The finding that a detector which looks at every event makes of a record.
func finding(of text: String, isConflict: Bool = false) throws -> Finding {
  let record = try OwnedRecord(parsing: text)
  guard let assessment = try Detector(allowList: AllowList(argument: "*")).examine(record.event) else {
    throw NoAssessment()
  }
  return Finding(
    record: record, assessment: assessment, file: "trail.json", recordIndex: 3, isConflict: isConflict)
}
