import Foundation
import Sigma
import Testing
import TrailLive

@testable import TrailSift

@Suite("The detector of the live path") struct LiveDetectorTests {
  /// 2026-03-04T10:00:00Z, the time of made records, in milliseconds.
  static let ten: Int64 = 1_772_618_400_000

  static func live(
    _ json: String, number: Int = 0, seenAt: Int64 = ten, source: String = "live"
  ) -> LiveRecord {
    LiveRecord(bytes: Array(json.utf8), source: source, number: number, seenAt: seenAt)
  }

  /// A call of StopLogging so many seconds after ten, seen so many later.
  static func stop(_ number: Int, at second: Int64 = 0, lag: Int64 = 0) -> LiveRecord {
    let time = EventTime(seconds: ten / 1000 + second).text
    return live(MadeRecord(number).with { $0.time = time }.json, seenAt: ten + (second + lag) * 1000)
  }

  static func detector(_ rules: DetectionRules? = MadeRules.stops, lateness: Int64 = 600) -> PipelineDetector
  {
    var options = ScanOptions()
    options.rules = rules
    return PipelineDetector(options, lateness: lateness)
  }

  static func lines(_ judgement: LiveJudgement) -> [String] {
    String(decoding: judgement.lines, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test("A line is what a scan writes for the record, with two keys more")
  func lineOfScan() async throws {
    let folder = try ScratchFolder()
    let odd = MadeRecord(3).with {
      $0.eventID = nil
      $0.more = #","requestParameters":{"a":1.50,"a":"\u00e4\/"}"#
    }
    let records = [
      MadeRecord(1).json, MadeRecord.quiet(2).json, odd.json,
      MadeRecord(4).json.replacing(",\"eventName\"", with: ",\n\t\"eventName\""),
      MadeRecord(5).with { $0.time = "some day" }.json,
    ]
    try folder.write("[" + records.joined(separator: ",") + "]", to: "logs/a.json")
    let scan = try await ScanRun(folder) { $0.options.rules = MadeRules.stops }
    let file = folder.file("logs/a.json")
    let judgement = Self.detector().judge(
      records.enumerated().map { Self.live($1, number: $0, seenAt: Self.ten + 183_250, source: file) })
    let lines = Self.lines(judgement)
    #expect(judgement.filtered == 1 && judgement.unparsed.isEmpty)
    let scanned = scan.stream.filter { !scan.correlationLines.contains($0) }
    #expect(judgement.severities.reduce(0, +) == 4 && scanned.count == 4 && lines.count == 4)
    for (line, scanned) in zip(lines, scanned) {
      let lag = line.contains("some day") ? "null" : "183.25"
      #expect(line == scanned.dropLast() + #","seen_at":"2026-03-04T10:03:03.250Z","lag_seconds":\#(lag)}"#)
    }
  }

  @Test(
    "Instants have milliseconds, and a lag has no more digits than it needs",
    arguments: [
      (0, "2026-03-04T10:00:00.000Z", "0"), (1000, "2026-03-04T10:00:01.000Z", "1"),
      (1500, "2026-03-04T10:00:01.500Z", "1.5"), (1, "2026-03-04T10:00:00.001Z", "0.001"),
      (-1, "2026-03-04T09:59:59.999Z", "-0.001"), (-1250, "2026-03-04T09:59:58.750Z", "-1.25"),
      (-2000, "2026-03-04T09:59:58.000Z", "-2"),
    ] as [(Int64, String, String)])
  func instants(_ offset: Int64, _ text: String, _ lag: String) {
    var lines: [UInt8] = []
    LineTime(seenAt: Self.ten + offset, event: EventTime(seconds: Self.ten / 1000))
      .append(Array("{}\n".utf8)[...], to: &lines)
    #expect(
      String(decoding: lines, as: UTF8.self) == #"{,"seen_at":"\#(text)","lag_seconds":\#(lag)}"# + "\n")
  }

  @Test("A record with the same eventID that differs is marked as a scan marks it, and a copy is left out")
  func conflicts() async throws {
    let folder = try ScratchFolder()
    let edited = MadeRecord(1).with { $0.userAgent = "edited" }
    let records = [MadeRecord(1).json, edited.json, MadeRecord(1).json, edited.json]
    try folder.write("[" + records.joined(separator: ",") + "]", to: "logs/a.json")
    let scan = try await ScanRun(folder)
    let detector = Self.detector(nil)
    var lines: [String] = []
    for (number, json) in records.enumerated() {
      lines += Self.lines(
        detector.judge([Self.live(json, number: number, source: folder.file("logs/a.json"))]))
    }
    #expect(lines.map { $0.components(separatedBy: #","seen_at""#)[0] + "}" } == scan.stream)
    #expect(lines.count == 2 && lines[1].contains(#""id":"sha256:"#))
    #expect(detector.tally.duplicates == 2 && detector.tally.conflicts == 1 && detector.tally.isBalanced)
  }

  @Test(
    "What is no record is told with its place and the reason",
    arguments: [
      ("{", "ends inside"), ("", "no record"), ("{}", "not a CloudTrail record"), ("words", "no JSON"),
    ])
  func unparsed(_ text: String, _ reason: String) throws {
    let detector = Self.detector()
    let judgement = detector.judge([Self.live(text, number: 7), Self.stop(1)])
    #expect(judgement.unparsed.count == 1)
    let message = try #require(judgement.unparsed.first)
    #expect(message.hasPrefix("live, record 7: ") && message.contains(reason), "\(message)")
    #expect(Self.lines(judgement).count == 1)
    #expect(detector.tally.records == 2 && detector.tally.unparsed == 1 && detector.tally.isBalanced)
  }

  @Test("A correlation is said once, when it first shows, and again only for another time")
  func saidOnce() {
    let detector = Self.detector()
    #expect(detector.judge([Self.stop(1), Self.stop(2, at: 10)]).lines.isEmpty == false)
    #expect(detector.conclude().lines.isEmpty)
    _ = detector.judge([Self.stop(3, at: 20, lag: 100)])
    let first = Self.lines(detector.conclude())
    #expect(first.count == 1 && first[0].contains(#""count":3,"#))
    #expect(first[0].hasSuffix(#","seen_at":"2026-03-04T10:02:00.000Z","lag_seconds":100}"#))
    #expect(detector.conclude().lines.isEmpty)
    _ = detector.judge([Self.stop(4, at: 50), Self.stop(5, at: 90)])
    #expect(detector.conclude().lines.isEmpty)
    _ = detector.judge((6...8).map { Self.stop($0, at: 300) })
    #expect(Self.lines(detector.conclude()).count == 1)
  }

  @Test("Only what correlations want is kept, for as long as the longest one spans")
  func kept() {
    let detector = Self.detector()
    let other = MadeRecord(2).with { $0.name = "DeleteTrail" }
    let judgement = detector.judge([Self.stop(1), Self.live(other.json), Self.live("{"), Self.stop(3)])
    #expect(judgement.kept == [0, 3])
    #expect(judgement.keepSeconds == 60)
  }

  @Test("After a new start nothing is said twice, and what had begun is ended")
  func restart() {
    let before = Self.detector()
    let burst = (1...3).map { Self.stop($0) }
    let begun = [Self.stop(4, at: 400), Self.stop(5, at: 401)]
    _ = before.judge(burst + begun)
    #expect(Self.lines(before.conclude()).count == 1)
    let after = Self.detector()
    #expect(after.restore(before.conclusions))
    #expect(after.conclusions == before.conclusions)
    after.remember(burst + begun)
    #expect(after.conclude().lines.isEmpty)
    #expect(Self.lines(after.judge(burst)).isEmpty)
    _ = after.judge([Self.stop(6, at: 402)])
    #expect(Self.lines(after.conclude()).count == 1)
  }

  @Test(
    "Conclusions of another version or with holes are refused, and nothing is lost by it",
    arguments: [
      "", "[]", "{}", #"{"schema":"trailsift.conclusions/2","said":[]}"#,
      #"{"schema":"trailsift.conclusions/1"}"#, #"{"schema":"trailsift.conclusions/1","said":[{}]}"#,
      #"{"schema":"trailsift.conclusions/1","said":[{"rule":"x","group":[1],"first":1,"last":2,"said_at":3,"found_at":3}]}"#,
      #"{"schema":"trailsift.conclusions/1","said":[{"rule":"x","group":[],"first":"1","last":2,"said_at":3,"found_at":3}]}"#,
    ])
  func refused(_ text: String) {
    let detector = Self.detector()
    #expect(!detector.restore(Array(text.utf8)))
    _ = detector.judge((1...3).map { Self.stop($0) })
    #expect(Self.lines(detector.conclude()).count == 1)
  }

  @Test("Conclusions keep any text of rules and groups")
  func strangeTexts() {
    let rules = MadeRules.rules([
      MadeRules.detection("StopLogging"),
      MadeRules.burst(of: ["StopLogging"], 1, by: ["userAgent"], name: "a \"name\""),
    ])
    let record = MadeRecord(1).with { $0.userAgent = #"\"x\"\u0000\n𝒳"# }.json
    let before = Self.detector(rules)
    _ = before.judge([Self.live(record)])
    #expect(Self.lines(before.conclude()).count == 1)
    let after = Self.detector(rules)
    #expect(after.restore(before.conclusions))
    after.remember([Self.live(record)])
    #expect(after.conclude().lines.isEmpty)
    #expect(after.conclusions == before.conclusions)
  }

  @Test(
    "An event that comes as late as it may is seen together with those of its time", arguments: [0, 300, 600])
  func late(_ lag: Int64) {
    let detector = Self.detector()
    _ = detector.judge([Self.stop(1), Self.stop(2)])
    var said = 0
    for second in stride(from: Int64(10), through: 660, by: 10) {
      _ = detector.judge([Self.live(MadeRecord.quiet(3).json, seenAt: Self.ten + second * 1000)])
      if second == lag + 60 { _ = detector.judge([Self.stop(4, at: 60, lag: lag)]) }
      said += Self.lines(detector.conclude()).count
    }
    #expect(said == 1)
  }

  @Test("What was seen long ago is forgotten, and so is what was said of it")
  func forgets() {
    let detector = Self.detector()
    _ = detector.judge((1...3).map { Self.stop($0) } + [Self.stop(4, at: 90), Self.stop(5, at: 91)])
    #expect(Self.lines(detector.conclude()).count == 1)
    #expect(detector.conclusions.count > 60)
    for step in 1...4 {
      _ = detector.judge([Self.stop(10 + step, at: Int64(step) * 1000)])
      #expect(detector.conclude().lines.isEmpty)
    }
    // The third one of its minute comes an hour late.
    _ = detector.judge([Self.stop(6, at: 92, lag: 4100)])
    #expect(detector.conclude().lines.isEmpty)
    for step in 5...8 {
      _ = detector.judge([Self.stop(10 + step, at: Int64(step) * 1000)])
      #expect(detector.conclude().lines.isEmpty)
    }
    #expect(String(decoding: detector.conclusions, as: UTF8.self).hasSuffix(#""said":[]}"#))
  }

  @Test("A burst that goes on for long is said once, though its beginning is forgotten")
  func longBurst() {
    let detector = Self.detector()
    var said = 0
    for number in 0..<400 {
      _ = detector.judge([Self.stop(number, at: Int64(number) * 15)])
      said += Self.lines(detector.conclude()).count
    }
    #expect(said == 1)
  }

  @Test("A count from above is not met because earlier events were forgotten")
  func countsFromAbove() {
    let few = MadeRules.correlation(
      Correlation(
        kind: .eventCount, rules: ["StopLogging"], groupBy: ["userIdentity.arn"], timespan: 60,
        condition: .init(bounds: [.init(.lte, 3)])), name: "few")
    let detector = Self.detector(MadeRules.rules([MadeRules.detection("StopLogging"), few]), lateness: 0)
    _ = detector.judge((0..<10).map { Self.stop($0, at: Int64($0)) })
    #expect(detector.conclude().lines.isEmpty)
    var said = 0
    for step in 1...10 {
      // Ten in each minute, so that no whole window has so few.
      _ = detector.judge((0..<10).map { Self.stop(step * 100 + $0, at: Int64(step * 60 + $0 * 6)) })
      said += Self.lines(detector.conclude()).count
    }
    #expect(said == 0)
  }

  @Test("Findings below the least severity are counted, and correlations below it are not said")
  func leastSeverity() {
    var options = ScanOptions()
    options.rules = MadeRules.rules([
      MadeRules.detection("StopLogging"), MadeRules.burst(of: ["StopLogging"], level: .medium),
    ])
    options.minimumSeverity = .critical
    let detector = PipelineDetector(options)
    let judgement = detector.judge((1...3).map { Self.stop($0) })
    #expect(judgement.filtered == 3 && judgement.lines.isEmpty && judgement.kept == [0, 1, 2])
    #expect(detector.conclude().lines.isEmpty)
  }
}
