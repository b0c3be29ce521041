/// The lists of placeholders as bytes, beside ``RuleCoder``'s rules: the texts (how many, then each one's length and
/// UTF-8), how many lists, and for each list its name and its texts, by their numbers in the list of texts. The same
/// lists always give the same bytes.
public enum PlaceholderCoder {
  public static func encode(_ lists: [String: [String]]) -> [UInt8] {
    var encoder = RuleEncoder()
    encoder.count(lists.count)
    for (name, texts) in lists.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
      encoder.text(name)
      encoder.textList(texts)
    }
    return encoder.finished()
  }

  /// The lists, equal to those that were encoded.
  public static func decode(_ bytes: [UInt8]) throws(RuleCodingError) -> [String: [String]] {
    var decoder = try RuleDecoder(bytes, from: 0)
    var lists: [String: [String]] = [:]
    for _ in 0..<(try decoder.reader.count()) {
      let name = try decoder.text()
      guard lists.updateValue(try decoder.textList(), forKey: name) == nil else {
        throw decoder.reader.error("two lists have the same name")
      }
    }
    guard decoder.reader.isAtEnd else { throw decoder.reader.error("more follows the last list") }
    return lists
  }
}
