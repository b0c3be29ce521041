import Testing
import TrailRecords

@Suite("Envelopes")
struct EnvelopeTests {
  @Test("Each envelope gives its records as they stood, with their places", arguments: Envelope.allCases)
  func recordsOf(_ envelope: Envelope) {
    let records = envelope.isSingle ? Array(threeRecords.prefix(1)) : threeRecords
    let sample = envelope.wrap(records)
    let found = transcript(of: sample.bytes)
    #expect(found.records == records)
    #expect(found.offsets == sample.offsets)
    #expect(found.problems.isEmpty)
    #expect(found.isNumberedWithoutGaps)
  }

  @Test("Any cut into two pieces gives the same transcript", arguments: Envelope.allCases)
  func everySplitPoint(_ envelope: Envelope) {
    let sample = envelope.wrap(threeRecords)
    var scanner = RecordScanner()
    let whole = scanner.transcript(of: sample.bytes)
    for place in 0...sample.bytes.count {
      let found = scanner.transcript(of: sample.bytes, in: .cut(at: place))
      #expect(found == whole, "cut at \(place)")
    }
  }

  @Test("Pieces of one to nine bytes give the same transcript", arguments: Envelope.allCases)
  func smallPieces(_ envelope: Envelope) {
    let sample = envelope.wrap(threeRecords)
    var scanner = RecordScanner()
    let whole = scanner.transcript(of: sample.bytes)
    for size in 1...9 {
      let found = scanner.transcript(of: sample.bytes, in: .each(size))
      #expect(found == whole, "pieces of \(size)")
    }
  }
}
