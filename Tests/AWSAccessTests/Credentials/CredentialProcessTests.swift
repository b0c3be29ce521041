import Testing

@testable import AWSAccess

@Suite("credential_process")
struct CredentialProcessTests {
  private func load(
    _ command: String, environment: [String: String] = [:], timeout: Duration = .seconds(60)
  ) async throws(SourceFailure) -> Credentials {
    try await CredentialProcess(
      command: Secret(command), profile: "audit",
      environment: environment.merging(["PATH": "/usr/bin:/bin"]) { a, _ in a }, timeout: timeout
    ).load()
  }

  private static let printed =
    #"{"Version":1,"AccessKeyId":"ASIAX","SecretAccessKey":"printed-secret","SessionToken":"printed-token","#
    + #""Expiration":"2026-01-01T01:00:00+00:00"}"#

  @Test("What the program prints is taken, with its end")
  func takesCredentials() async throws {
    let found = try await load("printf '%s\n' '\(Self.printed)'")
    #expect(found.accessKeyID == "ASIAX")
    #expect(found.secretAccessKey == Secret("printed-secret"))
    #expect(found.sessionToken == Secret("printed-token"))
    #expect(found.expiration == HandClock.start / 1000 + 3600)
    #expect(found.source == "credential_process of profile audit")
  }

  @Test("No shell reads the line: what would be a pipe, a variable or a pattern is an argument")
  func noShell() async throws {
    let failure = try await #require(throws: SourceFailure.self) {
      _ = try await load("printf '%s' '\(Self.printed)' | false $HOME * ; exit 3")
    }
    #expect(failure.reason.contains("printf printed what is no JSON object"))
  }

  @Test("The program gets the environment that was given, and no other")
  func environment() async throws {
    let script = "printf '%s' \"$ANSWER\"; test -z \"$SWIFT_BACKTRACE$HOME\""
    let found = try await load(
      "sh -c '\(script.replacing("'", with: "'\\''"))'", environment: ["ANSWER": Self.printed])
    #expect(found.accessKeyID == "ASIAX")
  }

  @Test(
    "A program that gives nothing usable is an error with the reason",
    arguments: [
      ("sh -c 'exit 3'", "sh ended with status 3"), ("sh -c 'kill -9 $$'", "sh was ended by signal 9"),
      ("/nowhere/program", "there is no program /nowhere/program"), ("/etc/passwd", "may not be run"),
      ("printf ''", "no JSON object"), ("printf '[]'", "no JSON object"), ("printf '{}'", "no Version"),
      (#"printf '{"Version":2}'"#, "Version 2"), (#"printf '{"Version":"1"}'"#, "no Version"),
      (#"printf '{"Version":1}'"#, "without AccessKeyId"),
      (#"printf '{"Version":1,"AccessKeyId":"A"}'"#, "without SecretAccessKey"),
      (
        #"printf '{"Version":1,"AccessKeyId":"A","SecretAccessKey":"s","Expiration":"soon"}'"#,
        "Expiration that is no time"
      ),
      ("sh -c 'unclosed", "split into words"), ("''", "split into words"), ("yes", "printed more than"),
    ])
  func refuses(command: String, reason: String) async throws {
    let failure = try await #require(throws: SourceFailure.self) { _ = try await load(command) }
    #expect(failure.kind == .failed)
    #expect(failure.reason.contains(reason), "\(failure.reason)")
  }

  @Test("A program that does not end is stopped, even one that has closed its output")
  func timeout() async throws {
    for command in ["sleep 600", "sh -c 'exec >&-; exec sleep 600'"] {
      let failure = try await #require(throws: SourceFailure.self) {
        _ = try await load(command, timeout: .milliseconds(200))
      }
      #expect(failure.reason.contains("did not end within"))
    }
  }

  @Test("A cancelled task does not wait for the program")
  func cancelled() async throws {
    let task = Task { () throws(SourceFailure) -> Credentials in try await load("sleep 600") }
    task.cancel()
    let result = await task.result
    #expect(throws: SourceFailure.self) { _ = try result.get() }
  }

  @Test("A process that the program leaves behind with its output open does not hold it up")
  func leftBehind() async throws {
    let script = "sleep 20 2>/dev/null & printf '%s' \"$ANSWER\""
    let found = try await load(
      "sh -c '\(script.replacing("'", with: "'\\''"))'", environment: ["ANSWER": Self.printed],
      timeout: .seconds(15))
    #expect(found.accessKeyID == "ASIAX")
  }

  @Test("Many programs at a time each give their own credentials")
  func manyAtATime() async throws {
    let keys = try await withThrowingTaskGroup(of: String.self) { group in
      for number in 0..<12 {
        group.addTask {
          try await load("printf '\(Self.printed.replacing("ASIAX", with: "ASIAX\(number)"))'").accessKeyID
        }
      }
      return try await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(keys == Set((0..<12).map { "ASIAX\($0)" }))
  }

  @Test(
    "A line is split as AWS's tools split it",
    arguments: [
      ("a b  c", ["a", "b", "c"]), ("'a b' \"c d\"", ["a b", "c d"]), ("a'b'\"c\"", ["abc"]),
      ("a '' b", ["a", "", "b"]),
      (#"a\ b \"c"#, ["a b", "\"c"]), (#""a\"b\\c\d""#, [#"a"b\c\d"#]), (#"'a\b'"#, [#"a\b"#]), ("", []),
      ("  a\tb\n", ["a", "b"]), ("a 'b", nil), ("a \"b", nil), (#"a\"#, nil),
    ] as [(String, [String]?)])
  func splits(line: String, words: [String]?) {
    #expect(CommandWords.split(line) == words)
  }
}
