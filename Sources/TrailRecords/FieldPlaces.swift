/// Gathers where the known fields of an object start. It stays in one place, since a vector that is changed slot by
/// slot would be copied each time.
@safe
final class FieldPlaces {
  // One vector from `init` to `deinit`, changed only through `note` and `clear`.
  private let starts: UnsafeMutablePointer<SIMD32<Int32>>

  init() {
    unsafe starts = .allocate(capacity: 1)
    unsafe starts.initialize(to: SIMD32(repeating: -1))
  }

  deinit {
    unsafe starts.deallocate()
  }

  @inline(__always)
  func note(_ slot: Int, _ start: Int) {
    precondition(slot >= 0 && slot < SIMD32<Int32>.scalarCount)
    // The slot lies within the vector's 32 scalars.
    unsafe UnsafeMutableRawPointer(starts).storeBytes(
      of: Int32(truncatingIfNeeded: start), toByteOffset: slot * MemoryLayout<Int32>.stride, as: Int32.self)
  }

  @inline(__always)
  func clear() { unsafe starts.pointee = SIMD32(repeating: -1) }

  var table: FieldTable { FieldTable(unsafe starts.pointee) }
}
