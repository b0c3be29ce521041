import TrailRecords

extension CloudTrailEvent {
  /// The text at a place in UTF-8, escapes taken out; empty where there is none.
  func bytes(of place: TextPlace) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(place.range.count)
    forEachByte(of: place) { text.append($0) }
    return text
  }

  /// Whether the text at a place is exactly `text`. Does not allocate unless it has escapes.
  func means(_ place: TextPlace, _ text: StaticString) -> Bool {
    guard !place.hasEscapes else { return bytes(of: place).span.equals(text) }
    return bytes.extracting(place.range).equals(text)
  }

  /// The account that the event was delivered to, else the caller's; none where the record names neither.
  func account(of caller: borrowing CallerPlaces) -> TextPlace {
    let recipient = place(.recipientAccountId)
    if !recipient.isEmpty { return recipient }
    return caller.accountID.isEmpty ? .none : caller.accountID
  }

  /// The value of `readOnly`, which LookupEvents gives as a string; nil for anything but true and false.
  var readOnly: Bool? {
    guard let slice = self[.readOnly] else { return nil }
    switch slice.kind {
    case .boolean: return bytes[slice.start] == UInt8(ascii: "t")
    case .string: return equals(slice, "true") ? true : equals(slice, "false") ? false : nil
    case .object, .array, .number, .null: return nil
    }
  }
}

extension Span where Element == UInt8 {
  func equals(_ text: StaticString) -> Bool { count == text.utf8CodeUnitCount && has(text, at: 0) }

  func starts(with text: StaticString) -> Bool { has(text, at: 0) }

  func ends(with text: StaticString) -> Bool { has(text, at: count - text.utf8CodeUnitCount) }

  func contains(_ text: StaticString) -> Bool {
    guard text.utf8CodeUnitCount <= count else { return false }
    for start in 0...count - text.utf8CodeUnitCount where has(text, at: start) { return true }
    return false
  }

  /// Whether `text` stands at `start`.
  @inline(__always)
  private func has(_ text: StaticString, at start: Int) -> Bool {
    guard start >= 0, text.utf8CodeUnitCount <= count - start else { return false }
    for offset in 0..<text.utf8CodeUnitCount {
      // The offset lies within the text.
      guard unsafe self[start &+ offset] == text.utf8Start[offset] else { return false }
    }
    return true
  }
}
