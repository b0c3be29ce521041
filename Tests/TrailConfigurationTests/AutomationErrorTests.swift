import Testing
import TrailConfiguration
import TrailDetection

@Suite("What is wrong with named automation") struct AutomationErrorTests {
  private typealias Mistake = ConfigurationErrorTests.Mistake

  /// An entry that is right, but for what a test changes.
  private static let entry = """
    automation:
      - name: deploy
        owner: platform@example.com
        principals: ['arn:aws:iam::*:role/deploy']
        networks: [192.0.2.0/24, '2001:db8::/48']
        user_agents: Terraform*
        events: [s3.amazonaws.com/PutObject, Create*]
        effect: lower

    """

  private static func entry(_ part: String, _ other: String) -> String {
    precondition(entry.contains(part), "the entry has no such part")
    return entry.replacing(part, with: other)
  }

  private static let mistakes: [Mistake] = [
    (entry, []),
    ("automation:\n", []),
    ("automation: []\n", []),
    ("automation: {a: b}\n", ["1:13: \"automation\" is a list of maps, and this is a map"]),
    (
      "automation: [deploy]\n",
      [
        "1:14: an automation is a map of \"name\", \"owner\", \"principals\", \"networks\", \"user_agents\", \"events\""
          + " and \"effect\", and this is text"
      ]
    ),
    (
      "automation: [{}]\n",
      [
        "1:14: the automation has no \"name\"; give it one, which findings bear",
        "1:14: the automation has no \"owner\"; name who answers for it",
        "1:14: the automation has no \"principals\"; write the ARN of its user or role, * for any text in it",
      ]
    ),
    (entry("name: deploy", "name: ' '"), ["2:11: \"name\" is empty; give it one, which findings bear"]),
    (entry("name: deploy", "name: 7"), ["2:11: \"name\" is text, and this is a number; put it in quotes"]),
    (
      entry("owner: platform@example.com", "owner: FILL IN"),
      ["3:12: the owner is still to be filled in; name who answers for it"]
    ),
    (
      entry("principals", "principal"),
      [
        "2:5: the automation has no \"principals\"; write the ARN of its user or role, * for any text in it",
        "4:5: an automation has no \"principal\"; is \"principals\" meant?",
      ]
    ),
    (
      entry("['arn:aws:iam::*:role/deploy']", "[]"),
      ["4:17: the list of principals is empty; write the ARN of its user or role"]
    ),
    (
      entry("['arn:aws:iam::*:role/deploy']", "['*', '?*', '']"),
      [
        "4:18: \"*\" is every principal there is; write the ARN of its user or role, * for a part of it",
        "4:23: \"?*\" is every principal there is; write the ARN of its user or role, * for a part of it",
        "4:29: the principal is empty; write the ARN of its user or role",
      ]
    ),
    (
      entry("192.0.2.0/24", "192.0.2.0/40, somewhere"),
      ["192.0.2.0/40", "somewhere"].enumerated().map { index, text in
        "5:\(index == 0 ? 16 : 30): \"\(text)\" is no network: write an address, or one with \"/\" and the length of its"
          + " prefix behind it, as 192.0.2.0/24"
      }
    ),
    (
      entry("[192.0.2.0/24, '2001:db8::/48']", "[]"),
      ["5:15: \"networks\" is empty; name some, or leave it out for any"]
    ),
    (
      entry("Terraform*", "['*', ' ']"),
      [
        "6:19: \"*\" narrows nothing; leave out \"user_agents\" for any",
        "6:24: \"user_agents\" has an empty text; name something, or leave it out for any",
      ]
    ),
    (
      entry("Create*]", "a/b/c, /x]"),
      ["a/b/c", "/x"].enumerated().map { index, text in
        "7:\(index == 0 ? 42 : 49): \"\(text)\" names no event; write its name, or its source and name as"
          + " s3.amazonaws.com/PutBucketAcl, either with * and ? where it is a pattern"
      }
    ),
    (
      entry("effect: lower", "effect: lowr"),
      [
        "8:13: \"effect\" is \"mark\" (findings bear the name), \"lower\" (they are one tier less severe too) or"
          + " \"set-aside\" (they are counted and not reported), not \"lowr\"; is \"lower\" meant?"
      ]
    ),
    (
      entry + entry.split(separator: "\n").dropFirst().joined(separator: "\n"),
      ["9:11: the automation on line 2 is named \"deploy\" too; give one another name"]
    ),
  ]

  @Test(
    "An entry that lacks something, or says it wrong, is refused with its place", arguments: mistakes.indices)
  func refused(_ index: Int) { ConfigurationErrorTests.check(Self.mistakes[index]) }

  @Test("Names of entries are compared though one lacks something")
  func namesBesideOtherMistakes() {
    let text = "automation:\n  - {name: a}\n  - {name: a, owner: b, principals: [c]}\n"
    #expect(ConfigurationErrorTests.errors(text).count == 3)
  }

  @Test("An entry has all that it says, in the order of the file")
  func reading() throws {
    let text = Self.entry + "  - {name: scan, owner: sec, principals: arn:aws:iam::111122223333:user/scan}\n"
    let entries = try Configuration.read(text, file: "conf.yaml").automation
    #expect(entries.map(\.name) == ["deploy", "scan"])
    let deploy = try #require(entries.first)
    #expect(deploy.owner == "platform@example.com" && deploy.effect == .lower)
    #expect(deploy.principals == ["arn:aws:iam::*:role/deploy"])
    #expect(deploy.networks == ["192.0.2.0/24", "2001:db8::/48"])
    #expect(deploy.userAgents == ["Terraform*"])
    #expect(deploy.events == ["s3.amazonaws.com/PutObject", "Create*"])
    #expect("\(deploy.place)" == "conf.yaml:2:5")
    let scan = try #require(entries.last)
    #expect(scan.effect == .mark && scan.principals == ["arn:aws:iam::111122223333:user/scan"])
    #expect(scan.networks.isEmpty && scan.userAgents.isEmpty && scan.events.isEmpty)
  }

  @Test("An event that the catalogue does not have is a warning, and a pattern is none")
  func doubts() throws {
    let text = Self.entry("Create*]", "CreateUsr, Frobnicate*]")
    let warnings = try Configuration.read(text, file: "conf.yaml").warnings.map(\.description)
    #expect(
      warnings == [
        "conf.yaml:7:42: the event name \"CreateUsr\" is not in the catalogue, which does not have all; is"
          + " \"CreateUser\" meant?"
      ])
  }

  @Test("Where none is named there is no inventory")
  func none() throws {
    #expect(try Configuration.read("automation: []\n", file: "conf.yaml").readyAutomation == nil)
    #expect(try Configuration.read(Self.entry, file: "conf.yaml").readyAutomation?.entries.count == 1)
  }
}
