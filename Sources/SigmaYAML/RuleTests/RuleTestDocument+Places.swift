internal import Sigma

extension RuleTestDocument {
  /// Where addresses are: a map of addresses or networks, each with a map of `asn`, `country`, or both. Nil where there
  /// is none.
  mutating func places(_ value: YAMLValue?) -> [RuleTest.Place]? {
    guard let value, !value.isNull else { return nil }
    guard let entries = value.entries else {
      problem(value, "\"places\" is a map of addresses or networks, and this is \(value.kind)")
      return nil
    }
    return entries.map { place($0) }
  }

  private mutating func place(_ entry: YAMLEntry) -> RuleTest.Place {
    var place = RuleTest.Place(network: entry.key)
    if NetworkTest(entry.key) == nil {
      let message =
        "\"\(entry.key)\" is no address and no network; write 192.0.2.1, 192.0.2.0/24 or 2001:db8::/32"
      problem(line: entry.keyLine, column: entry.keyColumn, message)
    }
    guard let members = entry.value.entries else {
      problem(
        entry.value, "a place is a map with \"asn\", \"country\" or both, and this is \(entry.value.kind)")
      return place
    }
    check(members, known: ["asn", "country"], what: "a place")
    let asn = members["asn"].flatMap { $0.isNull ? nil : $0 }
    let country = members["country"].flatMap { $0.isNull ? nil : $0 }
    if asn == nil, country == nil { problem(entry.value, "a place needs \"asn\", \"country\" or both") }
    if let asn {
      if case .number(let text) = asn.content { place.asn = UInt32(text) }
      if place.asn == nil { problem(asn, "\"asn\" is a whole number from 0 to 4294967295") }
    }
    if let country {
      let letters = country.text.map { Array($0.utf8) } ?? []
      if letters.count == 2, letters.allSatisfy({ (0x41...0x5A).contains($0) }) {
        place.country = country.text
      } else {
        problem(country, "\"country\" is two capital letters, as DE")
      }
    }
    return place
  }
}
