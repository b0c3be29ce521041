/// Which letters are capital and small forms of each other: ASCII, the Latin, Greek, Cyrillic and Armenian
/// letters whose forms correspond one to one, and the full-width Latin ones.
///
/// Source: the simple case folding of Unicode (CaseFolding.txt, status C and S) in these blocks. Left out are
/// pairs of which one is ASCII and the other is not (the Kelvin sign, the long s), the letters of Turkish
/// that need the language, and `ss` for the sharp s.
enum CaseTable {
  /// Capitals at every `step`-th place of a range, each with its small letter at the same distance.
  private struct Block {
    var capitals: ClosedRange<UInt32>
    var step: UInt32
    var distance: Int32

    init(_ first: UInt32, _ last: UInt32, every step: UInt32 = 1, _ distance: Int32) {
      self.capitals = first...last
      self.step = step
      self.distance = distance
    }
  }

  /// In order of their capitals.
  private static let blocks: [Block] = [
    Block(0x00B5, 0x00B5, 775), Block(0x00C0, 0x00D6, 32), Block(0x00D8, 0x00DE, 32),
    Block(0x0100, 0x012E, every: 2, 1), Block(0x0132, 0x0136, every: 2, 1),
    Block(0x0139, 0x0147, every: 2, 1),
    Block(0x014A, 0x0176, every: 2, 1), Block(0x0178, 0x0178, -121), Block(0x0179, 0x017D, every: 2, 1),
    Block(0x0182, 0x0184, every: 2, 1), Block(0x01A0, 0x01A4, every: 2, 1), Block(0x01AF, 0x01AF, 1),
    Block(0x01CD, 0x01DB, every: 2, 1), Block(0x01DE, 0x01EE, every: 2, 1),
    Block(0x01F8, 0x021E, every: 2, 1),
    Block(0x0222, 0x0232, every: 2, 1), Block(0x0370, 0x0372, every: 2, 1), Block(0x0376, 0x0376, 1),
    Block(0x0386, 0x0386, 38), Block(0x0388, 0x038A, 37), Block(0x038C, 0x038C, 64),
    Block(0x038E, 0x038F, 63),
    Block(0x0391, 0x03A1, 32), Block(0x03A3, 0x03AB, 32), Block(0x03C2, 0x03C2, 1), Block(0x0400, 0x040F, 80),
    Block(0x0410, 0x042F, 32), Block(0x0460, 0x0480, every: 2, 1), Block(0x048A, 0x04BE, every: 2, 1),
    Block(0x04C0, 0x04C0, 15), Block(0x04C1, 0x04CD, every: 2, 1), Block(0x04D0, 0x052E, every: 2, 1),
    Block(0x0531, 0x0556, 48), Block(0x1E00, 0x1E94, every: 2, 1), Block(0x1E9E, 0x1E9E, -7615),
    Block(0x1EA0, 0x1EFE, every: 2, 1), Block(0xFF21, 0xFF3A, 32),
  ]

  /// The small form of a letter; anything else as it is. It never takes more bytes in UTF-8 than `scalar`.
  static func folded(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return scalar &- 0x41 < 26 ? scalar + 32 : scalar }
    var low = 0
    var high = blocks.count
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].capitals.upperBound < scalar { low = middle + 1 } else { high = middle }
    }
    guard low < blocks.count else { return scalar }
    let block = blocks[low]
    guard block.capitals.contains(scalar), (scalar - block.capitals.lowerBound) % block.step == 0 else {
      return scalar
    }
    return scalar.advanced(by: Int(block.distance))
  }

  /// Every letter outside ASCII that folds to another one, with that one.
  static func forEachPair(_ body: (_ capital: UInt32, _ small: UInt32) -> Void) {
    for block in blocks {
      for capital in stride(
        from: block.capitals.lowerBound, through: block.capitals.upperBound, by: Int(block.step))
      {
        body(capital, capital.advanced(by: Int(block.distance)))
      }
    }
  }
}
