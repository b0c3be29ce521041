#if Live
  import Foundation
  import Testing

  /// An event that the stand-in for AWS has.
  struct SceneEvent {
    var record: MadeRecord
    /// When it happens, and how long after that it is shown, in seconds from the stand-in's start.
    var at: Double
    var delay = 0.0

    /// Events of a name, one behind another.
    static func row(
      _ count: Int, from first: Int = 0, name: String = "StopLogging", at start: Double = -20,
      step: Double = 0.1
    ) -> [SceneEvent] {
      (0..<count).map { number in
        let record = MadeRecord(first + number).with { ($0.name, $0.region) = (name, "us-east-1") }
        return SceneEvent(record: record, at: start + Double(number) * step)
      }
    }

    var line: String { #"{"record":\#(record.json),"at_s":\#(at),"delay_s":\#(delay)}"# + "\n" }
  }

  /// A stand-in for AWS with events of the account 111122223333, and a folder in which it is watched.
  struct WatchScene {
    static let secrets = ["sceneSecretKey+0123456789/abcdefghijklmnop", "sceneExternalIdentity"]

    let folder: ScratchFolder
    let fake: FakeAWS

    /// - Parameters:
    ///   - scenario: further members of the scenario, each with a comma behind.
    ///   - credentials: further ones, each with a comma before.
    init(_ events: [SceneEvent], _ scenario: String = "", credentials: String = "") throws {
      folder = try ScratchFolder()
      let file = try folder.write(events.map(\.line).joined(), to: "events.jsonl")
      fake = try FakeAWS(
        """
        {\(scenario) "events": [{"file": "\(file)"}], "credentials": [{"access_key_id": "AKIASCENE00000000001",
        "secret_access_key": "\(Self.secrets[0])", "account": "111122223333",
        "arn": "arn:aws:iam::111122223333:user/watcher"}\(credentials)]}
        """)
    }

    var environment: [String: String] {
      [
        "HOME": folder.path, "AWS_EC2_METADATA_DISABLED": "true", "AWS_ENDPOINT_URL": fake.url,
        "AWS_REGION": "us-east-1", "AWS_ACCESS_KEY_ID": "AKIASCENE00000000001",
        "AWS_SECRET_ACCESS_KEY": Self.secrets[0], "SWIFT_BACKTRACE": "enable=no",
      ]
    }

    /// Starts a watch of every event, each second.
    /// - Parameters:
    ///   - more: options; one that is given a second time counts as it comes last.
    ///   - changes: of the environment; an empty value takes a variable away.
    func start(_ more: String..., changing changes: [String: String] = [:]) throws -> TrailSiftProcess {
      try TrailSiftProcess(
        ["watch"] + Self.usual + more, in: folder,
        environment: environment.merging(changes) { $1 }.filter { !$0.value.isEmpty })
    }

    static let usual = [
      "--events", "*", "--interval", "1s", "--lookback", "60s", "--state", "state", "-o", "found.ndjson",
    ]

    /// Watches for so many polls.
    func poll(_ count: Int = 1, _ more: String...) throws -> CommandResult {
      try TrailSiftProcess(
        ["watch"] + Self.usual + ["--polls", "\(count)"] + more, in: folder, environment: environment
      ).finish()
    }

    /// Waits until something holds, for 25 seconds at most.
    func wait(_ process: TrailSiftProcess, until holds: () throws -> Bool) rethrows {
      let end = Date(timeIntervalSinceNow: 25)
      try process.wait { try holds() || Date() > end }
    }

    /// Ends a watch as its user does.
    func stop(_ process: TrailSiftProcess, _ signal: Int32 = SIGTERM) -> CommandResult {
      process.signal(signal)
      return process.finish()
    }

    /// What processes in the folder have said so far.
    func said() throws -> String {
      try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        .filter { $0.hasSuffix("/stderr") }.map { try folder.text($0) }.joined()
    }

    /// The findings in files: each event's ID with how often it is there.
    func found(_ names: String...) throws -> [String: Int] {
      var counts: [String: Int] = [:]
      for name in names.isEmpty ? ["found.ndjson"] : names {
        for finding in try findings(name) where finding.kind == "event" {
          counts[finding.externalID ?? "none", default: 0] += 1
        }
      }
      return counts
    }

    struct Finding: Decodable {
      var kind: String
      var title: String
      var externalID: String?
      var severity: String
      var knownAutomation: String?
      var context: Context?

      struct Context: Decodable {
        var isNewAgent: Bool?

        private enum CodingKeys: String, CodingKey { case isNewAgent = "new_user_agent" }
      }

      private enum CodingKeys: String, CodingKey {
        case kind
        case title
        case externalID = "external_id"
        case severity
        case knownAutomation = "known_automation"
        case context
      }
    }

    /// None where there is no such file yet. A line that is being written is left out.
    func findings(_ name: String = "found.ndjson") throws -> [Finding] {
      guard FileManager.default.fileExists(atPath: folder.file(name)) else { return [] }
      let bytes = try folder.read(name)
      let whole = bytes.prefix((bytes.lastIndex(of: 0x0A) ?? -1) + 1)
      return try whole.split(separator: 0x0A).map { try JSONDecoder().decode(Finding.self, from: $0) }
    }

    /// The events of the stand-in, each once: what ``found(_:)`` is to be.
    func everyEventOnce() throws -> [String: Int] {
      Dictionary(try fake.events().map { ($0.id, 1) }, uniquingKeysWith: +)
    }

    /// The events that were shown before the last request and never given out.
    func unseen() throws -> [String] {
      let requests = try fake.requests("LookupEvents")
      let given = Set(requests.flatMap { $0.ids ?? [] })
      var last: [String: Double] = [:]
      for request in requests { last["\(request.account ?? "")/\(request.region ?? "")"] = request.t }
      return try fake.events().filter {
        !given.contains($0.id) && $0.visible < last["\($0.account)/\($0.region)"] ?? 0
      }.map(\.id)
    }
  }

  extension CommandResult {
    /// Nothing that was said holds a secret.
    func keepsSecrets(sourceLocation: SourceLocation = #_sourceLocation) {
      for secret in WatchScene.secrets {
        #expect(!errors.contains(secret) && !output.contains(secret), sourceLocation: sourceLocation)
      }
    }
  }
#endif
