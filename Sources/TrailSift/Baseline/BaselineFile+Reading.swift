import TrailDetection
import TrailRecords

extension BaselineFile {
  /// The largest file that is read.
  private static let mostBytes = 1 << 30

  /// Reads a file.
  /// - Throws: ``BaselineError`` with the place of the first mistake. Nothing of a file with a mistake is used.
  public init(reading path: String) throws(BaselineError) {
    try self.init(try WholeFile.read(path, mostBytes: Self.mostBytes), path: path)
  }

  /// Reads what a file holds.
  /// - Parameter path: names the file in errors.
  public init(_ bytes: [UInt8], path: String) throws(BaselineError) {
    let document = try BaselineDocument(bytes, path: path)
    try self.init(document)
  }

  private init(_ document: BaselineDocument) throws(BaselineError) {
    let root = document.root
    let schema = try document.text("schema", of: root)
    guard schema.text == Self.schema else {
      throw document.failure(
        schema.place,
        schema.text.hasPrefix("trailsift.baseline/")
          ? "this is \(schema.text), and this version of trailsift reads \(Self.schema); update trailsift, or learn anew"
          : "this is no baseline, but \(schema.text); name a file that trailsift baseline has written")
    }
    let top = try document.members(
      of: root,
      ["schema", "tool", "rules", "learnt", "places", "principals_left_out", "principals", "combinations"])
    let program = try document.members(of: top[1], ["name", "version"])
    let (name, version) = (try document.text(program[0]), try document.text(program[1]))
    if top[2].kind == .null {
      self.init(try Self.learner(document, top), tool: ToolIdentity(name: name, version: version))
    } else {
      let rules = try document.members(of: top[2], ["count", "digest"])
      let count = try document.number(rules[0], from: 0)
      let digest = try document.text(rules[1])
      self.init(
        try Self.learner(document, top),
        tool: ToolIdentity(name: name, version: version, ruleCount: count, rulesDigest: digest))
    }
  }

  private static func learner(
    _ document: BaselineDocument, _ top: [JSONSlice]
  ) throws(BaselineError) -> BaselineLearner {
    let learnt = try document.members(of: top[3], ["first", "last", "records", "passed_over"])
    let sighting = try document.sighting(learnt[0], learnt[1], learnt[2], from: 0)
    let passedOver = try document.number(learnt[3], from: 0)
    var omission: (end: UInt64, records: Int)?
    if top[5].kind != .null {
      let members = try document.members(of: top[5], ["from", "records"])
      let digits = try document.text(members[0])
      guard digits.utf8.count == 16, let end = UInt64(digits, radix: 16) else {
        throw document.failure(members[0].start, "from has to be 16 hexadecimal digits")
      }
      omission = (end, try document.number(members[1], from: 1))
    }
    var learner = BaselineLearner(
      usesPlaces: try document.truth(top[4], "places"), sighting, passedOver: passedOver,
      end: omission?.end, leftOut: omission?.records ?? 0)
    for element in try document.elements(of: top[6], "principals") {
      let principal = try document.principal(element)
      guard learner.add(principal) else {
        throw document.failure(
          element.start, "this principal stands in the file before; take one of both out")
      }
    }
    for element in try document.elements(of: top[7], "combinations") {
      guard learner.add(try document.combinations(element)) else {
        throw document.failure(element.start, "this rule stands in the file before; take one of both out")
      }
    }
    return learner
  }
}

extension BaselineDocument {
  private static let dimensions = BaselineDimension.allCases.map(\.name)

  fileprivate func principal(_ element: JSONSlice) throws(BaselineError) -> BaselinePrincipal {
    let found = try members(
      of: element,
      ["principal", "kind", "account", "first", "last", "count", "mfa"] + Self.dimensions + ["left_out"])
    let word = try text(found[1])
    guard let kind = Principal.Kind(rawValue: word) else {
      throw failure(
        found[1].start,
        "\(word) is no kind of principal; it is one of "
          + Principal.Kind.allCases.map(\.rawValue).joined(separator: ", "))
    }
    let account = found[2].kind == .null ? nil : try text(found[2])
    var principal = BaselinePrincipal(
      Principal(kind: kind, id: try text(found[0]), accountID: account),
      try sighting(found[3], found[4], found[5]))
    let mfa = try members(of: found[6], ["yes", "no", "not_said"])
    principal.mfa.yes = try number(mfa[0], from: 0)
    principal.mfa.no = try number(mfa[1], from: 0)
    principal.mfa.notSaid = try number(mfa[2], from: 0)
    for dimension in BaselineDimension.allCases {
      principal.values[dimension.rawValue] = try values(found[7 + dimension.rawValue], dimension)
    }
    for (key, value) in try pairs(of: found[7 + Self.dimensions.count]) {
      let name = try text(key)
      guard let dimension = BaselineDimension.allCases.first(where: { $0.name == name }) else {
        throw failure(key.start, "left_out has no \(name)")
      }
      principal.leftOut[dimension.rawValue] = try number(value, from: 1)
    }
    return principal
  }

  private func values(
    _ list: JSONSlice, _ dimension: BaselineDimension
  ) throws(BaselineError) -> [BaselinePrincipal.Value] {
    var values: [BaselinePrincipal.Value] = []
    var known: Set<[UInt8]> = []
    for element in try elements(of: list, dimension.name) {
      let found = try members(of: element, ["value", "first", "last", "count"])
      let value = try text(found[0])
      guard dimension.admits(value) else { throw failure(found[0].start, dimension.demand(value)) }
      guard known.insert(Array(value.utf8)).inserted else {
        throw failure(found[0].start, "\(value) stands in this list before; take one of both out")
      }
      values.append(.init(value, try sighting(found[1], found[2], found[3])))
    }
    return values
  }

  fileprivate func combinations(_ element: JSONSlice) throws(BaselineError) -> BaselineCombinations {
    let found = try members(of: element, ["rule", "fields", "left_out", "seen"])
    var known = BaselineCombinations(
      rule: try text(found[0]), fields: try texts(found[1], "fields"),
      leftOut: try number(found[2], from: 0))
    var earlier: Set<[[UInt8]]> = []
    for element in try elements(of: found[3], "seen") {
      let seen = try members(of: element, ["values", "first", "last", "count"])
      let values = try texts(seen[0], "values")
      guard values.count == known.fields.count else {
        throw failure(seen[0].start, "there have to be as many values as fields: \(known.fields.count)")
      }
      guard earlier.insert(values.map { Array($0.utf8) }).inserted else {
        throw failure(seen[0].start, "this combination stands in the list before; take one of both out")
      }
      known.values.append(.init(values, try sighting(seen[1], seen[2], seen[3])))
    }
    return known
  }

  private func texts(_ list: JSONSlice, _ name: String) throws(BaselineError) -> [String] {
    var texts: [String] = []
    for element in try elements(of: list, name) { texts.append(try text(element)) }
    return texts
  }
}

extension BaselineDimension {
  /// What is asked of a value that is not admitted.
  fileprivate func demand(_ value: String) -> String {
    switch self {
    case .networks: "\(value) is no network as 192.0.2.0/24 or 2001:db8:1::/48"
    case .asns: "\(value) is no number of an autonomous system as \"64496\""
    case .agents, .regions, .sources:
      "a value has to be a text that is neither empty nor longer than 1024 bytes"
    }
  }
}
