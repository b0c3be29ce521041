#if Live
  import Foundation
  import Testing
  import TrailRecords

  @testable import AWSAccess

  /// The published test suite of Signature Version 4, in one file that lies beside the package on some machines.
  struct SigningVector: Decodable, Sendable, CustomTestStringConvertible {
    struct Configuration: Decodable, Sendable {
      struct Keys: Decodable, Sendable {
        var accessKeyId: String
        var secretAccessKey: String
        var token: String?
      }
      var credentials: Keys
      var normalize: Bool
      var region: String
      var service: String
      var signBody: Bool
      var timestamp: String
      var omitSessionToken: Bool?
    }
    struct Request: Decodable, Sendable {
      var method: String
      var target: String
      var headers: [[String]]
      var body: String
    }
    struct Steps: Decodable, Sendable {
      var canonicalRequest: String
      var stringToSign: String
      var signature: String
    }
    private struct File: Decodable {
      var vectors: [SigningVector]
    }

    var name: String
    var config: Configuration
    var request: Request
    var header: Steps

    var testDescription: String { name }

    static let all: [SigningVector] = {
      let shared =
        ProcessInfo.processInfo.environment["TRAILSIFT_SHARED"].map { URL(fileURLWithPath: $0) }
        ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("../shared")
      guard let data = try? Data(contentsOf: shared.appendingPathComponent("sigv4/vectors.json")) else {
        return []
      }
      let decoder = JSONDecoder()
      decoder.keyDecodingStrategy = .convertFromSnakeCase
      return (try? decoder.decode(File.self, from: data).vectors) ?? []
    }()
  }

  @Suite(
    "Published signing vectors",
    .enabled(if: !SigningVector.all.isEmpty, "the file ../shared/sigv4/vectors.json is not there"))
  struct SigningVectorTests {
    @Test("Each step of a vector comes out as published", arguments: SigningVector.all)
    func vector(_ vector: SigningVector) throws {
      let config = vector.config
      let time = try #require(EventTime(config.timestamp))
      let signer = RequestSigner(
        rules: SigningRules(
          normalizesPath: config.normalize, encodesPathTwice: true, sendsBodyHash: config.signBody),
        signsToken: config.omitSessionToken != true)
      let steps = signer.prepared(
        HTTPRequest(
          method: vector.request.method, origin: "https://example.amazonaws.com",
          target: vector.request.target, headers: vector.request.headers.map { (name: $0[0], value: $0[1]) },
          body: Array(vector.request.body.utf8)),
        with: Credentials(
          accessKeyID: config.credentials.accessKeyId,
          secretAccessKey: Secret(config.credentials.secretAccessKey),
          sessionToken: config.credentials.token.map { Secret($0) }, source: "a vector"),
        for: SigningScope(region: config.region, service: config.service), at: time.seconds * 1000)
      #expect(steps.canonical.text == vector.header.canonicalRequest)
      #expect(steps.stringToSign == vector.header.stringToSign)
      #expect(steps.signature == vector.header.signature)
    }
  }
#endif
