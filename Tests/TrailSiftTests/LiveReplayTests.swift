import Foundation
import Sigma
import Testing

@testable import TrailSift

@Suite("A replay") struct LiveReplayTests {
  /// A delivery of an hour and minute, in an account and region.
  private static func key(
    _ minute: String, account: String = "111122223333", region: String = "eu-west-1"
  ) -> String {
    "AWSLogs/\(account)/CloudTrail/\(region)/2026/03/04/"
      + "\(account)_CloudTrail_\(region)_20260304T\(minute)Z_Zk3LmQ0vTn8xYbWc.json.gz"
  }

  private static func stop(_ number: Int, at time: String) -> MadeRecord {
    MadeRecord(number).with { $0.time = "2026-03-04T\(time)Z" }
  }

  /// The lines of a replay of the folder's logs.
  private static func run(
    _ folder: ScratchFolder, _ names: [String] = ["logs"], _ setUp: (inout Replay) -> Void = { _ in }
  ) async throws -> (result: Replay.Result, lines: [Line]) {
    var replay = Replay(names.map { folder.file($0) })
    let output = "out-" + UUID().uuidString
    replay.output = .file(folder.file(output))
    setUp(&replay)
    let result = try await replay.run()
    #expect(result.summary.totals.isBalanced)
    return (result, try folder.lines(output).map { try Line($0) })
  }

  /// What is looked at of a line.
  private struct Line: Equatable {
    let text: String
    let number: Int
    let seenAt: String
    let lag: Double?
    let isCorrelation: Bool

    init(_ text: String) throws {
      self.text = text
      let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
      number = (object["external_id"] as? String).flatMap { Int($0.suffix(12), radix: 16) } ?? -1
      seenAt = try #require(object["seen_at"] as? String)
      lag = object["lag_seconds"] as? Double
      isCorrelation = object["kind"] as? String == "correlation"
    }

    /// As a scan writes it.
    var scanned: String { text.components(separatedBy: #","seen_at":"#)[0] + "}" }
  }

  @Test("Files come in the order of their stamps, whatever account and region they are of")
  func byStamp() async throws {
    let folder = try ScratchFolder()
    try folder.write([Self.stop(1, at: "09:58:00")].delivery, to: "logs/" + Self.key("1015"))
    try folder.write(
      [Self.stop(2, at: "09:59:00")].delivery, to: "logs/" + Self.key("1005", region: "us-east-1"))
    try folder.write(
      [Self.stop(3, at: "10:04:30"), Self.stop(4, at: "10:01:00")].delivery,
      to: "logs/" + Self.key("1010", account: "999988887777"))
    let (result, lines) = try await Self.run(folder)
    #expect(lines.map(\.number) == [2, 3, 4, 1])
    #expect(lines.map(\.seenAt) == ["10:05", "10:10", "10:10", "10:15"].map { "2026-03-04T\($0):00.000Z" })
    #expect(lines.map(\.lag) == [360, 330, 540, 1020])
    #expect(result.lag.count == 4 && result.lag.median == 360 && result.lag.longest == 1020)
    #expect(result.span?.count == 601)
  }

  @Test("A file without a stamp stands at the newest event time in it, one without times at the end")
  func unstamped() async throws {
    let folder = try ScratchFolder()
    try folder.write(
      [Self.stop(1, at: "10:07:00"), Self.stop(2, at: "09:00:00")].delivery, to: "logs/a.json")
    try folder.write([Self.stop(3, at: "10:04:00")].delivery, to: "logs/b.json")
    try folder.write([Self.stop(4, at: "10:00:00")].delivery, to: "logs/" + Self.key("1005"))
    try folder.write([MadeRecord(5).with { $0.time = "never" }].delivery, to: "logs/0.json")
    let (result, lines) = try await Self.run(folder)
    #expect(lines.map(\.number) == [3, 4, 5, 1, 2])
    #expect(lines.map(\.lag) == [0, 300, nil, 0, 4020])
    #expect(lines[2].seenAt == "2026-03-04T10:07:00.000Z")
    #expect(result.lag.count == 1)
  }

  @Test("By event time, records of files that overlap are interleaved")
  func byEventTime() async throws {
    let folder = try ScratchFolder()
    for file in 0..<4 {
      let records = (0..<50).map { place in
        let second = (place * 7 + file) % 50
        return Self.stop(file * 50 + place, at: "10:0\(file / 2):\(second < 10 ? "0" : "")\(second)")
      }
      try folder.write(records.lines, to: "logs/\(file).jsonl")
    }
    let (_, lines) = try await Self.run(folder) { $0.order = .eventTime }
    #expect(lines.count == 200)
    #expect(lines.map(\.seenAt) == lines.map(\.seenAt).sorted())
    #expect(lines.allSatisfy { $0.lag == 0 })
    #expect(Set(lines.map(\.number)).count == 200)
  }

  /// Files whose records make correlations across them.
  private static func writeBursts(into folder: ScratchFolder) throws {
    for file in 0..<12 {
      let records = (0..<25).map { index in
        let number = file * 25 + index
        let second = number * 259 % 10800
        let time = String(format: "%02d:%02d:%02d", 8 + second / 3600, second / 60 % 60, second % 60)
        return Self.stop(number, at: time).with {
          $0.account = "11112222333\(number % 4)"
          if number % 11 == 0 { $0.eventID = number % 2 == 0 ? nil : "odd \(number)" }
        }
      }
      try folder.write(records.lines, to: "logs/" + Self.key("10\(file + 40)"))
      if file % 3 == 0 { try folder.write(records.lines, to: "logs/copy-\(file).jsonl") }
    }
  }

  private static let bursts = MadeRules.rules([
    MadeRules.detection("StopLogging"), MadeRules.burst(of: ["StopLogging"], 2),
    MadeRules.burst(of: ["StopLogging"], 8, by: ["recipientAccountId"], level: .low, name: "many"),
  ])

  @Test(
    "It says the findings of a scan, and at the end the same correlations",
    arguments: Replay.Order.allCases, [Int64(1), 300, 86400])
  func sameAsScan(_ order: Replay.Order, _ interval: Int64) async throws {
    let folder = try ScratchFolder()
    try Self.writeBursts(into: folder)
    let scan = try await ScanRun(folder) { $0.options.rules = Self.bursts }
    let (result, lines) = try await Self.run(folder) {
      $0.options.rules = Self.bursts
      $0.order = order
      $0.interval = interval
    }
    #expect(scan.correlationLines.count > 8)
    let correlations = lines.filter(\.isCorrelation).map(\.scanned)
    #expect(Set(scan.correlationLines).isSubset(of: correlations))
    #expect(Set(correlations).count == correlations.count)
    #expect(lines.count - correlations.count == scan.stream.count - scan.correlationLines.count)
    #expect(result.summary.totals.duplicates == scan.result.summary.totals.duplicates)
    #expect(Self.subjects(correlations) == Self.subjects(scan.correlationLines))
    // A look at the end alone has nothing to say twice.
    if interval == 86400 {
      #expect(result.restated == 0 && correlations.count == scan.correlationLines.count)
    }
    if interval == 1 { #expect(result.restated > 0) }
  }

  /// Rules and groups of correlations.
  private static func subjects(_ lines: [String]) -> Set<String> {
    Set(
      lines.map { line in
        let parts = line.components(separatedBy: #","rule_id":"#)
        return parts[1].components(separatedBy: #","first_seen":"#)[0]
      })
  }

  @Test("A correlation is said at the first look after its last event was delivered")
  func whenSaid() async throws {
    let folder = try ScratchFolder()
    try folder.write(
      [Self.stop(1, at: "10:00:00"), Self.stop(2, at: "10:00:10")].delivery, to: "logs/" + Self.key("1005"))
    try folder.write([Self.stop(3, at: "10:00:20")].delivery, to: "logs/" + Self.key("1012"))
    try folder.write([Self.stop(4, at: "10:00:30")].delivery, to: "logs/" + Self.key("1040"))
    let (result, lines) = try await Self.run(folder) { $0.options.rules = MadeRules.stops }
    #expect(lines.map(\.number) == [1, 2, 3, -1, 4, -1])
    #expect(lines[3].seenAt == "2026-03-04T10:15:00.000Z" && lines[3].lag == 880)
    #expect(lines[3].text.contains(#""count":3,"#))
    // In its last form it has the instant at which it was said first.
    #expect(lines[5].text.contains(#""count":4,"#) && lines[5].seenAt == lines[3].seenAt)
    #expect(result.restated == 1 && result.severities.correlations == 1)
  }

  @Test("The bytes are the same at any speed, and for any number of threads")
  func deterministic() async throws {
    let folder = try ScratchFolder()
    try Self.writeBursts(into: folder)
    var outputs: Set<[String]> = []
    for (speed, threads) in [(nil, 1), (nil, 8), (1_000_000, 2)] as [(Double?, Int)] {
      let (_, lines) = try await Self.run(folder) {
        $0.options.rules = Self.bursts
        $0.options.threads = threads
        $0.speed = speed
      }
      outputs.insert(lines.map(\.text))
    }
    #expect(outputs.count == 1)
  }

  @Test("A file delivered outside the time asked for is passed over, with the reason")
  func bounds() async throws {
    let folder = try ScratchFolder()
    for (number, minute) in ["1005", "1010", "1015"].enumerated() {
      try folder.write([MadeRecord(number)].delivery, to: "logs/" + Self.key(minute))
    }
    let (result, lines) = try await Self.run(folder) {
      $0.from = EventTime("2026-03-04T10:10:00Z")?.seconds
      $0.to = $0.from
    }
    #expect(lines.map(\.number) == [1])
    #expect(
      Set(result.summary.skipped.keys) == [
        "delivered at 2026-03-04T10:05:00Z, before the time asked for",
        "delivered at 2026-03-04T10:15:00Z, after the time asked for",
      ])
  }

  @Test("What stands before damage is replayed, and the damage is told", arguments: Replay.Order.allCases)
  func damage(_ order: Replay.Order) async throws {
    let folder = try ScratchFolder()
    let whole = GzipMember([MadeRecord(1), MadeRecord(2)].lines).bytes
    try folder.write(Array(whole.dropLast(30)), to: "logs/" + Self.key("1005"))
    try folder.write([MadeRecord(3)].delivery, to: "logs/" + Self.key("1010"))
    let (result, lines) = try await Self.run(folder) { $0.order = order }
    #expect(lines.map(\.number) == [1, 3])
    #expect(result.summary.notWhole.map(\.state) == [.partial])
    #expect(!result.summary.totals.isWhole && result.strictEnd == nil)
    let (strict, first) = try await Self.run(folder) {
      $0.order = order
      $0.options.isStrict = true
    }
    #expect(
      first.map(\.number) == [1] && strict.strictEnd?.hasSuffix("1005Z_Zk3LmQ0vTn8xYbWc.json.gz") == true)
  }

  @Test("A pipe, which cannot be read twice, takes its place among the files")
  func pipe() async throws {
    let folder = try ScratchFolder()
    try folder.write([Self.stop(1, at: "10:00:00")].delivery, to: "logs/" + Self.key("1005"))
    try folder.write([Self.stop(2, at: "10:08:00")].delivery, to: "logs/" + Self.key("1010"))
    let pipe = try folder.makePipe("pipe")
    let text = [Self.stop(3, at: "10:07:00"), Self.stop(4, at: "09:00:00")].lines
    Thread.detachNewThread {
      let handle = FileHandle(forWritingAtPath: pipe)
      handle?.write(Data(text.utf8))
      try? handle?.close()
    }
    let (_, lines) = try await Self.run(folder, ["logs", "pipe"])
    #expect(lines.map(\.number) == [1, 3, 4, 2])
  }

  @Test("A stop ends it with what was said")
  func stopped() async throws {
    let folder = try ScratchFolder()
    try Self.writeBursts(into: folder)
    let (result, lines) = try await Self.run(folder) {
      $0.options.rules = Self.bursts
      $0.stop.stop()
    }
    #expect(result.summary.interrupted && lines.isEmpty)
    #expect(result.summary.skipped.keys.contains("not read: interrupted"))
  }

  @Test(
    "It refuses what a scan refuses",
    arguments: [("logs/a.json", "overwrite"), ("nowhere/x", "cannot be written")])
  func refusals(_ output: String, _ reason: String) async throws {
    let folder = try ScratchFolder()
    try folder.write([MadeRecord(1)].delivery, to: "logs/a.json")
    let error = await #expect(throws: ScanError.self) {
      _ = try await Self.run(folder) { $0.output = .file(folder.file(output)) }
    }
    #expect(error?.description.contains(reason) == true)
    #expect(try folder.text("logs/a.json") == [MadeRecord(1)].delivery)
    try folder.write("notes", to: "other/x.txt")
    await #expect(throws: ScanError.self) { _ = try await Self.run(folder, ["other"]) }
  }

  @Test("The lag that a share of the records does not exceed is one of theirs")
  func lags() {
    var lag = DeliveryLag()
    #expect(lag.median == nil && lag.longest == nil)
    for seconds in [300, -5, 60, 10_000_000, 120] as [Int64] { lag.note(seconds) }
    #expect(lag.median == 120 && lag.lag(ofShare: 90) == 31 * 86400 && lag.lag(ofShare: 1) == -5)
    #expect(lag.longest == 10_000_000 && lag.count == 5)
  }
}
