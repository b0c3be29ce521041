/// Which known key followed which the last time: records have their keys in nearly the same order.
@safe
final class KeyOrder {
  // For each entry of ``KnownKeys``, and for the start of an object, the entry that followed it; from `init` to
  // `deinit`.
  private let followers: UnsafeMutablePointer<UInt8>

  /// Stands for the start of an object, in the place of an entry.
  static let start = KnownKeys.slotCount

  init() {
    unsafe followers = .allocate(capacity: KnownKeys.slotCount + 1)
    unsafe followers.initialize(repeating: 0, count: KnownKeys.slotCount + 1)
  }

  deinit { unsafe followers.deallocate() }

  /// The entry of the key that probably comes next, and which key came last.
  /// - Parameter last: an entry or `start`.
  @inline(__always)
  subscript(last: Int) -> Int {
    get {
      assert(last >= 0 && last <= KnownKeys.slotCount)
      return unsafe Int(followers[last])
    }
    set {
      assert(last >= 0 && last <= KnownKeys.slotCount && newValue < KnownKeys.slotCount)
      unsafe followers[last] = UInt8(truncatingIfNeeded: newValue)
    }
  }
}
