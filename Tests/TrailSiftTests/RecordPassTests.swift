import Foundation
import Testing

@testable import TrailSift

@Suite("A pass over records") struct RecordPassTests {
  /// Files of unlike sizes and forms, and one of every kind of damage.
  private static func archive() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    var next = 100
    for file in 0..<24 {
      let records = (next..<next + (file % 8 == 0 ? 300 : file * file % 37)).map { MadeRecord($0) }
      next += records.count
      let bytes = file % 2 == 0 ? GzipMember(records.delivery).bytes : Array(records.lines.utf8)
      try folder.write(bytes, to: "logs/\(file % 3)/file-\(file).json")
    }
    for (number, input) in DamagedInput.all.enumerated() {
      try folder.write(input.bytes, to: "logs/\(number % 3)/damaged-\(number).json")
    }
    try folder.write("no log", to: "logs/README")
    return folder
  }

  private static func run(
    _ folder: ScratchFolder, _ names: [String] = ["logs"], _ setUp: (inout RecordPass) -> Void = { _ in }
  ) async throws -> RecordPass.Result<NumberTally> {
    var pass = RecordPass(names.map { folder.file($0) })
    setUp(&pass)
    let result = try await pass.run { NumberTally() }
    let totals = result.totals
    #expect(totals.isBalanced)
    let listed = [result.listing.inputs.count, result.listing.failed.count, result.listing.skipped.count]
    #expect(totals.inputs == listed.reduce(0, +))
    #expect(result.notWhole.count == totals.inputs(.partial) + totals.inputs(.failed))
    return result
  }

  @Test("Every record is added once, and the inputs come to what a scan says of them", arguments: [1, 2, 8])
  func everything(threads: Int) async throws {
    let folder = try Self.archive()
    let result = try await Self.run(folder) { $0.options.threads = threads }
    let scan = try await ScanRun(folder)
    let summary = scan.result.summary
    let totals = summary.totals
    #expect(result.tally.all.count == totals.records - totals.unparsed)
    #expect(Set(result.tally.all) == Set(scan.numbers))
    #expect(result.tally.begun.sorted() == result.listing.inputs.map(\.path).sorted())
    #expect(result.totals.records == totals.records)
    #expect(result.totals.unparsed == totals.unparsed)
    #expect(result.totals.filtered == totals.records - totals.unparsed)
    #expect((result.totals.findings, result.totals.duplicates) == (0, 0))
    #expect((result.totals.bytes, result.totals.inflatedBytes) == (totals.bytes, totals.inflatedBytes))
    #expect(result.totals.members == totals.members)
    for state in InputState.allCases { #expect(result.totals.inputs(state) == totals.inputs(state)) }
    #expect(result.notWhole.map(\.input) == summary.notWhole.map(\.input))
    #expect(result.notWhole.map(\.reason) == summary.notWhole.map(\.reason))
    #expect(!result.isInterrupted)
    #expect(result.strictEnd == nil)
  }

  @Test("Every record before the break of a damaged input is added", arguments: DamagedInput.all)
  func damage(_ input: DamagedInput) async throws {
    let folder = try ScratchFolder()
    try folder.write(input.bytes, to: "logs/a.json.gz")
    try folder.write([MadeRecord(11)].delivery, to: "logs/b.json")
    let result = try await Self.run(folder)
    #expect(result.tally.numbers.count == input.findings + 1)
    #expect(result.tally.numbers.last == 11)
    #expect(result.notWhole.map(\.state.rawValue) == [input.state])
    for words in input.reason { #expect(result.notWhole.first?.reason?.contains(words) == true) }
  }

  @Test("Large inputs, which are read ahead, come to the same")
  func readAhead() async throws {
    let folder = try Self.archive()
    let byTurns = try await Self.run(folder) { $0.options.threads = 2 }
    let ahead = try await Self.run(folder) { pass in
      pass.options.threads = 2
      pass.options.readAheadSize = 0
    }
    #expect(ahead.tally.numbers == byTurns.tally.numbers)
    #expect(ahead.totals == byTurns.totals)
    #expect(ahead.notWhole == byTurns.notWhole)
  }

  @Test("Only what the selection admits is added, and the rest is accounted for")
  func selection() async throws {
    let folder = try ScratchFolder()
    let late = MadeRecord(2).with { $0.time = "2026-03-06T10:00:00Z" }
    try folder.write([MadeRecord(1), late].delivery, to: "logs/a.json")
    try folder.write([MadeRecord(3)].delivery, to: "logs/\(deliveryKey(day: "2026-03-01"))")
    let result = try await Self.run(folder) { $0.options.selection.since = EventTime("2026-03-05T00:00:00Z") }
    #expect(result.tally.numbers == [2])
    #expect((result.totals.records, result.totals.filtered) == (2, 2))
    #expect((result.totals.inputs(.whole), result.totals.inputs(.skipped)) == (1, 1))
  }

  @Test("Progress tells how far it came, to the last record")
  func progress() async throws {
    let folder = try ScratchFolder()
    let text = (0..<50).map { MadeRecord($0) }.delivery
    try folder.write(text, to: "logs/a.json")
    // The last record is whole with the end of the input alone.
    try folder.write(MadeRecord(50).json, to: "logs/b.json")
    let progress = ScanProgress()
    _ = try await Self.run(folder) { $0.progress = progress }
    let reading = progress.reading
    #expect((reading.inputs, reading.inputCount) == (2, 2))
    #expect(
      (reading.bytes, reading.byteCount) == (text.utf8.count + MadeRecord(50).json.utf8.count, reading.bytes))
    #expect(reading.records == 51)
  }

  @Test("Paths that name nothing, or nothing that could be a log, are errors")
  func nothing() async throws {
    let folder = try ScratchFolder()
    try folder.write("no log", to: "logs/README")
    await #expect(throws: ScanError.self) { try await Self.run(folder) }
    await #expect(throws: ScanError.self) { try await Self.run(folder, ["gone"]) }
  }

  @Test("Stopped before it begins, it adds nothing and every input has its place", arguments: [false, true])
  func stoppedBefore(isStrict: Bool) async throws {
    let result = try await Self.run(Self.archive()) { pass in
      pass.options.isStrict = isStrict
      pass.options.threads = 4
      pass.stop.stop()
    }
    #expect(result.isInterrupted)
    #expect(result.tally.all.isEmpty)
    #expect(result.totals.inputs(.skipped) == result.totals.inputs)
    #expect(result.strictEnd == nil)
  }

  @Test(
    "Stopped on its way, it has what was read, and a strict pass takes that for no damage",
    arguments: [false, true])
  func stoppedWithin(isStrict: Bool) async throws {
    let folder = try ScratchFolder()
    try folder.write((0..<3000).map { MadeRecord($0) }.lines, to: "logs/a.json")
    try folder.write([MadeRecord(4000)].delivery, to: "logs/b.json")
    let stop = StopSignal()
    var pass = RecordPass([folder.file("logs")])
    pass.options.isStrict = isStrict
    pass.stop = stop
    let result = try await pass.run { NumberTally(stop: stop) }
    #expect(result.isInterrupted)
    #expect(result.strictEnd == nil)
    #expect(!result.tally.all.isEmpty && result.tally.all.count < 3000)
    #expect(result.tally.numbers == Array(0..<result.tally.all.count))
    #expect(result.notWhole.map(\.reason) == ["interrupted before its end"])
    #expect((result.totals.inputs(.partial), result.totals.inputs(.skipped)) == (1, 1))
  }
}

@Suite("A pass over a pipe") struct RecordPassPipeTests {
  private static func path(_ pipe: Pipe) -> String { "/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)" }

  @Test("What comes with pauses is added as it comes, and the end of the pipe is the end of the input")
  func pauses() async throws {
    let pipe = Pipe()
    let progress = ScanProgress()
    var pass = RecordPass([Self.path(pipe)])
    pass.progress = progress
    async let running = pass.run { NumberTally() }
    for number in 0..<3 {
      try pipe.fileHandleForWriting.write(contentsOf: Data((MadeRecord(number).json + "\n").utf8))
      for _ in 0..<6000 where progress.reading.bytes == 0 { try await Task.sleep(for: .milliseconds(5)) }
    }
    try pipe.fileHandleForWriting.close()
    let result = try await running
    #expect(result.tally.numbers == [0, 1, 2])
    #expect(result.totals.isWhole)
  }

  @Test("A pass that waits for a pipe can be stopped")
  func stopped() async throws {
    let pipe = Pipe()
    let progress = ScanProgress()
    var pass = RecordPass([Self.path(pipe)])
    pass.progress = progress
    let stop = pass.stop
    async let running = pass.run { NumberTally() }
    try pipe.fileHandleForWriting.write(contentsOf: Data((MadeRecord(1).json + "\n").utf8))
    for _ in 0..<6000 where progress.reading.bytes == 0 { try await Task.sleep(for: .milliseconds(5)) }
    stop.stop()
    let result = try await running
    #expect(result.isInterrupted)
    #expect(result.notWhole.map(\.reason) == ["interrupted before its end"])
    withExtendedLifetime(pipe) {}
  }

  @Test("A strict pass does not wait for a pipe behind its end")
  func behindTheEnd() async throws {
    let folder = try ScratchFolder()
    let damaged = try folder.write([MadeRecord(1)].delivery.dropLast(2) + "", to: "a.json")
    let pipe = Pipe()
    var pass = RecordPass([damaged, Self.path(pipe)])
    pass.options.isStrict = true
    pass.options.threads = 2
    let result = try await pass.run { NumberTally() }
    #expect(result.strictEnd == damaged)
    #expect(result.tally.numbers == [1])
    #expect((result.totals.inputs(.partial), result.totals.inputs(.skipped)) == (1, 1))
    withExtendedLifetime(pipe) {}
  }

  @Test("A strict pass waits for a pipe before its end, whose records count", arguments: [false, true])
  func beforeTheEnd(isDamaged: Bool) async throws {
    let folder = try ScratchFolder()
    let damaged = try folder.write([MadeRecord(1)].delivery.dropLast(2) + "", to: "a.json")
    let pipe = Pipe()
    let progress = ScanProgress()
    var pass = RecordPass([Self.path(pipe), damaged])
    pass.progress = progress
    pass.options.isStrict = true
    pass.options.threads = 2
    async let running = pass.run { NumberTally() }
    for _ in 0..<6000 where progress.reading.inputs == 0 { try await Task.sleep(for: .milliseconds(5)) }
    try pipe.fileHandleForWriting.write(contentsOf: Data((MadeRecord(2).json + (isDamaged ? "{" : "")).utf8))
    try pipe.fileHandleForWriting.close()
    let result = try await running
    #expect(result.strictEnd == (isDamaged ? Self.path(pipe) : damaged))
    #expect(result.tally.numbers == (isDamaged ? [2] : [1, 2]))
    #expect(!result.isInterrupted)
  }
}
