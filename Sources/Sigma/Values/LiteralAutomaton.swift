/// Looks for many texts at once in one pass over another (Aho and Corasick): a trie of them, and for each of
/// its states the longest one that is an end of it.
struct LiteralAutomaton: Sendable {
  /// Edges of state `s` are `edgeStarts[s]..<edgeStarts[s + 1]`, in order of their bytes.
  private var edgeStarts: [Int32] = []
  private var edgeBytes: [UInt8] = []
  private var edgeTargets: [Int32] = []
  /// Where to go on when no edge fits.
  private var fallbacks: [Int32] = []
  /// Whether one of the texts ends here.
  private var accepts: [Bool] = []
  /// The edges of the root, 0 where it has none.
  private var rootTargets: [Int32] = []

  /// Whether it looks for no text at all.
  let isEmpty: Bool

  init(_ texts: [[UInt8]]) {
    isEmpty = texts.isEmpty
    guard !isEmpty else { return }
    var children: [[UInt8: Int]] = [[:]]
    accepts = [false]
    for text in texts {
      var state = 0
      for byte in text {
        if let child = children[state][byte] {
          state = child
        } else {
          children[state][byte] = children.count
          state = children.count
          children.append([:])
          accepts.append(false)
        }
      }
      accepts[state] = true
    }
    fallbacks = [Int32](repeating: 0, count: children.count)
    var queue = [0]
    var next = 0
    while next < queue.count {
      let state = queue[next]
      next += 1
      for (byte, child) in children[state] {
        queue.append(child)
        guard state != 0 else { continue }
        var fallback = Int(fallbacks[state])
        while fallback != 0, children[fallback][byte] == nil { fallback = Int(fallbacks[fallback]) }
        fallback = children[fallback][byte] ?? 0
        fallbacks[child] = Int32(truncatingIfNeeded: fallback)
        if accepts[fallback] { accepts[child] = true }
      }
    }
    for edges in children {
      edgeStarts.append(Int32(truncatingIfNeeded: edgeBytes.count))
      for (byte, child) in edges.sorted(by: { $0.key < $1.key }) {
        edgeBytes.append(byte)
        edgeTargets.append(Int32(truncatingIfNeeded: child))
      }
    }
    edgeStarts.append(Int32(truncatingIfNeeded: edgeBytes.count))
    rootTargets = [Int32](repeating: 0, count: 256)
    for (byte, child) in children[0] { rootTargets[Int(byte)] = Int32(truncatingIfNeeded: child) }
  }

  /// Whether one of the texts stands in `text`.
  func isAnyFound(in text: Span<UInt8>) -> Bool {
    guard !isEmpty else { return false }
    if accepts[0] { return true }
    var state = 0
    for place in 0..<text.count {
      state = follow(state, text[place])
      if accepts[state] { return true }
    }
    return false
  }

  @inline(__always)
  private func follow(_ start: Int, _ byte: UInt8) -> Int {
    var state = start
    while state != 0 {
      var edge = Int(edgeStarts[state])
      let end = Int(edgeStarts[state + 1])
      while edge < end, edgeBytes[edge] < byte { edge += 1 }
      if edge < end, edgeBytes[edge] == byte { return Int(edgeTargets[edge]) }
      state = Int(fallbacks[state])
    }
    return Int(rootTargets[Int(byte)])
  }
}
