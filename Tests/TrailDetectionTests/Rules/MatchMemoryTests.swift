import Sigma
import SigmaYAML
import Testing

@testable import TrailDetection
@testable import TrailRecords

@Suite("What is remembered between records") struct MatchMemoryTests {
  /// The records of all bundled tests.
  private static let records: [OwnedRecord] = BundledPack.files.flatMap { file -> [OwnedRecord] in
    guard file.path.hasSuffix(".test.yml") else { return [] }
    return RuleTestReader().read(file.text, file: file.path).tests
      .flatMap { $0.records.compactMap { try? OwnedRecord(parsing: $0) } }
  }

  @Test("It changes no answer: the bundled rules match each record as if it were the first")
  func bundled() {
    let rules = DetectionRules.bundled()
    var scratch = RuleScratch()
    var matches = 0
    #expect(Self.records.count > 2000)
    for (number, record) in (Self.records + Self.records.reversed()).enumerated() {
      rules.match(record.event, &scratch)
      matches += scratch.matched.count
      guard number % 9 == 0 else { continue }
      // Without a kind, and with nothing known to be missing.
      var fresh = RuleScratch()
      var expected: [Int] = []
      let fields = RecordFields(record.event, sources: rules.sources, memory: fresh.memory)
      rules.matcher.match(fields, kind: EventKind(mark: nil), scratch: &fresh.matcher, matched: &expected)
      // Nothing is new where no baseline is in use.
      expected.removeAll(where: rules.novelty.asks)
      #expect(scratch.matched == expected, "record \(number)")
    }
    #expect(matches > 2000)
  }
}
