import Testing
import TrailRecords

@Suite("Cut inputs")
struct CutTests {
  @Test(
    "An input cut at any byte gives the whole records before the cut, and says so",
    arguments: Envelope.allCases)
  func everyCut(_ envelope: Envelope) {
    let ids = ["one", "two", "three"]
    let sample = envelope.wrap(ids.map(shortRecord))
    // Cut here, an input in many documents is whole.
    let wholeEnds = (1...3).map { Self.trimmed(envelope.wrap(ids.prefix($0).map(shortRecord)).bytes[...]) }
      .filter { sample.bytes.starts(with: $0) }.map(\.count)
    var scanner = RecordScanner()
    for cut in 0...sample.bytes.count {
      let found = scanner.transcript(of: Array(sample.bytes[..<cut]))
      let expected = zip(ids, sample.carriers).filter { $0.1.upperBound <= cut }.map(\.0)
      // What carries a record may be cut behind the record itself.
      #expect(found.ids.starts(with: expected) && found.ids.count <= expected.count + 1, "cut at \(cut)")
      #expect(ids.starts(with: found.ids), "cut at \(cut)")
      let isWhole = cut == 0 || wholeEnds.contains(Self.trimmed(sample.bytes[..<cut]).count)
      #expect(found.problems.isEmpty == isWhole, "cut at \(cut): \(found.problems)")
      #expect(found.unparsed.isEmpty, "cut at \(cut)")
      #expect(found.damage.allSatisfy { $0.offset <= cut }, "cut at \(cut)")
    }
  }

  @Test("A cut input gives the same however it arrives", arguments: Envelope.allCases)
  func everyCutInPieces(_ envelope: Envelope) {
    let sample = envelope.wrap([shortRecord("one"), shortRecord("two")])
    var scanner = RecordScanner()
    for cut in 0...sample.bytes.count {
      let input = Array(sample.bytes[..<cut])
      let whole = scanner.transcript(of: input)
      #expect(scanner.transcript(of: input, in: .each(1)) == whole, "cut at \(cut)")
    }
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let last = bytes.lastIndex { $0 != 0x20 && $0 != 0x0A && $0 != 0x0D }
    return bytes[..<(last.map { $0 + 1 } ?? bytes.startIndex)]
  }
}
