import TrailRecords

/// Event names that somebody gave, found by the names that events bear.
///
/// A name is found in events that bear it, in those that bear it with an API version behind it
/// (`CreateFunction20150331` is `CreateFunction`), and in those that bear a name under which the catalogue says that AWS
/// really logs the call.
struct EventNames: Sendable {
  /// A name as it was given.
  struct Given: Sendable {
    var name: String
    /// The service whose events alone are meant; nil for those of any.
    var source: String?
  }

  /// Of which given name an event may be that bears a name.
  private struct Candidate {
    let number: Int
    /// The place in `sources` of the service that has to have logged it, or -1 for any.
    let source: Int
  }

  private var names = NameTable()
  private var sources: [String] = []
  /// Of all names in `names`, one after another.
  private var candidates: [Candidate] = []
  /// Where the candidates of each name stand.
  private var ranges: [Range<Int>] = []

  /// - Parameter given: of two that an event may be, one of the event's very name counts before another name of the call,
  ///   and one with a service before one without; else the first.
  init(_ given: [Given]) {
    var lists: [[Candidate]] = []
    var sourceNumbers: [String: Int] = [:]
    func add(_ name: String, of number: Int, from source: String?) {
      let place = names.insert(name)
      if place == lists.count { lists.append([]) }
      var sourceNumber = -1
      if let source {
        sourceNumber = sourceNumbers[source] ?? sources.count
        if sourceNumber == sources.count {
          sourceNumbers[source] = sourceNumber
          sources.append(source)
        }
      }
      lists[place].append(Candidate(number: number, source: sourceNumber))
    }
    let others = Self.otherNames(given)
    for hasSource in [true, false] {
      for (number, one) in given.enumerated() where (one.source != nil) == hasSource {
        add(one.name, of: number, from: one.source)
      }
    }
    for hasSource in [true, false] {
      for other in others where (other.source != nil) == hasSource {
        add(other.name, of: other.number, from: other.source)
      }
    }
    for list in lists {
      ranges.append(candidates.count..<candidates.count + list.count)
      candidates += list
    }
  }

  /// The names under which the catalogue says that AWS logs given calls.
  private static func otherNames(_ given: [Given]) -> [(name: String, source: String?, number: Int)] {
    let numbers = Dictionary(grouping: given.indices) { given[$0].name }
    var others: [(name: String, source: String?, number: Int)] = []
    for entry in Catalogue.bundled.entries {
      for number in numbers[entry.eventName] ?? [] {
        let source = given[number].source
        guard source == nil || source == entry.eventSource else { continue }
        for other in entry.loggedAs { others.append((other.name, other.source ?? source, number)) }
      }
    }
    return others
  }

  /// Which of the given names an event bears, by its place among them. Does not allocate unless the event's name has JSON
  /// escapes.
  func find(_ event: borrowing CloudTrailEvent) -> Int? {
    let name = event.place(.eventName)
    if name.hasEscapes {
      let bytes = event.bytes(of: name)
      return find(bytes.span, 0..<bytes.count, event)
    }
    return name.isNone ? nil : find(event.bytes, name.range, event)
  }

  private func find(_ bytes: Span<UInt8>, _ name: Range<Int>, _ event: borrowing CloudTrailEvent) -> Int? {
    if let place = names.find(bytes, name), let number = number(place, event) { return number }
    guard let length = APIVersionSuffix.stemLength(of: bytes.extracting(name)),
      let place = names.find(bytes, name.prefix(length))
    else { return nil }
    return number(place, event)
  }

  private func number(_ place: Int, _ event: borrowing CloudTrailEvent) -> Int? {
    for at in ranges[place] {
      let candidate = candidates[at]
      if candidate.source < 0 || event.equals(event[.eventSource], sources[candidate.source]) {
        return candidate.number
      }
    }
    return nil
  }
}
