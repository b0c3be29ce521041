/// CloudTrail in one region of one account.
package struct CloudTrailService: EventLookup {
  private let client: ServiceClient
  private let identity: CallIdentity

  /// - Parameters:
  ///   - account: the account's number, by which all that call it share a pace. Where it is not known, the access key
  ///     or whatever else tells accounts apart.
  package init(
    _ connection: ServiceConnection, region: String, account: String, credentials: any CredentialProvider
  ) {
    client = ServiceClient(connection, .cloudTrail, region: region, account: account)
    identity = .provider(credentials)
  }

  static func target(_ action: String) -> String {
    "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.\(action)"
  }

  package func page(
    _ query: LookupQuery, _ window: LookupWindow, token: String?
  )
    async throws(LookupFailure) -> LookupPage
  {
    do {
      let (answer, requests) = try await client.send(
        LookupEventsCall.call(query, window, token: token), as: identity, read: LookupEventsCall.read)
      return LookupPage(events: answer.events, nextToken: answer.nextToken, requests: requests)
    } catch {
      throw LookupFailure(error)
    }
  }

  /// The trails that write down events of the region, those of other regions and of the organization too. An empty
  /// list is an answer: look-ups work without a trail.
  package func describeTrails() async throws(AWSCallError) -> [TrailDescription] {
    do {
      let call = ServiceCall.json(
        .cloudTrail, "DescribeTrails", target: Self.target("DescribeTrails"), body: "{}")
      return try await client.send(call, as: identity, read: TrailDescription.read).output
    } catch {
      throw AWSCallError(error)
    }
  }
}

/// A trail as `DescribeTrails` has it.
package struct TrailDescription: Sendable, Equatable {
  package let name: String
  package let arn: String?
  package let homeRegion: String?
  package let bucket: String?
  package let keyPrefix: String?
  package let isMultiRegion: Bool
  package let isOrganization: Bool
  package let includesGlobalEvents: Bool
  /// Whether digest files are written, without which nobody can tell that log files were changed.
  package let validatesLogFiles: Bool

  static func read(_ response: HTTPResponse) throws(UnreadableAnswer) -> [TrailDescription] {
    guard let answer = JSONAnswer(response.body),
      let list = answer.member("trailList", of: answer.root).flatMap({ answer.elements(of: $0) })
    else { throw UnreadableAnswer(reason: "the answer has no list of trails") }
    return list.map { trail in
      func text(_ name: String) -> String? {
        answer.member(name, of: trail).flatMap { answer.text($0) }
      }
      func isOn(_ name: String) -> Bool {
        answer.member(name, of: trail).map { answer.isTrue($0) } ?? false
      }
      return TrailDescription(
        name: text("Name") ?? "", arn: text("TrailARN"), homeRegion: text("HomeRegion"),
        bucket: text("S3BucketName"), keyPrefix: text("S3KeyPrefix"),
        isMultiRegion: isOn("IsMultiRegionTrail"),
        isOrganization: isOn("IsOrganizationTrail"),
        includesGlobalEvents: isOn("IncludeGlobalServiceEvents"),
        validatesLogFiles: isOn("LogFileValidationEnabled"))
    }
  }
}
