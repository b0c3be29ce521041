import ArgumentParser
import TrailGeo
import TrailSift

/// Where addresses are.
struct GeoOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      Tell the autonomous system and the country of addresses, from the MaxMind databases (.mmdb) of this folder \
      (repeat for more).
      """,
      valueName: "dir"))
  var geoip: [String] = []

  /// What the databases tell; nil where none was asked for.
  /// - Parameter quiet: whether nothing but errors is told.
  /// - Throws: the code to end with, after the reason was told.
  func places(quiet: Bool = false) throws(ExitCode) -> (any SourcePlaces)? {
    if geoip.isEmpty { return nil }
    do throws(GeoError) {
      let databases = try GeoDatabases(paths: geoip)
      if !quiet { for note in databases.notes { Terminal.note("note: \(note)".visible() + "\n") } }
      return databases
    } catch {
      Terminal.note("error: \(error)".visible() + "\n")
      throw switch error.cause {
      case .notInBuild: ExitCode.validationFailure
      case .noSuchPath: ExitStatus.noInput
      case .unusable: ExitStatus.badRule
      }
    }
  }
}
