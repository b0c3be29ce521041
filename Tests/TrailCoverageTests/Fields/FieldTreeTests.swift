import Sigma
import Testing
import TrailDetection
import TrailRecords

@Suite("Fields found together") struct FieldTreeTests {
  private func find(_ fields: [String], in record: String) throws -> [String: Bool] {
    let tree = FieldTree(fields)
    let finds = FieldFinds(tree)
    var forms = tree.noForms
    try tree.find(in: OwnedRecord(parsing: record).event, finds, &forms)
    return Dictionary(uniqueKeysWithValues: finds.present.map { (fields[$0], finds.isCarried($0)) })
  }

  @Test(
    "A field is carried where it holds text, a number or a boolean, itself or below",
    arguments: [
      (#"{"a":"x"}"#, true), (#"{"a":""}"#, true), (#"{"a":0}"#, true), (#"{"a":false}"#, true),
      (#"{"a":{"b":{"c":1}}}"#, true), (#"{"a":[null,{"b":[2]}]}"#, true), (#"{"\u0061":1}"#, true),
      (#"{"a":null}"#, false), (#"{"a":{}}"#, false), (#"{"a":[]}"#, false),
      (#"{"a":[null,{"b":null}]}"#, false),
    ])
  func carried(record: String, isCarried: Bool) throws {
    #expect(try find(["a"], in: record) == ["a": isCarried])
  }

  @Test(
    "A path goes through objects, lists, names with dots and texts that are JSON",
    arguments: [
      #"{"a":{"b":{"c":1}}}"#, #"{"a":[{"b":[{"c":1}]}]}"#, #"{"a":[[{"b":{"c":1}}]]}"#, #"{"a.b":{"c":1}}"#,
      #"{"a":{"b.c":1}}"#, #"{"a.b.c":1}"#, #"{"a":"{\"b\":{\"c\":1}}"}"#,
      #"{"a":{"b":"%7B%22c%22%3A1%7D"}}"#,
      #"{"x":1,"a":{"b":null},"a.b":{"c":1}}"#,
    ])
  func ways(record: String) throws {
    #expect(try find(["a.b.c", "a.b.d"], in: record) == ["a.b.c": true])
  }

  @Test("A field that is absent, or below a text that is no JSON, is not present")
  func absent() throws {
    #expect(try find(["a.b", "c", "a.b.c"], in: #"{"a":"b","d":{"c":1},"a.x":{"b":1}}"#).isEmpty)
  }

  @Test("What one record holds is forgotten with the next")
  func forgets() throws {
    let tree = FieldTree(["a", "b"])
    let finds = FieldFinds(tree)
    var forms = tree.noForms
    try tree.find(in: OwnedRecord(parsing: #"{"a":1,"b":[]}"#).event, finds, &forms)
    #expect(finds.present == [0, 1] && finds.isCarried(0) && !finds.isCarried(1))
    try tree.find(in: OwnedRecord(parsing: #"{"b":1}"#).event, finds, &forms)
    #expect(finds.present == [1] && finds.isCarried(1) && !finds.isCarried(0))
  }

  @Test("What stands on the way is told of lists, texts and objects")
  func forms() throws {
    let tree = FieldTree(["l.x", "t.x.y", "o.x", "s"])
    let finds = FieldFinds(tree)
    var forms = tree.noForms
    var others = tree.noForms
    try tree.find(in: OwnedRecord(parsing: #"{"l":[{"x":1}],"o":{"x":[1]}}"#).event, finds, &forms)
    try tree.find(in: OwnedRecord(parsing: #"{"t":"{\"x\":[{\"y\":1}]}","s":"{}"}"#).event, finds, &others)
    forms.merge(others)
    #expect(tree.lists(forms) == ["l", "o.x"])
    #expect(tree.texts(forms) == ["t"])
    #expect(tree.objects(forms) == ["", "l", "o"])
  }

  @Test("Records of any shape carry what rules find in them")
  func sameAsRules() throws {
    var shapes = RandomShapes(seed: 6)
    let fields = ["a", "b", "a.a", "a.b", "b.a", "a.b.a", "b.b.b", "a.a.b.b", "eventName", "eventName.a"]
    let reader = FieldReader(fields)
    var values = FieldValues()
    var found = 0
    for _ in 0..<3000 {
      let record = try OwnedRecord(parsing: shapes.object(depth: 4))
      let carried = try find(fields, in: String(decoding: record.bytes, as: UTF8.self)).filter(\.value).keys
      let expected = fields.indices.filter { number in
        reader.read(number, of: record.event, into: &values)
        var holds = false
        values.visit { _, kind in
          holds = holds || kind != .null
          return !holds
        }
        return holds
      }
      #expect(
        Set(carried) == Set(expected.map { fields[$0] }), "\(String(decoding: record.bytes, as: UTF8.self))")
      found += expected.count
    }
    #expect(found > 3000)
  }
}

/// Objects with few names, the same for each seed.
private struct RandomShapes {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private mutating func number(below bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  /// Each name at most once.
  mutating func object(depth: Int) -> String {
    let names = ["a", "b", "a.b", "b.a", "eventName", "c"].filter { _ in number(below: 2) == 0 }
    return "{" + names.map { "\"\($0)\":\(value(depth: depth - 1))" }.joined(separator: ",") + "}"
  }

  private mutating func value(depth: Int) -> String {
    switch number(below: depth > 0 ? 9 : 4) {
    case 0: return "null"
    case 1: return "7"
    case 2: return "\"text\""
    case 3: return ["{}", "[]", "true"][number(below: 3)]
    case 4:
      return "[" + (0...number(below: 2)).map { _ in value(depth: depth - 1) }.joined(separator: ",") + "]"
    case 5:
      return "\"" + object(depth: depth - 1).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        + "\""
    default: return object(depth: depth - 1)
    }
  }
}
