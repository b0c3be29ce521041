/// What of a trail is switched off at a time, by the calls so far.
struct TrailStanding {
  /// The time from one call to another, before it is said what was recorded in it.
  struct Window {
    let opening: TrailCall
    let closing: TrailCall?
  }

  /// The call that stopped or deleted the trail.
  private var stopped: TrailCall?
  /// The call that made it again. It records nothing before it is started too, but that may stand elsewhere.
  private var created: TrailCall?
  private var fewerEvents: TrailCall?
  private var fewerPlaces: TrailCall?

  /// Takes the next call on the trail.
  /// - Returns: the windows that end with it.
  mutating func take(_ call: TrailCall) -> [Window] {
    var ended: [Window] = []
    switch call.effect {
    case .stops, .deletes:
      if let opening = stopped, let created {
        ended.append(Window(opening: opening, closing: created))
        stopped = nil
      }
      created = nil
      stopped = stopped ?? call
      if call.effect == .deletes {
        ended += [fewerEvents, fewerPlaces].compactMap { opening in
          opening.map { Window(opening: $0, closing: call) }
        }
        fewerEvents = nil
        fewerPlaces = nil
      }
    case .starts:
      ended += Self.end(&stopped, with: call)
      created = nil
    case .creates: created = created ?? call
    case .narrowsSelectors: fewerEvents = fewerEvents ?? call
    case .widensSelectors: ended += Self.end(&fewerEvents, with: call)
    case .narrowsSettings: fewerPlaces = fewerPlaces ?? call
    case .widensSettings: ended += Self.end(&fewerPlaces, with: call)
    case .changes: break
    }
    return ended
  }

  /// The windows that no further call ends.
  var rest: [Window] {
    var rest = [fewerEvents, fewerPlaces].compactMap { opening in
      opening.map { Window(opening: $0, closing: nil) }
    }
    if let stopped { rest.append(Window(opening: stopped, closing: created)) }
    return rest
  }

  private static func end(_ opening: inout TrailCall?, with call: TrailCall) -> [Window] {
    guard let first = opening.take() else { return [] }
    return [Window(opening: first, closing: call)]
  }
}
