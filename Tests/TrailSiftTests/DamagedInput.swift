import Testing

/// An input with something wrong in it, and what the ledger is to say of it.
struct DamagedInput: CustomTestStringConvertible, Sendable {
  let name: String
  let bytes: [UInt8]
  let state: String
  let records: Int
  let findings: Int
  /// Words that the reason has.
  let reason: [String]

  var testDescription: String { name }

  init(_ name: String, _ bytes: [UInt8], _ state: String, records: Int, findings: Int, _ reason: String...) {
    (self.name, self.bytes, self.state) = (name, bytes, state)
    (self.records, self.findings, self.reason) = (records, findings, reason)
  }

  private static let three = (1...3).map { MadeRecord($0) }.delivery
  private static let whole = GzipMember(three)
  private static let beforeThird = Array(three.utf8).count - MadeRecord(3).json.utf8.count

  /// Every kind of damage once. The records 1 to 3 are findings.
  static let all: [DamagedInput] = [
    DamagedInput(
      "cut inside the third record", Array(whole.bytes.prefix(10 + 5 + beforeThird + 40)), "partial",
      records: 2,
      findings: 2, "cut off", "ends inside a record"),
    DamagedInput(
      "cut before the trailer", whole.header + whole.body, "partial", records: 3, findings: 3, "cut off"),
    DamagedInput(
      "cut in the header", Array(whole.header.prefix(6)), "failed", records: 0, findings: 0, "cut off"),
    DamagedInput(
      "wrong header", [0x1F, 0x8B, 9] + whole.bytes.dropFirst(3), "failed", records: 0, findings: 0, "header"),
    DamagedInput(
      "wrong checksum", whole.header + whole.body + [whole.trailer[0] ^ 1] + whole.trailer.dropFirst(),
      "partial",
      records: 3, findings: 3, "CRC-32"),
    DamagedInput(
      "wrong length", whole.header + whole.body + whole.trailer.dropLast(4) + [1, 0, 0, 0], "partial",
      records: 3,
      findings: 3, "trailer"),
    DamagedInput(
      "bytes behind the last member", whole.bytes + Array("trash".utf8), "partial", records: 3, findings: 3,
      "5 bytes", "after the last gzip member"),
    DamagedInput(
      "corrupt block", whole.bytes + whole.header + [7] + whole.body.dropFirst() + whole.trailer, "partial",
      records: 3, findings: 3, "corrupt"),
    DamagedInput(
      "one bad record",
      Array(
        three.replacing(#""eventName":"StopLogging""#, with: #""eventName":01"#, maxReplacements: 1).utf8),
      "partial", records: 3, findings: 2, "1 record could not be read", "number"),
    DamagedInput(
      "a list with no end", Array(three.dropLast(2).utf8), "partial", records: 3, findings: 3,
      "list of records"),
    DamagedInput(
      "text behind the records", Array((three + "\nthe end\n").utf8), "partial", records: 3, findings: 3,
      "no JSON"),
    DamagedInput("no JSON at all", Array("not a log\n".utf8), "failed", records: 0, findings: 0, "no JSON"),
    DamagedInput(
      "a record that is none", Array(#"{"Records":[7]}"#.utf8), "failed", records: 1, findings: 0, "no object"
    ),
  ]
}
