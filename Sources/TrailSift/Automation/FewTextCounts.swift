/// How often texts occurred, as long as they are few. Joining two is the same as counting all in one, in any order.
struct FewTextCounts: Sendable {
  struct Count: Sendable, Equatable {
    /// Its beginning, where it is long.
    let text: String
    var count: Int
  }

  /// By the texts' hashes; nil where there were more than are kept.
  private var counts: [UInt64: Count]? = [:]
  private let most: Int

  private static let mostLetters = 200

  init(most: Int) { self.most = most }

  /// Counts a text that is known by its hash.
  /// - Returns: false where it is not, and is to be entered with its text.
  mutating func note(_ hash: UInt64) -> Bool {
    guard counts != nil else { return true }
    guard counts?[hash] != nil else { return false }
    counts?[hash]?.count += 1
    return true
  }

  /// Counts a text for the first time.
  mutating func enter(_ text: String, _ hash: UInt64) {
    counts?[hash] = Count(text: String(text.prefix(Self.mostLetters)), count: 1)
    bound()
  }

  mutating func merge(_ other: FewTextCounts) {
    guard let more = other.counts else {
      counts = nil
      return
    }
    counts?.merge(more) { Count(text: $0.text, count: $0.count + $1.count) }
    bound()
  }

  private mutating func bound() {
    if let counts, counts.count > most { self.counts = nil }
  }

  /// The most frequent first; nil where there are too many.
  var ranked: [Count]? {
    counts?.values.sorted { $0.count != $1.count ? $0.count > $1.count : $0.text < $1.text }
  }
}
