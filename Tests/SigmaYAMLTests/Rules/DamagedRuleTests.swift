import Sigma
import SigmaYAML
import Testing

@Suite("Damaged rule files")
struct DamagedRuleTests {
  private let text = """
    title: A rule
    id: 11111111-0000-4000-8000-000000000001
    tags: [attack.recon, "attack.t1000"]
    logsource: {product: aws, service: cloudtrail}
    detection:
      s: &s
        eventName|contains: ['A*', B]
        p.q|exists: true
      t:
        - *s
        - key word
      condition: s and not 1 of t*
    same_element: {s: p}
    ---
    title: c
    correlation:
      type: value_count
      rules: [a, b]
      aliases: {x: {a: b}}
      timespan: 5m
      condition: {field: x, gte: 2}
    """

  @Test("Bytes changed, lost or repeated give rules and problems, never a trap", arguments: 0..<20)
  func mutated(_ seed: UInt64) {
    var random = RepeatableNumbers(state: seed)
    let original = Array(text.utf8)
    let special = Array("[]{}:,-?*&!|>'\"#%@`\n\t \r\u{85}~<=0".utf8)
    for _ in 0..<60 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let index = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[index] = special.randomElement(using: &random) ?? 0
        case 1: bytes.remove(at: index)
        case 2: bytes.insert(special.randomElement(using: &random) ?? 0, at: index)
        default:
          let end = min(bytes.count, index + Int.random(in: 1...40, using: &random))
          bytes.insert(contentsOf: bytes[index..<end], at: index)
        }
      }
      let read = RuleReader().read(bytes, file: "a.yml")
      #expect(read.rules.count + read.problems.count > 0)
      #expect(read.problems.allSatisfy { $0.place.line > 0 && !$0.message.isEmpty })
      _ = RuleSet.joining(read.rules)
    }
  }

  @Test("Cut short anywhere, a file gives rules or problems")
  func cut() {
    let bytes = Array(text.utf8)
    for count in bytes.indices.dropFirst() {
      let read = RuleReader().read(Array(bytes.prefix(count)), file: "a.yml")
      #expect(read.rules.count + read.problems.count > 0, "\(count) bytes")
    }
  }
}

/// The same numbers for the same state (a linear congruence; its upper half is random enough here).
private struct RepeatableNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    func step() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 32
    }
    return step() << 32 | step()
  }
}
