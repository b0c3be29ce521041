public import TrailRecords

/// Which event names are looked at (`--events`).
///
/// A name on the list admits the events that bear it, also with an API version behind it
/// (`CreateFunction20150331` is `CreateFunction`), and those that bear a name under which the catalogue says
/// that AWS really logs the call.
public struct AllowList: Sendable {
  public enum Mode: Sendable, Equatable {
    /// The names on the catalogue's default list.
    case catalogue
    /// The names that somebody gave, and no others.
    case names
    /// Every event, one without a name too.
    case everything
  }

  public let mode: Mode
  /// The names of a list given by hand that the catalogue does not have: perhaps new, perhaps mistyped.
  public let unknownNames: [String]
  /// The names as they were given, or those of the default list; none where every event is looked at.
  package let listedNames: [String]
  private let names: EventNames

  /// The catalogue's default list.
  public init() {
    self.init(mode: .catalogue, names: Catalogue.bundled.defaultNames)
  }

  /// Reads what stands behind `--events`.
  /// - Parameter argument: blank for the default list, `*` for every event, else names with commas between.
  public init(argument: String) throws(AllowListError) {
    let items = argument.split(separator: ",", omittingEmptySubsequences: false).map(Self.trimmed)
    if items == [""] {
      self.init()
      return
    }
    if items == ["*"] {
      self.init(mode: .everything, names: [])
      return
    }
    for (index, item) in items.enumerated() {
      if item.isEmpty { throw .emptyName(position: index + 1) }
      if item == "*" { throw .everythingAmongNames }
    }
    self.init(mode: .names, names: items)
  }

  private init(mode: Mode, names: [String]) {
    var reported: Set<String> = []
    self.mode = mode
    listedNames = names
    unknownNames = names.filter { !Catalogue.bundled.knows($0) && reported.insert($0).inserted }
    self.names = EventNames(names.map { EventNames.Given(name: $0, source: nil) })
  }

  /// Whether the event's name is on the list. Does not allocate unless the name has JSON escapes.
  public func admits(_ event: borrowing CloudTrailEvent) -> Bool {
    mode == .everything || names.find(event) != nil
  }

  private static func trimmed(_ item: Substring) -> String {
    var item = item
    while item.first?.isWhitespace == true { item.removeFirst() }
    while item.last?.isWhitespace == true { item.removeLast() }
    return String(item)
  }
}

/// Why a list of event names cannot be used.
public enum AllowListError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Nothing stands between two commas, before the first or behind the last; positions count from 1.
  case emptyName(position: Int)
  /// `*` stands beside names.
  case everythingAmongNames

  public var description: String {
    switch self {
    case .emptyName(let position):
      "--events: name \(position) of the list is empty; write names with one comma between, as"
        + " StopLogging,DeleteTrail"
    case .everythingAmongNames:
      "--events: '*' stands beside names; write '*' alone for every event, or the names without it"
    }
  }
}
