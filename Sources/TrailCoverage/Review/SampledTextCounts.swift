import TrailDetection
import TrailHash

/// How often each of some texts came up, for a bounded number of texts.
///
/// Where there are more, those stay whose hash begins with enough zero bits: which they are depends on the texts alone,
/// so that any division of the work gives the same. What stays has its full count.
struct SampledTextCounts: Sendable {
  private var names = NameTable()
  private var texts: [String] = []
  private var counts: [Int] = []
  /// How many zero bits a hash begins with, of the texts that are kept.
  private var zeros = 0
  private let most: Int

  init(most: Int) {
    self.most = most
  }

  /// Whether no text had to be left out.
  var isComplete: Bool { zeros == 0 }

  /// Each text with its count, in the order of the texts' bytes.
  var sorted: [(text: String, count: Int)] {
    zip(texts, counts).sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
      .map { (text: $0.0, count: $0.1) }
  }

  /// - Parameter text: UTF-8.
  mutating func add(_ text: [UInt8], count: Int = 1) {
    let bytes = text.span
    if let known = names.find(bytes, 0..<bytes.count) {
      counts[known] += count
      return
    }
    if zeros > 0, !isKept(text) { return }
    let number = names.insert(String(decoding: text, as: UTF8.self))
    if number < counts.count {
      counts[number] += count
      return
    }
    texts.append(String(decoding: text, as: UTF8.self))
    counts.append(count)
    while texts.count > most { narrow(to: zeros + 1) }
  }

  mutating func merge(_ other: SampledTextCounts) {
    if other.zeros > zeros { narrow(to: other.zeros) }
    for (text, count) in zip(other.texts, other.counts) { add(Array(text.utf8), count: count) }
  }

  private mutating func narrow(to zeros: Int) {
    self.zeros = zeros
    let kept = zip(texts, counts).filter { isKept(Array($0.0.utf8)) }
    names = NameTable()
    texts = []
    counts = []
    for (text, count) in kept {
      names.insert(text)
      texts.append(text)
      counts.append(count)
    }
  }

  private func isKept(_ text: [UInt8]) -> Bool { Self.hash(text).leadingZeroBitCount >= zeros }

  /// FNV-1a, its bits mixed once more: the same in every process.
  private static func hash(_ text: [UInt8]) -> UInt64 {
    var sum = FNV1a()
    sum.add(text.span)
    var hash = sum.value
    hash = (hash ^ hash &>> 33) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ hash &>> 33) &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ hash &>> 33
  }
}
