import AWSAccess
import Testing
import TrailDetection

@testable import TrailLive

@Suite("What is asked for an allow-list")
struct PollPlanTests {
  private func names(_ plan: PollPlan) -> [String] { plan.units.map(\.query.text) }

  @Test("The default list is asked under the names that AWS logs, and root use beside them")
  func defaultList() {
    let names = names(PollPlan(AllowList()))
    #expect(Set(names).count == names.count)
    for name in [
      "StopLogging", "AddPermission20150331v2", "CreateFunction20150331", "UpdateDistribution",
      "UpdateDistribution2020_05_31", "UpdateFunctionConfiguration20150331v2",
      "DeleteBucketPublicAccessBlock",
    ] { #expect(names.contains("EventName=" + name), "\(name)") }
    for name in ["ChangeRootMail", "UpdateFunctionConfiguration", "DeletePublicAccessBlock"] {
      #expect(!names.contains("EventName=" + name), "\(name)")
    }
    #expect(names.last == "Username=root")
  }

  @Test("A list of names is those names, and a name that is not known is asked as it stands")
  func givenNames() throws {
    let plan = PollPlan(try AllowList(argument: "StopLogging,Nonesuch,UpdateFunctionCode"))
    #expect(
      names(plan) == [
        "EventName=StopLogging", "EventName=Nonesuch", "EventName=UpdateFunctionCode20150331v2",
        "EventName=UpdateFunctionCode20150331",
      ])
    #expect(plan.units.map(\.isWrite) == [true, false, true, true])
  }

  @Test("Every event is one query")
  func everything() throws {
    #expect(names(PollPlan(try AllowList(argument: "*"))) == ["*"])
  }

  @Test("The costs of both plans are known from what polls took")
  func costs() {
    let plan = PollPlan(AllowList(), choice: .auto)
    var costs = PlanCosts()
    #expect(costs.estimate(plan, round: 6).names == plan.units.count)
    #expect(costs.estimate(plan, round: 6).sweep == nil)
    costs.note(PollPlan.writes.text, pages: 3)
    let others = plan.units.filter { !$0.isWrite }.count
    let writes = plan.units.count - others
    #expect(costs.estimate(plan, round: 6).sweep == 3 + others + (writes * 16 + 99) / 100)
  }
}
