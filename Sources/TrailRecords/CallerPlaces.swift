/// Where the members of `userIdentity` stand that tell who made a call, all found in one pass over it.
///
/// Source: CloudTrail user guide, "CloudTrail userIdentity element". Of a member that occurs twice the second
/// counts, as everywhere.
public struct CallerPlaces: Sendable, Equatable {
  public private(set) var type = TextPlace.none
  public private(set) var arn = TextPlace.none
  public private(set) var accountID = TextPlace.none
  public private(set) var accessKeyID = TextPlace.none
  public private(set) var userName = TextPlace.none
  public private(set) var invokedBy = TextPlace.none
  public private(set) var principalID = TextPlace.none
  /// `onBehalfOf.userId`: the user of IAM Identity Center that a service or role acted for.
  public private(set) var onBehalfOfUserID = TextPlace.none
  /// `sessionContext.sessionIssuer.arn`.
  public private(set) var issuerARN = TextPlace.none
  /// `sessionContext.sessionIssuer.userName`.
  public private(set) var issuerUserName = TextPlace.none
  /// `sessionContext.attributes.mfaAuthenticated`, as a boolean or as the string `true` or `false`; nil for
  /// anything else.
  public private(set) var mfaAuthenticated: Bool?

  /// Nobody's.
  public init() {}

  public init(_ event: borrowing CloudTrailEvent) {
    guard let start = event.fields[.userIdentity] else { return }
    _ = walk(event.bytes, .identity, at: start, MemberNames.shared)
  }

  /// The objects that are looked into.
  private enum Level { case identity, session, issuer, attributes, onBehalfOf }

  /// Notes the members of the object at `start`, if it is one.
  /// - Returns: one past the value's end.
  private mutating func walk(
    _ bytes: Span<UInt8>, _ level: Level, at start: Int, _ names: borrowing MemberNames
  ) -> Int {
    forget(level)
    guard start < bytes.count, bytes[start] == UInt8(ascii: "{") else {
      return JSONWalk.endOfValue(bytes, from: start)
    }
    var at = JSONWalk.skipSpace(bytes, from: start &+ 1)
    while at < bytes.count, bytes[at] == UInt8(ascii: "\"") {
      let (keyEnd, hasEscapes) = JSONWalk.string(bytes, from: at)
      let key =
        hasEscapes
        ? MemberName(decoding: bytes, at..<keyEnd) : MemberName(bytes, at &+ 1..<max(at &+ 1, keyEnd &- 1))
      at = JSONWalk.skipSpace(bytes, from: keyEnd)
      guard at < bytes.count, bytes[at] == UInt8(ascii: ":") else { return bytes.count }
      at = note(bytes, level, key, at: JSONWalk.skipSpace(bytes, from: at &+ 1), names)
      at = JSONWalk.skipSpace(bytes, from: at)
      guard at < bytes.count, bytes[at] == UInt8(ascii: ",") else { break }
      at = JSONWalk.skipSpace(bytes, from: at &+ 1)
    }
    return at &+ 1
  }

  /// Notes the member whose value starts at `start`, if it is one that counts.
  /// - Returns: one past the value's end.
  private mutating func note(
    _ bytes: Span<UInt8>, _ level: Level, _ key: MemberName, at start: Int, _ names: borrowing MemberNames
  ) -> Int {
    if level == .identity, key == names.sessionContext { return walk(bytes, .session, at: start, names) }
    if level == .identity, key == names.onBehalfOf { return walk(bytes, .onBehalfOf, at: start, names) }
    if level == .session, key == names.sessionIssuer { return walk(bytes, .issuer, at: start, names) }
    if level == .session, key == names.attributes { return walk(bytes, .attributes, at: start, names) }
    let place: TextPlace
    let end: Int
    if start < bytes.count, bytes[start] == UInt8(ascii: "\"") {
      let string = JSONWalk.string(bytes, from: start)
      end = string.end
      place = TextPlace(start &+ 1..<max(start &+ 1, end &- 1), hasEscapes: string.hasEscapes)
    } else {
      end = JSONWalk.endOfValue(bytes, from: start)
      place = .none
    }
    switch level {
    case .identity:
      if key == names.type { type = place }
      if key == names.arn { arn = place }
      if key == names.accountID { accountID = place }
      if key == names.accessKeyID { accessKeyID = place }
      if key == names.userName { userName = place }
      if key == names.invokedBy { invokedBy = place }
      if key == names.principalID { principalID = place }
    case .issuer:
      if key == names.arn { issuerARN = place }
      if key == names.userName { issuerUserName = place }
    case .attributes:
      if key == names.mfaAuthenticated { mfaAuthenticated = Self.truth(bytes, start..<end) }
    case .onBehalfOf:
      if key == names.userID { onBehalfOfUserID = place }
    case .session:
      break
    }
    return end
  }

  private mutating func forget(_ level: Level) {
    switch level {
    case .identity: break
    case .session:
      issuerARN = .none
      issuerUserName = .none
      mfaAuthenticated = nil
    case .issuer:
      issuerARN = .none
      issuerUserName = .none
    case .attributes: mfaAuthenticated = nil
    case .onBehalfOf: onBehalfOfUserID = .none
    }
  }

  private static func truth(_ bytes: Span<UInt8>, _ value: Range<Int>) -> Bool? {
    guard let first = value.first, first < bytes.count else { return nil }
    switch bytes[first] {
    case UInt8(ascii: "t"): return true
    case UInt8(ascii: "f"): return false
    case UInt8(ascii: "\""):
      let string = JSONSlice(start: value.lowerBound, end: value.upperBound, kind: .string)
      if JSONText.equals(bytes, string, "true") { return true }
      return JSONText.equals(bytes, string, "false") ? false : nil
    default: return nil
    }
  }
}

/// The names of the members that ``CallerPlaces`` looks for.
private struct MemberNames: Sendable {
  let type = MemberName("type")
  let arn = MemberName("arn")
  let accountID = MemberName("accountId")
  let accessKeyID = MemberName("accessKeyId")
  let userName = MemberName("userName")
  let invokedBy = MemberName("invokedBy")
  let principalID = MemberName("principalId")
  let onBehalfOf = MemberName("onBehalfOf")
  let userID = MemberName("userId")
  let sessionContext = MemberName("sessionContext")
  let sessionIssuer = MemberName("sessionIssuer")
  let attributes = MemberName("attributes")
  let mfaAuthenticated = MemberName("mfaAuthenticated")

  static let shared = MemberNames()
}

/// A name of up to sixteen bytes as two words, which tell it from all others.
private struct MemberName: Sendable, Equatable {
  private let count: Int
  private let head: UInt64
  private let tail: UInt64

  @inline(__always)
  init(_ bytes: Span<UInt8>, _ range: Range<Int>) {
    count = range.count
    head = bytes.word(at: range.lowerBound).keeping(bytes: range.count)
    tail = range.count > 8 ? bytes.word(at: range.upperBound &- 8) : 0
  }

  /// - Parameter string: a JSON string, quotes included.
  @inline(never)
  init(decoding bytes: Span<UInt8>, _ string: Range<Int>) {
    var name: [UInt8] = []
    let slice = JSONSlice(start: string.lowerBound, end: string.upperBound, kind: .string)
    JSONText.decode(bytes, slice) { name.append($0) }
    self.init(name.span, 0..<name.count)
  }

  init(_ name: StaticString) {
    let bytes = Array("\(name)".utf8)
    precondition(bytes.count <= 16, "the words hold sixteen bytes")
    self.init(bytes.span, 0..<bytes.count)
  }
}
