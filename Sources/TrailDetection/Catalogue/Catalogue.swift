import TrailRecords

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
  private let names: EventNameTable
  /// What each name in `names` may stand for: entries of that name, then entries that are logged under it.
  private let candidates: [[Candidate]]

  private struct Candidate {
    let index: Int
    /// The service that logs the entry under this name.
    let source: String
    /// The name stands for the entry in that service's events only.
    let sourceOnly: Bool
  }

  /// An event's entry, and whether the event is of the service that the entry means.
  struct Match: Equatable {
    let index: Int
    let isEntrySource: Bool
  }

  init(entries: [CatalogueEntry], techniques: [AttackTechnique]) {
    var names = EventNameTable()
    var candidates: [[Candidate]] = []
    func add(_ name: String, _ candidate: Candidate) {
      let place = names.insert(name)
      if place == candidates.count { candidates.append([]) }
      candidates[place].append(candidate)
    }
    for (index, entry) in entries.enumerated() {
      add(entry.eventName, Candidate(index: index, source: entry.eventSource, sourceOnly: false))
    }
    for (index, entry) in entries.enumerated() {
      for name in entry.loggedAs {
        add(
          name.name,
          Candidate(index: index, source: name.source ?? entry.eventSource, sourceOnly: name.source != nil))
      }
    }
    self.entries = entries
    self.techniques = techniques
    self.names = names
    self.candidates = candidates
  }

  /// The names on the default allow-list, in the order of the catalogue.
  public var defaultNames: [String] { entries.filter(\.isDefault).map(\.eventName) }

  /// The entry of an event name: of that name and service; else of the name without its API version, or of a
  /// call that is logged under it; else of the name whatever the service.
  /// - Parameter source: the service's name, as `iam.amazonaws.com`; nil where it is not known.
  public func entry(named name: String, source: String?) -> CatalogueEntry? {
    let nameBytes = Array(name.utf8)
    let sourceBytes = Array((source ?? "").utf8)
    return match(name: nameBytes.span, source: sourceBytes.span).map { entries[$0.index] }
  }

  /// The technique of an id; for an id of ATT&CK v18 that v19 replaced, the technique that took its place.
  public func technique(id: String) -> AttackTechnique? {
    techniques.first { $0.id == id } ?? techniques.first { $0.replaces.contains(id) }
  }

  /// Whether the catalogue has the name: as an entry's, as one that a call is logged under, or with an API
  /// version behind an entry's.
  func knows(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    let exact = names.find(bytes.span)
    return exact != nil || stem(of: bytes.span) != nil
  }

  func match(_ event: borrowing CloudTrailEvent) -> Match? {
    guard let name = event[.eventName], name.kind == .string else { return nil }
    if let nameBytes = event.plainBytes(name), let sourceBytes = event.plainBytes(event[.eventSource]) {
      return match(name: nameBytes, source: sourceBytes)
    }
    let nameBytes = Array((event.text(name) ?? "").utf8)
    let sourceBytes = Array((event.text(event[.eventSource]) ?? "").utf8)
    return match(name: nameBytes.span, source: sourceBytes.span)
  }

  private func match(name: Span<UInt8>, source: Span<UInt8>) -> Match? {
    let exact = names.find(name)
    let stem = stem(of: name)
    return match(exact, source: source) ?? match(stem, source: source)
      ?? match(exact, source: nil) ?? match(stem, source: nil)
  }

  private func stem(of name: Span<UInt8>) -> Int? {
    guard let length = APIVersionSuffix.stemLength(of: name) else { return nil }
    return names.find(name.extracting(first: length))
  }

  /// - Parameter source: the service that must be the candidate's; nil for a candidate of any service.
  private func match(_ place: Int?, source: Span<UInt8>?) -> Match? {
    guard let place else { return nil }
    for candidate in candidates[place] {
      if let source {
        if source.equals(candidate.source) { return Match(index: candidate.index, isEntrySource: true) }
      } else if !candidate.sourceOnly {
        return Match(index: candidate.index, isEntrySource: false)
      }
    }
    return nil
  }
}
