/// The program that a profile's `credential_process` names, which prints credentials.
///
/// Source: AWS SDKs and Tools reference guide, "Process credential provider".
struct CredentialProcess: CredentialSource {
  /// The line as the profile has it. It may hold secrets and is shown to nobody.
  let command: Secret
  let profile: String
  let environment: [String: String]
  var timeout: Duration = .seconds(60)

  /// Less than a pipe holds, so that one look at it tells that there is more.
  private static let limit = 1 << 15

  var name: String { "credential_process of profile \(profile)" }

  func load() async throws(SourceFailure) -> Credentials {
    guard let words = CommandWords.split(command.value), let program = words.first, !program.isEmpty else {
      throw failure("the command cannot be split into words; close each quote")
    }
    let printed: [UInt8]
    do throws(ChildProcess.Problem) {
      printed = try await ChildProcess.output(
        of: words, environment: environment, timeout: timeout, limit: Self.limit)
    } catch {
      throw failure(reason(error, program))
    }
    guard let answer = CredentialAnswer.read(printed) else {
      throw failure("\(program) printed what is no JSON object")
    }
    guard answer.version == 1 else {
      throw failure(
        answer.version.map { "\(program) printed Version \($0), and only 1 is known" }
          ?? "\(program) printed no Version; it is to be the number 1")
    }
    do throws(SourceFailure) {
      return try answer.credentials(from: program, source: name)
    } catch {
      throw failure(error.reason)
    }
  }

  private func reason(_ problem: ChildProcess.Problem, _ program: String) -> String {
    switch problem {
    case .notStarted(2): "there is no program \(program); write its whole path"
    case .notStarted(13): "\(program) may not be run by this user"
    case .notStarted(let code): "\(program) could not be started: system error \(code)"
    case .tookTooLong: "\(program) did not end within \(timeout.components.seconds) s and was stopped"
    case .printedTooMuch: "\(program) printed more than \(Self.limit) bytes"
    case .exited(let code): "\(program) ended with status \(code); what it says stands above"
    case .signalled(let signal): "\(program) was ended by signal \(signal)"
    case .cancelled: "\(program) was stopped with this process"
    }
  }

  private func failure(_ reason: String) -> SourceFailure {
    .failed(
      "credential_process: \(reason)",
      advice: "Run the command of profile \(profile) by hand to see what it does.")
  }
}
