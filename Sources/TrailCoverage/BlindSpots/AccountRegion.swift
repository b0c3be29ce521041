import TrailRecords

/// An account and a region of it, which can be looked up by a record's bytes without making a `String`.
struct AccountRegion: Sendable, Hashable {
  // The bytes eight to a word, the first one highest, so that the order of words is that of texts.
  private let account1, account2: UInt64
  private let region1, region2, region3, region4: UInt64

  /// AWS's accounts have 12 digits and its regions some 15 letters: longer texts are no such names.
  private static let accountBytes = 16
  private static let regionBytes = 32

  /// - Returns: nil where the record names no account or no region.
  init?(_ event: borrowing CloudTrailEvent) {
    var account = event.place(.recipientAccountId)
    if account.isEmpty { account = CallerPlaces(event).accountID }
    self.init(event.bytes, account: account, region: event.place(.awsRegion))
  }

  init?(account: String, region: String) {
    let bytes = Array(account.utf8) + Array(region.utf8)
    let end = account.utf8.count
    self.init(bytes.span, account: 0..<end, region: end..<bytes.count)
  }

  private init?(_ bytes: Span<UInt8>, account: TextPlace, region: TextPlace) {
    // Neither has a character that has to be escaped.
    guard !account.hasEscapes, !region.hasEscapes else { return nil }
    self.init(bytes, account: account.range, region: region.range)
  }

  private init?(_ bytes: Span<UInt8>, account: Range<Int>, region: Range<Int>) {
    guard !account.isEmpty, account.count <= Self.accountBytes,
      !region.isEmpty, region.count <= Self.regionBytes
    else { return nil }
    account1 = Self.word(bytes, account, 0)
    account2 = Self.word(bytes, account, 8)
    region1 = Self.word(bytes, region, 0)
    region2 = Self.word(bytes, region, 8)
    region3 = Self.word(bytes, region, 16)
    region4 = Self.word(bytes, region, 24)
  }

  var account: String { Self.text(account1, account2) }
  var region: String { Self.text(region1, region2, region3, region4) }

  @inline(__always)
  private static func word(_ bytes: Span<UInt8>, _ text: Range<Int>, _ offset: Int) -> UInt64 {
    guard offset < text.count else { return 0 }
    return bytes.word(at: text.lowerBound + offset).keeping(bytes: text.count - offset).byteSwapped
  }

  private static func text(_ words: UInt64...) -> String {
    let bytes = words.flatMap { word in
      stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> UInt64($0)) }
    }
    return String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
  }
}

extension AccountRegion: Comparable {
  static func < (left: AccountRegion, right: AccountRegion) -> Bool {
    if left.account1 != right.account1 { return left.account1 < right.account1 }
    if left.account2 != right.account2 { return left.account2 < right.account2 }
    if left.region1 != right.region1 { return left.region1 < right.region1 }
    if left.region2 != right.region2 { return left.region2 < right.region2 }
    if left.region3 != right.region3 { return left.region3 < right.region3 }
    return left.region4 < right.region4
  }
}
