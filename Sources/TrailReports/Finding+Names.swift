import TrailDetection
import TrailRecords

extension Finding {
  /// The techniques of the event and of the rules that fired, each once.
  var techniques: [String] {
    var seen: Set<String> = []
    let all = attack + detections.flatMap(\.attack)
    return all.map(\.technique).filter { seen.insert($0).inserted }
  }

  /// The titles of the rules that fired, the weightiest first.
  var ruleTitles: [String] {
    guard let weightiest = assessment.fired.weightiest else { return [] }
    return [weightiest.title] + detections.filter { $0.ruleID != weightiest.ruleID }.map(\.title)
  }

  /// Who acted, sessions rolled up, as people know them: of a caller in another account often no more is known than the
  /// account, and whom another provider vouches for is known by name.
  var principal: String? {
    guard let principal = record.event.principal else { return userName.filled ?? callerAccountID.filled }
    switch principal.kind {
    case .account: return principal.accountID.filled ?? principal.id
    case .saml, .webIdentity, .unknown: return userName.filled ?? principal.id
    case .root, .iamUser, .role, .identityCenter, .service, .anonymous: return principal.id
    }
  }

  /// What happened, in a word or a few.
  var eventLabel: String { eventName.filled ?? title }
}

extension CorrelationFinding {
  /// The techniques of the rule, each once.
  var techniques: [String] {
    var seen: Set<String> = []
    return attack.map(\.technique).filter { seen.insert($0).inserted }
  }
}

extension String? {
  /// The text, or nil where it is empty: to a person who counts, an empty name is none.
  var filled: String? {
    guard let self, !self.isEmpty else { return nil }
    return self
  }
}

/// How a principal is named where there is little room.
enum PrincipalLabel {
  /// `role/Admin` for a principal of the account itself, `444455556666:role/Admin` for one of another account,
  /// the text as it is where it is no ARN.
  static func short(_ principal: String, seenFrom account: String?) -> String {
    let parts = principal.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    guard parts.count == 6, parts[0] == "arn", !parts[5].isEmpty else { return principal }
    let owner = parts[4]
    if owner.isEmpty || (account.map { $0 == owner } ?? false) { return String(parts[5]) }
    return "\(owner):\(parts[5])"
  }
}
