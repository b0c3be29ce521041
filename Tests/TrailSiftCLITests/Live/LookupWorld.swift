#if Live
  import Foundation
  import Testing

  /// A stand-in for AWS with an account or two, and a folder to run the command in.
  struct LookupWorld {
    /// Who asks.
    enum Caller {
      case user
      case expired
      case nobody
    }

    static let secret = "fakeSecretKey+lookup/000000000000000000A"
    static let token = "IQoJb3JpZ2luX2VjEFakeToken//with+slash/and+plus=="
    static let role = "arn:aws:iam::111122223333:role/CloudTrailReader"
    static let window = ["--since", "2023-07-10T00:00:00Z", "--until", "2023-07-10T12:05:00Z"]

    let fake: FakeAWS
    let folder: ScratchFolder
    private let records: [String]

    /// - Parameters:
    ///   - count: how many events there are: three pages at most take no longer than two.
    ///   - more: further members of the scenario, each with a comma behind it.
    ///   - user: further members of the user's credentials, each with a comma before it.
    init(_ count: Int = 120, _ more: String = "", user: String = "") throws {
      let events = FakeAWS.events("many")
      let scenario = """
        {"seed": 7, "clock": {"now": "2023-07-10T12:05:00Z"}, \(more)
         "events": [{"file": "\(events)", "count": \(count)},
                    {"file": "\(events)", "first": 200, "count": 9, "region": "eu-west-1", "new_ids": true},
                    {"file": "\(events)", "first": 300, "count": 7, "account": "111122223333", "new_ids": true}],
         "credentials": [
           {"name": "user", "access_key_id": "AKIAFAKELOOKUP000001", "secret_access_key": "\(Self.secret)",
            "account": "123837392027", "arn": "arn:aws:iam::123837392027:user/auditor"\(user)},
           {"name": "expired", "access_key_id": "ASIAFAKELOOKUP000002", "secret_access_key": "\(Self.secret)",
            "session_token": "\(Self.token)", "account": "123837392027", "expires_in_s": -60,
            "arn": "arn:aws:sts::123837392027:assumed-role/Audit/old"}],
         "roles": [{"arn": "\(Self.role)", "trusted": ["arn:aws:iam::123837392027:root"], "external_id": "x7"}],
         "trails": [{"account": "123837392027", "Name": "main", "S3BucketName": "logs", "HomeRegion": "us-east-1",
                     "IsMultiRegionTrail": true, "LogFileValidationEnabled": true}]}
        """
      fake = try FakeAWS(scenario)
      folder = try ScratchFolder()
      let text = try String(contentsOfFile: events, encoding: .utf8)
      records = text.split(whereSeparator: \.isNewline).prefix(count).map(String.init)
    }

    /// Runs the command to its end, and looks for secrets in all that it wrote.
    func run(
      _ arguments: [String], as caller: Caller = .user, environment: [String: String] = [:],
      sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> CommandResult {
      let result = try start(arguments, as: caller, environment: environment).finish()
      try expectNoSecrets(sourceLocation)
      return result
    }

    func start(
      _ arguments: [String], as caller: Caller = .user, environment: [String: String] = [:]
    ) throws -> TrailSiftProcess {
      var variables = [
        "HOME": folder.path, "AWS_EC2_METADATA_DISABLED": "true", "AWS_REGION": "us-east-1",
        "AWS_ENDPOINT_URL": fake.url,
      ]
      if caller != .nobody {
        variables["AWS_ACCESS_KEY_ID"] = caller == .user ? "AKIAFAKELOOKUP000001" : "ASIAFAKELOOKUP000002"
        variables["AWS_SECRET_ACCESS_KEY"] = Self.secret
      }
      if caller == .expired { variables["AWS_SESSION_TOKEN"] = Self.token }
      return try TrailSiftProcess(
        arguments, in: folder, environment: variables.merging(environment) { $1 })
    }

    /// Asks for the whole day, with more arguments.
    func lookup(
      _ arguments: String..., as caller: Caller = .user, environment: [String: String] = [:],
      sourceLocation: SourceLocation = #_sourceLocation
    ) throws -> CommandResult {
      try run(
        ["lookup"] + Self.window + arguments, as: caller, environment: environment,
        sourceLocation: sourceLocation)
    }

    private func expectNoSecrets(_ sourceLocation: SourceLocation) throws {
      for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
        guard !name.hasPrefix(".aws"), let text = try? folder.text(name) else { continue }
        for secret in [Self.secret, Self.token] {
          #expect(!text.contains(secret), "\(name) holds a secret", sourceLocation: sourceLocation)
        }
      }
    }

    /// The records of the account and region that is asked by default, as an archive; returns its path.
    func writeArchive(where isIn: (String) -> Bool = { _ in true }) throws -> String {
      try folder.write(records.filter(isIn).map { $0 + "\n" }.joined(), to: "archive.jsonl")
    }

    /// The eventIDs in a file of findings.
    func ids(_ name: String) throws -> [String] {
      try folder.lines(name).compactMap { line in
        try JSONDecoder().decode(Identified.self, from: Data(line.utf8)).externalID
      }
    }

    /// The eventIDs that the stand-in has for an account and region.
    func ids(account: String = "123837392027", region: String = "us-east-1") throws -> [String] {
      try fake.events().filter { $0.account == account && $0.region == region }.map(\.id)
    }

    private struct Identified: Decodable {
      var externalID: String?

      enum CodingKeys: String, CodingKey { case externalID = "external_id" }
    }
  }

  /// Reports without what says where a finding stood.
  enum Unplaced {
    static func lines(_ text: String) -> [String] {
      text.split(whereSeparator: \.isNewline).map {
        String($0).replacing(#/"location":\{"file":("[^"]*"|null),"record":(\d+|null)\}/#, with: "")
      }.sorted()
    }

    /// The rows without the last two columns, neither of which holds a comma.
    static func rows(_ text: String) -> [String] {
      text.split(whereSeparator: \.isNewline).map {
        $0.split(separator: ",", omittingEmptySubsequences: false).dropLast(2).joined(separator: ",")
      }.sorted()
    }
  }
#endif
