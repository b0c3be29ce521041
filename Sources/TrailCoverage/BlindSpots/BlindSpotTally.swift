public import TrailRecords
public import TrailSift

/// When there were records, per account and region, and what was done to trails.
///
/// It takes two bytes for an hour of a place, at most 10,000 places and the hours of 30 years.
public struct BlindSpotTally: RecordTally {
  /// How many accounts and regions are looked at, the first ones by name.
  static let placeLimit = 10_000

  /// What there was in one region of an account.
  struct Place: Sendable {
    let key: AccountRegion
    fileprivate(set) var hours = ActiveHours()
    fileprivate(set) var records = 0
  }

  private var numbers: [AccountRegion: Int] = [:]
  private var known: [Place] = []
  /// The number of the place of the last record: the next one is mostly of the same.
  private var recent = 0
  private(set) var callLog = TrailCallLog()
  /// Records that say when and where they are from.
  private var placed = 0
  /// Records that do not say when or where they are from.
  private(set) var unplaced = 0

  public init() {}

  /// The places in the order of account and region. Which ones they are does not depend on the order of records: a
  /// place among the first of all is among the first of any part, with all its records.
  var places: ArraySlice<Place> { known.sorted { $0.key < $1.key }.prefix(Self.placeLimit) }

  /// Records of further places.
  var beyond: Int { placed - places.reduce(0) { $0 + $1.records } }

  public mutating func add(_ event: borrowing CloudTrailEvent, _ memory: inout Void) {
    guard let time = event.time, ActiveHours.minutes.contains(time.minute), let key = AccountRegion(event)
    else {
      unplaced += 1
      return
    }
    placed += 1
    if known.isEmpty || known[recent].key != key { recent = number(of: key) }
    known[recent].hours.insert(minute: time.minute)
    known[recent].records += 1
    if let call = TrailCall(event, in: key, at: time) { callLog.note(call) }
  }

  public mutating func merge(_ other: BlindSpotTally) {
    placed += other.placed
    unplaced += other.unplaced
    callLog.merge(other.callLog)
    for place in other.known {
      let number = number(of: place.key)
      known[number].hours.merge(place.hours)
      known[number].records += place.records
    }
  }

  private mutating func number(of key: AccountRegion) -> Int {
    if let number = numbers[key] { return number }
    if known.count >= Self.placeLimit * 2 { cut() }
    let number = known.count
    known.append(Place(key: key))
    numbers[key] = number
    return number
  }

  /// Forgets the places that are not among the first.
  private mutating func cut() {
    known = Array(places)
    numbers = Dictionary(uniqueKeysWithValues: known.enumerated().map { ($1.key, $0) })
    recent = 0
  }
}
