import ArgumentParser

struct AutomationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "automation",
    abstract: "Find the automation in an archive, to name it in the configuration.",
    discussion: """
      Automation that trailsift.yaml names is marked in findings within its bounds, lowered or set aside as it is \
      chosen there, and lifted outside of them.

      EXAMPLES
        trailsift automation suggest AWSLogs/        who works like a machine?
        trailsift scan AWSLogs/                      with trailsift.yaml, which names automation
      """,
    subcommands: [AutomationSuggestCommand.self])
}
