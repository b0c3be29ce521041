import Testing

@testable import TrailRecords

/// Inputs broken at random, from fixed seeds: the scanner must never trap, and must find the same however the
/// bytes arrive.
@Suite("Random damage")
struct MutationTests {
  static let fragments: [[UInt8]] =
    [
      "\"", "\\", "{", "}", "[", "]", ",", ":", "\n", "\r\n", "\u{0}", " ", "0", "-", "null", "{\"", "\":",
      "},{",
      "]}", "{\"Records\":[", "{\"Records\":null}", "{\"eventID\":[", "\\u00", "\\ud800", "\u{FEFF}", "é",
      "{\"CloudTrailEvent\":\"", "{\"events\":[{\"message\":\"", "2024-03-01T10:00:00Z ", "{\"detail\":{",
      "[[",
      "{\"eventVersion\":\"1\"}", ",\n{\"", "\n{\n",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xEF], [0xEF, 0xBB]]

  static func mutated(_ input: [UInt8], using generator: inout SeededGenerator) -> [UInt8] {
    var bytes = input
    for _ in 0..<Int.random(in: 1...4, using: &generator) {
      let place = Int.random(in: 0...bytes.count, using: &generator)
      let length = min(Int.random(in: 0...40, using: &generator), bytes.count - place)
      switch Int.random(in: 0..<6, using: &generator) {
      case 0 where place < bytes.count:
        bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
      case 1 where place < bytes.count:
        bytes[place] = UInt8.random(in: 0...255, using: &generator)
      case 2:
        bytes.removeSubrange(place..<place + length)
      case 3:
        let other = Int.random(in: 0...bytes.count - length, using: &generator)
        bytes.insert(contentsOf: Array(bytes[other..<other + length]), at: place)
      case 4 where length > 0:
        bytes.removeLast(bytes.count - place)
      default:
        if let fragment = fragments.randomElement(using: &generator) {
          bytes.insert(contentsOf: fragment, at: place)
        }
      }
    }
    return bytes
  }

  /// Short records, and longer ones with every kind of value.
  static func samples(_ envelope: Envelope) -> [[UInt8]] {
    [
      envelope.wrap(["one", "two", "three"].map(shortRecord)).bytes, envelope.wrap(threeRecords).bytes,
      envelope.wrap([shortRecord("one"), sampleRecord("two"), shortRecord("three")]).bytes,
    ]
  }

  static func check(
    _ envelope: Envelope, rounds: Int, maxRecordBytes: Int, seed: UInt64, _ kernel: BlockKernel
  ) {
    var generator = SeededGenerator(seed: seed)
    var scanner = RecordScanner(limits: RecordLimits(maxRecordBytes: maxRecordBytes), kernel: kernel)
    let samples = Self.samples(envelope)
    for round in 0..<rounds {
      let input = Self.mutated(samples[round % samples.count], using: &generator)
      let whole = scanner.transcript(of: input)
      #expect(whole.isNumberedWithoutGaps, "round \(round)")
      #expect(scanner.transcript(of: input, in: .each(1)) == whole, "round \(round), byte by byte")
      let random = Pieces.random(generator, longest: 160)
      #expect(scanner.transcript(of: input, in: random) == whole, "round \(round), in random pieces")
    }
  }

  @Test(
    "What is found does not depend on the pieces, and is numbered without gaps", arguments: Envelope.allCases)
  func mutations(_ envelope: Envelope) {
    Self.check(envelope, rounds: 300, maxRecordBytes: 16 << 20, seed: 1, .best)
  }

  @Test(
    "With a bound on records too, what is found does not depend on the pieces", arguments: Envelope.allCases)
  func mutationsWithBound(_ envelope: Envelope) {
    let longest = envelope.wrap([shortRecord("three")]).carriers[0].count
    Self.check(envelope, rounds: 300, maxRecordBytes: longest, seed: 2, .best)
  }

  @Test("Every way to classify bytes finds the same", arguments: BlockKernel.allCases.filter(\.isAvailable))
  func kernels(_ kernel: BlockKernel) {
    var generator = SeededGenerator(seed: 3)
    var scanner = RecordScanner(limits: RecordLimits(), kernel: kernel)
    var portable = RecordScanner(limits: RecordLimits(), kernel: .portable)
    for round in 0..<2000 {
      let samples = Self.samples(Envelope.allCases[round % Envelope.allCases.count])
      let input = Self.mutated(samples[round % samples.count], using: &generator)
      #expect(scanner.transcript(of: input) == portable.transcript(of: input), "round \(round)")
    }
  }

  @Test("Every record that is found is one JSON object, with the fields that it has by itself")
  func recordsAreValid() {
    var generator = SeededGenerator(seed: 4)
    var scanner = RecordScanner()
    var comparison = FieldComparison()
    for round in 0..<4000 {
      let samples = Self.samples(Envelope.allCases[round % Envelope.allCases.count])
      let input = Self.mutated(samples[round % samples.count], using: &generator)
      scanner.scan(input.span, into: &comparison)
      scanner.finish(into: &comparison)
      #expect(comparison.differences.isEmpty, "round \(round)")
      guard comparison.differences.isEmpty else { return }
    }
    #expect(comparison.count > 4000)
  }
}

/// Reads each record that is found once more by itself.
struct FieldComparison: RecordConsumer {
  private(set) var count = 0
  private(set) var differences: [String] = []

  mutating func take(_ event: borrowing CloudTrailEvent, at place: RecordPlace) {
    count += 1
    let text = event.written(event.root)
    guard let alone = try? OwnedRecord(parsing: text) else {
      differences.append("\(text) is no JSON object")
      return
    }
    if event.fields.absences != alone.event.fields.absences { differences.append("other keys of \(text)") }
    for field in RecordField.allCases where event[field] != alone.event[field] {
      differences.append("\(field.name) of \(text)")
    }
  }

  mutating func unparsed(_ problem: RecordProblem) {}
  mutating func damage(_ problem: RecordProblem) {}
}
