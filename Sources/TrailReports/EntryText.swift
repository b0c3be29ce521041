import TrailDetection

/// What reports say of each entry of the catalogue, written once.
struct EntryText: Sendable {
  static let bundled = EntryText(Catalogue.bundled.entries)

  private var bytes: [UInt8] = []
  private var entries: [Places] = []

  /// Where an entry's texts stand in `bytes`.
  private struct Places {
    /// `,"family":...,"evidence":...,"attack":[]`.
    var bareJSON = 0..<0
    /// The same with the techniques.
    var json = 0..<0
    /// `,family,evidence,`.
    var bareCells = 0..<0
    /// The same with the techniques.
    var cells = 0..<0
  }

  private init(_ list: [CatalogueEntry]) {
    for entry in list {
      entries.append(
        Places(
          bareJSON: add { $0.appendClass(entry, attack: []) },
          json: add { $0.appendClass(entry, attack: entry.attack) },
          bareCells: add { $0.appendClassCells(entry, attack: []) },
          cells: add { $0.appendClassCells(entry, attack: entry.attack) }))
    }
  }

  private mutating func add(_ write: (inout ReportBytes) -> Void) -> Range<Int> {
    var text = ReportBytes()
    write(&text)
    let start = bytes.count
    bytes += text.bytes
    return start..<bytes.count
  }

  /// - Parameter index: a place in the bundled catalogue.
  @_lifetime(borrow self)
  func json(_ index: Int, withAttack: Bool) -> Span<UInt8> {
    bytes.span.extracting(withAttack ? entries[index].json : entries[index].bareJSON)
  }

  @_lifetime(borrow self)
  func cells(_ index: Int, withAttack: Bool) -> Span<UInt8> {
    bytes.span.extracting(withAttack ? entries[index].cells : entries[index].bareCells)
  }
}

extension ReportBytes {
  fileprivate mutating func appendClass(_ entry: CatalogueEntry, attack: [AttackMapping]) {
    append(#","family":"#)
    appendJSON(entry.family.rawValue)
    append(#","evidence":"#)
    appendJSON(entry.evidence.rawValue)
    field("attack", each: attack) { json, mapping in
      json.appendObject { json in
        json.field("technique", mapping.technique)
        json.field("tactic", mapping.tactic)
      }
    }
  }

  fileprivate mutating func appendClassCells(_ entry: CatalogueEntry, attack: [AttackMapping]) {
    append(",\(entry.family.rawValue),\(entry.evidence.rawValue),")
    var seen: Set<String> = []
    append(attack.map(\.technique).filter { seen.insert($0).inserted }.joined(separator: ";"))
  }
}
