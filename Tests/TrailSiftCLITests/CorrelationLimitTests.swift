import Testing

@Suite("The limit of correlations") struct CorrelationLimitTests {
  /// Three callers who stop trails three times each.
  private static func logs() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    let records = (0..<9).map { number in
      MadeRecord(number).with { $0.account = "11112222333\(number % 3)" }
    }
    try folder.write(records.delivery, to: "logs/a.json")
    try folder.write(MadeRule.burst(1, name: "stops", event: "StopLogging", count: 3), to: "burst.yml")
    return folder
  }

  private static let scan = ["scan", "logs", "--rules", "burst.yml", "--no-rules", "--format", "json"]

  @Test("What is beyond it is left out, and counted in the report and on standard error")
  func leftOut() throws {
    let folder = try Self.logs()
    let whole = try TrailSiftProcess(Self.scan, in: folder).finish()
    let all = try ReportedScan(whole.output).correlations
    #expect(all.findings == 3 && all.leftOut.isEmpty)
    #expect(!whole.errors.contains("left out"))
    let limited = try TrailSiftProcess(Self.scan + ["--max-correlation-groups", "1"], in: folder).finish()
    #expect(limited.status == 0)
    let some = try ReportedScan(limited.output).correlations
    #expect(some.findings == 1)
    #expect(some.leftOut.map(\.title) == ["Burst of stops"])
    #expect(some.leftOut.map(\.groups) == [2] && some.leftOut.map(\.matches) == [6])
    #expect(
      limited.errorLines.last?.hasSuffix("; 1 correlation left out 2 groups and 6 matches beyond the limits")
        == true)
    let quiet = try TrailSiftProcess(Self.scan + ["--max-correlation-groups", "1", "-q"], in: folder).finish()
    #expect(quiet.errors.isEmpty && quiet.output == limited.output)
    let text = try TrailSiftProcess.run(
      "scan", "logs", "--rules", "burst.yml", "--no-rules", "--max-correlation-groups", "1", in: folder)
    #expect(
      text.output.contains(
        "\nLeft out by correlations\n  Burst of stops: 2 groups and 6 matches beyond the limits\n"))
  }

  @Test(
    "As many groups as there are suffice, and there is no largest number", arguments: ["3", "\(Int.max)"])
  func enough(_ groups: String) throws {
    let result = try TrailSiftProcess(
      Self.scan + ["--max-correlation-groups", groups], in: Self.logs()
    ).finish()
    let correlations = try ReportedScan(result.output).correlations
    #expect(correlations.findings == 3 && correlations.leftOut.isEmpty)
  }
}
