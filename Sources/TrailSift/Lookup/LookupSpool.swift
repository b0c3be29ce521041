/// Keeps the records that look-ups bring, newest first and by name, on disk until all are there, and puts them into
/// the order of their times. In memory a record takes 48 bytes.
///
/// Not to be shared between tasks.
package final class LookupSpool {
  private struct Entry {
    let time: Int64
    /// The eventID's digits, so that records of one second always come in one order.
    let id: UInt128
    let offset: Int64
    let length: Int

    func isBefore(_ other: Entry) -> Bool {
      (time, id, offset) < (other.time, other.id, other.offset)
    }
  }

  private static let blockBytes = 256 << 10

  private var file: UnnamedFile
  private var block: [UInt8] = []
  private var entries: [Entry] = []

  package init() throws(OutputError) { file = try UnnamedFile() }

  package var count: Int { entries.count }

  /// - Parameters:
  ///   - record: its JSON text.
  ///   - time: its event time, in seconds.
  package func add(_ record: [UInt8], time: Int64, id: String?) throws(OutputError) {
    // An empty line would be none: what is missing is to be told.
    let record = record.isEmpty ? Array("null".utf8) : record
    entries.append(
      Entry(
        time: time, id: Self.digits(of: id ?? ""), offset: file.size + Int64(block.count),
        length: record.count))
    block += record
    if block.count >= Self.blockBytes { try flush() }
  }

  /// Puts everything into order.
  package func finish() throws(OutputError) -> OrderedRecords {
    try flush()
    var ordered = try UnnamedFile()
    var lines: [UInt8] = []
    for entry in entries.sorted(by: { $0.isBefore($1) }) {
      var record = [UInt8](repeating: 0, count: entry.length)
      try file.read(into: &record, from: entry.offset)
      lines += record
      lines.append(0x0A)
      if lines.count >= Self.blockBytes {
        try ordered.append(lines.span)
        lines.removeAll(keepingCapacity: true)
      }
    }
    try ordered.append(lines.span)
    ordered.rewind()
    return OrderedRecords(file: ordered)
  }

  private func flush() throws(OutputError) {
    var full: [UInt8] = []
    swap(&full, &block)
    try file.append(full.span)
    full.removeAll(keepingCapacity: true)
    swap(&full, &block)
  }

  /// The hexadecimal digits of a GUID; of another text those that it has.
  private static func digits(of id: String) -> UInt128 {
    id.utf8.reduce(0) { bits, byte in
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return bits }
      return bits << 4 | UInt128(digit)
    }
  }
}

/// Records in the order of their times, a record a line, in a file that is there as long as this object is.
package final class OrderedRecords: Sendable {
  private let file: UnnamedFile

  fileprivate init(file: consuming UnnamedFile) { self.file = file }

  var path: String { file.path }
  var size: Int64 { file.size }
}
