import Foundation
import Sigma
import SigmaYAML
import Testing
import TrailDetection
import TrailRecords

@Suite("The bundled rules") struct BundledRuleTests {
  @Test("There are rule files, each with a test file beside it")
  func files() {
    #expect(BundledRules.files.count > 300)
    for file in BundledRules.files {
      let tests = RuleTestReader.testFile(of: BundledRules.path(file))
      #expect(FileManager.default.fileExists(atPath: tests), "\(file)")
    }
  }

  @Test("All of them together are read, joined and compiled without a problem")
  func together() {
    let read = RuleReader().read(paths: BundledRules.files.map(BundledRules.path))
    let joined = RuleSet.joining(read.rules, inapplicable: read.inapplicable)
    let rules = DetectionRules(joined.set, placeholders: BundledRules.placeholders)
    #expect((read.problems + joined.problems + rules.problems).isEmpty)
    #expect(joined.set.detections.count > 300)
    #expect(joined.set.correlations.count > 60)
  }

  /// What a test of a rule file says that did not come true.
  private static func failures(of file: String) throws -> [String] {
    let joined = BundledRules.set(file)
    var failures = joined.problems.map { "\($0.place) \($0.message)" }
    let read = RuleTestReader().read(path: RuleTestReader.testFile(of: BundledRules.path(file)))
    failures += read.problems.map { "\($0.place) \($0.message)" }
    // Whatever runs the tests of rules for people knows baselines and places, and runs the others too.
    for test in read.tests where test.baseline == nil && test.places == nil {
      let placeholders = BundledRules.placeholders.merging(test.placeholders) { $1 }
      let rules = DetectionRules(joined.set, placeholders: placeholders)
      failures += rules.problems.map { "\($0.place) \($0.message)" }
      var scratch = RuleScratch()
      var log = CorrelationLog(for: rules.plan)
      var fires = false
      for (number, bytes) in test.records.enumerated() {
        let record = try OwnedRecord(parsing: bytes)
        rules.match(record.event, &scratch)
        fires = fires || scratch.matched.contains { joined.set.detections[$0].reports }
        #expect(rules.note(record.event, input: 0, record: UInt32(number), &scratch, &log))
      }
      let matches = rules.plan.evaluate([log]).matches
      fires = fires || matches.contains { joined.set.correlations[$0.step].reports }
      if fires != (test.expectation == .fires) { failures.append("\(test.place) \(test.name)") }
    }
    if !read.tests.contains(where: { $0.expectation == .fires }) { failures.append("no record that fires") }
    if !read.tests.contains(where: { $0.expectation == .quiet }) {
      failures.append("no record that is quiet")
    }
    return failures
  }

  @Test(
    "Each rule fires on the records that it must, and on none that it must not", arguments: BundledRules.files
  )
  func records(_ file: String) throws {
    #expect(try Self.failures(of: file) == [])
  }

  @Test("Rules matched together fire as each of them does alone")
  func sharedMatching() throws {
    let files = BundledRules.files.filter { BundledRules.set($0).set.correlations.isEmpty }
    let read = RuleReader().read(paths: files.map(BundledRules.path))
    let joined = RuleSet.joining(read.rules)
    let all = DetectionRules(joined.set, placeholders: BundledRules.placeholders)
    let alone = joined.set.detections.map { member in
      DetectionRules(RuleSet(detections: [member]), placeholders: BundledRules.placeholders)
    }
    var scratch = RuleScratch()
    var ownScratch = alone.map { _ in RuleScratch() }
    var compared = 0
    for file in files {
      let tests = RuleTestReader().read(path: RuleTestReader.testFile(of: BundledRules.path(file))).tests
      for test in tests.prefix(3) {
        let record = try OwnedRecord(parsing: try #require(test.records.first))
        all.match(record.event, &scratch)
        for number in alone.indices {
          alone[number].match(record.event, &ownScratch[number])
          let fires = !ownScratch[number].matched.isEmpty
          if fires != scratch.matched.contains(number) {
            Issue.record("\(alone[number].detections[0].title) on \(file), \(test.name): alone \(fires)")
          }
          compared += 1
        }
      }
    }
    #expect(compared > 100_000)
  }
}
