import Testing
import TrailSift

@testable import TrailSiftCLI

@Suite("The line of progress") struct ProgressLineTests {
  private static func reading(
    inputs: Int, inputCount: Int, bytes: Int, byteCount: Int, records: Int
  ) -> ScanProgress.Reading {
    var reading = ScanProgress().reading
    (reading.inputs, reading.inputCount, reading.records) = (inputs, inputCount, records)
    (reading.bytes, reading.byteCount) = (bytes, byteCount)
    return reading
  }

  @Test("It shows the share, the files, the bytes, the speed and the time left")
  func whole() {
    let reading = Self.reading(
      inputs: 3, inputCount: 12, bytes: 25_000_000, byteCount: 100_000_000, records: 50_000)
    #expect(
      ProgressLine(reading, elapsed: .seconds(10)).text
        == "[#####...............] 25%  3/12 files  25.0 MB of 100.0 MB  5000 records/s  30s left")
  }

  @Test("Where the size is not known, no share and no time are guessed")
  func unknownSize() {
    let reading = Self.reading(inputs: 0, inputCount: 1, bytes: 999, byteCount: 0, records: 7)
    #expect(ProgressLine(reading, elapsed: .seconds(1)).text == "0/1 files  999 bytes  7 records/s")
  }

  @Test("More bytes than were expected are the whole, not more")
  func moreThanExpected() {
    let reading = Self.reading(inputs: 1, inputCount: 2, bytes: 2000, byteCount: 1000, records: 0)
    let line = ProgressLine(reading, elapsed: .seconds(2)).text
    #expect(line.hasPrefix("[####################] 100%  "))
    #expect(line.hasSuffix("  0s left"))
  }

  @Test("A long wait is told in minutes, an endless one is not told")
  func longWait() {
    let reading = Self.reading(inputs: 0, inputCount: 1, bytes: 1, byteCount: 100, records: 0)
    #expect(ProgressLine(reading, elapsed: .seconds(2)).text.hasSuffix("  3m18s left"))
    #expect(ProgressLine(reading, elapsed: .seconds(86_400)).text.hasSuffix("  ? left"))
    #expect(ProgressLine(reading, elapsed: .zero).text.contains(" left"))
  }
}
