/// Something that comes before or behind others of its kind.
protocol Prioritized {
  func precedes(_ other: Self) -> Bool
}

/// Hands out the items that it was given, the one that precedes all others first: a binary heap.
struct PriorityQueue<Item: Prioritized> {
  private var heap: [Item] = []

  var first: Item? { heap.first }

  mutating func push(_ item: Item) {
    heap.append(item)
    var child = heap.count - 1
    while child > 0, heap[child].precedes(heap[(child - 1) / 2]) {
      heap.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  mutating func pop() -> Item? {
    guard let top = heap.first else { return nil }
    let last = heap.removeLast()
    if heap.isEmpty { return top }
    heap[0] = last
    var parent = 0
    while true {
      var best = parent
      for child in [2 * parent + 1, 2 * parent + 2]
      where child < heap.count && heap[child].precedes(heap[best]) {
        best = child
      }
      if best == parent { return top }
      heap.swapAt(best, parent)
      parent = best
    }
  }
}
