/// A hash of a text's ends and length: as many steps for a long text as for a short one.
enum TextHash {
  static func hash(of text: Span<UInt8>) -> UInt64 {
    let count = text.count
    var hash = mix(0x9E37_79B9_7F4A_7C15, UInt64(truncatingIfNeeded: count))
    guard count >= 8 else {
      var word: UInt64 = 0
      for place in 0..<count { word = word << 8 | UInt64(text[place]) }
      return mix(hash, word)
    }
    hash = mix(hash, word(text, at: 0))
    hash = mix(hash, word(text, at: min(8, count - 8)))
    hash = mix(hash, word(text, at: max(count - 16, 0)))
    return mix(hash, word(text, at: count - 8))
  }

  private static func word(_ text: Span<UInt8>, at place: Int) -> UInt64 {
    var word: UInt64 = 0
    for further in 0..<8 { word = word << 8 | UInt64(text[place + further]) }
    return word
  }

  private static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    let product = (hash ^ word) &* 0xFF51_AFD7_ED55_8CCD
    return product ^ (product >> 32)
  }
}
