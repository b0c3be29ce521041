import Testing
import TrailRecords

/// Inputs made to cost as much as they can. Each is read in work that grows with its size and no faster: with
/// quadratic work, the largest would run for hours.
@Suite("Hostile inputs")
struct HostileInputTests {
  static let patterns: [String] = [
    "{", "}", "[", "]", ",", ":", "\"", "\\", "0", "-", "\u{0}", " ", "\n", "\u{FEFF}", "x", "é",
    #"{"eventID":["#, #"{"eventID":{"#, #"{"eventVersion":"#, #"{"eventVersion":""#,
    #"{"eventVersion":"1","a":["#,
    #"{"eventVersion":"1""#, "\n{", "\n{\"", "\n{\"a\":", "\n{\"a\":[\n", ",{\"", #",{"a":"#, #"[{"a":"#,
    "[[", "{}", "[]",
    #"{"Records":["#, #"{"Records":[{"#, #"{"Records":[]"#, #"{"Records":null,"#, #"[{"Records":["#, "[{},",
    #"{"Records":[]}"#, #"{"CloudTrailEvent":""#, #"{"CloudTrailEvent":"{","#, #"{"events":[{"message":"#,
    #"{"detail":{"eventVersion":"#, #"{"detail":{"detail":"#, #""{""#, #"",{""#, #"":{"":""#,
    #"\",{"eventID":""#,
    #"{"a":"},{"eventID":"#, #"{"eventID":"\"{\""#, "2024-03-01T10:00:00Z ", "2024-03-01T10:00:00Z {", "1 ",
    #"{"eventVersion":1}x"#, #"{"eventVersion":1},,"#, #"{"eventVersion":01}"#, #"{"\u0065ventVersion":"#,
    #"\u0065"#,
    #"{"a" : "#, #"{"a":1, "#, "{  ", "\n{    ", #"{"eventVersion":"1"}{"#, #"{"eventVersion":"1",bad},"#,
  ]

  @Test("A pattern over and over is read to its end", arguments: patterns)
  func repeated(_ pattern: String) {
    let input = Array(String(repeating: pattern, count: (40 << 10) / pattern.utf8.count).utf8)
    let found = transcript(of: input)
    #expect(found.isNumberedWithoutGaps)
    #expect(found.entries.count <= input.count)
    #expect(transcript(of: input, in: .each(999)) == found)
  }

  @Test("A record is found behind a pattern over and over", arguments: patterns)
  func recordBehind(_ pattern: String) {
    let hostile = String(repeating: pattern, count: (24 << 10) / pattern.utf8.count)
    // A quote and a newline end what string may stand open.
    for between in ["\n", "\"\n"] {
      let found = transcript(of: hostile + between + shortRecord("behind") + "\n")
      #expect(found.ids.last == "behind", "\(found.problems.suffix(2))")
    }
  }

  @Test(
    "Half a megabyte of openings that each might be a record is read to its end",
    arguments: ["\n{\"eventID\":", #"{"Records":["#])
  func halfMegabyte(_ pattern: String) {
    let input =
      String(repeating: pattern, count: (1 << 19) / pattern.utf8.count) + "\n" + shortRecord("behind")
    let found = transcript(of: input)
    #expect(found.ids.last == "behind")
    #expect(!found.problems.isEmpty)
  }

  @Test("Many guesses within the bound on records are each dropped")
  func boundedGuesses() {
    let input =
      "x\n"
      + String(
        repeating: "{\"eventVersion\":\"1\",\"a\":\"" + String(repeating: "y", count: 100), count: 2000)
    let found = transcript(of: input, maxRecordBytes: 1000)
    #expect(found.records.isEmpty)
    #expect(found.damage.count == 1)
  }
}
