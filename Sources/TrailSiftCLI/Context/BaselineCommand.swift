import ArgumentParser
import TrailSift

struct BaselineCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baseline",
    abstract: "Learn from logs what is usual, into a file.",
    discussion: """
      Learns for each principal - all sessions of a role are one - when it was seen, and what it uses: networks (/24 of \
      IPv4, /48 of IPv6), autonomous systems (with --geoip), programs by family (aws-cli, Terraform, console, SDK for Go, \
      without versions), regions, services, and MFA. Of rules with new_to_baseline it learns the values that they ask for.

      The file is JSON with a line for each principal, to be read and kept. It holds no keys. scan, lookup, watch and \
      replay take it with --baseline, and mark what is new.

      Learn from a time of which you believe that nobody else was there: what an intruder did then is usual too. Sign-ins \
      that failed teach nothing. Learning two parts and merging them is the same as learning the whole, so that a file can \
      be kept up from day to day.

      EXAMPLES
        trailsift baseline AWSLogs/ --until 2026-03-04 -o usual.json
        trailsift scan AWSLogs/ --since 2026-03-05 --baseline usual.json
        trailsift baseline AWSLogs/2026/03/06/ --merge usual.json -o usual.json
        trailsift baseline --merge january.json --merge february.json -o usual.json
        trailsift scan AWSLogs/ --baseline-first 7d      (of the same archive, without a file)

      EXIT CODES
        0    done
        2    done, but some input was not read whole; with --strict nothing was written
        64   wrong usage
        65   a baseline to merge or the configuration is wrong, or with --strict a rule; nothing was written
        66   no such path, or none that could hold records
        74   the file could not be written; one that was there is as it was
        130  interrupted; nothing was written
      """)

  @Argument(help: ArgumentHelp("Files, folders, or - for standard input.", valueName: "path"))
  var paths: [String] = []

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("Where to write; standard output if left out.", valueName: "file"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Go on from this baseline (repeat for more); without a path they are merged only.", valueName: "file"))
  var merge: [String] = []

  @OptionGroup(title: "Which records") var records: RecordOptions
  @OptionGroup(title: "Rules") var rules: RuleSourceOptions
  @OptionGroup(title: "Context") var geo: GeoOptions
  @OptionGroup(title: "Reading") var reading: PassOptions

  @Flag(name: .shortAndLong, help: "No progress, no notes: only the result and errors.")
  var quiet = false

  func validate() throws {
    if paths.isEmpty, merge.isEmpty {
      throw ValidationError("There is nothing to learn from; name a PATH, or baselines with --merge.")
    }
    try InputPaths.check(paths)
    if output?.isEmpty == true { throw ValidationError("--output names no file; give it a path.") }
  }

  private var destination: ReportOutput.Destination {
    guard let output, output != "-" else { return .standardOutput }
    return .file(output)
  }

  func run() async throws {
    Interruption.watch()
    // First what is at hand: a mistake in it is told before minutes are spent.
    do throws(OutputError) {
      try Scan.checkPlaces([ReportOutput(.json, to: destination)], ledger: nil)
    } catch {
      throw ExitStatus.code(for: .output(error))
    }
    var known: [(path: String, file: BaselineFile)] = []
    for path in merge { known.append((path, try BaselineFiles.read(path))) }
    let learnt = paths.isEmpty ? nil : try await learn()
    let files = (learnt.map { [("the logs", $0.file)] } ?? []) + known
    guard var whole = files.first?.1 else { return }
    for (path, file) in files.dropFirst() { merge(file, of: path, into: &whole) }
    do throws(OutputError) {
      try whole.write(to: destination)
    } catch {
      throw ExitStatus.code(for: .output(error))
    }
    if !quiet { Terminal.note(Self.sentence(whole.learner) + "\n") }
    if let learnt, !learnt.totals.isWhole { throw ExitStatus.damaged }
  }

  private func learn() async throws -> BaselinePass.Result {
    var options = records.scanOptions(reading)
    options.context = ContextSources(baseline: Baseline(), places: try geo.places(quiet: quiet))
    let chosen = try rules.apply(to: &options, isStrict: reading.strict, quiet: quiet)
    var pass = BaselinePass(paths, options: options)
    pass.tool = chosen.tool(pass.tool)
    pass.output = destination
    let result = try await BaselineFiles.learn(pass, quiet: quiet)
    if !quiet { ScanEndNote.note(result.notWhole, allIn: "scan --ledger FILE") }
    if let end = result.strictEnd {
      Terminal.note("error: \(end): was not read whole; nothing was written".visible() + "\n")
      throw ExitStatus.damaged
    }
    return result
  }

  /// Merges, and tells what cannot be kept.
  private func merge(_ file: BaselineFile, of path: String, into whole: inout BaselineFile) {
    let before = whole
    whole.merge(file)
    if quiet { return }
    let lost = Set(before.learner.learntRules + file.learner.learntRules)
      .subtracting(whole.learner.learntRules).sorted()
    if !lost.isEmpty {
      let names = lost.prefix(3).joined(separator: ", ") + (lost.count > 3 ? " and more" : "")
      let rules = Shown.count(lost.count, "rule", "rules")
      let note =
        "note: \(path): \(rules) with new_to_baseline not learnt in all parts (\(names)): left out, so that nothing is "
        + "new to them; learn the parts again with the same rules"
      Terminal.note(note.visible() + "\n")
    }
    if before.learner.usesPlaces != file.learner.usesPlaces {
      Terminal.note(
        "note: \(path): autonomous systems were not learnt in all parts: none is called new; learn all with --geoip\n"
      )
    }
  }

  private static func sentence(_ learner: BaselineLearner) -> String {
    var text = Shown.count(learner.principalCount, "principal", "principals") + " learnt from "
    text += Shown.count(learner.sighting.count, "record", "records")
    if let first = learner.sighting.first, let last = learner.sighting.last {
      text += " (\(first.text) to \(last.text))"
    }
    if learner.passedOver > 0 {
      text += "; \(Shown.count(learner.passedOver, "sign-in", "sign-ins")) that failed taught nothing"
    }
    if !learner.isComplete {
      text += "; there were more principals than there is room for, and of these nothing can be told"
    }
    return text
  }
}
