import Testing

@testable import TrailRecords

/// The way that reads many bytes at a time finds what `JSONMachine` finds by itself.
@Suite("Agreement of the fast way with the machine")
struct MachineAgreementTests {
  static let tokens = ["{", "}", "[", "]", ",", ":", "\"k\"", "0"]

  /// Compares all kernels with the machine.
  struct Comparison {
    private let scanners = BlockKernel.allCases.filter(\.isAvailable).map { kernel in
      (kernel: kernel, scanner: Scanner(kernel))
    }
    private let reference = Scanner(.portable)

    final class Scanner {
      private var scanner: RecordScanner

      init(_ kernel: BlockKernel) { scanner = RecordScanner(limits: RecordLimits(), kernel: kernel) }

      func transcript(of input: [UInt8], in pieces: Pieces = .whole) -> Transcript {
        scanner.transcript(of: input, in: pieces)
      }

      func machineTranscript(of input: [UInt8]) -> Transcript { scanner.machineTranscript(of: input) }
    }

    /// - Returns: whether the input was valid.
    @discardableResult
    func check(_ input: [UInt8], _ generator: inout SeededGenerator) -> Bool {
      let expected = reference.machineTranscript(of: input)
      for (kernel, scanner) in scanners {
        let text = String(decoding: input, as: UTF8.self)
        #expect(scanner.transcript(of: input) == expected, "\(kernel): \(text)")
        let cut = Int.random(in: 0...input.count, using: &generator)
        #expect(
          scanner.transcript(of: input, in: .cut(at: cut)) == expected, "\(kernel), cut at \(cut): \(text)")
      }
      return expected.problems.isEmpty
    }
  }

  @Test("Of every short sequence of tokens")
  func everyShortSequence() {
    let comparison = Comparison()
    var generator = SeededGenerator(seed: 11)
    var valid = 0
    var sequences = [""]
    for _ in 0..<4 {
      sequences = sequences.flatMap { sequence in Self.tokens.map { sequence + $0 } }
      for sequence in sequences {
        let head = #"{"eventVersion":"1","v":"#
        if comparison.check(Array((head + sequence + "}\n" + shortRecord("next")).utf8), &generator) {
          valid += 1
        }
      }
    }
    #expect(valid == 8)
  }

  /// A valid value as tokens.
  static func value(depth: Int, using generator: inout SeededGenerator) -> [String] {
    let count = Int.random(in: 0...4, using: &generator)
    switch depth > 0 ? Int.random(in: 0..<4, using: &generator) : 2 {
    case 0:
      let values = (0..<count).map { _ in value(depth: depth - 1, using: &generator) }
      return ["["] + values.joined(separator: [","]) + ["]"]
    case 1, 3:
      let members = (0..<count).map { _ in
        [
          "\"" + ["k", "eventName", "", #"e\u0076entName"#, "x[:,"][Int.random(in: 0..<5, using: &generator)]
            + "\"", ":",
        ]
          + value(depth: depth - 1, using: &generator)
      }
      return ["{"] + members.joined(separator: [","]) + ["}"]
    default:
      let plain = ["0", "-1.5e3", "null", "true", "false", #""""#, #""s""#, #""\\\"{""#, "\"é,\""]
      return [plain[Int.random(in: 0..<plain.count, using: &generator)]]
    }
  }

  @Test("Of nested values whose tokens were changed at random, with white space or without")
  func changedTokens() {
    let comparison = Comparison()
    var generator = SeededGenerator(seed: 12)
    var valid = 0
    for round in 0..<2500 {
      var tokens =
        [
          "{", #""eventVersion""#, ":", #""1""#, ",", "\"" + String(repeating: "x", count: round % 64) + "\"",
          ":",
        ]
        + Self.value(depth: 6, using: &generator) + ["}"]
      for _ in 0..<Int.random(in: 0...2, using: &generator) {
        let place = Int.random(in: 1..<tokens.count - 1, using: &generator)
        let other = Self.tokens[Int.random(in: 0..<Self.tokens.count, using: &generator)]
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: tokens[place] = other
        case 1: tokens.insert(other, at: place)
        case 2: tokens.remove(at: place)
        default: tokens.swapAt(place, Int.random(in: 1..<tokens.count - 1, using: &generator))
        }
      }
      let blanks = round % 3 == 0 ? ["", " ", "\n  ", "", "\t"] : [""]
      let text = tokens.map { $0 + blanks[Int.random(in: 0..<blanks.count, using: &generator)] }.joined()
      if comparison.check(Array((text + "\n" + shortRecord("next")).utf8), &generator) { valid += 1 }
    }
    #expect(valid > 400 && valid < 2100)
  }

  @Test("Of an object whose brackets stand many blocks apart")
  func longRuns() {
    let comparison = Comparison()
    var generator = SeededGenerator(seed: 13)
    for (opening, closing) in [("[", "]"), ("{", "}")] {
      for separators in [[","], [":"], [":", ","], [",", ":"], [":", ",", ","]] {
        for count in [63, 400, 401, 1500, 1501] {
          let inside = (0..<count).map { "\"k\"" + separators[$0 % separators.count] }.joined() + "\"k\""
          let record = #"{"eventVersion":"1","v":"# + opening + inside + closing + "}"
          comparison.check(Array((record + "\n" + shortRecord("next")).utf8), &generator)
        }
      }
    }
  }

  @Test("Of envelopes broken at random", arguments: Envelope.allCases)
  func mutations(_ envelope: Envelope) {
    let comparison = Comparison()
    var generator = SeededGenerator(seed: 14)
    let samples = MutationTests.samples(envelope)
    for round in 0..<100 {
      comparison.check(MutationTests.mutated(samples[round % samples.count], using: &generator), &generator)
    }
  }
}

extension RecordScanner {
  /// Scans one input so that the machine reads every byte of it.
  fileprivate mutating func machineTranscript(of input: [UInt8]) -> Transcript {
    var transcript = Transcript()
    for byte in input {
      scan([byte].span, into: &transcript)
      catchUp(into: &transcript)
    }
    finish(into: &transcript)
    return transcript
  }
}
