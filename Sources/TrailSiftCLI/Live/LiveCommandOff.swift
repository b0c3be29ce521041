#if !Live
  import ArgumentParser

  /// A command that this build does without.
  protocol LiveCommandOff: ParsableCommand {
    static var name: String { get }
    var arguments: [String] { get }
  }

  extension LiveCommandOff {
    static var off: CommandConfiguration {
      CommandConfiguration(
        commandName: name, abstract: "Not in this build, which does without the trait Live.")
    }

    func run() throws {
      Terminal.note(
        "error: this build of trailsift has no \(Self.name), since the trait Live is off; build it with: swift build -c release\n"
      )
      throw ExitCode.validationFailure
    }
  }

  struct LookupCommand: LiveCommandOff {
    static let name = "lookup"
    static let configuration = off
    @Argument(parsing: .allUnrecognized) var arguments: [String] = []
  }

  struct WatchCommand: LiveCommandOff {
    static let name = "watch"
    static let configuration = off
    @Argument(parsing: .allUnrecognized) var arguments: [String] = []
  }

  struct DoctorCommand: LiveCommandOff {
    static let name = "doctor"
    static let configuration = off
    @Argument(parsing: .allUnrecognized) var arguments: [String] = []
  }
#endif
