import Foundation
import Testing

/// Texts of configurations made for tests.
enum MadeConfiguration {
  /// An element of `suppressions` that sets the calls of one name aside.
  /// - Parameter more: a further member, such as `rules: [x]`.
  static func suppression(
    _ name: String?, event: String = "StopLogging", reason: String = "It is known",
    expires: String = "2999-12-31",
    more: String = ""
  ) -> String {
    """
      - reason: \(reason)
        owner: security@example.com
        expires: \(expires)
        \(name.map { "name: \($0)" } ?? "")
        \(more)
        detection:
          call: {eventName: \(event)}
          condition: call

    """
  }
}

/// The parts of a JSON report that rules and configurations have a say in.
struct ReportedScan: Decodable {
  struct Finding: Decodable {
    struct Detection: Decodable {
      let ruleId: String
      let title: String
      let level: String
    }
    let eventName: String?
    let severity: String
    let severityReasons: [String]
    let detections: [Detection]
  }
  struct Suppressions: Decodable {
    struct Applied: Decodable {
      let name: String?
      let reason: String
      let owner: String
      let expires: String
      let findings: Int
      let uncorrelated: Int
    }
    struct Expired: Decodable {
      let name: String?
      let expires: String
    }
    let applied: [Applied]
    let expired: [Expired]
  }
  struct Correlations: Decodable {
    struct Omission: Decodable {
      let title: String
      let groups: Int
      let matches: Int
    }
    let findings: Int
    let leftOut: [Omission]
  }
  let findings: [Finding]
  let suppressions: Suppressions
  let correlations: Correlations

  init(_ text: String) throws {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    self = try decoder.decode(ReportedScan.self, from: Data(text.utf8))
  }

  var names: [String] { findings.compactMap(\.eventName).sorted() }

  func finding(_ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> Finding {
    try #require(
      findings.first { $0.eventName == name }, "no finding of \(name)", sourceLocation: sourceLocation)
  }
}

extension ScratchFolder {
  /// A scan of `logs` that ends well.
  func scan(
    _ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> ReportedScan {
    let result = try TrailSiftProcess(["scan", "logs", "--format", "json", "-q"] + arguments, in: self)
      .finish()
    #expect(result.status == 0, "\(result.errors)", sourceLocation: sourceLocation)
    #expect(result.errors.isEmpty, sourceLocation: sourceLocation)
    return try ReportedScan(result.output)
  }
}
