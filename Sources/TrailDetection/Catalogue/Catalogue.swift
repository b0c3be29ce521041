public import TrailRecords

/// The event names that TrailSift knows, with tier, family, evidence label and ATT&CK techniques.
public struct Catalogue: Sendable {
  /// The catalogue that is built into the program; read from its rows when it is first asked for.
  public static let bundled: Catalogue = {
    let techniques = CatalogueParser.techniques(TechniqueRows.text)
    var attack: [String: [AttackMapping]] = [:]
    for technique in techniques {
      attack[technique.id] = technique.tactics.map { AttackMapping(technique: technique.id, tactic: $0) }
    }
    let entries =
      CatalogueParser.entries(DefaultListRows.text, isDefault: true, attack: attack)
      + CatalogueParser.entries(FurtherRows.text, isDefault: false, attack: attack)
    return Catalogue(entries: entries, techniques: techniques)
  }()

  /// Entries on the default allow-list come first. A name may occur for more than one service.
  public let entries: [CatalogueEntry]
  /// The techniques of ATT&CK v19 that events and rules name.
  public let techniques: [AttackTechnique]
  private let names: NameTable
  /// What each name in `names` may stand for: entries of that name, then entries that are logged under it.
  private let candidates: [[Candidate]]
  /// The services that candidates name.
  private let sources: NameTable
  /// The entries whose calls everybody makes all day, so that where they come from decides what they show.
  private let sourceDependent: Set<Int>

  private struct Candidate {
    let index: Int
    /// The service that logs the entry under this name, by its number in `sources`.
    let source: Int
    /// The name stands for the entry in that service's events only.
    let sourceOnly: Bool
    /// The name is the entry's own.
    let isEntryName: Bool
  }

  /// An event's entry, whether the event is of the service that the entry means, and whether it bears the very name.
  struct Match: Equatable {
    let index: Int
    let isEntrySource: Bool
    let isEntryName: Bool
  }

  init(entries: [CatalogueEntry], techniques: [AttackTechnique]) {
    var names = NameTable()
    var sources = NameTable()
    var candidates: [[Candidate]] = []
    func add(_ name: String, _ candidate: Candidate) {
      let place = names.insert(name)
      if place == candidates.count { candidates.append([]) }
      candidates[place].append(candidate)
    }
    for (index, entry) in entries.enumerated() {
      add(
        entry.eventName,
        Candidate(
          index: index, source: sources.insert(entry.eventSource), sourceOnly: false, isEntryName: true))
    }
    for (index, entry) in entries.enumerated() {
      for name in entry.loggedAs {
        add(
          name.name,
          Candidate(
            index: index, source: sources.insert(name.source ?? entry.eventSource),
            sourceOnly: name.source != nil, isEntryName: false))
      }
    }
    self.entries = entries
    self.techniques = techniques
    self.names = names
    self.candidates = candidates
    self.sources = sources
    sourceDependent = Set(
      entries.indices.filter { number in
        Self.sourceDependentCalls.contains {
          $0 == (entries[number].eventSource, entries[number].eventName)
        }
      })
  }

  private static let sourceDependentCalls = [
    ("signin.amazonaws.com", "ConsoleLogin"), ("sts.amazonaws.com", "AssumeRole"),
  ]

  /// Whether the source of a call of this entry decides if it is evidence by itself.
  func dependsOnSource(_ index: Int) -> Bool { sourceDependent.contains(index) }

  /// The names on the default allow-list, in the order of the catalogue.
  public var defaultNames: [String] { entries.filter(\.isDefault).map(\.eventName) }

  /// The entry of an event name: of that name and service; else of the name without its API version, or of a
  /// call that is logged under it; else of the name whatever the service.
  /// - Parameter source: the service's name, as `iam.amazonaws.com`; nil where it is not known.
  public func entry(named name: String, source: String?) -> CatalogueEntry? {
    let nameBytes = Array(name.utf8)
    let sourceBytes = Array((source ?? "").utf8)
    let place = sources.find(sourceBytes.span, 0..<sourceBytes.count)
    return match(nameBytes.span, 0..<nameBytes.count, source: place).map { entries[$0.index] }
  }

  /// The technique of an id; for an id of ATT&CK v18 that v19 replaced, the technique that took its place.
  public func technique(id: String) -> AttackTechnique? {
    techniques.first { $0.id == id } ?? techniques.first { $0.replaces.contains(id) }
  }

  /// Whether the catalogue has the name: as an entry's, as one that a call is logged under, or with an API
  /// version behind an entry's.
  func knows(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    let places = 0..<bytes.count
    return names.find(bytes.span, places) != nil || stem(bytes.span, places) != nil
  }

  /// The place in ``entries`` of the call that an event is; nil where the catalogue does not list it, or lists only a
  /// call of that name of another service. Does not allocate unless the names have JSON escapes.
  public func number(of event: borrowing CloudTrailEvent) -> Int? {
    guard let match = match(event), match.isEntrySource else { return nil }
    return match.index
  }

  func match(_ event: borrowing CloudTrailEvent) -> Match? {
    let name = event.place(.eventName)
    if name.isNone { return nil }
    let source = number(event, event.place(.eventSource), in: sources)
    if name.hasEscapes {
      let bytes = event.bytes(of: name)
      return match(bytes.span, 0..<bytes.count, source: source)
    }
    return match(event.bytes, name.range, source: source)
  }

  private func number(
    _ event: borrowing CloudTrailEvent, _ place: TextPlace, in table: borrowing NameTable
  ) -> Int? {
    guard place.hasEscapes else { return table.find(event.bytes, place.range) }
    let bytes = event.bytes(of: place)
    return table.find(bytes.span, 0..<bytes.count)
  }

  private func match(_ bytes: Span<UInt8>, _ name: Range<Int>, source: Int?) -> Match? {
    let exact = names.find(bytes, name)
    if let source, let match = match(exact, of: source) { return match }
    let stem = stem(bytes, name)
    if let source, let match = match(stem, of: source) { return match.ofStem }
    return match(exact) ?? match(stem)?.ofStem
  }

  private func stem(_ bytes: Span<UInt8>, _ name: Range<Int>) -> Int? {
    guard let length = APIVersionSuffix.stemLength(of: bytes.extracting(name)) else { return nil }
    return names.find(bytes, name.prefix(length))
  }

  private func match(_ place: Int?, of source: Int) -> Match? {
    guard let place else { return nil }
    for candidate in candidates[place] where candidate.source == source {
      return Match(index: candidate.index, isEntrySource: true, isEntryName: candidate.isEntryName)
    }
    return nil
  }

  /// A candidate whatever the event's service.
  private func match(_ place: Int?) -> Match? {
    guard let place else { return nil }
    for candidate in candidates[place] where !candidate.sourceOnly {
      return Match(index: candidate.index, isEntrySource: false, isEntryName: candidate.isEntryName)
    }
    return nil
  }
}

extension Catalogue.Match {
  /// The match, found by a name without its API version.
  fileprivate var ofStem: Catalogue.Match {
    Catalogue.Match(index: index, isEntrySource: isEntrySource, isEntryName: false)
  }
}
