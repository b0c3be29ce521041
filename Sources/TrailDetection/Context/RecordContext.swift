import TrailRecords

/// The context of the record at hand, found once for all that ask. It belongs to one worker.
final class RecordContext {
  private var known: EventContext?

  /// Forgets the last record.
  func clear() { known = nil }

  /// - Parameter sources: the same at every call.
  func of(_ event: borrowing CloudTrailEvent, _ sources: ContextSources) -> EventContext {
    if let known { return known }
    let made = sources.context(of: event, CallerPlaces(event))
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
