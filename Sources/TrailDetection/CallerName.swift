public import TrailRecords

/// A name for people of whoever made a call.
public enum CallerName: Sendable, Equatable {
  /// The record names nobody.
  case none
  /// What stands in the record, and is not empty.
  case text(TextPlace)
  /// A role and a session of it, both not empty, to be joined by `/`.
  case session(role: TextPlace, TextPlace)
  /// The account's root user.
  case root
  /// A name that does not stand in the record as it is.
  case made(String)

  /// The user's name; else `role/session` for an assumed role; the user's name for a federated user; `root` for the
  /// root user; else the service that acted.
  init(_ caller: borrowing CallerPlaces, in event: borrowing CloudTrailEvent) {
    self = .none
    if !caller.userName.isEmpty {
      self = .text(caller.userName)
    } else if event.means(caller.type, "AssumedRole") {
      self = Self.assumedRole(caller, in: event)
    } else if event.means(caller.type, "FederatedUser") {
      self = Self.federatedUser(caller, in: event)
    } else if event.means(caller.type, "Root") {
      self = .root
    }
    if case .none = self, !caller.invokedBy.isEmpty { self = .text(caller.invokedBy) }
  }

  private static func federatedUser(
    _ caller: borrowing CallerPlaces, in event: borrowing CloudTrailEvent
  ) -> CallerName {
    guard let parts = parts(of: caller.arn, in: event) else {
      return (decodedParts(of: caller.arn, in: event).last ?? "").orNone
    }
    return parts.last.isEmpty ? .none : .text(parts.last)
  }

  private static func assumedRole(
    _ caller: borrowing CallerPlaces, in event: borrowing CloudTrailEvent
  ) -> CallerName {
    guard let parts = parts(of: caller.arn, in: event) else { return decodedRole(caller, in: event) }
    let session = parts.count > 1 ? parts.last : .none
    // The issuer is empty for some sessions; the ARN is `.../assumed-role/ROLE/SESSION`.
    let role = caller.issuerUserName.isEmpty && parts.count > 2 ? parts.secondLast : caller.issuerUserName
    switch (role.isEmpty, session.isEmpty) {
    case (false, false): return .session(role: role, session)
    case (false, true): return .text(role)
    case (true, false): return .text(session)
    case (true, true): return .none
    }
  }

  /// The last two parts of an ARN between slashes, and how many there are.
  private struct Parts {
    var count = 1
    var secondLast = TextPlace.none
    var last: TextPlace
  }

  /// - Returns: nil where the ARN must be decoded first, or holds characters that could join with a slash.
  private static func parts(of arn: TextPlace, in event: borrowing CloudTrailEvent) -> Parts? {
    if arn.hasEscapes { return nil }
    let bytes = event.bytes
    var parts = Parts(last: arn)
    let end = arn.range.upperBound
    var at = arn.range.lowerBound
    while at < end {
      let word = bytes.word(at: at).keeping(bytes: end &- at)
      if word & 0x8080_8080_8080_8080 != 0 { return nil }
      let slashes = word.lowestMark(of: UInt8(ascii: "/"))
      if slashes == 0 {
        at &+= 8
        continue
      }
      at &+= slashes.markedPlace
      parts.count += 1
      parts.secondLast = parts.last.part(parts.last.range.lowerBound..<at)
      at &+= 1
      parts.last = arn.part(at..<end)
    }
    return parts
  }

  private static func decodedRole(
    _ caller: borrowing CallerPlaces, in event: borrowing CloudTrailEvent
  ) -> CallerName {
    let parts = decodedParts(of: caller.arn, in: event)
    let session = parts.count > 1 ? parts[parts.count - 1] : ""
    var role = event.text(caller.issuerUserName) ?? ""
    if role.isEmpty, parts.count > 2 { role = parts[parts.count - 2] }
    return [role, session].filter { !$0.isEmpty }.joined(separator: "/").orNone
  }

  private static func decodedParts(of arn: TextPlace, in event: borrowing CloudTrailEvent) -> [String] {
    (event.text(arn) ?? "").split(separator: "/", omittingEmptySubsequences: false).map(String.init)
  }
}

extension String {
  fileprivate var orNone: CallerName { isEmpty ? .none : .made(self) }
}

extension CloudTrailEvent {
  /// The name as text; nil where there is none.
  package func text(_ name: CallerName) -> String? {
    switch name {
    case .none: nil
    case .text(let place): text(place)
    case .session(let role, let session): "\(text(role) ?? "")/\(text(session) ?? "")"
    case .root: "root"
    case .made(let text): text
    }
  }

  /// See ``Finding/mfaUsed``.
  func mfaUsed(by caller: borrowing CallerPlaces) -> Bool? {
    if let additional = self[.additionalEventData] {
      let used = place(member("MFAUsed", of: additional))
      if means(used, "Yes") { return true }
      if means(used, "No") { return false }
    }
    return caller.mfaAuthenticated
  }
}
