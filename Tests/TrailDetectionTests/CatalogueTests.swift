import Testing
import TrailRecords

@testable import TrailDetection

@Suite("Catalogue")
struct CatalogueTests {
  private let catalogue = Catalogue.bundled

  @Test("The default list has 78 names, each once")
  func defaultList() {
    #expect(catalogue.defaultNames.count == 78)
    #expect(Set(catalogue.defaultNames).count == 78)
  }

  @Test("On the default list fourteen names of tampering are high, four of listing low, the rest medium")
  func defaultTiers() {
    func names(_ tier: Severity) -> Set<String> {
      Set(catalogue.entries.filter { $0.isDefault && $0.tier == tier }.map(\.eventName))
    }
    #expect(
      names(.high) == [
        "ChangeRootMail", "DeleteDetector", "DeleteFlowLogs", "DeleteTrail", "DisableKey",
        "DisableSecurityHub",
        "LeaveOrganization", "PutEventSelectors", "RemoveAccountFromOrganization", "ScheduleKeyDeletion",
        "StopConfigurationRecorder", "StopLogging", "TransferDomainToAnotherAwsAccount", "UpdateTrail",
      ])
    #expect(
      names(.low) == [
        "GetAccountAuthorizationDetails", "GetAccountSummary", "GetSecretValue", "ListAccessKeys",
      ])
    #expect(names(.medium).count == 60)
  }

  @Test("Every entry has a service, and each technique under each of its tactics")
  func wholeEntries() {
    let tactics = Dictionary(uniqueKeysWithValues: catalogue.techniques.map { ($0.id, $0.tactics) })
    for entry in catalogue.entries {
      #expect(entry.eventSource.hasSuffix(".amazonaws.com"))
      #expect(!entry.attack.isEmpty, "\(entry.eventName)")
      for technique in Set(entry.attack.map(\.technique)) {
        #expect(entry.attack.filter { $0.technique == technique }.map(\.tactic) == tactics[technique])
      }
    }
    let keys = Set(catalogue.entries.map { "\($0.eventSource) \($0.eventName)" })
    #expect(keys.count == catalogue.entries.count)
  }

  @Test("An entry carries what its row says")
  func oneEntry() throws {
    let entry = try #require(catalogue.entry(named: "DeletePublicAccessBlock", source: "s3.amazonaws.com"))
    #expect(entry.tier == .medium && entry.family == .resourceSharing && entry.evidence == .directDetection)
    #expect(entry.attack == [AttackMapping(technique: "T1685", tactic: "defense-impairment")])
    #expect(entry.logClass == .managementWrite && !entry.needsDataEvents)
    #expect(
      entry.loggedAs.map(\.name) == ["DeleteBucketPublicAccessBlock", "DeleteAccountPublicAccessBlock"])
    #expect(entry.loggedAs.allSatisfy { $0.source == nil })
    let mail = try #require(catalogue.entry(named: "ChangeRootMail", source: nil))
    #expect(
      mail.loggedAs.first == CatalogueEntry.LoggedName(name: "EmailUpdated", source: "signin.amazonaws.com"))
    let function = try #require(catalogue.entry(named: "CreateFunction", source: nil))
    #expect(function.alsoLoggedBy == ["cloudfront.amazonaws.com", "appsync.amazonaws.com"])
    #expect(catalogue.entry(named: "PutObjectRetention", source: nil)?.needsDataEvents == true)
  }

  @Test(
    "A name that more than one service logs gives the entry of the service",
    arguments: [
      "lambda.amazonaws.com", "sns.amazonaws.com", "sqs.amazonaws.com",
    ])
  func sharedName(_ source: String) {
    #expect(catalogue.entry(named: "AddPermission", source: source)?.eventSource == source)
  }

  @Test(
    "A name is found without its API version, and under another name of the call",
    arguments: [
      ("AddPermission20150331v2", "lambda.amazonaws.com", "AddPermission"),
      ("UpdateDistribution2020_05_31", "cloudfront.amazonaws.com", "UpdateDistribution"),
      ("CreateUser20991231v7", "iam.amazonaws.com", "CreateUser"),
      ("StartPrimaryEmailUpdate", "account.amazonaws.com", "ChangeRootMail"),
      ("DeleteAccountPublicAccessBlock", "s3.amazonaws.com", "DeleteAccountPublicAccessBlock"),
    ])
  func otherNames(_ name: String, _ source: String, _ expected: String) {
    #expect(catalogue.entry(named: name, source: source)?.eventName == expected)
  }

  @Test("A name that stands for a call of one service only is nothing elsewhere")
  func nameOfOneService() {
    #expect(catalogue.entry(named: "StartPrimaryEmailUpdate", source: "foo.amazonaws.com") == nil)
    #expect(catalogue.entry(named: "AcceptPrimaryEmailUpdate", source: nil) == nil)
  }

  @Test(
    "Names are compared whole and by letter case",
    arguments: ["createuser", "CreateUse", "CreateUsers", "", "20150331"])
  func unknownNames(_ name: String) {
    #expect(catalogue.entry(named: name, source: "iam.amazonaws.com") == nil)
  }

  @Test("An event that only shares its name keeps tier and family, and no technique is claimed")
  func sharedNameOfAnotherService() throws {
    for source in ["ecs.amazonaws.com", "unheard-of.amazonaws.com"] {
      let finding = try MadeRecord("CreateCluster", source).finding()
      #expect(finding.severity == .medium && finding.family == .networkExposure)
      #expect(finding.evidence == .postureContext)
      #expect(finding.attack.isEmpty)
    }
    #expect(try MadeRecord("CreateCluster", "eks.amazonaws.com").finding().attack.count == 2)
    #expect(try MadeRecord("EmailUpdated", "signin.amazonaws.com").finding().attack.count == 2)
  }

  @Test("An event that is not listed has no family, no evidence label and no technique")
  func unlisted() throws {
    let finding = try MadeRecord("PolishDoorknob", "house.amazonaws.com").finding()
    #expect(finding.family == nil && finding.evidence == nil && finding.attack.isEmpty)
    #expect(finding.detections.isEmpty)
  }

  @Test("A technique is found by its id, and by the id that it had in ATT&CK v18")
  func techniques() {
    #expect(
      catalogue.technique(id: "T1685.002")?.name == "Disable or Modify Tools: Disable or Modify Cloud Log")
    #expect(catalogue.technique(id: "T1562.008")?.id == "T1685.002")
    #expect(catalogue.technique(id: "T1562.001")?.id == "T1685")
    #expect(catalogue.technique(id: "T9999") == nil)
  }
}
