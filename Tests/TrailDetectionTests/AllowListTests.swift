import Testing
import TrailDetection
import TrailRecords

@Suite("Allow-list")
struct AllowListTests {
  private func admitsRecord(_ list: AllowList, _ text: String) throws -> Bool {
    let record = try OwnedRecord(parsing: text)
    return list.admits(record.event)
  }

  private func admits(_ list: AllowList, _ name: String, _ source: String? = nil) throws -> Bool {
    try admitsRecord(list, MadeRecord(name, source).text)
  }

  @Test("Blank is the default list", arguments: ["", " ", "\t "])
  func blank(_ argument: String) throws {
    let list = try AllowList(argument: argument)
    #expect(list.mode == .catalogue && list.unknownNames.isEmpty)
    for name in Catalogue.bundled.defaultNames { #expect(try admits(list, name), "\(name)") }
    #expect(try !admits(list, "DescribeInstances"))
  }

  @Test("The default list leaves out the catalogue's other names, but for those of a listed call")
  func defaultListOnly() throws {
    let list = AllowList()
    let defaults = Catalogue.bundled.entries.filter(\.isDefault)
    let alsoAdmitted = Set(defaults.flatMap { $0.loggedAs.map(\.name) } + defaults.map(\.eventName))
    for entry in Catalogue.bundled.entries where !entry.isDefault {
      let expected = alsoAdmitted.contains(entry.eventName)
      #expect(try admits(list, entry.eventName, entry.eventSource) == expected, "\(entry.eventName)")
    }
  }

  @Test("A star is every event, one without a name too", arguments: ["*", " * "])
  func star(_ argument: String) throws {
    let list = try AllowList(argument: argument)
    #expect(list.mode == .everything && list.unknownNames.isEmpty)
    for text in [#"{"eventName":"Anything"}"#, #"{"eventName":7}"#, "{}", #"{"insightDetails":{}}"#] {
      #expect(try admitsRecord(list, text))
    }
  }

  @Test("A list is those names alone, blanks around them aside")
  func names() throws {
    let list = try AllowList(argument: " StopLogging ,\tPolishDoorknob")
    #expect(list.mode == .names)
    #expect(list.unknownNames == ["PolishDoorknob"])
    for name in ["StopLogging", "PolishDoorknob"] { #expect(try admits(list, name)) }
    for name in ["DeleteTrail", "stoplogging", "StopLogging2", "PolishDoorkno", ""] {
      #expect(try !admits(list, name), "\(name)")
    }
  }

  @Test(
    "A name admits API versions behind it, of every form that AWS writes",
    arguments: [
      ("CreateFunction", true), ("CreateFunction20150331", true), ("CreateFunction20150331v2", true),
      ("CreateFunction2020_05_31", true), ("CreateFunction2020_05_31v10", true),
      ("CreateFunction2015", false),
      ("CreateFunction20150331v", false), ("CreateFunction19991231", false), ("CreateFunctionv2", false),
      ("CreateFunction20150331V2", false), ("CreateFunction2020_0531", false),
      ("CreateFunction20150331x", false),
    ])
  func versions(_ name: String, _ expected: Bool) throws {
    #expect(try admits(AllowList(), name) == expected)
    #expect(try admits(AllowList(argument: "CreateFunction"), name) == expected)
  }

  @Test("A name with an API version admits that one alone")
  func givenVersion() throws {
    let list = try AllowList(argument: "CreateFunction20150331")
    #expect(list.unknownNames.isEmpty)
    #expect(try admits(list, "CreateFunction20150331"))
    for name in ["CreateFunction", "CreateFunction20150331v2", "CreateFunction2020_05_31"] {
      #expect(try !admits(list, name), "\(name)")
    }
  }

  @Test("A name admits those under which AWS logs the call", arguments: ["", "DeletePublicAccessBlock"])
  func loggedNames(_ argument: String) throws {
    let list = try AllowList(argument: argument)
    for name in [
      "DeletePublicAccessBlock", "DeleteBucketPublicAccessBlock", "DeleteAccountPublicAccessBlock",
    ] {
      #expect(try admits(list, name, "s3.amazonaws.com"), "\(name)")
    }
    let other = try AllowList(argument: "DeleteBucketPublicAccessBlock")
    #expect(other.unknownNames.isEmpty)
    #expect(try !admits(other, "DeletePublicAccessBlock", "s3.amazonaws.com"))
  }

  @Test(
    "A logged name that belongs to one service is admitted from there alone",
    arguments: [
      ("EmailUpdated", "signin.amazonaws.com", true), ("EmailUpdated", "cognito-idp.amazonaws.com", false),
      ("EmailUpdated", nil, false), ("StartPrimaryEmailUpdate", "account.amazonaws.com", true),
      ("StartPrimaryEmailUpdate", "signin.amazonaws.com", false),
      ("ChangeRootMail", "anything.amazonaws.com", true),
    ] as [(String, String?, Bool)])
  func loggedNamesOfOneService(_ name: String, _ source: String?, _ expected: Bool) throws {
    #expect(try admits(AllowList(), name, source) == expected)
    #expect(try admits(AllowList(argument: "ChangeRootMail"), name, source) == expected)
    #expect(try admits(AllowList(argument: "EmailUpdated"), name, source) == (name == "EmailUpdated"))
  }

  @Test(
    "A name written with JSON escapes is the name that they mean",
    arguments: [
      ##"{"eventName":"Stop\u004cogging"}"##, ##"{"event\u004eame":"StopLogging"}"##,
      ##"{"eventName":"\u0053\u0074\u006f\u0070Logging"}"##,
      ##"{"eventSource":"signin\u002eamazonaws.com","eventName":"Email\u0055pdated"}"##,
      ##"{"eventName":"Create\u0046unction20150331"}"##,
    ])
  func escapes(_ text: String) throws {
    #expect(try admitsRecord(AllowList(), text))
    let record = try OwnedRecord(parsing: text)
    #expect(examined(record)?.entry != nil)
  }

  @Test("Where a record gives the name twice, the last counts")
  func duplicateKeys() throws {
    #expect(try admitsRecord(AllowList(), #"{"eventName":"GetFoo","eventName":"StopLogging"}"#))
    #expect(try !admitsRecord(AllowList(), #"{"eventName":"StopLogging","eventName":"GetFoo"}"#))
  }

  @Test(
    "A name that is no string is not on a list", arguments: ["null", "7", "[\"StopLogging\"]", "{}", "true"])
  func nameOfAnotherKind(_ json: String) throws {
    #expect(try !admitsRecord(AllowList(), "{\"eventName\":\(json)}"))
  }

  @Test(
    "A list with an empty name says which one and how to write it",
    arguments: [
      (",", 1), ("StopLogging,", 2), (",StopLogging", 1), ("StopLogging, ,DeleteTrail", 2), ("*,", 2),
    ])
  func emptyName(_ argument: String, _ position: Int) {
    let expected: AllowListError = argument == "*," ? .everythingAmongNames : .emptyName(position: position)
    #expect(throws: expected) { try AllowList(argument: argument) }
    #expect(AllowListError.emptyName(position: position).description.contains("name \(position) of the list"))
  }

  @Test("A star among names is refused", arguments: ["*,StopLogging", "StopLogging,*", "*,*"])
  func starAmongNames(_ argument: String) {
    #expect(throws: AllowListError.everythingAmongNames) { try AllowList(argument: argument) }
    #expect(AllowListError.everythingAmongNames.description.contains("'*' alone"))
  }

  @Test("Unknown names are reported once each, in the order given")
  func unknownNames() throws {
    let list = try AllowList(argument: "Zeta,StopLogging,Alpha,Zeta,EmailUpdated,CreateUser20200101")
    #expect(list.unknownNames == ["Zeta", "Alpha"])
  }

  @Test("A long list finds every name on it and no other")
  func longList() throws {
    let names = (0..<500).map { "Call\($0)x" }
    let list = try AllowList(argument: names.joined(separator: ","))
    for name in names { #expect(try admits(list, name), "\(name)") }
    for number in 500..<1000 { #expect(try !admits(list, "Call\(number)x")) }
  }
}
