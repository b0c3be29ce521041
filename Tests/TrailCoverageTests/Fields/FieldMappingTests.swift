import Sigma
import Testing
import TrailDetection
import TrailRules

@testable import TrailCoverage

@Suite("Names of fields elsewhere") struct FieldMappingTests {
  @Test(
    "Every path that has a name is one that records have, and every mapping says where it is from",
    arguments: SIEM.allCases)
  func rows(siem: SIEM) {
    let data = FieldMappingData.of(siem)
    #expect(data.siem == siem && !data.source.isEmpty)
    let paths = data.rows.split(separator: "\n").compactMap { $0.split(separator: " ").first }
    #expect(!paths.isEmpty && paths == paths.sorted())
    for path in paths where path != "*" {
      let field = path.hasSuffix(".*") ? path.dropLast(2) : path[...]
      #expect(FieldSending.of(String(field)).word != .unknown, "\(path)")
    }
    // Reading the rows traps where one stands there twice.
    _ = FieldMapping(data)
  }

  @Test(
    "A field has the name that the system gives it",
    arguments: [
      (SIEM.splunk, "eventName", "eventName", nil),
      (.splunk, "resources.ARN", "resources{}.ARN", nil),
      (.splunk, "requestParameters.x.items.y", "requestParameters.x.items{}.y", nil),
      (.sentinel, "eventName", "EventName", nil),
      (.sentinel, "userIdentity.principalId", "UserIdentityPrincipalid", nil),
      (.sentinel, "requestParameters", "RequestParameters", nil),
      (.sentinel, "requestParameters.a.b", "RequestParameters", "a.b"),
      (.elastic, "eventName", "event.action", nil),
      (.elastic, "sourceIPAddress", "source.address", nil),
      (.elastic, "requestParameters.a.b", "aws.cloudtrail.flattened.request_parameters.a.b", nil),
      (.opensearch, "requestParameters.x.items.y", "requestParameters.x.items.y", nil),
      (.secops, "eventName", "metadata.product_event_type", nil),
      (.ocsf, "eventName", "api.operation", nil),
      (.ocsf, "responseElements.a", "api.response.data", "a"),
    ] as [(SIEM, String, String, String?)])
  func names(siem: SIEM, field: String, name: String, inside: String?) {
    #expect(FieldMapping.of(siem).field(field) == MappedField(name: name, inside: inside))
  }

  @Test(
    "A field without a known name is left out",
    arguments: [
      (SIEM.secops, "userIdentity.arn"), (.secops, "requestParameters.a"),
      (.ocsf, "additionalEventData.MFAUsed"), (.ocsf, "errorMessage"), (.ocsf, "eventType"),
      (.ocsf, "eventCategory"), (.elastic, "userIdentity.userName"),
      (.elastic, "insightDetails.state"), (.sentinel, "insightDetails.state"), (.sentinel, "nonsense"),
    ])
  func unknown(siem: SIEM, field: String) {
    #expect(FieldMapping.of(siem).field(field) == nil)
  }

  @Test("What stands in a policy that is text stands within the field that holds the text")
  func policies() {
    let field = "requestParameters.policyDocument.Statement.Effect"
    let name = "requestParameters.policyDocument"
    #expect(
      FieldMapping.of(.splunk).field(field) == MappedField(name: name, inside: "Statement.Effect"))
    #expect(
      FieldMapping.of(.sentinel).field(field)
        == MappedField(name: "RequestParameters", inside: "policyDocument.Statement.Effect"))
    #expect(
      FieldMapping.of(.elastic).field(field)
        == MappedField(
          name: "aws.cloudtrail.flattened.request_parameters.policyDocument", inside: "Statement.Effect"))
    #expect(
      FieldMapping.of(.splunk).field("requestParameters.bucketPolicy.Statement.Effect")
        == MappedField(name: "requestParameters.bucketPolicy.Statement.Effect", inside: nil))
  }

  @Test("What an archive tells of lists, texts and objects decides the name")
  func forms() {
    var forms = FieldForms()
    forms.lists = ["requestParameters.names", "requestParameters.policy.Statement"]
    forms.texts = ["requestParameters.body"]
    forms.objects = ["requestParameters.policy"]
    let splunk = FieldMapping.of(.splunk)
    #expect(splunk.field("requestParameters.names", forms)?.name == "requestParameters.names{}")
    #expect(
      splunk.field("requestParameters.policy.Statement.Effect", forms)?.name
        == "requestParameters.policy.Statement{}.Effect")
    #expect(
      splunk.field("requestParameters.body.a.b", forms)
        == MappedField(name: "requestParameters.body", inside: "a.b"))
  }

  @Test(
    "Whether AWS sends a field is known by its path",
    arguments: [
      ("eventName", FieldSending.Word.always, nil), ("eventCategory", .always, "1.07"),
      ("userAgent", .optional, nil),
      ("errorCode", .onFailure, nil), ("requestParameters", .always, nil),
      ("requestParameters.a.b", .byCall, nil),
      ("userIdentity.sessionContext.sessionIssuer.arn", .optional, nil), ("userIdentity.arm", .unknown, nil),
      ("eventname", .unknown, nil), ("", .unknown, nil), ("a.b.c", .unknown, nil),
    ] as [(String, FieldSending.Word, String?)])
  func sending(field: String, word: FieldSending.Word, since: String?) {
    #expect(FieldSending.of(field).word == word && FieldSending.of(field).since == since)
  }

  @Test("The bundled rules ask about fields of which it is known whether AWS sends them")
  func bundled() {
    let plan = FieldPlan(RuleListing(bundled: BundledPack.rules))
    #expect(plan.fields.count > 100)
    for field in plan.fields { #expect(FieldSending.of(field).word != .unknown, "\(field)") }
  }
}
