import Sigma

@testable import TrailDetection

/// What a detection says of an event of which nothing is known but its name and service.
indirect enum AskedKind {
  enum Answer { case no, maybe, yes }

  case unknown
  case item(ItemTest, field: String)
  case not(AskedKind)
  case all([AskedKind])
  case any([AskedKind])

  init(_ detection: Sigma.Detection, placeholders: [String: [String]]) throws {
    var searches: [String: AskedKind] = [:]
    for search in detection.searches {
      searches[search.name] = try AskedKind(search.body, placeholders: placeholders)
    }
    self = .any(detection.conditions.map { AskedKind($0, searches) })
  }

  private init(_ body: SearchBody, placeholders: [String: [String]]) throws {
    switch body {
    case .all(let parts): self = .all(try parts.map { try AskedKind($0, placeholders: placeholders) })
    case .any(let parts): self = .any(try parts.map { try AskedKind($0, placeholders: placeholders) })
    case .item(let item):
      let field = item.field ?? ""
      let isKind = ["eventName", "eventSource", OwnField.eventName.rawValue].contains(field)
      let test = try ItemTest(item, placeholders: placeholders)
      self = isKind && test.subject == .values ? .item(test, field: field) : .unknown
    }
  }

  private init(_ condition: Condition, _ searches: [String: AskedKind]) {
    switch condition {
    case .search(let name): self = searches[name] ?? .unknown
    case .not(let part): self = .not(AskedKind(part, searches))
    case .and(let parts): self = .all(parts.map { AskedKind($0, searches) })
    case .or(let parts): self = .any(parts.map { AskedKind($0, searches) })
    case .quantified(.all, let names): self = .all(names.map { searches[$0] ?? .unknown })
    case .quantified(.one, let names): self = .any(names.map { searches[$0] ?? .unknown })
    }
  }

  func answer(name: String, source: String) -> Answer {
    switch self {
    case .unknown: return .maybe
    case .item(let test, let field):
      var bytes = Array((field == "eventSource" ? source : name).utf8)
      if field == OwnField.eventName.rawValue, let stem = APIVersionSuffix.stemLength(of: bytes.span) {
        bytes.removeLast(bytes.count - stem)
      }
      var scratch = MatchScratch()
      test.begin(&scratch)
      let holds = test.test(bytes.span, kind: .text, scratch: &scratch)
      return holds != test.isNegated ? .yes : .no
    case .not(let part):
      switch part.answer(name: name, source: source) {
      case .no: return .yes
      case .maybe: return .maybe
      case .yes: return .no
      }
    case .all(let parts):
      let answers = parts.map { $0.answer(name: name, source: source) }
      return answers.contains(.no) ? .no : answers.contains(.maybe) ? .maybe : .yes
    case .any(let parts):
      let answers = parts.map { $0.answer(name: name, source: source) }
      return answers.contains(.yes) ? .yes : answers.contains(.maybe) ? .maybe : .no
    }
  }

  /// Whether it can hold for the service's events of this name, and for none of a name that does not exist.
  func isAbout(name: String, source: String) -> Bool {
    answer(name: name, source: source) != .no && answer(name: "NoSuchEvent", source: source) == .no
  }
}
