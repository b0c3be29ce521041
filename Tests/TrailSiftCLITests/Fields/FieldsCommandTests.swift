import Foundation
import Testing

@Suite("fields") struct FieldsCommandTests {
  private func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write(
      MadeRule.text(1, name: "maker", event: "CreateUser", more: "")
        .replacing(
          "    eventName: CreateUser", with: "    eventName: CreateUser\n    requestParameters.tags.key: x"),
      to: "rules/a.yml")
    return folder
  }

  private func run(_ arguments: String..., in folder: ScratchFolder) throws -> CommandResult {
    try TrailSiftProcess(["fields", "--no-rules", "--rules", "rules"] + arguments, in: folder).finish()
  }

  private func write(_ records: [MadeRecord], to folder: ScratchFolder) throws {
    try folder.write(records.delivery, to: "log.json")
  }

  private static func made(_ number: Int, _ more: String) -> MadeRecord {
    MadeRecord(number).with {
      ($0.name, $0.source) = ("CreateUser", "iam.amazonaws.com")
      $0.more = more
    }
  }

  @Test("Without an archive there is a line a field, with its name in the system and whether AWS sends it")
  func withoutArchive() throws {
    let result = try run("--siem", "sentinel", in: folder())
    #expect(result.status == 0 && result.errors.isEmpty)
    let lines = result.outputLines
    #expect(lines.contains { $0.split(separator: " ") == ["eventName", "EventName", "always", "1"] })
    #expect(
      lines.contains {
        $0.split(separator: " ") == [
          "requestParameters.tags.key", "RequestParameters", ">", "tags.key", "by", "call", "1",
        ]
      })
    #expect(!result.output.contains("OF ALL"))
    #expect(result.output.hasSuffix("1 with a field of their own, 1 within the JSON of one\n"))
  }

  @Test("With an archive the shares are told, and a field that is never there with the rules on it")
  func never() throws {
    let folder = try folder()
    try write(
      [Self.made(1, #","requestParameters":{"userName":"a"}"#), .quiet(2), Self.made(3, "")], to: folder)
    let result = try run("--siem", "splunk", "log.json", in: folder)
    #expect(result.status == 0)
    #expect(
      result.outputLines.contains {
        $0.split(separator: " ").suffix(2) == ["none", "none"] && $0.hasPrefix("requestParameters.tags.key")
      })
    #expect(
      result.output.contains(
        "Never there, though rules look at such events:\n  requestParameters.tags.key  (2 events; maker)\n"))
    #expect(result.output.contains("  maker  (2 events; requestParameters.tags.key)\n"))
  }

  @Test("Lists that the archive shows are marked in Splunk's names")
  func lists() throws {
    let folder = try folder()
    try write([Self.made(1, #","requestParameters":{"tags":[{"key":"a"}]}"#)], to: folder)
    let result = try run("--siem", "splunk", "log.json", in: folder)
    #expect(result.output.contains("requestParameters.tags{}.key"))
    #expect(!result.output.contains("Never there"))
  }

  @Test("JSON has all counts, and null for what is not known")
  func json() throws {
    let folder = try folder()
    try write([Self.made(1, #","requestParameters":{"tags":{"key":null}}"#), .quiet(2)], to: folder)
    let result = try run("--siem", "secops", "--format", "json", "log.json", in: folder)
    let report = try #require(try parsedJSON(result.output) as? [String: Any])
    #expect(report["schema"] as? String == "trailsift.fields/1" && report["events"] as? Int == 2)
    let fields = try #require(report["fields"] as? [[String: Any]])
    try #require(fields.map { $0["field"] as? String } == ["eventName", "requestParameters.tags.key"])
    #expect(fields[0]["mapped"] as? String == "metadata.product_event_type" && fields[1]["mapped"] is NSNull)
    let all = try #require(fields[1]["all"] as? [String: Any])
    let asked = try #require(fields[1]["asked"] as? [String: Any])
    #expect(all["events"] as? Int == 2 && all["carried"] as? Int == 0 && all["empty"] as? Int == 1)
    #expect(asked["events"] as? Int == 1 && asked["share"] as? Double == 0)
    #expect(fields[1]["never_there"] as? Bool == true && fields[0]["never_there"] as? Bool == false)
    #expect((report["cannot_match"] as? [[String: Any]])?.first?["rule"] as? String == "maker")
    let bare = try run("--siem", "secops", "--format", "json", in: folder)
    let without = try #require(try parsedJSON(bare.output) as? [String: Any])
    #expect(without["events"] is NSNull)
    #expect(
      (without["fields"] as? [[String: Any]])?.allSatisfy {
        $0["all"] is NSNull && $0["never_there"] is NSNull
      } == true)
  }

  @Test(
    "JSON is what its schema says",
    .enabled(if: SchemaScript.isPossible, "python3 with the library jsonschema is missing"))
  func schema() throws {
    let folder = try folder()
    try write([Self.made(1, ""), .quiet(2)], to: folder)
    for (name, paths) in [("with.json", ["log.json"]), ("without.json", [])] {
      let report = try TrailSiftProcess(
        ["fields", "--siem", "ocsf", "--rules", "rules", "--format", "json"] + paths, in: folder
      ).finish()
      try folder.write(report.output, to: name)
      let check = try SchemaScript.check([folder.file(name)])
      #expect(check.status == 0, "\(check.errors)")
    }
  }

  @Test("CSV has a row a field, and Markdown a table")
  func tables() throws {
    let folder = try folder()
    try write([Self.made(1, "")], to: folder)
    let csv = try run("--siem", "ocsf", "--format", "csv", "log.json", in: folder)
    #expect(
      csv.output == """
        field,mapped,inside,aws_sends,aws_since,events,carried,share,asked_events,asked_carried,asked_share,never_there,rules\r
        eventName,api.operation,,always,,1,1,1.0,1,1,1.0,false,maker\r
        requestParameters.tags.key,api.request.data,tags.key,by-call,,1,0,0.0,1,0,0.0,true,maker\r

        """)
    let markdown = try run("--siem", "ocsf", "--format", "markdown", "log.json", in: folder)
    #expect(markdown.output.hasPrefix("# Fields in OCSF\n"))
    #expect(markdown.output.contains("| `eventName` | `api.operation` | always | 1 | 100% | 100% |\n"))
  }

  @Test("Any number of threads gives the same bytes", arguments: ["text", "json", "csv", "markdown"])
  func threads(format: String) throws {
    let folder = try ScratchFolder()
    for number in 0..<12 {
      let records = (0..<20).map { MadeRecord(number * 20 + $0).with { $0.more = #","readOnly":true"# } }
      try folder.write(records.delivery, to: "logs/\(number).json")
    }
    let outputs = try ["1", "2", "7"].map { threads in
      try TrailSiftProcess(
        ["fields", "--siem", "elastic", "--format", format, "--threads", threads, "logs"], in: folder
      ).finish().output
    }
    #expect(Set(outputs).count == 1 && outputs[0].contains("event.action"))
  }

  @Test("Input that is not read whole is told, and ends the command with 2")
  func damaged() throws {
    let folder = try folder()
    try folder.write(#"{"Records":["# + Self.made(1, "").json + ",", to: "log.json")
    let result = try run("--siem", "splunk", "log.json", in: folder)
    #expect(result.status == 2)
    #expect(result.output.contains("1 event") && result.errors.hasPrefix("partial: log.json: "))
    #expect(try run("--siem", "splunk", "-q", "log.json", in: folder).errors.isEmpty)
  }

  @Test("A strict reading ends at the first damaged input, and a mistake in a rule before it begins")
  func strict() throws {
    let folder = try folder()
    try folder.write(#"{"Records":["# + Self.made(1, "").json + ",", to: "logs/a.json")
    try folder.write([Self.made(2, "")].delivery, to: "logs/b.json")
    let result = try run("--siem", "splunk", "--strict", "logs", in: folder)
    #expect(result.status == 2 && result.output.contains("of 1 event,"))
    #expect(
      result.errorLines.last == "--strict ended the reading at logs/a.json; what comes after it was not read")
    #expect(try run("--siem", "splunk", "logs", in: folder).output.contains("of 2 events,"))
    try folder.write("title: 1\ndetection: nothing\n", to: "rules/bad.yml")
    #expect(try run("--siem", "splunk", "--strict", "logs", in: folder).status == 65)
  }

  @Test("What names rest on is said above them")
  func basis() throws {
    let folder = try folder()
    for (siem, basis) in [
      ("sentinel", "checked against its published schema"), ("elastic", "not checked against a copy"),
      ("secops", "not checked against a copy"), ("ocsf", "from memory"), ("splunk", "as they are"),
      ("opensearch", "as they are"),
    ] {
      let result = try run("--siem", siem, in: folder)
      #expect(result.outputLines.first?.contains(basis) == true)
    }
  }

  @Test("Wrong usage is told", arguments: [[], ["--siem", "qradar"], ["--siem", "splunk", "-", "-"]])
  func usage(arguments: [String]) throws {
    let result = try TrailSiftProcess(["fields"] + arguments, in: ScratchFolder()).finish()
    #expect(result.status == 64 && result.output.isEmpty && !result.errors.isEmpty)
  }

  @Test("A path that is not there ends the command with 66")
  func missing() throws {
    #expect(try run("--siem", "splunk", "nowhere", in: folder()).status == 66)
  }

  @Test("rules show has the same table for one rule")
  func rulesShow() throws {
    let folder = try folder()
    func show(_ arguments: String...) throws -> CommandResult {
      try TrailSiftProcess(["rules", "show", "maker", "--rules", "rules"] + arguments, in: folder).finish()
    }
    let plain = try show()
    #expect(plain.output.contains("fields used       FIELD                       SENT BY AWS\n"))
    #expect(plain.output.contains("requestParameters.tags.key  by call\n"))
    let mapped = try show("--siem", "sentinel")
    #expect(mapped.output.contains("RequestParameters > tags.key  by call\n"))
    let json = try #require(
      try parsedJSON(show("--siem", "sentinel", "--format", "json").output) as? [String: Any])
    let fields = try #require(json["fields"] as? [[String: Any]])
    #expect(fields.map { $0["mapped"] as? String } == ["EventName", "RequestParameters"])
    #expect(fields.map { $0["inside"] as? String } == [nil, "tags.key"])
    #expect(try show("--siem", "nothing").status == 64)
  }
}
