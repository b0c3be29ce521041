import Sigma
import Testing
import TrailDetection
import TrailRecords
import TrailRules

@Suite("The library of rules") struct RuleLibraryTests {
  private func texts(_ files: (String, String)...) -> RuleFiles {
    RuleFiles(texts: files.map { (path: $0.0, text: $0.1) })
  }

  @Test("The bundled pack loads whole, and each rule is said to be bundled")
  func bundled() throws {
    let library = try RuleLibrary.load(
      bundled: BundledPack.rules, placeholders: BundledPack.placeholders, isStrict: true)
    #expect(library.problems.isEmpty)
    #expect(library.counts.bundled == BundledPack.rules.count)
    #expect(library.counts.correlations == library.set.correlations.count)
    #expect(library.counts.correlations > 60)
    #expect(library.counts.files == 0)
    #expect(library.counts.reporting > 300)
  }

  @Test("A folder that has broken rules, rules for other logs and other files is used as far as it goes")
  func mixedFolder() throws {
    let folder = try MadeFolder([
      "good.yml": MadeRules.text(1, name: "good", event: "StopLogging"),
      "deep/er/good.yaml": MadeRules.text(2, name: "deep", event: "DeleteTrail"),
      "windows.yml": MadeRules.text(3, name: "windows", event: "X")
        .replacing("{product: aws, service: cloudtrail}", with: "{product: windows, service: security}"),
      "broken.yml": MadeRules.text(4, name: "broken", event: "X").replacing(
        "condition: call", with: "condition: cal"),
      "list.yml": MadeRules.text(5, name: "list", event: "X")
        .replacing("eventName: X", with: "eventName|expand: '%nobody%'"),
      "on-list.yml": MadeRules.correlation(6, name: "on-list", of: "list", count: 3),
      "on-windows.yml": MadeRules.correlation(7, name: "on-windows", of: "windows", count: 3),
      "config.yml": "some: config\n",
      "README.md": "words",
      "good.test.yml": "no: rule",
    ])
    let library = try RuleLibrary.load(paths: [folder.path])
    #expect(library.set.detections.map(\.rule.name) == ["deep", "good"])
    #expect(library.set.correlations.isEmpty)
    let errors = library.errors.map { "\($0.place.file.dropFirst(folder.path.count + 1)): \($0.message)" }
    #expect(errors.map { $0.prefix { $0 != ":" } } == ["broken.yml", "list.yml", "on-list.yml"])
    #expect(errors[1].contains("no list is named `nobody`"))
    #expect(errors[2].contains("the id, name or title of no rule that can be used"))
    #expect(
      library.notApplicable.map { $0.place.file.dropFirst(folder.path.count + 1) }
        == ["config.yml", "on-windows.yml", "windows.yml"])
    #expect(library.counts.files == 2 && library.counts.errors == 3 && library.counts.notApplicable == 3)
    #expect(library.counts.otherLogs == 2)
  }

  @Test("Strict loading makes each mistake an error that lists them all, but not a rule for another log")
  func strict() throws {
    let windows = MadeRules.text(3, name: "windows", event: "X").replacing(
      "product: aws", with: "product: windows")
    let fine = try RuleLibrary.load(texts(("w.yml", windows)), isStrict: true)
    #expect(fine.notApplicable.count == 1)
    let broken = MadeRules.text(4, name: "broken", event: "X").replacing(
      "condition: call", with: "condition: cal")
    let files = texts(
      ("b.yml", broken), ("a.yml", broken.replacing("level: high", with: "level: hihg")), ("w.yml", windows))
    let error = #expect(throws: RuleLibraryError.self) {
      try RuleLibrary.load(files, disabled: ["brken"], isStrict: true)
    }
    #expect(error?.problems.map(\.place.file) == ["a.yml", "a.yml", "b.yml"])
    #expect(error?.unknownDisabled.map(\.name) == ["brken"])
    #expect(error?.description.split(separator: "\n").count == 4)
  }

  @Test("Problems come by file, then by line as a number")
  func order() throws {
    let broken = (1...12).map {
      MadeRules.text($0, name: "r\($0)", event: "X").replacing("condition: call", with: "condition: cal")
    }
    let library = try RuleLibrary.load(
      texts(("b.yml", broken.joined(separator: "---\n")), ("a.yml", broken[0])))
    let places = library.problems.map(\.place)
    #expect(places.count == 13)
    #expect(places.first?.file == "a.yml")
    #expect(places.dropFirst().map(\.line) == places.dropFirst().map(\.line).sorted())
  }

  @Test("A rule of a file takes the place of the bundled rule that has its id, and correlations follow")
  func replacement() throws {
    let bundled = MadeRules.read(
      MadeRules.text(1, name: "base", event: "StopLogging") + "---\n"
        + MadeRules.correlation(2, name: "burst", of: "base", count: 2))
    let own = MadeRules.text(1, name: "mine", event: "DeleteTrail")
    let library = try RuleLibrary.load(texts(("own.yml", own)), bundled: bundled)
    #expect(library.problems.isEmpty)
    #expect(library.replaced.map(\.bundled.name) == ["base"])
    #expect(library.replaced.map(\.by.place.file) == ["own.yml"])
    #expect(library.set.detections.map(\.rule.name) == ["mine"])
    #expect(library.set.correlations.first?.references == [.detection(0)])
    #expect(library.source(of: library.set.detections[0].rule) == .file("own.yml"))
    #expect(library.source(of: library.set.correlations[0].rule) == .bundled)
    #expect(library.counts.replaced == 1)
  }

  @Test(
    "A rule that has only the name of a bundled one stands beside it, and takes nothing from its correlations"
  )
  func sameName() throws {
    let bundled = MadeRules.read(
      MadeRules.text(1, name: "base", event: "StopLogging") + "---\n"
        + MadeRules.correlation(2, name: "burst", of: "base", count: 2))
    let own = MadeRules.text(7, name: "base", event: "DeleteTrail")
    let library = try RuleLibrary.load(texts(("own.yml", own)), bundled: bundled)
    #expect(library.problems.isEmpty)
    #expect(library.set.detections.count == 2)
    #expect(library.set.correlations.first?.references == [.detection(0)])
  }

  @Test("A correlation of a file means the rule of a file by a name that a bundled rule has too")
  func ownName() throws {
    let bundled = MadeRules.read(MadeRules.text(1, name: "base", event: "StopLogging"))
    let own =
      MadeRules.text(7, name: "base", event: "DeleteTrail") + "---\n"
      + MadeRules.correlation(8, name: "burst", of: "base", count: 2)
    let library = try RuleLibrary.load(texts(("own.yml", own)), bundled: bundled)
    #expect(library.problems.isEmpty)
    #expect(library.set.correlations.first?.references == [.detection(1)])
  }

  @Test("Two rules of files with one name are not told apart by it")
  func ambiguousOwnName() throws {
    let bundled = MadeRules.read(MadeRules.text(1, name: "base", event: "StopLogging"))
    let own =
      MadeRules.text(7, name: "base", event: "X") + "---\n" + MadeRules.text(6, name: "base", event: "Y")
      + "---\n" + MadeRules.correlation(8, name: "burst", of: "base", count: 2)
    let library = try RuleLibrary.load(texts(("own.yml", own)), bundled: bundled)
    #expect(library.set.correlations.isEmpty)
    #expect(library.errors.map(\.message).first?.hasPrefix("several rules are called") == true)
  }

  @Test("What is to be disabled and is no rule is told with a name that is like it")
  func disabled() throws {
    let bundled = MadeRules.read(MadeRules.text(1, name: "trail-stopped", event: "StopLogging"))
    let library = try RuleLibrary.load(bundled: bundled, disabled: ["trail-stoped", "zzz"])
    #expect(
      library.unknownDisabled.map(\.message) == [
        #"no rule has the id or name "trail-stoped"; is "trail-stopped" meant?"#,
        #"no rule has the id or name "zzz""#,
      ])
    let without = try RuleLibrary.load(bundled: bundled, disabled: [MadeRules.id(1)])
    #expect(without.set.detections.isEmpty && without.unknownDisabled.isEmpty)
  }

  @Test("A disabled rule that cannot be compiled is known by its name all the same")
  func disabledAndBroken() throws {
    let base = MadeRules.text(1, name: "base", event: "X").replacing(
      "eventName: X", with: "eventName|re: '('")
    let burst = MadeRules.correlation(2, name: "burst", of: "base", count: 2)
    let library = try RuleLibrary.load(texts(("a.yml", base + "---\n" + burst)), disabled: ["base"])
    #expect(library.unknownDisabled.isEmpty)
    #expect(library.errors.count == 2 && library.set.correlations.isEmpty)
  }

  @Test("A path that leads nowhere is told apart from a file with mistakes")
  func unreadable() throws {
    let folder = try MadeFolder(["a.yml": "title: ["])
    let library = try RuleLibrary.load(paths: [folder.path + "/none", folder.path + "/a.yml"])
    #expect(library.unreadablePaths == [folder.path + "/none"])
    #expect(library.errors.count == 2)
  }

  @Test("A path in which there is no rule file is told")
  func empty() throws {
    let folder = try MadeFolder([
      "a/a.yml": MadeRules.text(1, name: "a", event: "X"), "b/README.md": "words", "c/c.yaml": "some: config",
    ])
    let paths = ["/a/", "/b", "/c", "/a/a.yml"].map { folder.path + $0 }
    #expect(try RuleLibrary.load(paths: paths).emptyPaths == [folder.path + "/b"])
    #expect(RuleLint.check(paths: paths).emptyPaths == [folder.path + "/b"])
    #expect(RuleTestRun.run(paths: paths).emptyPaths == [folder.path + "/b"])
  }

  @Test(
    "A rule applies where its log source leaves nothing out of CloudTrail's",
    arguments: [
      ("{product: aws, service: cloudtrail}", true), ("{product: aws}", true),
      ("{service: cloudtrail}", true),
      ("{product: AWS, service: CloudTrail}", true), ("{product: aws, service: guardduty}", false),
      ("{product: aws, category: process_creation}", false), ("{category: process_creation}", false),
      ("{product: azure, service: cloudtrail}", false),
    ])
  func logSource(_ source: String, applies: Bool) throws {
    let rule = MadeRules.text(1, name: "r", event: "X").replacing(
      "{product: aws, service: cloudtrail}", with: source)
    let library = try RuleLibrary.load(texts(("r.yml", rule)))
    #expect(library.set.detections.count == (applies ? 1 : 0))
    #expect(library.notApplicable.count == (applies ? 0 : 1))
    #expect(library.errors.isEmpty)
  }

  @Test("A filter that cannot be compiled is left out, and the rules that it names stay")
  func brokenFilter() throws {
    let filter = """
      title: Known
      logsource: {product: aws, service: cloudtrail}
      filter:
        rules: any
        known:
          eventName|expand: '%nobody%'
        condition: not known

      """
    let rules =
      MadeRules.text(1, name: "a", event: "StopLogging") + "---\n" + MadeRules.text(2, name: "b", event: "X")
    let library = try RuleLibrary.load(texts(("f.yml", filter), ("r.yml", rules)))
    #expect(library.set.detections.map(\.detection.searches.count) == [1, 1])
    #expect(library.errors.map(\.place.file) == ["f.yml"])
  }

  @Test("A field of TrailSift's that does not exist keeps a rule out, and what builds on it")
  func unknownOwnField() throws {
    let base = MadeRules.text(1, name: "a", event: "X").replacing("eventName:", with: "trailsift.outcom:")
    let library = try RuleLibrary.load(
      texts(("a.yml", base), ("c.yml", MadeRules.correlation(2, name: "c", of: "a", count: 2))))
    #expect(library.set.detections.isEmpty && library.set.correlations.isEmpty)
    #expect(library.errors.map(\.place.file) == ["a.yml", "c.yml"])
  }
}
