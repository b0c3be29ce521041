import Sigma

/// What was learnt of one principal.
struct LearntPrincipal: Sendable {
  /// The principal, its texts as numbers in the learner's ``LearntTexts``.
  struct Key: Hashable, Sendable {
    let kind: UInt8
    let id: Int
    /// -1 where the record names none.
    let account: Int
  }

  let key: Key
  /// Its place among principals where there are too many of them.
  let order: UInt64
  var sighting = Sighting()
  var mfa = MFAUse()
  /// By dimension.
  var lists = [SightingList](repeating: SightingList(), count: BaselineDimension.allCases.count)

  var elementCount: Int { lists.reduce(0) { $0 + $1.elements.count } }

  static func order(kind: UInt8, id: UInt64, account: UInt64?) -> UInt64 {
    CorrelationHash.joined(CorrelationHash.joined(UInt64(kind), id), account ?? 0)
  }
}

/// In how many records MFA was said to be used.
public struct MFAUse: Sendable, Hashable {
  public var yes = 0
  public var no = 0
  public var notSaid = 0

  public init() {}

  mutating func note(_ isAuthenticated: Bool?) {
    switch isAuthenticated {
    case true?: yes = yes.addingUpToMost(1)
    case false?: no = no.addingUpToMost(1)
    case nil: notSaid = notSaid.addingUpToMost(1)
    }
  }

  mutating func join(_ other: MFAUse) {
    yes = yes.addingUpToMost(other.yes)
    no = no.addingUpToMost(other.no)
    notSaid = notSaid.addingUpToMost(other.notSaid)
  }
}

extension Principal.Kind {
  /// Its place in the order of the cases.
  var number: UInt8 {
    switch self {
    case .root: 0
    case .iamUser: 1
    case .role: 2
    case .identityCenter: 3
    case .saml: 4
    case .webIdentity: 5
    case .service: 6
    case .account: 7
    case .anonymous: 8
    case .unknown: 9
    }
  }

  init(number: UInt8) {
    let all = Self.allCases
    self = Int(number) < all.count ? all[Int(number)] : .unknown
  }
}
