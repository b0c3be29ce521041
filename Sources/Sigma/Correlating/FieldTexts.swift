/// The texts that some fields of an event hold, in one piece of memory that is used again for the next event.
///
/// For each field in turn, `add` each text and then `endField()`; a field that is missing or null has no text.
public struct FieldTexts: Sendable {
  private(set) var bytes: [UInt8] = []
  /// The end of each text in `bytes`.
  private var textEnds: [Int] = []
  /// The number of texts up to the end of each field.
  private var fieldEnds: [Int] = []

  public init() {}

  /// - Parameter fields: for each field, its texts.
  public init(_ fields: [[String]]) {
    for field in fields {
      for text in field { add(text) }
      endField()
    }
  }

  /// Forgets the texts and keeps the memory.
  public mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    textEnds.removeAll(keepingCapacity: true)
    fieldEnds.removeAll(keepingCapacity: true)
  }

  public mutating func add(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    textEnds.append(bytes.count)
  }

  /// - Parameter text: the text in UTF-8.
  public mutating func add(_ text: Span<UInt8>) {
    for at in text.indices { bytes.append(text[at]) }
    textEnds.append(bytes.count)
  }

  /// Tells that the texts since the last call are those of one field.
  public mutating func endField() { fieldEnds.append(textEnds.count) }

  var fieldCount: Int { fieldEnds.count }

  /// The numbers of a field's texts.
  func texts(ofField field: Int) -> Range<Int> {
    (field == 0 ? 0 : fieldEnds[field - 1])..<fieldEnds[field]
  }

  /// The place of a text in `bytes`.
  func place(ofText text: Int) -> Range<Int> { (text == 0 ? 0 : textEnds[text - 1])..<textEnds[text] }
}
