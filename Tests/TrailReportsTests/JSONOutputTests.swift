import Foundation
import Testing

@testable import TrailReports

@Suite("JSON strings")
struct JSONOutputTests {
  @Test(
    "A character that JSON reserves is escaped",
    arguments: [
      ("", #""""#), ("plain", #""plain""#), ("a\"b\\c", #""a\"b\\c""#),
      ("\n\r\t\u{8}\u{C}", #""\n\r\t\b\f""#),
      ("\u{0}\u{1F}\u{10}\u{A}", #""\u0000\u001f\u0010\n""#),
      ("é 天 🜁 \u{2028}\u{7F}", "\"é 天 🜁 \u{2028}\u{7F}\""),
    ])
  func escapes(text: String, json: String) {
    var bytes = ReportBytes()
    bytes.appendJSON(text)
    #expect(String(decoding: bytes.bytes, as: UTF8.self) == json)
  }

  @Test("Another parser reads back every character below U+0300, alone and amid others")
  func roundTrip() throws {
    for value in 0..<UInt32(0x300) {
      let scalar = try #require(Unicode.Scalar(value))
      for text in [String(scalar), "ab\(scalar)cd\(scalar)"] {
        var bytes = ReportBytes()
        bytes.append("[")
        bytes.appendJSON(text)
        bytes.append("]")
        let parsed = try JSONSerialization.jsonObject(with: Data(bytes.bytes)) as? [String]
        #expect(parsed?.first.map { Array($0.utf8) } == Array(text.utf8))
      }
    }
  }

  @Test("Keys are separated by commas, also behind an empty string or object")
  func commas() {
    var bytes = ReportBytes()
    bytes.appendObject { json in
      json.field("a", "")
      json.field("b") { _ in }
      json.field("c", each: [1, 2]) { $0.append($1) }
      json.field("d", each: [Int]()) { $0.append($1) }
      json.field("e", "{")
      json.field("f", nil as String?)
      json.field("g", true)
      json.field("h", nil as Bool?)
      json.field("i", -7)
    }
    let expected = #"{"a":"","b":{},"c":[1,2],"d":[],"e":"{","f":null,"g":true,"h":null,"i":-7}"#
    #expect(String(decoding: bytes.bytes, as: UTF8.self) == expected)
  }

  @Test("Bytes are full from one block on, and removing them makes room")
  func full() {
    var bytes = ReportBytes(capacity: 10)
    bytes.append([UInt8](repeating: 0x20, count: ReportBytes.blockSize - 1))
    #expect(!bytes.isFull)
    bytes.append(byte: 0x20)
    #expect(bytes.isFull && bytes.count == ReportBytes.blockSize)
    bytes.removeAll()
    #expect(bytes.isEmpty && !bytes.isFull)
  }
}
