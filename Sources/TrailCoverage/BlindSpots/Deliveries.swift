import TrailArchive
import TrailRecords

/// When log files were delivered for one account and region, as their names tell.
struct Deliveries {
  /// Minutes from an event to its delivery, mostly (CloudTrail user guide: about 5 minutes on average). A file that
  /// comes sooner after an hour's end may hold records of that hour.
  static let lag = 15

  /// Minutes since 1970, ascending.
  private var minutes: [Int] = []

  /// The deliveries of each place in a listing.
  /// - Parameter places: of which to look at the deliveries.
  static func all(in listing: ArchiveListing, of places: Set<AccountRegion>) -> [AccountRegion: Deliveries] {
    var all: [AccountRegion: Deliveries] = [:]
    for input in listing.inputs {
      guard let key = input.key, key.kind == .log, let minute = key.time?.minute,
        let place = AccountRegion(account: key.account, region: key.region), places.contains(place)
      else { continue }
      all[place, default: Deliveries()].minutes.append(minute)
    }
    return all.mapValues { deliveries in
      var deliveries = deliveries
      deliveries.minutes.sort()
      return deliveries
    }
  }

  /// The hours with a delivery.
  var hours: [ActiveHours.Hour] {
    var active = ActiveHours()
    for minute in minutes { active.insert(minute: minute) }
    return active.hours
  }

  /// How many files were delivered in a time.
  func count(_ time: Range<Int>) -> Int { place(of: time.upperBound) - place(of: time.lowerBound) }

  /// How many files were delivered before a minute.
  private func place(of minute: Int) -> Int {
    var low = 0
    var high = minutes.count
    while low < high {
      let middle = (low + high) / 2
      if minutes[middle] < minute { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension TrailKey {
  /// The time in the file's name, with or without seconds; nil where there is none.
  var time: EventTime? {
    guard let stamp else { return nil }
    // Without seconds: 20230710T1205Z.
    return EventTime(stamp.utf8.count == 14 ? "\(stamp.dropLast())00Z" : stamp)
  }
}
