import TrailRecords

/// The caller and the context of the record at hand, each found once for all that ask. It belongs to one worker.
final class RecordContext {
  private var knownCaller: CallerPlaces?
  /// The context, once somebody asked for it.
  private(set) var known: EventContext?

  /// Forgets the last record.
  func clear() {
    knownCaller = nil
    known = nil
  }

  func caller(of event: borrowing CloudTrailEvent) -> CallerPlaces {
    if let knownCaller { return knownCaller }
    let caller = CallerPlaces(event)
    knownCaller = caller
    return caller
  }

  /// - Parameter sources: the same at every call.
  func of(_ event: borrowing CloudTrailEvent, _ sources: ContextSources) -> EventContext {
    if let known { return known }
    let made = sources.context(of: event, caller(of: event))
    known = made
    return made
  }
}

extension ContextSources {
  func context(of event: borrowing CloudTrailEvent, _ caller: CallerPlaces) -> EventContext {
    let address = SourceAddress(event)
    let place = address.flatMap { places?.place(of: $0.bytes) }
    var context = EventContext()
    baseline?.judge(event, caller, address, place, &context)
    context.place = place
    return context
  }
}
