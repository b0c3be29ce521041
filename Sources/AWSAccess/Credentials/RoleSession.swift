/// Checks what a role is assumed with, before it is sent.
enum RoleSession {
  /// A name by which CloudTrail shows who assumed the role.
  static func name(_ clock: any AccessClock) -> String { "trailsift-\(clock.milliseconds / 1000)" }

  /// - Parameters:
  ///   - name: nil for one of ours.
  ///   - duration: seconds, as they are written; nil for AWS's default.
  static func request(
    roleARN: String, name: String?, duration: String? = nil, externalID: String? = nil, region: String? = nil,
    clock: any AccessClock
  ) throws(SourceFailure) -> RoleRequest {
    let parts = roleARN.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    guard parts.count == 6, parts[0] == "arn", parts[2] == "iam", parts[4].utf8.count == 12,
      parts[4].utf8.allSatisfy({ (48...57).contains($0) }), parts[5].hasPrefix("role/")
    else {
      throw .failed(
        "\(roleARN) is no role's ARN", advice: "Write it as arn:aws:iam::111122223333:role/NAME.")
    }
    let name = name ?? RoleSession.name(clock)
    guard (2...64).contains(name.utf8.count),
      name.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || "_+=,.@-".contains($0)) })
    else {
      throw .failed(
        "\(name) is no session name", advice: "Take 2 to 64 letters, digits and _+=,.@- for it.")
    }
    var request = RoleRequest(roleARN: roleARN, sessionName: name)
    if let duration {
      guard let seconds = Int(duration), (900...43200).contains(seconds) else {
        throw .failed("duration_seconds is no number from 900 to 43200")
      }
      request.durationSeconds = seconds
    }
    request.externalID = externalID
    request.region = region
    return request
  }

  /// A failed call of STS, with what to do about it.
  static func failure(_ error: AWSCallError, role: String, caller: String) -> SourceFailure {
    let advice: String? =
      switch error.code {
      case "AccessDenied", "AccessDeniedException":
        "Check that the trust policy of \(role) names who asks (\(caller)), that this identity is allowed "
          + "sts:AssumeRole on it, and whether it wants an external id or MFA."
      case "ExpiredToken", "ExpiredTokenException": "What \(caller) gives has expired: renew it."
      case "InvalidIdentityToken": "Check the token's issuer against the account's identity provider."
      case "RegionDisabledException": "Enable STS for the region, or name another."
      case "ValidationError": "Check the role's ARN, the session's name and duration_seconds."
      case nil: "Check the network, the proxy and the endpoint of STS."
      default: nil
      }
    return .failed("\(role) could not be assumed: \(error.message)", advice: advice)
  }
}
