public import TrailRecords

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension EventTime {
  /// What the system's clock says.
  public static var now: EventTime {
    var now = timespec()
    // It fails for clocks that a system does not have, and each has this one.
    guard unsafe clock_gettime(CLOCK_REALTIME, &now) == 0 else { return EventTime(seconds: 0) }
    return EventTime(seconds: Int64(now.tv_sec))
  }
}
