public import Sigma
public import TrailRecords

/// All automation that is named, ready to be asked.
public struct AutomationInventory: Sendable {
  public let entries: [Automation]
  /// What is wrong with entries that cannot be used: they name nobody.
  public let problems: [RuleProblem]
  /// Of each entry; nil where it cannot be used.
  private let bounds: [AutomationBounds?]
  /// The principals without wildcards.
  private let principals: NameTable
  /// For each of these the entries that name it.
  private let holders: [[Int]]
  /// The others.
  private let patterns: [(pattern: NamePattern, number: Int)]

  public init(_ entries: [Automation]) {
    var problems: [RuleProblem] = []
    var bounds: [AutomationBounds?] = []
    var principals = NameTable()
    var holders: [[Int]] = []
    var patterns: [(pattern: NamePattern, number: Int)] = []
    for (number, entry) in entries.enumerated() {
      do throws(AutomationMistake) {
        bounds.append(try AutomationBounds(entry))
      } catch {
        bounds.append(nil)
        problems.append(RuleProblem(at: entry.place, rule: entry.name, "\(error)"))
        continue
      }
      for principal in entry.principals {
        guard NamePattern.isLiteral(principal) else {
          patterns.append((NamePattern(principal), number))
          continue
        }
        let place = principals.insert(principal)
        if place == holders.count { holders.append([]) }
        holders[place].append(number)
      }
    }
    self.entries = entries
    self.problems = problems
    self.bounds = bounds
    self.principals = principals
    self.holders = holders
    self.patterns = patterns
  }

  /// Which automation made a call; nil where none did. Of several whose principal fits, the first within whose bounds
  /// the call is; else the first.
  public func standing(of event: borrowing CloudTrailEvent) -> AutomationStanding? {
    standing(of: event, CallerPlaces(event))
  }

  /// - Parameter caller: the record's.
  package func standing(
    of event: borrowing CloudTrailEvent, _ caller: CallerPlaces
  ) -> AutomationStanding? {
    var found: Found?
    let principal = PrincipalPlace(caller, in: event).id
    look(for: principal, of: event, &found)
    if caller.arn != principal { look(for: caller.arn, of: event, &found) }
    guard let found else { return nil }
    let entry = entries[found.number]
    return AutomationStanding(
      number: found.number, name: entry.name, effect: entry.effect, deviations: found.deviations)
  }

  /// The best entry so far.
  private struct Found {
    let number: Int
    let deviations: AutomationDeviation

    /// Whether another entry counts before it.
    func yields(to other: Found) -> Bool {
      if deviations.isEmpty != other.deviations.isEmpty { return other.deviations.isEmpty }
      return other.number < number
    }
  }

  /// Asks the entries that name somebody.
  private func look(for place: TextPlace, of event: borrowing CloudTrailEvent, _ found: inout Found?) {
    if place.isEmpty { return }
    if place.hasEscapes {
      let text = event.bytes(of: place)
      look(for: text.span, 0..<text.count, of: event, &found)
    } else {
      look(for: event.bytes, place.range, of: event, &found)
    }
  }

  private func look(
    for bytes: Span<UInt8>, _ range: Range<Int>, of event: borrowing CloudTrailEvent, _ found: inout Found?
  ) {
    if let place = principals.find(bytes, range) {
      for number in holders[place] { ask(number, event, &found) }
    }
    for (pattern, number) in patterns where pattern.matches(bytes.extracting(range)) {
      ask(number, event, &found)
    }
  }

  private func ask(_ number: Int, _ event: borrowing CloudTrailEvent, _ found: inout Found?) {
    guard let bounds = bounds[number] else { return }
    let new = Found(number: number, deviations: bounds.deviations(of: event))
    guard let old = found else {
      found = new
      return
    }
    if old.yields(to: new) { found = new }
  }
}
