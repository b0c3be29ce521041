import Foundation
import Testing

@testable import TrailDetection
@testable import TrailSift

/// An invented baseline.
enum MadeBaseline {
  static let tool = ToolIdentity(
    name: "trailsift", version: "1.2.3", ruleCount: 2, rulesDigest: String(repeating: "ab", count: 32))

  static func record(
    _ user: String, address: String = "203.0.113.9", agent: String = "aws-cli/2",
    region: String = "eu-west-1",
    time: String = "2026-03-04T10:00:00Z"
  ) throws -> OwnedRecord {
    try OwnedRecord(
      parsing: """
        {"userIdentity":{"type":"IAMUser","arn":"arn:aws:iam::111122223333:user/\(user)","accountId":"111122223333"},\
        "eventTime":"\(time)","eventSource":"s3.amazonaws.com","eventName":"ListBuckets","awsRegion":"\(region)",\
        "sourceIPAddress":"\(address)","userAgent":"\(agent)"}
        """)
  }

  static func learner(_ records: [OwnedRecord], limits: BaselineLimits = BaselineLimits()) -> BaselineLearner
  {
    var learner = BaselineLearner(limits: limits)
    learner.declare(rule: "0b5e-rule", fields: ["awsRegion", "eventName"])
    for record in records {
      learner.learn(record.event)
      learner.note(
        [record.event.text(record.event[.awsRegion]) ?? "", "ListBuckets"], of: "0b5e-rule",
        fields: ["awsRegion", "eventName"], at: record.event.time)
    }
    return learner
  }

  static func file() throws -> BaselineFile {
    BaselineFile(
      learner([
        try record("mira"), try record("mira", address: "2001:db8:5::1", time: "2026-03-05T10:00:00Z"),
        try record("mira", agent: #"odd\"tool"#, region: "us-east-1", time: "some day"), try record("zoë"),
      ]), tool: tool)
  }

  static func text() throws -> String { String(decoding: try file().bytes, as: UTF8.self) }
}

@Suite("The file of a baseline") struct BaselineFileTests {
  @Test("It has a line for each principal, sorted, and says from what it was learnt")
  func text() throws {
    let arn = "arn:aws:iam::111122223333:user"
    let seen = #""first":"2026-03-04T10:00:00Z","last":"2026-03-04T10:00:00Z","count":1"#
    #expect(
      try MadeBaseline.text() == """
        {"schema":"trailsift.baseline/1",
        "tool":{"name":"trailsift","version":"1.2.3"},
        "rules":{"count":2,"digest":"\(String(repeating: "ab", count: 32))"},
        "learnt":{"first":"2026-03-04T10:00:00Z","last":"2026-03-05T10:00:00Z","records":4,"passed_over":0},
        "places":false,
        "principals_left_out":null,
        "principals":[
        {"principal":"\(arn)/mira","kind":"iam-user","account":"111122223333",\
        "first":"2026-03-04T10:00:00Z","last":"2026-03-05T10:00:00Z","count":3,\
        "mfa":{"yes":0,"no":0,"not_said":3},"networks":[\
        {"value":"203.0.113.0/24","first":"2026-03-04T10:00:00Z","last":"2026-03-04T10:00:00Z","count":2},\
        {"value":"2001:db8:5::/48","first":"2026-03-05T10:00:00Z","last":"2026-03-05T10:00:00Z","count":1}],\
        "asns":[],"agents":[\
        {"value":"aws-cli","first":"2026-03-04T10:00:00Z","last":"2026-03-05T10:00:00Z","count":2},\
        {"value":"odd\\"tool","first":null,"last":null,"count":1}],"regions":[\
        {"value":"eu-west-1","first":"2026-03-04T10:00:00Z","last":"2026-03-05T10:00:00Z","count":2},\
        {"value":"us-east-1","first":null,"last":null,"count":1}],"sources":[\
        {"value":"s3.amazonaws.com","first":"2026-03-04T10:00:00Z","last":"2026-03-05T10:00:00Z","count":3}],\
        "left_out":{}},
        {"principal":"\(arn)/zoë","kind":"iam-user","account":"111122223333",\(seen),\
        "mfa":{"yes":0,"no":0,"not_said":1},"networks":[{"value":"203.0.113.0/24",\(seen)}],"asns":[],\
        "agents":[{"value":"aws-cli",\(seen)}],"regions":[{"value":"eu-west-1",\(seen)}],\
        "sources":[{"value":"s3.amazonaws.com",\(seen)}],"left_out":{}}
        ],"combinations":[
        {"rule":"0b5e-rule","fields":["awsRegion","eventName"],"left_out":0,"seen":[
        {"values":["eu-west-1","ListBuckets"],"first":"2026-03-04T10:00:00Z","last":"2026-03-05T10:00:00Z","count":3},
        {"values":["us-east-1","ListBuckets"],"first":null,"last":null,"count":1}]}
        ]}

        """)
  }

  @Test("What is read from it is what was written, also with white space between")
  func roundTrip() throws {
    let bytes = try MadeBaseline.file().bytes
    #expect(try BaselineFile(bytes, path: "usual.json").bytes == bytes)
    let object = try JSONSerialization.jsonObject(with: Data(bytes))
    let pretty = try JSONSerialization.data(withJSONObject: object, options: .prettyPrinted)
    #expect(try BaselineFile([UInt8](pretty), path: "usual.json").bytes == bytes)
  }

  @Test("An empty baseline can be written and read")
  func empty() throws {
    let file = BaselineFile(BaselineLearner(), tool: ToolIdentity(name: "trailsift", version: "1"))
    #expect(try BaselineFile(file.bytes, path: "usual.json").bytes == file.bytes)
    #expect(try BaselineFile(file.bytes, path: "usual.json").learner.principalCount == 0)
  }

  @Test("Parts that are written, read and merged give the bytes of the whole, beyond the bounds too")
  func merging() throws {
    var limits = BaselineLimits()
    (limits.principals, limits.networks, limits.combinations) = (6, 3, 4)
    let records = try (0..<200).map { number in
      try MadeBaseline.record(
        "user-\(number % 17)", address: "203.0.\(number % 11).9", region: "region-\(number % 7)")
    }
    func file(_ records: some Sequence<OwnedRecord>) -> BaselineFile {
      var learner = MadeBaseline.learner(Array(records), limits: limits)
      learner.settle()
      return BaselineFile(learner, tool: MadeBaseline.tool)
    }
    let whole = file(records)
    #expect(whole.learner.omission != nil)
    var merged = file(records[..<50])
    for part in [records[50..<120], records[120...]] {
      merged.merge(try BaselineFile(file(part).bytes, path: "part.json"))
    }
    #expect(merged.bytes == whole.bytes)
    var fromFile = BaselineFile(BaselineLearner(limits: limits), tool: MadeBaseline.tool)
    fromFile = try BaselineFile(merged.bytes, path: "merged.json")
    #expect(fromFile.bytes == whole.bytes)
  }

  @Test("A baseline that left principals out does not call others new after it was read")
  func omission() throws {
    var limits = BaselineLimits()
    limits.principals = 1
    var learner = MadeBaseline.learner(
      [try MadeBaseline.record("a"), try MadeBaseline.record("b")], limits: limits)
    learner.settle()
    let read = try BaselineFile(BaselineFile(learner, tool: MadeBaseline.tool).bytes, path: "usual.json")
    #expect(read.learner.isComplete == false)
    let record = try MadeBaseline.record("c")
    let detector = try Detector(
      allowList: AllowList(argument: "*"), context: ContextSources(baseline: Baseline(read.learner)))
    let context = detector.examine(record.event)?.context
    #expect(context == EventContext())
  }

  @Test("The digest of the rules stays only where both parts have the same")
  func digests() throws {
    var same = try MadeBaseline.file()
    same.merge(try MadeBaseline.file())
    #expect(same.tool == MadeBaseline.tool)
    same.merge(BaselineFile(BaselineLearner(), tool: ToolIdentity(name: "trailsift", version: "1")))
    #expect(same.tool.rulesDigest == nil)
  }

  @Test("Whoever may not read a file that is there may not read what replaces it")
  func keepsPermissions() throws {
    let folder = try ScratchFolder()
    let path = try folder.write("old", to: "usual.json")
    try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    try MadeBaseline.file().write(to: .file(path))
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
  }

  @Test("A file that is there is replaced, through a link too, and nothing else is left beside it")
  func replacing() throws {
    let folder = try ScratchFolder()
    try folder.write("old", to: "real.json")
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("link.json"), withDestinationPath: "real.json")
    try MadeBaseline.file().write(to: .file(folder.file("link.json")))
    #expect(try folder.text("real.json") == MadeBaseline.text())
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["link.json", "real.json"])
  }
}
