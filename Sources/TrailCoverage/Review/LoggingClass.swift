import TrailDetection
import TrailRecords

/// What a trail has to be told to record, or records by itself.
public enum LoggingClass: String, Sendable, CaseIterable {
  case management
  case dataEvent = "data-event"
  case networkActivity = "network-activity"
  case insight

  /// What a record is: by its eventCategory; in older records, which lack it, by what stands in its place.
  ///
  /// Source: CloudTrail user guide, "CloudTrail record contents".
  init(_ event: borrowing CloudTrailEvent) {
    let category = event.place(.eventCategory)
    if event.equals(category, "Management") {
      self = .management
    } else if event.equals(category, "Data") {
      self = .dataEvent
    } else if event.equals(category, "NetworkActivity") {
      self = .networkActivity
    } else if event.equals(category, "Insight")
      || event.equals(event.place(.eventType), "AwsCloudTrailInsight")
    {
      self = .insight
    } else if event.equals(event.place(.eventType), "AwsVpceEvent")
      || event.equals(event.place(.eventType), "AwsVpceEvents")
    {
      self = .networkActivity
    } else {
      self = Self.isDataEvent(event) ? .dataEvent : .management
    }
  }

  private static func isDataEvent(_ event: borrowing CloudTrailEvent) -> Bool {
    if let start = event[.managementEvent] {
      switch event.written(start) {
      case "false": return true
      case "true": return false
      default: break
      }
    }
    guard let number = Catalogue.bundled.number(of: event) else { return false }
    return Catalogue.bundled.entries[number].needsDataEvents
  }
}
