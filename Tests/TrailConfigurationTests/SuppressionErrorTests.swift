import Testing
import TrailConfiguration

@Suite("What is wrong with a suppression") struct SuppressionErrorTests {
  private typealias Mistake = ConfigurationErrorTests.Mistake

  /// A suppression that is right, but for what a test changes.
  private static let suppression = """
    suppressions:
      - name: scanner
        reason: It scans every night
        owner: security@example.com
        expires: 2027-01-31
        detection:
          scanner: {userIdentity.arn|endswith: ':role/Scanner'}
          condition: scanner

    """

  private static func suppression(_ part: String, _ other: String) -> String {
    suppression.replacing(part, with: other)
  }

  private static let suppressions: [Mistake] = [
    ("suppressions: {a: b}\n", ["1:15: \"suppressions\" is a list of maps, and this is a map"]),
    (
      "suppressions: [quiet]\n",
      [
        "1:16: a suppression is a map of \"name\", \"reason\", \"owner\", \"expires\", \"rules\", \"detection\""
          + " and \"same_element\", and this is text"
      ]
    ),
    (
      suppression("owner:", "ower:"),
      [
        "2:5: the suppression has no \"owner\"; name who answers for it",
        "4:5: a suppression has no \"ower\"; is \"owner\" meant?",
      ]
    ),
    (
      suppression("reason: It scans every night", "reason: '  '"),
      ["3:13: \"reason\" is empty; say why findings are set aside"]
    ),
    (
      suppression("reason: It scans every night", "reason:"),
      ["3:12: the suppression has no \"reason\"; say why findings are set aside"]
    ),
    (
      suppression("owner: security@example.com", "owner: 7"),
      ["4:12: \"owner\" is text, and this is a number; put it in quotes"]
    ),
    (suppression("name: scanner", "name: ''"), ["2:11: the name is empty; write one, or leave it out"]),
    (
      suppression("    expires: 2027-01-31\n", ""),
      ["2:5: the suppression has no \"expires\"; write its last day, as 2027-01-31"]
    ),
    (
      suppression("2027-01-31", "2027-02-29"),
      [
        "5:14: \"expires\" is a day, as 2027-01-31, or a time, as 2027-01-31T18:00:00Z, and \"2027-02-29\" is neither"
      ]
    ),
    (
      suppression("2027-01-31", "20270131"),
      ["5:14: \"expires\" is a day, as 2027-01-31, or a time, as 2027-01-31T18:00:00Z, and this is a number"]
    ),
    (
      suppression("2027-01-31", "20270131T180000Z"),
      [
        "5:14: \"expires\" is a day, as 2027-01-31, or a time, as 2027-01-31T18:00:00Z, and \"20270131T180000Z\" is neither"
      ]
    ),
    (
      suppression("2027-01-31", "2027-1-31"),
      [
        "5:14: \"expires\" is a day, as 2027-01-31, or a time, as 2027-01-31T18:00:00Z, and \"2027-1-31\" is neither"
      ]
    ),
    (
      suppression("2027-01-31", "2027-01-31T18:00:00"),
      [
        "5:14: \"expires\" is a day, as 2027-01-31, or a time, as 2027-01-31T18:00:00Z, and \"2027-01-31T18:00:00\" is neither"
      ]
    ),
    (
      suppression("2027-01-31", "never"),
      [
        "5:14: \"expires\" is a day, as 2027-01-31, or a time, as 2027-01-31T18:00:00Z, and \"never\" is neither"
      ]
    ),
    (
      suppression("    detection:", "    rules: []\n    detection:"),
      ["6:12: the list of rules is empty; name rules, or leave it out"]
    ),
    (
      "suppressions:\n  - {name: a, reason: b, owner: c, expires: 2027-01-31}\n",
      ["2:5: the suppression has no \"detection\": searches and a condition, as in a rule"]
    ),
    (
      suppression + suppression.split(separator: "\n").dropFirst().joined(separator: "\n"),
      ["9:11: the suppression on line 2 is named \"scanner\" too; give one another name"]
    ),
  ]

  @Test(
    "A suppression that lacks something, or says it wrong, is refused with its place",
    arguments: suppressions.indices)
  func suppressionParts(_ index: Int) { ConfigurationErrorTests.check(Self.suppressions[index]) }

  private static let detections: [Mistake] = [
    (
      suppression("condition: scanner", "condition: scaner"),
      ["8:18: the rule has no search \"scaner\"; is \"scanner\" meant?"]
    ),
    (suppression("      condition: scanner\n", ""), ["6:5: \"detection\" has no \"condition\""]),
    (suppression("|endswith", "|endwith"), ["7:17: \"endwith\" is no modifier; is \"endswith\" meant?"]),
    (
      suppression(
        "{userIdentity.arn|endswith: ':role/Scanner'}",
        "{userIdentity.accountId|expand: '%acounts%', awsRegion|expand: '%regions%'}"),
      [
        "7:17: `userIdentity.accountId|expand`: no list is named `acounts`: define the placeholder, or leave out `expand` if `%` stands for itself",
        "7:61: `awsRegion|expand`: no list is named `regions`: define the placeholder, or leave out `expand` if `%` stands for itself",
      ]
    ),
    (
      suppression("userIdentity.arn|endswith: ':role/Scanner'", "trailsift.outcom: denied"),
      [
        "7:17: there is no field `trailsift.outcom`; is `trailsift.outcome` meant?"
      ]
    ),
    (
      suppression("userIdentity.arn|endswith", "userIdentity.ARN|endswith"),
      [
        "7:17: `userIdentity.ARN`: `userIdentity` has no field \"ARN\"; is \"arn\" meant? Field names go by case"
      ]
    ),
    (
      suppression("condition: scanner", "condition: scanner and not scanner"),
      ["6:5: the condition can never hold: the same of `userIdentity.arn` is to hold and not to hold"]
    ),
    (
      suppression("{userIdentity.arn|endswith: ':role/Scanner'}", "{sourceIPAddress|cidr: 192.0.2.0/40}"),
      [
        "7:17: `sourceIPAddress|cidr`: `192.0.2.0/40` is no network: write an address, `/` and the length of its prefix, as 192.0.2.0/24"
      ]
    ),
    (
      suppression("    detection:", "    same_element: {other: requestParameters.items}\n    detection:"),
      ["6:20: the rule has no search \"other\""]
    ),
  ]

  @Test("A detection that cannot be used is refused with its place", arguments: detections.indices)
  func detection(_ index: Int) { ConfigurationErrorTests.check(Self.detections[index]) }

  @Test("A detection is looked at though the suppression lacks something else")
  func detectionBesideOtherMistakes() {
    let text = Self.suppression("    owner: security@example.com\n", "")
      .replacing("userIdentity.arn|endswith: ':role/Scanner'", with: "trailsift.x: y")
    #expect(ConfigurationErrorTests.errors(text).count == 2)
  }
}
