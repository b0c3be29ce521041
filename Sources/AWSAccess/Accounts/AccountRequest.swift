/// Who is to ask AWS.
package struct AccountRequest: Sendable, Hashable {
  /// The profile whose credentials come first; nil for those of the usual order.
  package var profile: String?
  /// A role to take on with them; nil for none.
  package var roleARN: String?
  package var externalID: String?

  package init(profile: String? = nil, roleARN: String? = nil, externalID: String? = nil) {
    self.profile = profile
    self.roleARN = roleARN
    self.externalID = externalID
  }

  /// For people, as `profile audit, role arn:aws:iam::111122223333:role/Reader`.
  package var text: String {
    let parts = [profile.map { "profile \($0)" }, roleARN.map { "role \($0)" }].compactMap { $0 }
    return parts.isEmpty ? "default credentials" : parts.joined(separator: ", ")
  }

  /// The account's number in the role's ARN.
  var roleAccount: String? {
    guard let roleARN else { return nil }
    let parts = roleARN.split(separator: ":", omittingEmptySubsequences: false)
    return parts.count > 5 && parts[4].count == 12 ? String(parts[4]) : nil
  }
}

/// What the command line says about the way to AWS.
package struct AccessFlags: Sendable {
  package var endpointURL: String?
  package var usesFIPS = false
  package var usesDualStack = false
  /// The first region that is asked, whose STS is asked too; nil where none is named.
  package var region: String?
  /// Whether every region is to be asked, so that it matters little where that begins.
  package var asksAllRegions = false

  package init() {}
}
