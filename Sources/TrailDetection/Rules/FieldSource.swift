import Sigma
import TrailRecords

/// Where a field that rules ask about comes from.
enum FieldSource: Sendable, Equatable {
  case own(OwnField)
  /// At or below a top-level field whose place is known.
  case topLevel(RecordField)
  /// To be looked for from the record's beginning.
  case anywhere

  init(_ path: FieldPath) {
    if let own = OwnField(rawValue: path.text) {
      self = .own(own)
    } else if let name = path.names.first, let field = Self.topLevel[name] {
      self = .topLevel(field)
    } else {
      self = .anywhere
    }
  }

  private static let topLevel = Dictionary(uniqueKeysWithValues: RecordField.allCases.map { ($0.name, $0) })
}

/// A field that TrailSift makes from the record, for rules to ask about.
public enum OwnField: String, Sendable, CaseIterable {
  /// `success`, `denied` or `failed`.
  case outcome = "trailsift.outcome"
  /// eventName without the version of an API.
  case eventName = "trailsift.event_name"
  /// Who acted, sessions rolled up, see ``Principal/id``.
  case principal = "trailsift.principal"
  /// What sort of identity acted, see ``Principal/Kind``.
  case principalKind = "trailsift.principal_kind"
  /// Whether a service of AWS acted, of itself or for somebody.
  case isService = "trailsift.is_aws_service"
  /// Whether sourceIPAddress is an address and not the name of a service.
  case sourceIsAddress = "trailsift.source_is_address"
  /// The event's family in the catalogue; absent for an event that it does not list.
  case family = "trailsift.family"
  // What a baseline tells, see ``EventContext``; absent where it cannot.
  case newPrincipal = "trailsift.context.new_principal"
  case newSourceNetwork = "trailsift.context.new_source_network"
  case newASN = "trailsift.context.new_asn"
  case newUserAgent = "trailsift.context.new_user_agent"
  case newRegion = "trailsift.context.new_region"
  case firstUseOfService = "trailsift.context.first_use_of_service"
  /// The number of the source's autonomous system; absent without a database of places.
  case asn = "trailsift.context.asn"
  /// The two letters of the source's country; absent without a database of places.
  case country = "trailsift.context.country"

  /// Whether a baseline has to be there for the field to be.
  public var needsBaseline: Bool {
    switch self {
    case .newPrincipal, .newSourceNetwork, .newASN, .newUserAgent, .newRegion, .firstUseOfService: true
    default: false
    }
  }

  /// Whether a database of places has to be there for the field to be.
  public var needsPlaces: Bool { self == .asn || self == .country || self == .newASN }

  /// What names of such fields begin with.
  public static let prefix = "trailsift."

  /// What is wrong with a name that begins like ours and is none; nil for any other.
  package static func doubt(_ name: String) -> String? {
    guard name.utf8.starts(with: prefix.utf8), OwnField(rawValue: name) == nil else { return nil }
    let known = allCases.map(\.rawValue)
    let hint =
      name.nearest(of: known).map { "is `\($0)` meant?" }
      ?? "the fields of TrailSift are \(known.joined(separator: ", "))"
    return "there is no field `\(name)`; \(hint)"
  }
}
