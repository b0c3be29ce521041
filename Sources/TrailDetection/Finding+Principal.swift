import TrailRecords

extension Finding {
  /// `userIdentity.type`, as `AssumedRole`.
  public var userType: String? { identityText("type") }
  /// `userIdentity.arn`.
  public var userARN: String? { identityText("arn") }
  /// `userIdentity.accessKeyId`; long-lived keys begin with `AKIA`, temporary ones with `ASIA`.
  public var accessKeyID: String? { identityText("accessKeyId") }

  /// The ARN of the identity that the session was made from, as a role's.
  public var sessionIssuerARN: String? { identityText("sessionContext", "sessionIssuer", "arn") }

  /// A name for people: the user's; else `role/session` for an assumed role; the user's name for a federated
  /// user; `root` for the root user; else the service that acted.
  public var userName: String? {
    if let name = filled(identityText("userName")) { return name }
    switch userType {
    case "AssumedRole"?:
      if let name = assumedRoleName { return name }
    case "FederatedUser"?:
      if let name = filled(arnParts.last) { return name }
    case "Root"?:
      return "root"
    default:
      break
    }
    return filled(identityText("invokedBy"))
  }

  /// Whether the caller had proved a second factor: what the console said at sign-in, else what the session
  /// says; nil where the record tells neither.
  public var mfaUsed: Bool? {
    let event = record.event
    if let additional = event[.additionalEventData] {
      let used = event.member("MFAUsed", of: additional)
      if event.equals(used, "Yes") { return true }
      if event.equals(used, "No") { return false }
    }
    switch event.scalarText(identity(["sessionContext", "attributes", "mfaAuthenticated"])) {
    case "true"?: return true
    case "false"?: return false
    default: return nil
    }
  }

  private var assumedRoleName: String? {
    let parts = arnParts
    let session = parts.count > 1 ? filled(parts.last) : nil
    // The issuer is empty for some sessions; the ARN is `.../assumed-role/ROLE/SESSION`.
    let role =
      filled(identityText("sessionContext", "sessionIssuer", "userName"))
      ?? (parts.count > 2 ? filled(parts[parts.count - 2]) : nil)
    let both = [role, session].compactMap { $0 }
    return both.isEmpty ? nil : both.joined(separator: "/")
  }

  private var arnParts: [String] {
    (userARN ?? "").split(separator: "/", omittingEmptySubsequences: false).map(String.init)
  }

  private func identity(_ path: [String]) -> JSONSlice? {
    let event = record.event
    guard var value = event[.userIdentity] else { return nil }
    for name in path {
      guard let next = event.member(name, of: value) else { return nil }
      value = next
    }
    return value
  }

  private func identityText(_ path: String...) -> String? {
    let event = record.event
    return event.text(identity(path))
  }

  private func filled(_ text: String?) -> String? {
    guard let text, !text.isEmpty else { return nil }
    return text
  }
}
