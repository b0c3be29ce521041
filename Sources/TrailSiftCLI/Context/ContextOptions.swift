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
    if let known, known.learner.usesPlaces, places == nil, !quiet {
      Terminal.note(
        "note: the baseline knows autonomous systems; with --geoip they are compared as well\n")
    }
  }
}
