import Foundation
import Testing

@Suite("Mistakes in a configuration") struct ConfigurationMistakeTests {
  private static let wrong = """
    severity:
      events: {CreateUser: hihg}
    suppressions:
      - reason: It is known
        expires: 2027-02-30
        detection:
          call: {eventName: StopLogging}
          condition: cal
    colour: "a\\e[31mb"
    disable: {a: b}

    """

  private static let mistakes = [
    #"2:24: "hihg" is no severity; there are info, low, medium, high, critical; is "high" meant?"#,
    #"4:5: the suppression has no "owner"; name who answers for it"#,
    #"5:14: "expires" is a day, as 2027-01-31, or a time, as 2027-01-31T18:00:00Z, and "2027-02-30" is neither"#,
    #"8:18: the rule has no search "cal"; is "call" meant?"#,
    #"9:1: a configuration has no "colour"; it has "rules", "disable", "placeholders", "severity", "#
      + #""suppressions" and "automation""#,
    #"10:10: "disable" is a list of texts, and this is a map; if a text is meant, put it in quotes"#,
  ]

  private static func folder() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try folder.write([MadeRecord(1)].delivery, to: "logs/a.json")
    try folder.write(wrong, to: "wrong.yaml")
    try folder.write("disable: [trail-loging-stopped]\nseverity: {rules: {nothing: low}}\n", to: "names.yaml")
    try folder.write("severity: {events: {CreateUsr: high}}\n", to: "doubtful.yaml")
    try folder.write("rules: nowhere/\n", to: "nowhere.yaml")
    return folder
  }

  @Test("All are told with their places, and nothing is written", arguments: [[], ["-q"]])
  func all(_ arguments: [String]) throws {
    let folder = try Self.folder()
    let result = try TrailSiftProcess(
      ["scan", "logs", "--config", "wrong.yaml", "-o", "r.json", "--ledger", "l.ndjson"] + arguments,
      in: folder
    ).finish()
    #expect(result.status == 65)
    #expect(result.output.isEmpty)
    #expect(result.errorLines.map(String.init) == Self.mistakes.map { "wrong.yaml:\($0)" })
    #expect(!FileManager.default.fileExists(atPath: folder.file("r.json")))
    #expect(!FileManager.default.fileExists(atPath: folder.file("l.ndjson")))
  }

  @Test("What a configuration says does not reach the terminal as it is")
  func controlCharacters() throws {
    let folder = try Self.folder()
    try folder.write("\"a\\e[2Jb\": 1\nsuppressions: [{reason: \"x\\e[1m\", \"y\\e[2m\": z}]\n", to: "c.yaml")
    let wrong = try TrailSiftProcess.run("scan", "logs", "--config", "c.yaml", in: folder)
    #expect(wrong.status == 65)
    #expect(!wrong.errors.contains("\u{1B}") && wrong.errors.contains(#"\u{1b}[2Jb"#))
    let reason = MadeConfiguration.suppression(#""a\e[2J""#, reason: #""b\e[1m\u202e""#)
    try folder.write("suppressions:\n" + reason, to: "c.yaml")
    for format in ["text", "csv", "markdown", "json"] {
      let right = try TrailSiftProcess.run(
        "scan", "logs", "--config", "c.yaml", "--format", format, in: folder)
      #expect(right.status == 0)
      let told = right.output + right.errors
      #expect(!told.contains("\u{1B}"))
      #expect(!right.errors.contains("\u{202E}"))
      #expect(told.contains(#"\u{1b}[2J"#) || told.contains(#"\u001b[2J"#))
    }
  }

  @Test(
    "Every way to end for the sake of the configuration has its code and its words",
    arguments: [
      ("missing.yaml", 66, ["error: missing.yaml: there is no such file"]),
      ("logs", 66, ["error: logs: the file cannot be read"]),
      ("", 66, ["error: an empty path: there is no such file"]),
      (
        "names.yaml", 65,
        [
          #"names.yaml:1:11: no rule has the id or name "trail-loging-stopped"; is "trail-logging-stopped" meant?"#,
          #"names.yaml:2:20: no rule has the id or name "nothing""#,
        ]
      ),
      (
        "nowhere.yaml", 65,
        [
          "nowhere.yaml:1:8: there is no file or folder nowhere/; paths begin at the folder of the configuration"
        ]
      ),
    ] as [(String, Int32, [String])])
  func codes(_ path: String, _ code: Int32, _ lines: [String]) throws {
    let folder = try Self.folder()
    for command in [
      ["scan", "logs", "-o", "r.json"], ["rules", "list"], ["rules", "show", "trail-deleted"],
      ["rules", "explain", "trail-deleted", "logs"],
    ] {
      let result = try TrailSiftProcess(command + ["--config", path], in: folder).finish()
      #expect(result.status == code, "\(command)")
      #expect(result.output.isEmpty, "\(command)")
      #expect(result.errorLines.map(String.init) == lines, "\(command)")
    }
    #expect(!FileManager.default.fileExists(atPath: folder.file("r.json")))
  }

  @Test("What may be a mistake is a warning, which -q silences")
  func warnings() throws {
    let folder = try Self.folder()
    let result = try TrailSiftProcess.run("scan", "logs", "--config", "doubtful.yaml", in: folder)
    #expect(result.status == 0)
    #expect(
      result.errorLines == [
        #"doubtful.yaml:1:21: warning: the event name "CreateUsr" is not in the catalogue, which does not have "#
          + #"all; is "CreateUser" meant?"#
      ])
    let strict = try TrailSiftProcess.run("scan", "logs", "--config", "doubtful.yaml", "--strict", in: folder)
    #expect(strict.status == 0)
    let quiet = try TrailSiftProcess.run("scan", "logs", "--config", "doubtful.yaml", "-q", in: folder)
    #expect(quiet.errors.isEmpty && quiet.output == result.output)
  }

  @Test("A rule that is named and cannot be read is told of before its name, which nobody knows then")
  func brokenRule() throws {
    let folder = try Self.folder()
    try folder.write(MadeRule.broken(1, name: "mine"), to: "mine.yml")
    try folder.write("rules: mine.yml\nseverity: {rules: {mine: low}}\n", to: "c.yaml")
    let result = try TrailSiftProcess.run("scan", "logs", "--config", "c.yaml", in: folder)
    #expect(result.status == 65)
    #expect(result.output.isEmpty)
    #expect(
      result.errorLines.first == #"mine.yml:11:14: the rule has no search "cal"; is "call" meant?"#)
    #expect(result.errorLines.last == #"c.yaml:2:20: no rule has the id or name "mine""#)
  }

  @Test("Rules that are not asked this time may be named all the same")
  func namedBesides() throws {
    let folder = try Self.folder()
    try folder.write(MadeRule.forWindows(1, name: "shell"), to: "shell.yml")
    try folder.write("rules: shell.yml\ndisable: [trail-logging-stopped, shell]\n", to: "c.yaml")
    let result = try TrailSiftProcess.run(
      "scan", "logs", "--config", "c.yaml", "--no-rules", "-q", in: folder)
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
  }
}
