import Sigma
import TrailRecords

/// The members of the objects of a record that were stepped into, so that each is gone through once, however many
/// fields in it rules ask about. To be used by one worker.
final class ObjectMembers {
  /// An object whose members are known.
  struct Object {
    fileprivate let text: Int
    fileprivate let start: Int
    /// Where its members are kept; nil where it has too many.
    fileprivate let members: Range<Int>?
    /// Whether some key holds a dot.
    let hasDottedKeys: Bool
  }

  private struct Member {
    let key: JSONSlice
    /// The key's bytes between the quotes; -1 for a key with escapes, which may mean fewer.
    let length: Int
    let value: Int
  }

  /// A record may have very many objects, and an object very many members: no more are kept than these.
  private static let most = 1024
  /// Objects are looked for one after another, so that a long list of them must not stay.
  private static let mostObjects = 32

  private var objects: [Object] = []
  private var members: [Member] = []

  /// Forgets the last record.
  func clear() {
    if objects.isEmpty { return }
    objects.removeAll(keepingCapacity: true)
    members.removeAll(keepingCapacity: true)
  }

  /// - Parameters:
  ///   - bytes: of the text that the object stands in.
  ///   - text: that text's number.
  /// - Returns: the object, until another one is asked for.
  func object(_ object: JSONSlice, _ bytes: Span<UInt8>, text: Int) -> Object {
    for known in objects where known.start == object.start && known.text == text { return known }
    if members.count >= Self.most || objects.count >= Self.mostObjects { clear() }
    let first = members.count
    var hasDottedKeys = false
    JSONWalk.members(bytes, of: object) { key, value in
      if !hasDottedKeys { hasDottedKeys = JSONText.holds(bytes, key, UInt8(ascii: ".")) }
      if members.count - first > Self.most { return !hasDottedKeys }
      let length = JSONText.hasEscape(bytes, key) ? -1 : key.end - key.start - 2
      members.append(Member(key: key, length: length, value: value.start))
      return true
    }
    let isKept = members.count - first <= Self.most
    if !isKept { members.removeSubrange(first...) }
    let made = Object(
      text: text, start: object.start, members: isKept ? first..<members.count : nil,
      hasDottedKeys: hasDottedKeys)
    objects.append(made)
    return made
  }

  /// Where the value of a member begins, of the last one where the key occurs twice.
  /// - Parameters:
  ///   - path: some steps of it make the key.
  ///   - bytes: of the text that the object stands in.
  func find(_ path: FieldPath, from step: Int, steps: Int, in object: Object, _ bytes: Span<UInt8>) -> Int? {
    if let kept = object.members {
      return Self.find(path.key(from: step, steps: steps), members, kept, bytes)
    }
    guard let whole = JSONWalk.opening(bytes, at: object.start) else { return nil }
    var found: Int?
    JSONWalk.members(bytes, of: whole) { key, value in
      if Self.isKey(key, bytes, path, from: step, steps: steps) { found = value.start }
      return true
    }
    return found
  }

  private static func isKey(
    _ key: JSONSlice, _ bytes: Span<UInt8>, _ path: borrowing FieldPath, from step: Int, steps: Int
  ) -> Bool {
    JSONText.equals(bytes, key, path.key(from: step, steps: steps))
  }

  private static func find(
    _ name: Span<UInt8>, _ members: [Member], _ range: Range<Int>, _ bytes: Span<UInt8>
  ) -> Int? {
    for place in range.reversed() {
      let member = members[place]
      if member.length >= 0, member.length != name.count { continue }
      if JSONText.equals(bytes, member.key, name) { return member.value }
    }
    return nil
  }
}
