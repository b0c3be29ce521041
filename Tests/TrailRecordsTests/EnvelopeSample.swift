import Testing

/// Every way in which records come wrapped.
enum Envelope: String, CaseIterable, CustomTestStringConvertible {
  case batch, prettyBatch, bareArray, oneRecord, recordLines, batchLines, concatenated, concatenatedBatches
  case lookupPage, lookupEntry, lookupEntryLines, eventBridge, eventBridgeLines
  case logEvents, subscription, exportLines
  case arrayOfBatches, arrayOfArrays, arrayOfPages, arrayOfEventBridge

  var testDescription: String { rawValue }

  /// Whether it carries one record only.
  var isSingle: Bool { self == .oneRecord || self == .lookupEntry || self == .eventBridge }

  /// Whether its records, or what carries each, are elements of one list.
  var hasCommas: Bool {
    switch self {
    case .batch, .prettyBatch, .bareArray, .lookupPage, .logEvents, .subscription, .arrayOfEventBridge: true
    default: false
    }
  }

  /// The records in this envelope, and where each of them, or what carries it, begins.
  func wrap(_ records: [String]) -> EnvelopeSample {
    var sample = EnvelopeSample()
    switch self {
    case .batch:
      sample.list(#"{"Records":["#, records, "]}")
    case .prettyBatch:
      sample.list("{\n  \"Records\" : [\n    ", records, between: " ,\n    ", "\n  ]\n}\n")
    case .bareArray:
      sample.list("[", records, between: ",\n", "]\n")
    case .oneRecord:
      sample.list("", records, between: "\n", "")
    case .recordLines:
      sample.list("", records, between: "\n", "\n")
    case .batchLines:
      for record in records { sample.list(#"{"Records":["#, [record], "]}\n") }
    case .concatenated:
      sample.list("", records, between: "", "")
    case .concatenatedBatches:
      for record in records { sample.list(#"{"Records":["#, [record], "]}") }
    case .lookupPage:
      sample.list(#"{"NextToken":"a+b==","Events":["#, records.map(Self.lookupEntry), "]}")
    case .lookupEntry:
      sample.list("", records.map(Self.lookupEntry), between: "\n", "\n")
    case .lookupEntryLines:
      sample.list("", records.map(Self.lookupEntry), between: "\n", "\n")
    case .eventBridge:
      sample.list("", records.map(Self.eventBridge), between: "\n", "")
    case .eventBridgeLines:
      sample.list("", records.map(Self.eventBridge), between: "\r\n", "\r\n")
    case .logEvents:
      sample.list(
        #"{"events":["#, records.map { Self.logEntry($0) }, #"],"nextForwardToken":"f/1","next":[1]}"#)
    case .subscription:
      sample.list(
        #"{"messageType":"DATA_MESSAGE","owner":"111122223333","logGroup":"trail","logEvents":["#,
        records.map { Self.logEntry($0, id: "3681") }, "]}")
    case .exportLines:
      for record in records {
        sample.add("2024-03-01T10:00:00.000Z ")
        sample.list("", [record], "\n")
      }
    case .arrayOfBatches:
      for (index, record) in records.enumerated() {
        sample.list((index == 0 ? "[" : ",") + #"{"Records":["#, [record], "]}")
      }
      sample.add("]")
    case .arrayOfArrays:
      for (index, record) in records.enumerated() {
        sample.list(index == 0 ? "[[" : ",[", [record], "]")
      }
      sample.add("]")
    case .arrayOfPages:
      for (index, record) in records.enumerated() {
        sample.list((index == 0 ? "[" : ",\n") + #"{"Events":["#, [Self.lookupEntry(record)], "]}")
      }
      sample.add("]")
    case .arrayOfEventBridge:
      sample.list("[", records.map(Self.eventBridge), between: ", ", "]")
    }
    return sample
  }

  static func lookupEntry(_ record: String) -> String {
    #"{"EventId":"e","EventTime":1709287200.5,"Resources":[{"ResourceName":"x"}],"CloudTrailEvent":"#
      + quoted(record) + #","Username":"ana"}"#
  }

  static func eventBridge(_ record: String) -> String {
    #"{"version":"0","id":"b","detail-type":"AWS API Call via CloudTrail","source":"aws.iam","#
      + #""account":"111122223333","resources":[],"detail":"# + record + "}"
  }

  static func logEntry(_ record: String, id: String? = nil) -> String {
    "{" + (id.map { "\"id\":\"\($0)\"," } ?? "") + #""timestamp":1709287200000,"message":"#
      + quoted(record) + "}"
  }

  /// A text as a JSON string, with an escape wherever JSON has a short one.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "/": quoted += "\\/"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}

/// The bytes of an input, and the places where its records should be found.
struct EnvelopeSample {
  private(set) var bytes: [UInt8] = []
  /// What holds a record, each.
  private(set) var carriers: [Range<Int>] = []

  var offsets: [Int] { carriers.map(\.lowerBound) }

  mutating func add(_ text: String) { bytes += text.utf8 }

  /// The input with other bytes in the place of a part of it.
  func replacing(_ part: Range<Int>, with other: [UInt8]) -> [UInt8] {
    Array(bytes[..<part.lowerBound]) + other + Array(bytes[part.upperBound...])
  }

  /// Adds `carriers`, each of which holds one record.
  mutating func list(_ head: String, _ carriers: [String], between: String = ",", _ tail: String) {
    add(head)
    for (index, carrier) in carriers.enumerated() {
      if index > 0 { add(between) }
      let start = bytes.count
      add(carrier)
      self.carriers.append(start..<bytes.count)
    }
    add(tail)
  }
}

/// A short invented record in which every state of the JSON grammar occurs.
func sampleRecord(_ id: String, name: String = "CreateUser") -> String {
  #"{"eventVersion":"1.09","userIdentity":{"type":"IAMUser","userName":"zo\u00eb \ud83d\ude00 é€🙂"},"#
    + #""eventTime":"2024-03-01T10:00:00Z","eventSource":"iam.amazonaws.com","event\u004eame":""# + name
    + #"","readOnly":false,"requestParameters":{"n":[0,-2.5e+3,1E-2,true,null,{}, []],"p":"a\\\"\/b\n"},"#
    + #""eventID":""# + id + #""}"#
}

/// A record of the fewest bytes in which something can still go wrong in many ways.
func shortRecord(_ id: String) -> String {
  #"{"eventVersion":"1","n":[1,{"a":true}],"eventName":"A","eventID":""# + id + #""}"#
}

let threeRecords = ["one", "two", "three"].map { sampleRecord($0) }
