import ArgumentParser
import TrailSift

@main
struct TrailSiftCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trailsift",
    abstract: "Reads AWS CloudTrail archives offline and reports what a defender needs to look at.",
    discussion: """
      EXAMPLES
        trailsift scan AWSLogs/                     what is in this archive?
        trailsift scan AWSLogs/ --min-severity high only what is high or critical
        trailsift scan AWSLogs/ --rules my-rules/   with Sigma rules of your own
        trailsift lookup --since 7d                 the same of CloudTrail's event history
        trailsift watch -o findings.ndjson          again and again, losing nothing
        trailsift replay AWSLogs/                   what would a watch have said, and when?
        trailsift baseline AWSLogs/ -o usual.json   what is usual? then scan --baseline usual.json
        trailsift rules list                        the rules that are built in
        trailsift coverage AWSLogs/                 what do the rules and these logs not show?
        trailsift fields --siem splunk AWSLogs/     what are fields called there, and are they there?
        trailsift help scan                         everything that scan can do
      """,
    version: TrailSiftVersion.current,
    subcommands: [
      ScanCommand.self, LookupCommand.self, WatchCommand.self, ReplayCommand.self, DoctorCommand.self,
      RulesCommand.self, BaselineCommand.self, CoverageCommand.self, FieldsCommand.self,
      AutomationCommand.self,
    ])
}
