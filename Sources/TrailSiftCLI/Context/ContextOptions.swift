import ArgumentParser
import TrailSift

/// What a command knows beside the records: what is usual, and where addresses are.
struct ContextOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Mark what is new compared with this baseline, as trailsift baseline writes it.", valueName: "file"))
  var baseline: String?

  @OptionGroup var geo: GeoOptions

  /// Sets what findings are compared with.
  /// - Parameter quiet: whether nothing but errors is told.
  /// - Throws: the code to end with, after the reason was told.
  func apply(to options: inout ScanOptions, quiet: Bool) throws(ExitCode) {
    let places = try geo.places(quiet: quiet)
    let known = try baseline.map { (path) throws(ExitCode) in try BaselineFiles.read(path) }
    if known == nil, places == nil { return }
    options.context = ContextSources(baseline: known.map { Baseline($0.learner) }, places: places)
    if let path = baseline, let known, !known.learner.isComplete, !quiet {
      let note =
        "note: \(path) does not hold all principals that were there when it was learnt; of one that it lacks it cannot "
        + "tell what is new"
      Terminal.note(note.visible() + "\n")
    }
    if let known, known.learner.usesPlaces, places == nil, !quiet {
      Terminal.note(
        "note: the baseline knows autonomous systems; with --geoip they are compared as well\n")
    }
  }

  /// Tells which rules cannot fire since the baseline was learnt without them.
  /// - Parameter options: with rules and context as they are used.
  func noteUnlearntRules(_ options: ScanOptions) {
    guard let path = baseline, let known = options.context?.baseline, let rules = options.rules else {
      return
    }
    let missing = known.unlearnt(of: rules)
    if missing.isEmpty { return }
    let names = missing.prefix(3).joined(separator: ", ") + (missing.count > 3 ? " and more" : "")
    let note =
      "note: \(path) has not learnt \(Shown.count(missing.count, "rule", "rules")) with new_to_baseline (\(names)), "
      + "which cannot fire; learn it anew with the rules that are used here"
    Terminal.note(note.visible() + "\n")
  }
}
