import Testing
import TrailRecords

@Suite("An input that is waited for")
struct CatchUpTests {
  @Test(
    "Reading to the last byte in between changes nothing", arguments: Envelope.allCases, [1, 7, 64, 100])
  func anywhere(_ envelope: Envelope, _ step: Int) {
    let sample = envelope.wrap(["one", "two", "three"].map(shortRecord))
    for cut in [sample.bytes.count, sample.bytes.count - 1, sample.bytes.count * 2 / 3] {
      let input = Array(sample.bytes[..<cut])
      var scanner = RecordScanner()
      let expected = scanner.transcript(of: input)
      var found = Transcript()
      for start in stride(from: 0, to: cut, by: step) {
        scanner.scan(input[start..<min(start + step, cut)].span, into: &found)
        scanner.catchUp(into: &found)
      }
      scanner.finish(into: &found)
      #expect(found == expected, "cut at \(cut)")
    }
  }

  @Test("A record is found once its last byte is there", arguments: ["", "\n"])
  func atOnce(_ behind: String) {
    var scanner = RecordScanner()
    var found = Transcript()
    for (number, id) in ["one", "two", "three"].enumerated() {
      scanner.scan(Array((shortRecord(id) + behind).utf8).span, into: &found)
      scanner.catchUp(into: &found)
      #expect(found.ids.count == number + 1)
    }
  }
}
