import TrailRecords

extension CloudTrailEvent {
  /// The bytes between a string's quotes, where they mean what they are; nil for a string with escapes, for
  /// another kind and for absence.
  @_lifetime(copy self)
  func plainBytes(_ slice: JSONSlice?) -> Span<UInt8>? {
    guard let slice, slice.kind == .string, slice.end - slice.start >= 2 else { return nil }
    let inner = bytes.extracting(slice.start + 1..<slice.end - 1)
    for at in inner.indices where inner[at] == UInt8(ascii: "\\") { return nil }
    return inner
  }

  /// A string that holds anything at all.
  func isFilledString(_ slice: JSONSlice?) -> Bool {
    guard let slice, slice.kind == .string else { return false }
    return slice.end - slice.start > 2
  }

  /// A member of `userIdentity`.
  func identityMember(_ name: String) -> JSONSlice? {
    guard let identity = self[.userIdentity] else { return nil }
    return member(name, of: identity)
  }

  /// The account that the event was delivered to, else the caller's; nil where the record names neither.
  var accountSlice: JSONSlice? {
    let recipient = self[.recipientAccountId]
    if isFilledString(recipient) { return recipient }
    let caller = identityMember("accountId")
    return isFilledString(caller) ? caller : nil
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
  func equals(_ text: String) -> Bool {
    let other = text.utf8
    guard other.count == count else { return false }
    var at = 0
    for byte in other {
      if self[at] != byte { return false }
      at += 1
    }
    return true
  }
}
