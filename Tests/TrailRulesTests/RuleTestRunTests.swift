import Sigma
import Testing
import TrailRules

@Suite("Running the tests of rules") struct RuleTestRunTests {
  private func run(
    _ files: [(String, String)], bundled: [Rule] = [], placeholders: [String: [String]] = [:]
  ) -> RuleTestRun {
    RuleTestRun.run(
      RuleFiles(texts: files.map { (path: $0.0, text: $0.1) }), bundled: bundled, placeholders: placeholders)
  }

  private static let tests =
    MadeRules.tests + """
        - {name: It stops, expect: fires}
        - {name: It starts, expect: quiet, events: [{eventName: StartLogging}]}
      """

  @Test("All tests of the bundled rules pass, and each rule that reports has one on which it fires")
  func bundled() {
    let run = RuleTestRun.run(paths: [BundledPack.folder], placeholders: BundledPack.placeholders)
    let (isSuccess, count) = (run.isSuccess, run.results.count)
    let problems = run.problems.filter { $0.kind == .error }
    let other = run.results.filter { $0.outcome != .passed }.map { "\($0.place) \($0.name)" }
    #expect(other.prefix(10) == [])
    #expect(problems.prefix(10).map(\.message) == [])
    #expect(isSuccess)
    #expect(count > 1500)
    let (untested, neverFired) = (run.untested.map(\.title), run.neverFired.map(\.title))
    #expect(untested == [])
    #expect(neverFired == [])
  }

  @Test("A test passes where the rule does what it says, and fails with what came instead")
  func outcomes() {
    let tests =
      Self.tests + """

          - {name: It is said to be quiet, expect: quiet}
          - {name: It is said to fire, expect: fires, events: [{eventName: StartLogging}]}
        """
    let run = run([
      ("a.yml", MadeRules.text(1, name: "stop", event: "StopLogging")), ("a.test.yml", tests),
    ])
    #expect(run.results.map(\.outcome) == [.passed, .passed, .failed, .failed])
    #expect(run.results[2].comparison == "expected quiet, got fires (stop)")
    #expect(run.results[3].comparison == "expected fires, got quiet")
    #expect(run.results[2].place.line == 9)
    #expect(run.passed == 2 && run.failed == 2 && !run.isSuccess)
  }

  @Test("The rules of a file that only serve its correlation do not count as firing")
  func correlation() {
    let rules =
      MadeRules.text(1, name: "base", event: "StopLogging") + "---\n"
      + MadeRules.correlation(2, name: "burst", of: "base", count: 3)
    let tests =
      MadeRules.tests + """
          - {name: Three, expect: fires, events: [{event: {}, repeat: 3, every: 5m}]}
          - {name: Two, expect: quiet, events: [{event: {}, repeat: 2, every: 5m}]}
          - {name: Three over a longer time, expect: quiet, events: [{event: {}, repeat: 3, every: 6m}]}
        """
    let run = run([("a.yml", rules), ("a.test.yml", tests)])
    #expect(run.results.map(\.outcome) == [.passed, .passed, .passed])
    #expect(run.results[0].fired.map(\.name) == ["burst"])
    #expect(run.untested.isEmpty && run.neverFired.isEmpty)
  }

  @Test("A rule still has its tests when a correlation of another file builds on it")
  func otherFile() {
    let run = run([
      ("a.yml", MadeRules.text(1, name: "stop", event: "StopLogging")), ("a.test.yml", Self.tests),
      ("b.yml", MadeRules.correlation(2, name: "burst", of: "stop", count: 2)),
      (
        "b.test.yml",
        MadeRules.tests + "  - {name: Twice, expect: fires, events: [{event: {}, repeat: 2, every: 1s}]}\n"
      ),
    ])
    #expect(run.results.map(\.outcome) == [.passed, .passed, .passed])
    #expect(run.isSuccess)
  }

  @Test("A correlation may build on a bundled rule, which is not tested itself")
  func onBundled() {
    let bundled = MadeRules.read(MadeRules.text(1, name: "stop", event: "StopLogging"))
    let run = run(
      [
        ("b.yml", MadeRules.correlation(2, name: "burst", of: "stop", count: 2)),
        (
          "b.test.yml",
          MadeRules.tests + "  - {name: Twice, expect: fires, events: [{event: {}, repeat: 2, every: 1s}]}\n"
        ),
      ], bundled: bundled)
    #expect(run.results.map(\.outcome) == [.passed])
    #expect(run.untested.isEmpty)
  }

  @Test("A test sets its own lists, and only for itself")
  func placeholders() {
    let rule = MadeRules.text(1, name: "listed", event: "X")
      .replacing("eventName: X", with: "eventName|expand: '%watched%'")
    let tests =
      MadeRules.tests + """
          - {name: Named, expect: fires, placeholders: {watched: [StopLogging]}}
          - {name: Not named, expect: quiet, placeholders: {watched: []}}
          - {name: Nobody has named it, expect: quiet}
        """
    let run = run([("a.yml", rule), ("a.test.yml", tests)])
    #expect(run.results.prefix(2).map(\.outcome) == [.passed, .passed])
    guard case .notRun(let problems) = run.results[2].outcome else {
      Issue.record("the test ran without its list")
      return
    }
    #expect(problems.first?.message.contains("no list is named `watched`") == true)
    #expect(!run.isSuccess && run.notRun == 1)
    let filled = self.run(
      [("a.yml", rule), ("a.test.yml", tests)], placeholders: ["watched": ["Other"]])
    #expect(filled.results.map(\.outcome) == [.passed, .passed, .passed])
  }

  @Test("Tests of a rule that cannot be used do not pass, not even those that expect silence")
  func unusable() {
    let broken = MadeRules.text(1, name: "stop", event: "StopLogging")
      .replacing("condition: call", with: "condition: cal")
    let run = run([("a.yml", broken), ("a.test.yml", Self.tests)])
    #expect(run.notRun == 2 && run.passed == 0 && !run.isSuccess)
  }

  @Test("Tests of a rule for another log are neither passed nor failed")
  func notApplicable() {
    let other = MadeRules.text(1, name: "stop", event: "StopLogging")
      .replacing("product: aws", with: "product: azure")
    let run = run([("a.yml", other), ("a.test.yml", Self.tests)])
    #expect(run.results.map(\.outcome) == [.notApplicable, .notApplicable])
    #expect(run.isSuccess)
  }

  @Test("A filter narrows the rules of other files in their tests, and has none of its own")
  func filter() {
    let filter = """
      title: Dana may
      logsource: {product: aws, service: cloudtrail}
      filter:
        rules: [stop]
        dana: {userIdentity.arn|endswith: /dana}
        condition: not dana

      """
    let run = run([
      ("a.yml", MadeRules.text(1, name: "stop", event: "StopLogging")), ("a.test.yml", Self.tests),
      ("f.yml", filter), ("f.test.yml", Self.tests),
    ])
    #expect(run.results.prefix(2).map(\.outcome) == [.failed, .passed])
    guard case .notRun(let reasons) = run.results[2].outcome else {
      Issue.record("\(run.results[2].outcome)")
      return
    }
    #expect(reasons.map(\.message) == ["the file has no rule that reports, only filters"])
  }

  @Test("Rules without tests are named, and so are those that no test makes fire")
  func untested() {
    let two =
      MadeRules.text(1, name: "stop", event: "StopLogging") + "---\n"
      + MadeRules.text(2, name: "delete", event: "DeleteTrail")
    let run = run([
      ("a.yml", two), ("a.test.yml", Self.tests), ("b.yml", MadeRules.text(3, name: "bare", event: "X")),
    ])
    #expect(run.untested.map(\.name) == ["bare"])
    #expect(run.neverFired.map(\.name) == ["delete"])
    #expect(run.isSuccess)
  }

  @Test("Mistakes in a test file are told, and the run is no success")
  func brokenTests() {
    let run = run([
      ("a.yml", MadeRules.text(1, name: "stop", event: "StopLogging")),
      ("a.test.yml", Self.tests + "\n  - {name: Wrong, expect: fire}\n"),
    ])
    #expect(run.results.count == 2)
    #expect(run.problems.map(\.place.file) == ["a.test.yml"])
    #expect(!run.isSuccess)
  }

  @Test("The path of a test file stands for the rule file beside it", arguments: [".yml", ".yaml"])
  func testPath(_ ending: String) throws {
    let folder = try MadeFolder([
      "a" + ending: MadeRules.text(1, name: "stop", event: "StopLogging"), "a.test" + ending: Self.tests,
      "b.yml": MadeRules.text(2, name: "other", event: "X"),
    ])
    let run = RuleTestRun.run(paths: [folder.path + "/a.test" + ending])
    #expect(run.results.map(\.outcome) == [.passed, .passed])
    #expect(run.untested.isEmpty)
  }

  @Test("A test file without a rule file beside it is a mistake")
  func orphan() throws {
    let folder = try MadeFolder(["a.test.yml": Self.tests])
    let run = RuleTestRun.run(paths: [folder.path + "/a.test.yml"])
    #expect(run.problems.map(\.place.file) == [folder.path + "/a.yml"])
    #expect(!run.isSuccess)
  }
}
