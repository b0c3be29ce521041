public import TrailRecords

/// Who acted, whatever session they used: what a user, a role or a service has done is to be found under one name.
///
/// Source: CloudTrail user guide, "CloudTrail userIdentity element".
public struct Principal: Sendable, Hashable {
  /// What sort of identity acted.
  public enum Kind: String, Sendable, CaseIterable {
    /// The root user of an account.
    case root
    /// An IAM user, also by temporary credentials that it made for itself.
    case iamUser = "iam-user"
    /// A role, whoever assumed it.
    case role
    /// A person of IAM Identity Center, by its own session or by a role that it was given there.
    case identityCenter = "identity-center"
    /// Somebody that a SAML provider vouches for, before they have a role.
    case saml
    /// Somebody that an OIDC provider vouches for, before they have a role.
    case webIdentity = "web-identity"
    /// A service of AWS.
    case service
    /// Somebody of another account, of whom the record says little.
    case account
    /// Nobody who said who they are.
    case anonymous
    /// The record does not tell.
    case unknown
  }

  public let kind: Kind
  /// What all sessions of the principal share: an ARN where there is one, else an id or the name of a service.
  public let id: String
  /// The account that the principal belongs to; nil where the record does not say.
  public let accountID: String?

  public init(kind: Kind, id: String, accountID: String? = nil) {
    self.kind = kind
    self.id = id
    self.accountID = accountID
  }
}

/// A principal as places in its record.
package struct PrincipalPlace: Sendable, Equatable {
  package private(set) var kind = Principal.Kind.unknown
  /// See ``Principal/id``; none where the record names nobody.
  package private(set) var id = TextPlace.none
  /// See ``Principal/accountID``.
  package let accountID: TextPlace

  package init(_ caller: CallerPlaces, in event: borrowing CloudTrailEvent) {
    accountID = caller.accountID
    resolve(caller, in: event)
  }

  private mutating func resolve(_ caller: CallerPlaces, in event: borrowing CloudTrailEvent) {
    if !caller.onBehalfOfUserID.isEmpty { return set(.identityCenter, caller.onBehalfOfUserID) }
    if event.means(caller.accountID, "anonymous") || event.means(caller.accountID, "ANONYMOUS_PRINCIPAL") {
      return set(.anonymous, caller.accountID)
    }
    if event.means(caller.type, "AssumedRole") || event.means(caller.type, "Role") {
      return resolveRole(caller, in: event)
    }
    if event.means(caller.type, "IAMUser") { return set(.iamUser, caller.arn.or(caller.principalID)) }
    if event.means(caller.type, "Root") { return set(.root, caller.arn.or(caller.accountID)) }
    if event.means(caller.type, "FederatedUser") {
      let isRoot = event.endsWithRoot(caller.issuerARN)
      return set(
        isRoot ? .root : .iamUser, caller.issuerARN.or(caller.arn).or(caller.principalID))
    }
    if event.means(caller.type, "SAMLUser") { return set(.saml, caller.principalID.or(caller.userName)) }
    if event.means(caller.type, "WebIdentityUser") {
      return set(.webIdentity, caller.principalID.or(caller.userName))
    }
    if event.means(caller.type, "IdentityCenterUser") {
      return set(.identityCenter, caller.principalID.or(caller.userName).or(caller.arn))
    }
    if event.means(caller.type, "AWSAccount") {
      return set(
        .account,
        event.withoutLastPart(caller.arn).or(event.withoutSession(caller.principalID)).or(caller.accountID))
    }
    if event.means(caller.type, "AWSService") || caller.type.isEmpty {
      set(.service, caller.invokedBy)
      if !id.isEmpty { return }
    }
    // Sign-in and billing write sessions of roles as `Unknown`.
    if event.isAssumedRole(caller.arn) { return resolveRole(caller, in: event) }
    // Of a type that is new, `Directory`, or `Unknown` as of callers through Cognito.
    set(.unknown, caller.issuerARN.or(caller.arn).or(caller.principalID).or(caller.invokedBy))
  }

  /// The role, or the person behind a role that IAM Identity Center has made: of these each session bears the person's
  /// name.
  private mutating func resolveRole(_ caller: CallerPlaces, in event: borrowing CloudTrailEvent) {
    if event.isIdentityCenterRole(caller) {
      return set(.identityCenter, caller.arn.or(caller.principalID))
    }
    set(
      .role,
      event.withoutLastPart(caller.issuerARN).or(event.withoutLastPart(caller.arn))
        .or(event.withoutSession(caller.principalID)))
  }

  private mutating func set(_ kind: Principal.Kind, _ id: TextPlace) {
    self.kind = kind
    self.id = id.isEmpty ? .none : id
  }
}

extension TextPlace {
  /// The text, or another one where it is empty.
  fileprivate func or(_ other: TextPlace) -> TextPlace { isEmpty ? other : self }
}

extension CloudTrailEvent {
  /// Who acted; nil where the record names nobody.
  public var principal: Principal? {
    let place = PrincipalPlace(CallerPlaces(self), in: self)
    guard let id = text(place.id), !id.isEmpty else { return nil }
    return Principal(kind: place.kind, id: id, accountID: text(place.accountID))
  }

  /// Anybody may give a role a name that begins so, but not put it below that path. A session's own ARN lacks the path.
  fileprivate func isIdentityCenterRole(_ caller: CallerPlaces) -> Bool {
    if !caller.issuerARN.isEmpty {
      return contains("/aws-reserved/sso.amazonaws.com/", in: caller.issuerARN)
    }
    return contains(":assumed-role/AWSReservedSSO_", in: caller.arn)
  }

  private func contains(_ text: StaticString, in place: TextPlace) -> Bool {
    place.hasEscapes ? bytes(of: place).span.contains(text) : bytes.extracting(place.range).contains(text)
  }

  private func begins(_ place: TextPlace, _ text: StaticString) -> Bool {
    if place.hasEscapes { return bytes(of: place).span.starts(with: text) }
    return bytes.extracting(place.range).starts(with: text)
  }

  fileprivate func endsWithRoot(_ arn: TextPlace) -> Bool {
    arn.hasEscapes ? bytes(of: arn).span.ends(with: ":root") : bytes.extracting(arn.range).ends(with: ":root")
  }

  /// Whether it is the ARN of a session of a role, and not of the role or of anybody else.
  fileprivate func isAssumedRole(_ arn: TextPlace) -> Bool { contains(":assumed-role/", in: arn) }

  /// `arn:...:assumed-role/ROLE/SESSION` without the session; another ARN as it is, since the path of a role has slashes
  /// too.
  fileprivate func withoutLastPart(_ arn: TextPlace) -> TextPlace {
    guard isAssumedRole(arn), let slash = last(UInt8(ascii: "/"), in: arn.range),
      last(UInt8(ascii: "/"), in: arn.range.lowerBound..<slash) != nil
    else { return arn }
    // Some programs that write JSON put a backslash before each slash.
    let isEscaped = arn.hasEscapes && bytes[slash - 1] == UInt8(ascii: "\\")
    return arn.part(arn.range.lowerBound..<(isEscaped ? slash - 1 : slash))
  }

  /// `AROA...:SESSION` without the session.
  fileprivate func withoutSession(_ principalID: TextPlace) -> TextPlace {
    guard begins(principalID, "AROA") else { return principalID }
    for at in principalID.range where bytes[at] == UInt8(ascii: ":") {
      return principalID.part(principalID.range.lowerBound..<at)
    }
    return principalID
  }

  private func last(_ byte: UInt8, in range: Range<Int>) -> Int? {
    for at in range.reversed() where bytes[at] == byte { return at }
    return nil
  }
}
