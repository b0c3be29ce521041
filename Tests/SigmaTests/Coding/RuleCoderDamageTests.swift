import Testing

@testable import Sigma

@Suite("Damaged bytes of rules")
struct RuleCoderDamageTests {
  private func coded(_ count: Int) -> [UInt8] {
    var made = GeneratedRules(seed: 7)
    return RuleCoder.encode(made.rules(count))
  }

  @Test("A changed byte is an error, wherever it is")
  func anyByte() {
    let bytes = coded(3)
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] ^= 1 << UInt8(index % 8)
      #expect(throws: RuleCodingError.self, "byte \(index)") { try RuleCoder.decode(damaged) }
    }
  }

  @Test("Cut short anywhere, it is an error")
  func cut() {
    let bytes = coded(2)
    for count in 0..<bytes.count {
      #expect(throws: RuleCodingError.self, "\(count) bytes") {
        try RuleCoder.decode(Array(bytes.prefix(count)))
      }
    }
  }

  @Test("More behind the last rule is an error")
  func longer() {
    #expect(throws: RuleCodingError.self) { try RuleCoder.decode(coded(1) + [0]) }
  }

  @Test("The error says what the bytes are not")
  func messages() {
    #expect(throws: RuleCodingError(offset: 0, "these are no coded rules")) { try RuleCoder.decode([]) }
    #expect(throws: RuleCodingError(offset: 0, "these are no coded rules")) {
      try RuleCoder.decode(Array("title: no bytes of rules".utf8))
    }
    var other = coded(1)
    other[4] = 99
    #expect(throws: RuleCodingError(offset: 4, "the rules are of version 99; this program reads version 1")) {
      try RuleCoder.decode(other)
    }
    var damaged = coded(1)
    damaged[damaged.count - 1] ^= 1
    #expect(throws: RuleCodingError(offset: 5, "the rules were damaged: their checksum is wrong")) {
      try RuleCoder.decode(damaged)
    }
  }

  @Test("Bytes changed behind the checksum's back give rules or an error, never a trap", arguments: 0..<24)
  func mutated(_ seed: Int) {
    let content = Array(coded(4)[RuleCoder.headerCount...])
    var random = SplitMix64(seed: UInt64(seed))
    for _ in 0..<150 {
      var damaged = content
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let index = Int.random(in: 0..<damaged.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: damaged[index] = UInt8.random(in: 0...255, using: &random)
        case 1: damaged[index] = 0xff
        case 2: damaged.remove(at: index)
        default: damaged.insert(UInt8.random(in: 0...255, using: &random), at: index)
        }
      }
      if let rules = try? RuleCoder.decodeContent(damaged, from: 0) {
        #expect((try? RuleCoder.decode(RuleCoder.encode(rules))) != nil)
      }
    }
  }

  @Test("A count of more than the bytes can hold is refused before anything is reserved")
  func hugeCounts() {
    let huge: [UInt8] = [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01]
    #expect(throws: RuleCodingError(offset: 10, "a list is longer than the bytes")) {
      try RuleCoder.decodeContent(huge, from: 0)
    }
    #expect(throws: RuleCodingError(offset: 1, "a list is longer than the bytes")) {
      try RuleCoder.decodeContent([2, 0], from: 0)
    }
    #expect(throws: RuleCodingError(offset: 10, "a number is too large")) {
      try RuleCoder.decodeContent(Array(repeating: 0xff, count: 11), from: 0)
    }
  }

  @Test("Nesting without end is refused")
  func nesting() throws {
    // One rule with one condition: `not` upon `not`.
    let place = RulePlace(file: "")
    func coded(_ condition: Condition) -> [UInt8] {
      let detection = Detection(searches: [], conditions: [condition])
      return RuleCoder.encode([Rule(title: "", body: .detection(detection), place: place)])
    }
    let shallow = coded(.not(.search("")))
    let content = Array(shallow[RuleCoder.headerCount...])
    // The last three bytes are `not`, `search` and the text's number.
    let deep = content.dropLast(3) + Array(repeating: 1, count: 100_000) + content.suffix(2)
    let error = #expect(throws: RuleCodingError.self) { try RuleCoder.decodeContent(Array(deep), from: 0) }
    #expect(error?.message == "a rule is nested too deep")
  }
}
