import TrailCoverage
import TrailSift

extension BlindSpots {
  /// The member `blind_spots` of a review.
  var json: JSONValue {
    [
      "places": .number(places), "from": JSONValue(span?.lowerBound.text),
      "to": JSONValue(span?.upperBound.text),
      "omissions": JSONValue(omissions),
      "silences": .list(silences.map(\.json)), "endings": .list(endings.map(\.json)),
      "logging_windows": .list(loggingWindows.map(\.json)), "tamper_gaps": .list(tamperGaps.map(\.json)),
      "missing_digests": .list(missingDigests.map(\.json)),
    ]
  }
}

extension Silence {
  fileprivate var json: JSONValue {
    [
      "basis": .text(basis.rawValue), "account": .text(account), "region": .text(region),
      "from": .text(from.text), "to": .text(to.text), "hours": .number(hours),
      "usual_hours": .number(usualHours), "active_hours": .number(activeHours),
      "compared_hours": .number(comparedHours), "deliveries": deliveries.map { .number($0) } ?? .null,
      "sentence": .text(sentence),
    ]
  }
}

extension Ending {
  fileprivate var json: JSONValue {
    [
      "account": .text(account), "region": JSONValue(region), "last": .text(last.text),
      "archive_end": .text(archiveEnd.text), "hours": .number(hours), "usual_hours": .number(usualHours),
      "sentence": .text(sentence),
    ]
  }
}

extension LoggingWindow {
  fileprivate var json: JSONValue {
    [
      "account": .text(account), "region": .text(region), "trail": .text(trail),
      "change": .text(change.rawValue),
      "opened_by": .text(openedBy), "from": .text(from.text), "caller": JSONValue(caller),
      "closed_by": JSONValue(closedBy), "to": .text(to.text), "hours": .number(hours),
      "hours_with_records": .number(hoursWithRecords), "sentence": .text(sentence),
    ]
  }
}

extension TamperGap {
  fileprivate var json: JSONValue {
    [
      "account": .text(account), "region": .text(region), "call": .text(call),
      "call_region": .text(callRegion),
      "called_at": .text(calledAt.text), "trail": .text(trail), "caller": JSONValue(caller),
      "from": .text(from.text), "to": .text(to.text), "resumed": .boolean(isResumed),
      "minutes": .number(minutes),
      "usual_minutes": usualMinutes.map { .number($0) } ?? .null, "sentence": .text(sentence),
    ]
  }
}

extension MissingDigests {
  fileprivate var json: JSONValue {
    [
      "account": .text(account), "region": .text(region), "trail": .text(trail), "from": .text(from.text),
      "to": .text(to.text), "missing": .number(missing), "present": .number(present),
      "sentence": .text(sentence),
    ]
  }
}
