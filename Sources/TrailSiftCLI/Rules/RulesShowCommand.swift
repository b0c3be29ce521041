import ArgumentParser
import TrailCoverage
import TrailRules

struct RulesShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show everything about one rule, and its text.",
    discussion: """
      EXAMPLES
        trailsift rules show trail-logging-stopped
        trailsift rules show 'Trail stops recording'
        trailsift rules show trail-logging-stopped --siem splunk   with the fields' names there
        trailsift rules show my-rule --rules my-rules/
        trailsift rules show my-rule --rules my-rules/ --format json

      EXIT CODES
        0    done
        64   wrong usage, or no such rule
        65   the configuration is wrong
        66   no such path
        74   the text could not be written
      """)

  @Argument(help: ArgumentHelp("The rule's id, name or title.", valueName: "rule"))
  var rule: String

  @Option(help: ArgumentHelp("What to write.", valueName: "format"))
  var format = RulesFormat.text

  @Option(
    help: ArgumentHelp(
      "Say what the fields are called in this system too (see trailsift help fields).", valueName: "name"))
  var siem: SIEM?

  @OptionGroup(title: "Rules") var source: RuleSourceOptions

  func run() throws {
    let listing = try source.listing(source.configuration())
    let description = RuleDescription(try listing.rule(meantBy: rule), in: listing, siem)
    switch format {
    case .json: try CommandOutput.write(description.json.document)
    case .text: try CommandOutput.write(lines: description.lines(width: Terminal.width(of: 1)))
    }
  }
}
