import TrailRecords

/// The hours in which something happened, each with the first and the last minute of it: two bytes an hour.
///
/// That is enough to tell any time of an hour or more without anything: it begins with the last minute of an hour and
/// ends with the first of another.
struct ActiveHours: Sendable {
  /// An hour in which something happened.
  struct Hour: Sendable, Equatable {
    /// Hours since 1970.
    let number: Int
    /// Minutes since 1970.
    let firstMinute: Int
    let lastMinute: Int
  }

  /// Minutes since 1970 that can be noted, 2010 to 2039: CloudTrail began in 2013, and whoever invents times cannot
  /// make this grow without end.
  static let minutes = 350_640 * 60..<613_608 * 60

  private static let blockHours = 32

  /// The numbers of the blocks of hours in which something happened, ascending.
  private var blocks: [Int32] = []
  /// For each hour of these blocks its first minute, or 255 for an hour without any.
  private var firsts: [UInt8] = []
  /// For each hour of these blocks its last minute.
  private var lasts: [UInt8] = []
  /// Where the block stands that was asked for last.
  private var recent = 0

  /// Notes that something happened in a minute.
  /// - Parameter minute: since 1970.
  /// - Returns: whether the minute is one that can be noted.
  @discardableResult
  mutating func insert(minute: Int) -> Bool {
    guard Self.minutes.contains(minute) else { return false }
    let (hour, rest) = minute.quotientAndRemainder(dividingBy: 60)
    let at = position(ofBlock: Int32(hour / Self.blockHours)) * Self.blockHours + hour % Self.blockHours
    let part = UInt8(rest)
    if firsts[at] > part { firsts[at] = part }
    if lasts[at] < part { lasts[at] = part }
    return true
  }

  mutating func merge(_ other: ActiveHours) {
    for (number, block) in other.blocks.enumerated() {
      let from = number * Self.blockHours
      let to = position(ofBlock: block) * Self.blockHours
      for hour in 0..<Self.blockHours {
        firsts[to + hour] = min(firsts[to + hour], other.firsts[from + hour])
        lasts[to + hour] = max(lasts[to + hour], other.lasts[from + hour])
      }
    }
  }

  /// The hours in which something happened, ascending.
  var hours: [Hour] {
    var hours: [Hour] = []
    for at in firsts.indices where firsts[at] < 60 {
      let number = Int(blocks[at / Self.blockHours]) * Self.blockHours + at % Self.blockHours
      hours.append(
        Hour(
          number: number, firstMinute: number * 60 + Int(firsts[at]), lastMinute: number * 60 + Int(lasts[at])
        ))
    }
    return hours
  }

  /// Where a block stands; it is put in where it is not there.
  private mutating func position(ofBlock block: Int32) -> Int {
    if recent < blocks.count, blocks[recent] == block { return recent }
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle] < block { low = middle + 1 } else { high = middle }
    }
    if low == blocks.count || blocks[low] != block {
      blocks.insert(block, at: low)
      let start = low * Self.blockHours
      firsts.insert(contentsOf: repeatElement(255, count: Self.blockHours), at: start)
      lasts.insert(contentsOf: repeatElement(0, count: Self.blockHours), at: start)
    }
    recent = low
    return low
  }
}

extension [ActiveHours.Hour] {
  /// The place of the first hour that is not before one.
  /// - Parameter number: hours since 1970.
  func place(of number: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The hours that share a minute with some time.
  /// - Parameter minutes: since 1970.
  func hours(touching minutes: Range<Int>) -> ArraySlice<ActiveHours.Hour> {
    guard !minutes.isEmpty else { return [] }
    return self[place(of: minutes.lowerBound / 60)..<place(of: (minutes.upperBound - 1) / 60 + 1)]
  }
}

extension EventTime {
  /// Whole minutes since 1970.
  var minute: Int { Int(seconds >= 0 ? seconds / 60 : (seconds - 59) / 60) }

  init(minute: Int) { self.init(seconds: Int64(minute) * 60) }

  init(hour: Int) { self.init(minute: hour * 60) }
}
