import Testing
import TrailRecords

/// Damage to one record of three must not reach the other two.
@Suite("Neighbours of a damaged record")
struct NeighbourTests {
  /// A quote, a backslash, brackets, separators, a newline, a zero byte, a digit, a letter and a byte of no UTF-8.
  static let bytes = Array("\"\\{}[],:\n\u{0}0x".utf8) + [0xFF]

  static let records = ["one", "two", "three"].map(shortRecord)

  static func check(_ input: [UInt8], _ what: String, in scanner: inout RecordScanner) {
    let found = scanner.transcript(of: input)
    let ids = found.ids
    #expect(ids.first == "one" && ids.last == "three" && ids.count <= 3, "\(what): \(ids) \(found.problems)")
    #expect(found.isNumberedWithoutGaps, "\(what)")
    #expect(ids.count == 3 || !found.problems.isEmpty, "\(what): nothing was reported")
  }

  /// Whether a value, a comma and an object may follow what the text breaks off in: then the damage does not show
  /// in the grammar, and the next record is a part of the cut one.
  static func endsBehindElement(_ text: some Collection<UInt8>) -> Bool {
    var open: [UInt8] = []
    var (isInString, isEscaped, last) = (false, false, UInt8(0))
    for byte in text {
      if isInString {
        (isInString, isEscaped) = (isEscaped || byte != 0x22, !isEscaped && byte == 0x5C)
      } else {
        isInString = byte == 0x22
        if byte == 0x5B || byte == 0x7B { open.append(byte) }
        if byte == 0x5D || byte == 0x7D { open.removeLast() }
      }
      last = byte
    }
    return !isInString && open.last == 0x5B && last != 0x5B && last != 0x2C
  }

  @Test("A record that lost any one byte", arguments: Envelope.allCases)
  func lostByte(_ envelope: Envelope) {
    let sample = envelope.wrap(Self.records)
    var scanner = RecordScanner()
    for place in sample.carriers[1] {
      Self.check(sample.replacing(place..<place + 1, with: []), "lost byte \(place)", in: &scanner)
    }
  }

  @Test("A record cut anywhere", arguments: Envelope.allCases)
  func cut(_ envelope: Envelope) {
    let sample = envelope.wrap(Self.records)
    var scanner = RecordScanner()
    for place in sample.carriers[1].dropFirst() {
      let rest = place..<sample.carriers[1].upperBound
      if envelope.hasCommas, Self.endsBehindElement(sample.bytes[sample.carriers[1].lowerBound..<place]) {
        continue
      }
      Self.check(sample.replacing(rest, with: []), "cut at \(place)", in: &scanner)
    }
  }

  @Test("A record with one byte more", arguments: Envelope.allCases)
  func insertedByte(_ envelope: Envelope) {
    let sample = envelope.wrap(Self.records)
    var scanner = RecordScanner()
    for place in sample.carriers[1] {
      for byte: UInt8 in [0x22, 0x5C, 0x7B, 0x7D, 0x5B, 0x5D, 0x2C, 0x3A, 0x0A, 0x00, 0x30, 0x78, 0xC3, 0xFF]
      {
        Self.check(
          sample.replacing(place..<place, with: [byte]), "byte \(byte) at \(place)", in: &scanner)
      }
    }
  }

  @Test("A record with another byte", arguments: Envelope.allCases)
  func changedByte(_ envelope: Envelope) {
    let sample = envelope.wrap(Self.records)
    var scanner = RecordScanner()
    for place in sample.carriers[1] {
      for byte: UInt8 in [0x22, 0x5C, 0x7B, 0x7D, 0x5B, 0x5D, 0x2C, 0x3A, 0x0A, 0x00, 0x30, 0x78, 0xC3, 0xFF]
      {
        Self.check(
          sample.replacing(place..<place + 1, with: [byte]), "byte \(byte) at \(place)", in: &scanner)
      }
    }
  }
}
