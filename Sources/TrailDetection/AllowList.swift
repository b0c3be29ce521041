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
  private let table: NameTable
  /// Whose events each name in `table` admits.
  private let sources: [Sources]

  private enum Sources {
    case any
    case only([String])
  }

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
    var table = NameTable()
    var sources: [Sources] = []
    func add(_ name: String, from source: String?) {
      let place = table.insert(name)
      if place == sources.count { sources.append(.only([])) }
      if let source {
        if case .only(let others) = sources[place] { sources[place] = .only(others + [source]) }
      } else {
        sources[place] = .any
      }
    }
    for name in names { add(name, from: nil) }
    let listed = Set(names)
    for entry in Catalogue.bundled.entries where listed.contains(entry.eventName) {
      for name in entry.loggedAs { add(name.name, from: name.source) }
    }
    var reported: Set<String> = []
    self.mode = mode
    unknownNames = names.filter { !Catalogue.bundled.knows($0) && reported.insert($0).inserted }
    self.table = table
    self.sources = sources
  }

  /// Whether the event's name is on the list. Does not allocate unless the name has JSON escapes.
  public func admits(_ event: borrowing CloudTrailEvent) -> Bool {
    if mode == .everything { return true }
    let name = event.place(.eventName)
    if name.hasEscapes {
      let bytes = event.bytes(of: name)
      return lists(bytes.span, 0..<bytes.count, event)
    }
    return !name.isNone && lists(event.bytes, name.range, event)
  }

  private func lists(_ bytes: Span<UInt8>, _ name: Range<Int>, _ event: borrowing CloudTrailEvent) -> Bool {
    if let place = table.find(bytes, name), admits(place, event) { return true }
    guard let length = APIVersionSuffix.stemLength(of: bytes.extracting(name)),
      let place = table.find(bytes, name.prefix(length))
    else { return false }
    return admits(place, event)
  }

  private func admits(_ place: Int, _ event: borrowing CloudTrailEvent) -> Bool {
    switch sources[place] {
    case .any: return true
    case .only(let allowed):
      let source = event[.eventSource]
      for name in allowed where event.equals(source, name) { return true }
      return false
    }
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
