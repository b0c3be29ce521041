import Foundation
import Testing
import TrailSift

@Suite("rules list") struct RulesListTests {
  private struct Listed: Decodable {
    let id: String
    let name: String?
    let title: String
    let level: String
    let kind: String
    let reports: Bool
    let family: String?
    let evidence: String?
    let techniques: [String]
    let source: String
    let file: String
    let line: Int
  }

  private func list(_ arguments: [String], in folder: ScratchFolder? = nil) throws -> [Listed] {
    let result = try TrailSiftProcess(
      ["rules", "list", "--format", "json"] + arguments, in: folder ?? ScratchFolder()
    ).finish()
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
    return try JSONDecoder().decode([Listed].self, from: Data(result.output.utf8))
  }

  @Test("All bundled rules are there; those that only serve correlations on request")
  func all() throws {
    let all = try list(["--all"])
    #expect(all.count == BundledPack.count)
    #expect(Set(all.map(\.id)).count == all.count)
    #expect(all.allSatisfy { $0.source == "bundled" && $0.line > 0 })
    #expect(Set(all.map(\.kind)) == ["detection", "correlation"])
    let reporting = try list([])
    #expect(reporting.map(\.id) == all.filter(\.reports).map(\.id))
    #expect(reporting.count < all.count)
  }

  @Test(
    "Filters let through what fits each of them",
    arguments: [
      (["--family", "recon"], "family", ["recon"]),
      (["--family", "recon", "--family", "organization"], "family", ["recon", "organization"]),
      (["--evidence", "posture-context"], "evidence", ["posture-context"]),
      (["--level", "critical"], "level", ["critical"]), (["--level", "info"], "level", ["informational"]),
      (["--level", "low", "--level", "CRITICAL"], "level", ["low", "critical"]),
    ])
  func filters(_ arguments: [String], _ field: String, _ values: [String]) throws {
    func list(_ arguments: [String]) throws -> [[String: Any]] {
      let result = try TrailSiftProcess(
        ["rules", "list", "--all", "--format", "json"] + arguments, in: ScratchFolder()
      ).finish()
      return try #require(try parsedJSON(result.output) as? [[String: Any]])
    }
    let fitting = try list([]).filter { values.contains($0[field] as? String ?? "") }
    #expect(!fitting.isEmpty)
    #expect(try list(arguments).map { $0["id"] as? String } == fitting.map { $0["id"] as? String })
  }

  @Test("Of several options, all are to fit")
  func severalFilters() throws {
    let listed = try list(["--level", "critical", "--family", "logging-tamper"])
    #expect(!listed.isEmpty)
    #expect(listed.allSatisfy { $0.level == "critical" && $0.family == "logging-tamper" })
  }

  @Test("A technique stands for its sub-techniques, and ids of ATT&CK v18 for what took their place")
  func techniques() throws {
    let listed = try list(["--technique", "t1098"])
    #expect(listed.allSatisfy { $0.techniques.contains { $0 == "T1098" || $0.hasPrefix("T1098.") } })
    #expect(listed.contains { !$0.techniques.contains("T1098") })
    let sub = try list(["--technique", "T1098.003"])
    #expect(!sub.isEmpty && sub.count < listed.count)
    #expect(sub.allSatisfy { $0.techniques.contains("T1098.003") })
    let old = try list(["--technique", "T1562.008"])
    #expect(old.map(\.id) == (try list(["--technique", "T1685.002"])).map(\.id))
    #expect(!old.isEmpty)
  }

  @Test("A search finds words of the description and the values that a rule asks for")
  func search() throws {
    #expect(try list(["--search", "stoplogging"]).contains { $0.name == "trail-logging-stopped" })
    #expect(try list(["--search", "no rule says this"]).isEmpty)
  }

  @Test("Text is a table with a line for each rule, and the count")
  func text() throws {
    let result = try TrailSiftProcess.run("rules", "list", "--level", "critical", in: ScratchFolder())
    let count = try list(["--level", "critical"]).count
    #expect(result.status == 0)
    #expect(result.outputLines.count == count + 2)
    let titles = try #require(result.outputLines.first)
    let columns = ["LEVEL", "RULE", "TITLE", "FAMILY", "EVIDENCE", "TECHNIQUES"]
    #expect(titles.split(separator: " ").prefix(6).map(String.init) == columns)
    let line = try #require(result.outputLines.first { $0.contains(" trail-logging-stopped ") })
    for cell in ["critical ", "Trail stops recording", "logging-tamper", "T1685.002"] {
      #expect(line.contains(cell))
    }
    let family = try #require(titles.range(of: "FAMILY"))
    let column = titles.distance(from: titles.startIndex, to: family.lowerBound)
    #expect(line.dropFirst(column).hasPrefix("logging-tamper"))
    #expect(result.outputLines.last == "\(count) rules")
    let empty = try TrailSiftProcess.run(
      "rules", "list", "--search", "no rule says this", in: ScratchFolder())
    #expect(empty.output == "0 rules\n")
  }

  @Test("Rules of one's own are listed behind the bundled ones, or alone, with where they are")
  func own() throws {
    let folder = try ScratchFolder()
    try folder.writeForeignRules(to: "rules")
    let both = try TrailSiftProcess.run("rules", "list", "--rules", "rules", "--format", "json", in: folder)
    #expect(both.status == 0)
    #expect(both.errorLines.count == 3)
    let listed = try JSONDecoder().decode([Listed].self, from: Data(both.output.utf8))
    #expect(listed.suffix(2).map(\.name) == ["user-made", "users-made"])
    #expect(listed.suffix(2).map(\.source) == ["rules/aws/user.yml", "rules/aws/burst.yaml"])
    let alone = try TrailSiftProcess.run("rules", "list", "--rules", "rules", "--no-rules", in: folder)
    #expect(alone.outputLines.count == 4)
    #expect(alone.outputLines.first?.hasSuffix("SOURCE") == true)
    #expect(alone.outputLines.last == "2 rules; 1 more only serve correlations (--all lists them)")
    let none = try TrailSiftProcess.run("rules", "list", "--no-rules", "--format", "json", in: folder)
    #expect(none.output == "[]\n")
  }

  @Test("The same rules give the same bytes every time")
  func deterministic() throws {
    let folder = try ScratchFolder()
    for format in ["text", "json"] {
      let runs = try (0..<3).map { _ in
        try TrailSiftProcess.run("rules", "list", "--all", "--format", format, in: folder).output
      }
      #expect(Set(runs).count == 1)
    }
  }

  @Test(
    "A value that there is not is wrong usage, and the words that fit are named",
    arguments: [
      ("--family", "recom", "- recon"), ("--evidence", "direct", "'direct-detection'"),
      ("--level", "severe", "'critical'"), ("--technique", "1098", "T1098"), ("--format", "yaml", "'json'"),
    ])
  func wrongValue(_ option: String, _ value: String, _ advice: String) throws {
    let result = try TrailSiftProcess.run("rules", "list", option, value, in: ScratchFolder())
    #expect(result.status == 64)
    #expect(result.errors.contains("'\(value)'") && result.errors.contains(advice))
  }

  #if os(Linux)
    @Test("A full disk ends with 74")
    func fullDisk() throws {
      let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
      let result = try TrailSiftProcess(["rules", "list"], in: ScratchFolder(), output: full).finish()
      #expect(result.status == 74)
      #expect(
        result.errors == "error: standard output: cannot be written: no space is left on the device\n")
    }
  #endif

  @Test("Whoever reads the list may stop reading it")
  func closedPipe() throws {
    let process = try TrailSiftProcess(
      ["rules", "list", "--all", "--format", "json"], in: ScratchFolder(), piped: true)
    try process.closeOutput()
    let result = process.finish()
    #expect(result.status == 0)
    #expect(result.errors.isEmpty)
  }
}
