import Synchronization
import Testing
import TrailSift

@Suite("A scan that is stopped") struct StopTests {
  @Test("What was found so far is reported, and the rest stands in the ledger as not read")
  func betweenInputs() async throws {
    let folder = try ScratchFolder()
    for file in 1...4 { try folder.write([MadeRecord(file)].delivery, to: "logs/\(file).json") }
    let stop = StopSignal()
    let run = try await ScanRun(folder) { scan in
      scan.stop = stop
      scan.onFinding = { finding in
        if finding.file.hasSuffix("2.json") { stop.stop() }
      }
    }
    #expect(run.numbers == [1, 2])
    #expect(run.result.summary.interrupted)
    #expect(run.ledger.states == ["whole", "whole", "skipped", "skipped"])
    #expect(run.ledger.inputs.last?.reason == "not read: interrupted")
    #expect(run.result.strictEnd == nil)
  }

  @Test("An input that was being read is partial, with all that was found in it")
  func withinInput() async throws {
    let folder = try ScratchFolder()
    try folder.write((0..<3000).map { MadeRecord($0) }.lines, to: "logs/a.json")
    let stop = StopSignal()
    let run = try await ScanRun(folder) { scan in
      scan.stop = stop
      scan.onFinding = { _ in stop.stop() }
    }
    #expect(run.ledger.states == ["partial"])
    #expect(run.ledger.inputs.first?.reason == "interrupted before its end")
    #expect(!run.numbers.isEmpty)
    #expect(run.numbers.count < 3000)
    #expect(run.numbers == Array(0..<run.numbers.count))
  }

  @Test("Stopped before it begins, it reads nothing", arguments: [1, 8])
  func beforeBegin(threads: Int) async throws {
    let folder = try ScratchFolder()
    for file in 1...4 { try folder.write([MadeRecord(file)].delivery, to: "logs/\(file).json") }
    let run = try await ScanRun(folder) { scan in
      scan.options.threads = threads
      scan.stop.stop()
    }
    #expect(run.numbers == [])
    #expect(run.ledger.states == Array(repeating: "skipped", count: 4))
  }

  @Test("With several threads, every input still has its line, in order")
  func severalThreads() async throws {
    let folder = try ScratchFolder()
    let names = (10..<50).map { "\($0).json" }
    for (file, name) in names.enumerated() {
      let records = (0..<1 + file * 7 % 30).map { MadeRecord(file * 100 + $0) }
      try folder.write(records.delivery, to: "logs/\(name)")
    }
    let stop = StopSignal()
    let run = try await ScanRun(folder) { scan in
      scan.options.threads = 4
      scan.stop = stop
      scan.onFinding = { finding in
        if finding.file.hasSuffix("15.json") { stop.stop() }
      }
    }
    #expect(run.ledger.inputs.map { $0.input?.suffix(7) } == names.map { $0.suffix(7) })
    #expect(run.ledger.states.starts(with: repeatElement("whole", count: 6)))
    #expect(run.numbers == run.numbers.sorted())
    for line in run.ledger.inputs where line.state == "skipped" { #expect(line.records == 0) }
  }

  @Test("Reports say that they are not of everything", arguments: [ReportFormat.text, .json, .markdown])
  func reportsSaySo(_ format: ReportFormat) async throws {
    let folder = try ScratchFolder()
    try folder.write([MadeRecord(1)].delivery, to: "logs/a.json")
    var scan = Scan([folder.file("logs")])
    scan.reports = [ReportOutput(format, to: .file(folder.file("report")))]
    scan.stop.stop()
    _ = try await scan.run()
    #expect(try folder.text("report").lowercased().contains("interrupted"))
  }

  @Test("Progress tells how far a scan came")
  func progress() async throws {
    let folder = try ScratchFolder()
    let bytes = try (1...3).reduce(0) { sum, file in
      let text = (0..<file * 10).map { MadeRecord(file * 100 + $0) }.delivery
      try folder.write(text, to: "logs/\(file).json")
      return sum + text.utf8.count
    }
    let progress = ScanProgress()
    _ = try await ScanRun(folder) { $0.progress = progress }
    let reading = progress.reading
    #expect(reading.inputs == 3)
    #expect(reading.inputCount == 3)
    #expect(reading.bytes == bytes)
    #expect(reading.byteCount == bytes)
    #expect(reading.records == 60)
  }
}
