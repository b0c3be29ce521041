/// What a rule is known by: enough to tell that a reference means it.
public struct RuleIdentity: Sendable, Equatable {
  public var id: String?
  public var name: String?
  public var title: String?
  public var place: RulePlace

  public init(id: String?, name: String?, title: String?, place: RulePlace) {
    self.id = id
    self.name = name
    self.title = title
    self.place = place
  }

  public init(_ rule: Rule) {
    self.init(id: rule.id, name: rule.name, title: rule.title, place: rule.place)
  }

  /// Whether a word is the rule's id (without case) or its name.
  package func isCalled(_ word: String) -> Bool {
    name == word || id.map { $0.lowercased() == word.lowercased() } ?? false
  }
}

/// The rules that references can mean, found by id (without case), else by name, else by title.
struct RuleDirectory {
  enum Answer: Equatable {
    case one(Int)
    /// Several rules have this name or title.
    case several([Int])
    case none
  }

  private var ids: [String: [Int]] = [:]
  private var names: [String: [Int]] = [:]
  private var titles: [String: [Int]] = [:]

  init(_ identities: some Sequence<(index: Int, identity: RuleIdentity)>) {
    for (index, identity) in identities {
      if let id = identity.id { ids[id.lowercased(), default: []].append(index) }
      if let name = identity.name { names[name, default: []].append(index) }
      if let title = identity.title { titles[title, default: []].append(index) }
    }
  }

  func rule(_ reference: String, byTitle: Bool) -> Answer {
    let found = ids[reference.lowercased()] ?? names[reference] ?? (byTitle ? titles[reference] : nil) ?? []
    return found.count > 1 ? .several(found) : found.first.map { .one($0) } ?? .none
  }

  /// A name that is like a reference which means nothing.
  func nearest(to reference: String) -> String? {
    reference.nearest(of: names.keys.sorted())
  }
}
