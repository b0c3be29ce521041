import ArgumentParser
import TrailSift

struct RulesExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the bundled rules, their tests and their placeholder lists into a folder.",
    discussion: """
      The folder is made if it is not there. A file in it that is not as the bundled one is left as it is, unless \
      --force is given. Change what you like: a rule of your own with the id of a bundled one takes its place.

      EXAMPLES
        trailsift rules export bundled-rules/
        trailsift rules test bundled-rules/
        trailsift scan AWSLogs/ --rules bundled-rules/
        trailsift rules export bundled-rules/ --force      back to the bundled rules

      EXIT CODES
        0    every file is there as bundled
        64   wrong usage
        74   a file could not be written, or stands there with other content
      """)

  @Argument(help: ArgumentHelp("The folder to write to.", valueName: "folder"))
  var folder: String

  @Flag(help: "Write over files that have other content.")
  var force = false

  func validate() throws {
    if folder.isEmpty { throw ValidationError("The folder has no name.") }
  }

  func run() throws {
    var export = PackExport(folder: folder, overwrites: force)
    do throws(PackExport.Failure) {
      for file in BundledPack.files { try export.write(file) }
    } catch {
      Terminal.note("error: \(error.path): cannot be written: \(error.reason)".visible() + "\n")
      throw ExitStatus.output
    }
    try CommandOutput.write(lines: [export.summary.visible()])
    if export.kept.isEmpty { return }
    for path in export.kept { Terminal.note("kept: \(path)".visible() + "\n") }
    let count = Shown.count(export.kept.count, "file has", "files have")
    Terminal.note(
      "error: \(count) other content than the bundled one and stayed; --force writes over it\n")
    throw ExitStatus.output
  }
}
