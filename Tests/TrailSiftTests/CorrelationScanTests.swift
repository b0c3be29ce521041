import Foundation
import Sigma
import Synchronization
import Testing
import TrailSift

@Suite("Correlations of a scan") struct CorrelationScanTests {
  /// A record at a second after ten o'clock.
  private static func stop(_ number: Int, at second: Int = 0) -> MadeRecord {
    MadeRecord(number).with {
      $0.time =
        "2026-03-04T10:\(second / 60 < 10 ? "0" : "")\(second / 60):"
        + "\(second % 60 < 10 ? "0" : "")\(second % 60)Z"
    }
  }

  private static func run(
    _ folder: ScratchFolder, _ rules: DetectionRules = MadeRules.stops,
    _ setUp: (inout Scan) -> Void = { _ in }
  ) async throws -> ScanRun {
    try await ScanRun(folder) { scan in
      scan.options.rules = rules
      setUp(&scan)
    }
  }

  @Test("Events of several files give one finding, behind those of the events")
  func acrossFiles() async throws {
    let folder = try ScratchFolder()
    try folder.write([Self.stop(1, at: 0), Self.stop(2, at: 30)].delivery, to: "logs/a.json")
    try folder.write([Self.stop(3, at: 60)].delivery, to: "logs/b.json")
    let run = try await Self.run(folder)
    #expect(run.stream.count == 4)
    #expect(run.stream.last == run.correlationLines.first)
    let finding = try #require(run.result.correlations.first)
    #expect(finding.count == 3 && finding.userARN == "arn:aws:iam::111122223333:user/mira")
    #expect(finding.eventIDs == [1, 2, 3].map { MadeRecord($0).eventID })
    #expect(finding.first.text == "2026-03-04T10:00:00Z" && finding.last.text == "2026-03-04T10:01:00Z")
    #expect(run.result.severities.correlations == 1 && run.result.severities[.high] == 4)
    // A correlation is no record.
    #expect(run.ledger.totals.findings == 3)
    #expect(run.result.summary.leftOut.isEmpty)
  }

  /// Files whose records make several correlations across them: bursts, orders, chains.
  private static func writeBursts(into folder: ScratchFolder, order: [Int]) throws {
    for (place, file) in order.enumerated() {
      let records = (0..<25).map { index in
        let number = file * 25 + index
        let names = ["StopLogging", "StartLogging", "DescribeTrails"]
        return Self.stop(number, at: number * 37 % 1800).with {
          $0.name = names[number % 3]
          $0.account = "11112222333\(number % 4)"
          if number % 11 == 0 { $0.eventID = number % 2 == 0 ? nil : "odd \(number)" }
          $0.more = #","readOnly":true"#
        }
      }
      try folder.write(records.lines, to: "logs/\(Character(UnicodeScalar(UInt8(97 + place)))).json")
    }
  }

  private static let bursts = MadeRules.rules([
    MadeRules.detection("StopLogging"), MadeRules.detection("StartLogging"),
    MadeRules.detection("DescribeTrails"), MadeRules.burst(of: ["StopLogging", "StartLogging"], 2),
    MadeRules.burst(of: ["DescribeTrails"], 2, by: ["recipientAccountId"], level: .low, name: "look"),
    MadeRules.correlation(
      Correlation(
        kind: .temporalOrdered, rules: ["StopLogging", "StartLogging"], groupBy: ["recipientAccountId"],
        timespan: 120), level: .medium, name: "pair"),
  ])

  @Test("Reports have the same bytes for any number of threads")
  func threads() async throws {
    let folder = try ScratchFolder()
    try Self.writeBursts(into: folder, order: Array(0..<12))
    var outputs: [[Data]] = []
    for threads in [1, 2, 8] {
      var scan = Scan([folder.file("logs")])
      scan.options.rules = Self.bursts
      scan.options.threads = threads
      // So few that most has to be left out.
      scan.options.correlationLimits = CorrelationLimits(groups: 9, hits: 40)
      scan.reports = ReportFormat.allCases.map { ReportOutput($0, to: .file(folder.file($0.rawValue))) }
      let result = try await scan.run()
      #expect(result.correlations.count > 3)
      #expect(!result.summary.leftOut.isEmpty)
      outputs.append(try ReportFormat.allCases.map { try folder.read($0.rawValue) })
    }
    #expect(Set(outputs).count == 1)
  }

  @Test("The order of the files makes no difference", arguments: [1, 4])
  func shuffled(threads: Int) async throws {
    var lines: Set<[String]> = []
    for order in [Array(0..<12), Array((0..<12).reversed()), [5, 1, 9, 0, 11, 3, 7, 2, 10, 4, 8, 6]] {
      let folder = try ScratchFolder()
      try Self.writeBursts(into: folder, order: order)
      let run = try await Self.run(folder, Self.bursts) { $0.options.threads = threads }
      #expect(run.correlationLines.count > 10)
      lines.insert(run.correlationLines)
    }
    #expect(lines.count == 1)
  }

  @Test("A copy of a file makes no difference, and a record that differs counts once", arguments: [1, 4])
  func copies(threads: Int) async throws {
    let records = [Self.stop(1), Self.stop(2)]
    let third = Self.stop(3)
    var lines: Set<[String]> = []
    for copies in 1...3 {
      let folder = try ScratchFolder()
      for copy in 0..<copies { try folder.write((records + [third]).delivery, to: "logs/\(copy).json") }
      try folder.write([third.with { $0.userAgent = "edited" }].delivery, to: "logs/z.json")
      lines.insert(try await Self.run(folder) { $0.options.threads = threads }.correlationLines)
    }
    #expect(lines.count == 1 && lines.first?.count == 1)
    let folder = try ScratchFolder()
    try folder.write((records + [Self.stop(2).with { $0.userAgent = "edited" }]).delivery, to: "logs/a.json")
    try folder.write((records + records).delivery, to: "logs/b.json")
    #expect(try await Self.run(folder).correlationLines.isEmpty)
  }

  @Test("Rules that only serve correlations see records that are not reported themselves")
  func filteredRecords() async throws {
    let folder = try ScratchFolder()
    let records = (0..<3).map { MadeRecord.quiet($0) }
    try folder.write(records.delivery, to: "logs/a.json")
    let rules = MadeRules.rules([
      MadeRules.detection("DescribeInstances"), MadeRules.burst(of: ["DescribeInstances"]),
    ])
    let run = try await Self.run(folder, rules)
    #expect(run.ledger.totals.filtered == 3 && run.ledger.totals.findings == 0)
    #expect(run.correlationLines.count == 1)
    let only = try await Self.run(folder, rules) { $0.options.rulesOnly = true }
    #expect(only.stream == run.stream)
    let listed = try await Self.run(folder, rules) {
      $0.options.allowList = (try? AllowList(argument: "StopLogging")) ?? AllowList()
    }
    // A list of names given by hand holds for rules too.
    #expect(listed.stream.isEmpty)
  }

  @Test("A correlation below the least severity is left out, whatever its events are")
  func minimumSeverity() async throws {
    let folder = try ScratchFolder()
    try folder.write((0..<3).map { Self.stop($0) }.delivery, to: "logs/a.json")
    let rules = MadeRules.rules([
      MadeRules.detection("StopLogging"), MadeRules.burst(of: ["StopLogging"], level: .medium),
      MadeRules.burst(of: ["StopLogging"], level: .critical, name: "worse"),
    ])
    let run = try await Self.run(folder, rules) { $0.options.minimumSeverity = .critical }
    #expect(run.result.findings.isEmpty)
    #expect(run.result.correlations.map(\.rule.title) == ["A worse"])
    #expect(run.result.severities.worst == .critical && run.result.severities.total == 1)
  }

  @Test("Of a chain only what reports gives a finding; with `generate` the events' rules report too")
  func chain() async throws {
    let folder = try ScratchFolder()
    try folder.write((0..<4).map { Self.stop($0, at: $0) }.delivery, to: "logs/a.json")
    let outer = MadeRules.burst(of: ["inner"], 1, by: ["userIdentity.arn"], name: "outer")
    let rules = MadeRules.rules([
      MadeRules.detection("StopLogging"), MadeRules.burst(of: ["StopLogging"], generate: true, name: "inner"),
      outer,
    ])
    let run = try await Self.run(folder, rules)
    #expect(run.result.correlations.map(\.rule.title) == ["A outer"])
    #expect(run.result.correlations.first?.count == 4)
    #expect(
      run.result.findings.map { $0.detections.map(\.ruleID) } == Array(repeating: ["StopLogging"], count: 4))
  }

  @Test(
    "Behind the end of a strict scan nothing counts, for any number of threads", arguments: [1, 2, 8])
  func strict(threads: Int) async throws {
    let folder = try ScratchFolder()
    // A large input at first, so that the others are read long before its end is known.
    let filler = (1000..<9000).map { MadeRecord.quiet($0) }
    try folder.write(filler.delivery, to: "logs/a.json")
    try folder.write([Self.stop(1), Self.stop(2)].delivery, to: "logs/b.json")
    try folder.write(String([Self.stop(3), Self.stop(4)].delivery.dropLast(2)), to: "logs/c.json")
    for file in 0..<20 {
      try folder.write([Self.stop(10 + file), Self.stop(50)].delivery, to: "logs/d\(10 + file).json")
    }
    let run = try await Self.run(folder) {
      $0.options.isStrict = true
      $0.options.threads = threads
      // The inputs behind would push out what stands before them.
      $0.options.correlationLimits = CorrelationLimits(groups: 4, hits: 4)
    }
    #expect(run.result.strictEnd?.hasSuffix("c.json") == true)
    #expect(run.result.correlations.map(\.eventIDs) == [[1, 2, 3, 4].map { MadeRecord($0).eventID ?? "" }])
    #expect(run.result.summary.leftOut.isEmpty)
    let whole = try await Self.run(folder) { $0.options.threads = threads }
    #expect(whole.result.correlations.map(\.count) == [25])
  }

  @Test("Without damage a strict scan finds what any scan finds", arguments: [1, 4])
  func strictWhole(threads: Int) async throws {
    let folder = try ScratchFolder()
    try Self.writeBursts(into: folder, order: Array(0..<6))
    let run = try await Self.run(folder, Self.bursts) { $0.options.threads = threads }
    let strict = try await Self.run(folder, Self.bursts) {
      $0.options.isStrict = true
      $0.options.threads = threads
    }
    #expect(strict.stream == run.stream && run.correlationLines.count > 5)
  }

  @Test("A scan that is stopped correlates what it has read")
  func stopped() async throws {
    let folder = try ScratchFolder()
    for file in 0..<4 {
      try folder.write(
        (0..<3).map { Self.stop(file * 3 + $0, at: 600 * file) }.delivery, to: "logs/\(file).json")
    }
    let stop = StopSignal()
    let run = try await Self.run(folder) { scan in
      scan.stop = stop
      scan.onFinding = { finding in
        if finding.file.hasSuffix("1.json") { stop.stop() }
      }
    }
    #expect(run.result.summary.interrupted)
    #expect(run.result.correlations.map(\.count) == [3, 3])
  }

  @Test("Correlations come one by one in their order; a scan that keeps nothing still counts them")
  func watched() async throws {
    let folder = try ScratchFolder()
    for file in 0..<3 {
      let records = (0..<3).map { Self.stop(file * 3 + $0, at: 1200 - 600 * file) }
      try folder.write(records.delivery, to: "logs/\(file).json")
    }
    let seen = Mutex<[String]>([])
    let run = try await Self.run(folder) { scan in
      scan.keepsFindings = false
      scan.onCorrelation = { finding in seen.withLock { $0.append(finding.last.text) } }
    }
    #expect(
      seen.withLock { $0 } == ["2026-03-04T10:00:00Z", "2026-03-04T10:10:00Z", "2026-03-04T10:20:00Z"])
    #expect(run.result.correlations.isEmpty)
    #expect(run.result.severities.correlations == 3)
    #expect(run.correlationLines.count == 3)
  }

  @Test("What the limits and unreadable times leave out is told, in the summary and in reports")
  func losses() async throws {
    let folder = try ScratchFolder()
    let records = (0..<10).map { number in Self.stop(number).with { $0.account = "11112222333\(number)" } }
    try folder.write(
      (records + [Self.stop(20).with { $0.time = "yesterday" }]).delivery, to: "logs/a.json")
    let run = try await Self.run(folder) { scan in
      scan.options.correlationLimits = CorrelationLimits(groups: 4, hits: 8)
      scan.reports += [ReportFormat.text, .json, .markdown].map {
        ReportOutput($0, to: .file(folder.file($0.rawValue)))
      }
    }
    let omission = try #require(run.result.summary.leftOut.first)
    #expect(run.result.summary.leftOut.count == 1 && omission.title == "A burst")
    #expect(omission.groups == 6 && omission.matches == 6 && omission.recordsWithoutTime == 1)
    let words = "6 groups and 6 matches beyond the limits, 1 record without a readable time"
    #expect(try folder.text("text").contains("Left out by correlations\n  A burst: \(words)\n"))
    #expect(try folder.text("markdown").contains("| `A burst` | \(words) |"))
    #expect(
      try folder.text("json").contains(#""left_out":[{"rule_id":"burst","title":"A burst","groups":6,"#))
    #expect(run.result.summary.endNote(run.result.severities).hasSuffix("; 1 correlation left out \(words)"))
  }

  @Test("Rules without correlations, and a scan without rules, report none")
  func none() async throws {
    let folder = try ScratchFolder()
    try folder.write((0..<3).map { Self.stop($0) }.delivery, to: "logs/a.json")
    let rules = MadeRules.rules([MadeRules.detection("StopLogging")])
    #expect(try await Self.run(folder, rules).correlationLines.isEmpty)
    let without = try await ScanRun(folder)
    #expect(without.stream.count == 3 && without.result.correlations.isEmpty)
  }
}
