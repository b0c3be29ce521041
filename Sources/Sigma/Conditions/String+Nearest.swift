extension String {
  /// The one of some words that this one is most like, where it is like enough to be a slip of it.
  package func nearest(of words: some Sequence<String>) -> String? {
    let own = Array(lowercased().utf8.prefix(64))
    var best: (word: String, distance: Int)?
    for word in words {
      let other = Array(word.lowercased().utf8.prefix(64))
      let distance = Self.distance(own, other)
      let shorter = Swift.min(own.count, other.count)
      guard distance <= Swift.max(1, shorter / 3), distance < shorter else { continue }
      if best.map({ distance < $0.distance }) ?? true { best = (word, distance) }
    }
    return best?.word
  }

  /// How many letters are to be added, taken out, replaced or swapped with their neighbour.
  private static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for j in b.indices {
        var cost = Swift.min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0 && j > 0 && a[i] == b[j - 1] && a[i - 1] == b[j] {
          cost = Swift.min(cost, before[j - 1] + 1)
        }
        row.append(cost)
      }
      before = last
      last = row
    }
    return last[b.count]
  }
}
