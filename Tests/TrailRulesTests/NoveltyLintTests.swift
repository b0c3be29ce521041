import Sigma
import Testing
import TrailRules

@Suite("The check of rules about what is new") struct NoveltyLintTests {
  private func lint(_ extra: String, _ ask: String = "") -> [String] {
    var text = MadeRules.text(1, name: "r", event: "StopLogging", extra: extra)
    if !ask.isEmpty { text.replace("    eventName:", with: "    \(ask)\n    eventName:") }
    return RuleLint.check(RuleFiles(texts: [(path: "a.yml", text: text)])).findings.map {
      "\($0.severity) \($0.place.line):\($0.place.column) \($0.message)"
    }
  }

  @Test("The check of rules looks at the fields that have to be new as at all others")
  func lintFields() {
    #expect(lint("new_to_baseline: [awsRegion, requestParameters.x, trailsift.principal]") == [])
    #expect(
      lint("new_to_baseline: [userIdentity.arn, awsregion]") == [
        "error 7:37 `awsregion`: CloudTrail's records have no field \"awsregion\"; is \"awsRegion\" meant? Field names go by case"
      ])
    #expect(
      lint("new_to_baseline: [trailsift.principel]") == [
        "error 1:1 `new_to_baseline`: there is no field `trailsift.principel`; is `trailsift.principal` meant?"
      ])
    #expect(lint("new_to_baseline: awsRegion").map { $0.prefix(10) } == ["error 7:18"])
    #expect(
      lint("new_to_baselin: [awsRegion]") == [
        "warning 7:1 a rule has no attribute \"new_to_baselin\"; is \"new_to_baseline\" meant?"
      ])
    #expect(lint("new_to_baseline: [awsRegion]\nfields_used: [awsRegion, eventName]") == [])
    #expect(
      lint("new_to_baseline: [awsRegion]\nfields_used: [eventName]") == [
        "warning 8:1 \"fields_used\" lacks awsRegion"
      ])
  }

  @Test("What a baseline tells cannot be learnt into one")
  func lintContext() {
    let error = lint("new_to_baseline: [trailsift.context.new_region]")
    #expect(error.count == 1)
    #expect(error[0].hasPrefix("error 7:19 `trailsift.context.new_region` cannot be learnt: "))
    let warning = lint("new_to_baseline: [awsRegion]", "trailsift.context.new_region: true")
    #expect(warning.count == 1)
    #expect(warning[0].hasPrefix("warning 7:1 the rule also asks what a baseline tells"))
    #expect(lint("new_to_baseline: [trailsift.context.asn]", "trailsift.context.country: DE") == [])
  }
}
