internal import Sigma
internal import TrailDetection
internal import TrailHash

extension RuleLibrary {
  /// How many rules are in use, those that only serve correlations among them.
  public var ruleCount: Int { self.set.detections.count + set.correlations.count }

  /// SHA-256, in hex, by which the rules in use are known: what they ask and say, in which order, which of them report,
  /// and the lists for `expand`. Where their files are makes no difference, nor does a comment. Nil where there is no rule.
  ///
  /// The bundled rules alone have the digest of the pack; it takes no time.
  public var digest: String? {
    if ruleCount == 0 { return nil }
    if isBundledPack { return BundledPack.digest }
    let detections = set.detections.map { member in
      var rule = member.rule
      rule.body = .detection(member.detection)
      return rule.withoutPlaces
    }
    let rules = detections + set.correlations.map { $0.rule.withoutPlaces }
    let reports: [UInt8] = set.members.map { set.reports($0) ? 1 : 0 }
    return SHA256.hexDigest(
      of: RuleCoder.encode(rules) + reports + PlaceholderCoder.encode(placeholders))
  }
}

extension Rule {
  fileprivate var withoutPlaces: Rule {
    var rule = self
    rule.place = .none
    if case .detection(var detection) = rule.body {
      detection.searches = detection.searches.map { search in
        Search(
          name: search.name, body: search.body.withoutPlaces, sameElement: search.sameElement, place: .none)
      }
      rule.body = .detection(detection)
    }
    return rule
  }
}

extension SearchBody {
  fileprivate var withoutPlaces: SearchBody {
    switch self {
    case .item(var item):
      item.place = .none
      return .item(item)
    case .all(let parts): return .all(parts.map(\.withoutPlaces))
    case .any(let parts): return .any(parts.map(\.withoutPlaces))
    }
  }
}

extension RulePlace {
  fileprivate static let none = RulePlace(file: "")
}
