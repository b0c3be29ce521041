/// A record that later judgements depend on, as an entry of the log `kept`.
struct KeptRecord {
  let record: LiveRecord
  /// The event's time in seconds.
  let time: Int64

  /// Time, instant and number in 8 bytes each, the length of the source in 4, the source and the record.
  var bytes: [UInt8] {
    let source = Array(record.source.utf8)
    return LittleEndian.bytes(time) + LittleEndian.bytes(record.seenAt)
      + LittleEndian.bytes(Int64(record.number))
      + LittleEndian.bytes(UInt32(clamping: source.count)) + source + record.bytes
  }

  init(_ record: LiveRecord, time: Int64) {
    self.record = record
    self.time = time
  }

  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 28 else { return nil }
    let length = Int(LittleEndian.number(bytes[24..<28], as: UInt32.self))
    guard bytes.count - 28 >= length else { return nil }
    time = LittleEndian.number(bytes[0..<8], as: Int64.self)
    let seenAt = LittleEndian.number(bytes[8..<16], as: Int64.self)
    // No watch writes other times, and what is made of these stays within its bounds.
    guard time.magnitude < 1 << 40, seenAt.magnitude < 1 << 50 else { return nil }
    record = LiveRecord(
      bytes: Array(bytes[(28 + length)...]), source: String(decoding: bytes[28..<28 + length], as: UTF8.self),
      number: Int(LittleEndian.number(bytes[16..<24], as: Int64.self)),
      seenAt: seenAt)
  }
}
