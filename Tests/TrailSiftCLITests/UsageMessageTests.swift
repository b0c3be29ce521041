import Testing

@Suite("Messages about wrong usage") struct UsageMessageTests {
  private static func run(_ arguments: [String]) throws -> CommandResult {
    let folder = try ScratchFolder()
    try folder.write([MadeRecord(1)].delivery, to: "logs/a.json")
    return try TrailSiftProcess(["scan", "logs"] + arguments, in: folder).finish()
  }

  @Test(
    "The first line names the option and the value, and what follows says what fits",
    arguments: [
      ("--since", "yesterday", "RFC 3339, a date, or 24h, 7d before now"),
      ("--since", "2026-02-30", "RFC 3339, a date, or 24h, 7d before now"),
      ("--until", "7", "a date means the whole day"),
      ("--events", "StopLogging,,DeleteTrail", "write names with one comma between"),
      ("--events", "*,StopLogging", "write '*' alone for every event"),
      ("--min-severity", "severe", "'info', 'low', 'medium', 'high' or 'critical'"),
      ("--fail-on", "never", "'info', 'low', 'medium', 'high' or 'critical'"),
      ("--format", "yaml", "'text', 'json', 'ndjson', 'csv' or 'markdown'"),
      ("--threads", "many", "How many files to read at the same time"),
      ("--max-inflated", "lots", "such as 64G"), ("--max-inflated", "0", "such as 64G"),
      ("--max-record-bytes", "16X", "The largest record that is read"),
      ("--max-correlation-groups", "many", "The most groups of events that correlations keep"),
    ])
  func badValue(_ option: String, _ value: String, _ advice: String) throws {
    let result = try Self.run([option, value])
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
    let first = try #require(result.errorLines.first)
    #expect(first.hasPrefix("Error: The value '\(value)' is invalid for '\(option) <"))
    #expect(result.errors.contains(advice))
    #expect(result.errors.contains("trailsift scan --help"))
  }

  @Test(
    "Values that do not go together are named, with what to do",
    arguments: [
      (["--threads", "0"], "--threads takes a number from 1 to 1024."),
      (["--threads", "1025"], "--threads takes a number from 1 to 1024."),
      (["--max-correlation-groups", "0"], "--max-correlation-groups takes a number from 1 on."),
      (["--max-correlation-groups=-1"], "--max-correlation-groups takes a number from 1 on."),
      (["--max-record-bytes", "2G"], "--max-record-bytes takes at most 1G."),
      (["--since", "2026-03-05", "--until", "2026-03-04"], "--until lies before --since; exchange them."),
      (
        ["-o", "x.json", "-o", "json:x.json"], "Two reports would go to x.json; give each a place of its own."
      ),
      (["-o", "json:x", "--ledger", "x"], "Two reports would go to x; give each a place of its own."),
      (
        ["--format", "csv", "-o", "json:-"],
        "Two reports would go to standard output; give each a place of its own."
      ),
      (["--ledger", "-"], "Two reports would go to standard output; give each a place of its own."),
      (["-", "-"], "Standard input (-) can be named once."),
    ])
  func badCombination(_ arguments: [String], _ message: String) throws {
    let result = try Self.run(arguments)
    #expect(result.status == 64)
    #expect(result.errorLines.first == "Error: \(message)")
  }

  @Test(
    "A report whose format is not known is refused, with how to name it",
    arguments: ["report", "report.pdf", "report.", "yaml:report", "json:"])
  func unknownFormat(_ output: String) throws {
    let result = try Self.run(["-o", output])
    #expect(result.status == 64)
    #expect(result.errorLines.first?.contains("'\(output)'") == true)
    #expect(result.errors.contains("the format goes by the path's ending unless it is named"))
  }

  @Test("An event name that the catalogue does not have is looked for, with a note")
  func unknownEvent() throws {
    let result = try Self.run(["--events", "StopLogging,StopLoging", "--format", "ndjson"])
    #expect(result.status == 0)
    #expect(result.outputLines.count == 1)
    #expect(result.errorLines.first?.contains("StopLoging is not in the catalogue") == true)
    #expect(try Self.run(["--events", "StopLoging", "-q"]).errors.isEmpty)
  }
}
