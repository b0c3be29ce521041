/// The combinations of one text of each field, equal texts of a field taken as one.
struct TextChoices: Sendable {
  /// The places of the distinct texts, field by field.
  private var places: [Range<Int>] = []
  /// How many of them each field has.
  private var counts: [Int] = []
  /// How many combinations there are: none where a field has no text.
  private(set) var count = 0
  /// Whether there are more combinations than were asked for.
  private(set) var isShortened = false

  /// Takes the first combinations, where those of the last field follow one another.
  /// - Parameter fields: how many fields count.
  mutating func choose(_ texts: FieldTexts, fields: Int, atMost limit: Int) {
    places.removeAll(keepingCapacity: true)
    counts.removeAll(keepingCapacity: true)
    count = 1
    isShortened = false
    for field in 0..<fields {
      let found = distinct(texts, field, atMost: limit)
      counts.append(found)
      // One more than the limit says all that is to be known, and never overflows.
      count = min(count, limit + 1) * found
    }
    if count > limit {
      count = limit
      isShortened = true
    }
  }

  /// The place in the bytes of the text that a field has in a combination.
  func place(ofField field: Int, in combination: Int) -> Range<Int> {
    var rest = combination
    var start = places.count
    for at in counts.indices.reversed() {
      start -= counts[at]
      if at == field { return places[start + rest % counts[at]] }
      rest /= counts[at]
    }
    return 0..<0
  }

  private mutating func distinct(_ texts: FieldTexts, _ field: Int, atMost limit: Int) -> Int {
    let found = texts.texts(ofField: field)
    let start = places.count
    if found.count == 1 {
      places.append(texts.place(ofText: found.lowerBound))
      return 1
    }
    // Short lists, which nearly all are, do without the memory of a set.
    var seen: Set<ArraySlice<UInt8>>? = found.count > 16 ? [] : nil
    for text in found {
      let place = texts.place(ofText: text)
      let isNew =
        seen?.insert(texts.bytes[place]).inserted
        ?? !places[start...].contains { texts.bytes[$0].elementsEqual(texts.bytes[place]) }
      guard isNew else { continue }
      if places.count - start == limit {
        isShortened = true
        break
      }
      places.append(place)
    }
    return places.count - start
  }
}
