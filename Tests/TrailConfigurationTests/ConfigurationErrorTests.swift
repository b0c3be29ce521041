import Testing
import TrailConfiguration

@Suite("What is wrong with a configuration") struct ConfigurationErrorTests {
  /// A text and what is wrong with it, without the file's name.
  typealias Mistake = (text: String, errors: [String])

  static func errors(_ text: String, file: String = "conf.yaml") -> [String] {
    do throws(ConfigurationError) {
      _ = try Configuration.read(text, file: file)
      return []
    } catch {
      return error.description.split(separator: "\n").map(String.init)
    }
  }

  static func check(_ mistake: Mistake, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(
      errors(mistake.text) == mistake.errors.map { "conf.yaml:" + $0 }, sourceLocation: sourceLocation)
  }

  private static let top: [Mistake] = [
    (
      "- rules/\n",
      [
        "1:1: a configuration is a map of \"rules\", \"disable\", \"placeholders\", \"severity\", \"suppressions\""
          + " and \"automation\", and this is a list"
      ]
    ),
    ("rule: [x]\n", ["1:1: a configuration has no \"rule\"; is \"rules\" meant?"]),
    (
      "disable: [x]\ncolour: red\n",
      [
        "2:1: a configuration has no \"colour\"; it has \"rules\", \"disable\", \"placeholders\", \"severity\","
          + " \"suppressions\" and \"automation\""
      ]
    ),
    (
      "disable: {a: b}\n",
      ["1:10: \"disable\" is a list of texts, and this is a map; if a text is meant, put it in quotes"]
    ),
    ("disable: [a, 7]\n", ["1:14: \"disable\" is a list of texts, and this is a number; put it in quotes"]),
    (
      "rules: nowhere\n",
      ["1:8: there is no file or folder nowhere; paths begin at the folder of the configuration"]
    ),
    ("rules: ['']\n", ["1:9: the path is empty; name a file or folder of rules"]),
    ("a: 1\na: 2\n", ["1:1: a map has the same key twice: \"a\", first here"]),
    (
      "disable: []\n---\ndisable: []\n",
      ["3:1: a configuration has one document, and here a second one begins"]
    ),
    (
      "disable: [a\n",
      [
        "2:1: this is no YAML: while parsing a flow sequence that begins on line 1, did not find expected ',' or ']'"
      ]
    ),
    (
      "placeholders: [a]\n",
      ["1:15: \"placeholders\" is a map of names and lists, and this is a list"]
    ),
    (
      "placeholders: {own: , '': [a], lists: [{a: b}]}\n",
      [
        "1:16: the list \"own\" is missing; write [] for one that matches nothing",
        "1:23: no value can ask for a list named \"\": a name is not empty and has no %, *, ? or backslash",
        "1:40: a placeholder's value is text, and this is a map",
      ]
    ),
  ]

  @Test("A part that is none, or of the wrong kind, is refused with its place", arguments: top.indices)
  func parts(_ index: Int) { Self.check(Self.top[index]) }

  private static let severity: [Mistake] = [
    ("severity: high\n", ["1:11: \"severity\" is a map, and this is text"]),
    ("severity: {event: {}}\n", ["1:12: \"severity\" has no \"event\"; is \"events\" meant?"]),
    (
      "severity: {lift: none}\n",
      [
        "1:18: \"lift\" is \"any\" (every error code lifts a severity) or \"denied\" (denials alone),"
          + " not \"none\""
      ]
    ),
    ("severity: {lift: true}\n", ["1:18: \"lift\" is text, and this is a boolean; put it in quotes"]),
    (
      "severity: {events: [CreateUser]}\n",
      ["1:20: \"events\" is a map of names of events and severities, and this is a list"]
    ),
    (
      "severity:\n  events:\n    CreateUser: hihg\n    DeleteUser: 3\n",
      [
        "3:17: \"hihg\" is no severity; there are info, low, medium, high, critical; is \"high\" meant?",
        "4:17: a severity is one of info, low, medium, high, critical, and this is a number",
      ]
    ),
    (
      "severity: {events: {iam.amazonaws.com/: low, a/b/c: low}}\n",
      [
        "1:21: \"iam.amazonaws.com/\" names no event; write its name, or its source and name as"
          + " s3.amazonaws.com/PutBucketAcl",
        "1:46: \"a/b/c\" names no event; write its name, or its source and name as"
          + " s3.amazonaws.com/PutBucketAcl",
      ]
    ),
    (
      "severity: {rules: {some-rule: loud}}\n",
      ["1:31: \"loud\" is no severity; there are info, low, medium, high, critical"]
    ),
    (
      "severity: {rules: {a: low, a: high}}\n",
      ["1:20: a map has the same key twice: \"a\", first here"]
    ),
  ]

  @Test("A severity that is none is refused with its place", arguments: severity.indices)
  func severities(_ index: Int) { Self.check(Self.severity[index]) }

  @Test("Everything that is wrong is said at once, in the order of the file")
  func all() {
    let text = """
      ruels: x
      placeholders: 7
      severity: {lift: all, events: {CreateUser: loud}}
      suppressions:
        - owner: a
          detection: {a: {eventName: x, trailsift.x: y}, condition: b}
          expires: soon

      """
    let places = Self.errors(text).map { $0.split(separator: " ").first.map(String.init) ?? "" }
    #expect(
      places == ["1:1:", "2:15:", "3:18:", "3:44:", "5:5:", "6:63:", "7:14:"].map { "conf.yaml:" + $0 })
  }

  @Test("A file that is not there is told from one that is wrong")
  func missing() throws {
    let folder = try MadeFolder(["wrong.yaml": "x: y"])
    let missing = #expect(throws: ConfigurationError.self) {
      try Configuration.load(path: folder.file("no.yaml"))
    }
    #expect(missing?.isUnreadable == true)
    #expect(missing?.description == "\(folder.file("no.yaml")): there is no such file")
    let wrong = #expect(throws: ConfigurationError.self) {
      try Configuration.load(path: folder.file("wrong.yaml"))
    }
    #expect(wrong?.isUnreadable == false)
    #expect(wrong?.description.hasPrefix("\(folder.file("wrong.yaml")):1:1: ") == true)
  }

  @Test("A folder in the place of the file is said to be unreadable")
  func folder() throws {
    let folder = try MadeFolder(["sub/x": ""])
    let error = #expect(throws: ConfigurationError.self) { try Configuration.load(path: folder.file("sub")) }
    #expect(error?.isUnreadable == true)
  }
}
