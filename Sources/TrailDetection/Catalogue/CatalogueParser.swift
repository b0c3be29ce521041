/// Reads the rows that `scripts/make-catalogue` writes.
///
/// An event's row: service (without `.amazonaws.com`), name, tier, family, evidence, log class, technique ids
/// joined by commas or `-`, then perhaps `as=` with the other names of the call (`Name@service` where only
/// that service's events of the name are meant), then perhaps `also=` with the services that log the name
/// too.
///
/// A technique's row: id, tactics joined by commas, ids of v18 joined by commas or `-`, and its name.
///
/// The rows are part of the program: one that cannot be read is a mistake in the program, not in any input.
enum CatalogueParser {
  static func techniques(_ text: String) -> [AttackTechnique] {
    text[...].parts(at: "\n").map { row in
      let words = row.parts(at: " ", most: 4)
      guard words.count == 4 else { preconditionFailure("a technique's row is short: \(row)") }
      return AttackTechnique(
        id: String(words[0]), name: String(words[3]), tactics: list(words[1]), replaces: list(words[2]))
    }
  }

  static func entries(
    _ text: String, isDefault: Bool, attack: [String: [AttackMapping]]
  ) -> [CatalogueEntry] {
    text[...].parts(at: "\n").map { row in
      let words = row.parts(at: " ")
      guard words.count >= 7, let tier = Severity(name: String(words[2])),
        let family = Family(rawValue: String(words[3])), let evidence = Evidence(rawValue: String(words[4])),
        let logClass = CatalogueEntry.LogClass(rawValue: String(words[5]))
      else { preconditionFailure("an event's row cannot be read: \(row)") }
      return CatalogueEntry(
        eventSource: host(words[0]), eventName: String(words[1]), isDefault: isDefault, tier: tier,
        family: family, evidence: evidence, attack: list(words[6]).flatMap { attack[$0] ?? [] },
        loggedAs: option("as=", words.dropFirst(7)).map(loggedName),
        alsoLoggedBy: option("also=", words.dropFirst(7)).map { host($0) }, logClass: logClass)
    }
  }

  private static func list(_ word: Substring) -> [String] {
    word == "-" ? [] : word.parts(at: ",").map(String.init)
  }

  private static func option(_ key: String, _ words: ArraySlice<Substring>) -> [Substring] {
    guard let word = words.first(where: { $0.utf8.starts(with: key.utf8) }) else { return [] }
    return word.dropFirst(key.count).parts(at: ",")
  }

  private static func loggedName(_ item: Substring) -> CatalogueEntry.LoggedName {
    let parts = item.parts(at: "@")
    return CatalogueEntry.LoggedName(
      name: String(parts.first ?? item), source: parts.count > 1 ? parts.last.map { host($0) } : nil)
  }

  private static func host(_ service: Substring) -> String { service + ".amazonaws.com" }
}

extension Substring {
  /// The parts between separators, found byte by byte, since to look for whole characters is several times
  /// slower.
  fileprivate func parts(at separator: Unicode.Scalar, most: Int = .max) -> [Substring] {
    utf8.split(separator: UInt8(ascii: separator), maxSplits: most - 1).map { Substring($0) }
  }
}
