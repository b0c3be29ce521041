import Testing
import TrailRecords

@Suite("JSON strings")
struct JSONStringTests {
  @Test("A bare control character is refused, and its escape is read", arguments: UInt8(0)..<0x20)
  func controlCharacter(_ byte: UInt8) throws {
    let string: [UInt8] = [0x22, 0x61, byte, 0x22]
    #expect(problem(ofValue: string) == RecordProblem(offset: 7, reason: .controlCharacter))
    let hex = String(byte, radix: 16)
    let escape = "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
    let record = try OwnedRecord(parsing: "{\"v\":\"\(escape)\"}")
    let text = record.event.text(record.event.value(["v"]))
    #expect(text.map { Array($0.utf8) } == [byte])
  }

  @Test("A backslash takes the eight short escapes and four hexadecimal digits, and nothing else")
  func escapes() {
    let short = Array("\"\\/bfnrt".utf8)
    for byte in UInt8.min...UInt8.max {
      let found = problem(ofValue: [0x22, 0x5C, byte, 0x22])
      if short.contains(byte) {
        #expect(found == nil, "byte \(byte)")
      } else if byte == UInt8(ascii: "u") {
        #expect(found == RecordProblem(offset: 8, reason: .badEscape))
      } else {
        #expect(found == RecordProblem(offset: 7, reason: .badEscape), "byte \(byte)")
      }
    }
  }

  @Test("Each of the four digits of an escape must be hexadecimal", arguments: 0..<4)
  func hexadecimalDigits(_ place: Int) {
    let digits = Array("0123456789abcdefABCDEF".utf8)
    for byte in UInt8.min...UInt8.max {
      var string = Array(#""\u0000""#.utf8)
      string[3 + place] = byte
      let found = problem(ofValue: string)
      #expect(
        found == (digits.contains(byte) ? nil : RecordProblem(offset: 8 + place, reason: .badEscape)),
        "byte \(byte)")
    }
  }

  static let wrongStrings: [WrongValue] = [
    WrongValue(#""\"#, 2, .badEscape),
    WrongValue(#""\u""#, 3, .badEscape), WrongValue(#""\u12""#, 5, .badEscape),
    WrongValue(#""\u123""#, 6, .badEscape), WrongValue(#""\u+123""#, 3, .badEscape),
    WrongValue(#""\U0041""#, 2, .badEscape), WrongValue(#""\x41""#, 2, .badEscape),
    WrongValue(#""\'""#, 2, .badEscape), WrongValue(#""\u{41}""#, 3, .badEscape),
    WrongValue("\"a\nb\"", 2, .controlCharacter), WrongValue("\"\\\n\"", 2, .badEscape),
    WrongValue("\"a\u{0}\"", 2, .controlCharacter),
  ]

  /// Every class of byte sequences that UTF-8 does not have (Unicode 3.9, table 3-7), in a string after one byte.
  static let wrongUTF8: [WrongValue] = [
    // A continuation byte with no lead, and bytes that never occur.
    WrongValue(quoted([0x80]), 1, .badUTF8), WrongValue(quoted([0xBF]), 1, .badUTF8),
    WrongValue(quoted([0xC0]), 1, .badUTF8), WrongValue(quoted([0xC1]), 1, .badUTF8),
    WrongValue(quoted([0xF5]), 1, .badUTF8), WrongValue(quoted([0xF8]), 1, .badUTF8),
    WrongValue(quoted([0xFE]), 1, .badUTF8), WrongValue(quoted([0xFF]), 1, .badUTF8),
    // Longer than need be: U+002F in two, three and four bytes, U+07FF in three, U+FFFF in four.
    WrongValue(quoted([0xC0, 0xAF]), 1, .badUTF8), WrongValue(quoted([0xC1, 0xBF]), 1, .badUTF8),
    WrongValue(quoted([0xE0, 0x80, 0xAF]), 2, .badUTF8), WrongValue(quoted([0xE0, 0x9F, 0xBF]), 2, .badUTF8),
    WrongValue(quoted([0xF0, 0x80, 0x80, 0xAF]), 2, .badUTF8),
    WrongValue(quoted([0xF0, 0x8F, 0xBF, 0xBF]), 2, .badUTF8),
    // Surrogates.
    WrongValue(quoted([0xED, 0xA0, 0x80]), 2, .badUTF8), WrongValue(quoted([0xED, 0xBF, 0xBF]), 2, .badUTF8),
    // Above U+10FFFF.
    WrongValue(quoted([0xF4, 0x90, 0x80, 0x80]), 2, .badUTF8),
    WrongValue(quoted([0xF4, 0xBF, 0xBF, 0xBF]), 2, .badUTF8),
    // Cut short by the closing quote, by text, by another lead.
    WrongValue(quoted([0xC3]), 2, .badUTF8), WrongValue(quoted([0xE2, 0x82]), 3, .badUTF8),
    WrongValue(quoted([0xE2]), 2, .badUTF8), WrongValue(quoted([0xF0, 0x9F, 0x99]), 4, .badUTF8),
    WrongValue(quoted([0xF0, 0x9F]), 3, .badUTF8), WrongValue(quoted([0xF0]), 2, .badUTF8),
    WrongValue(quoted([0xC3, 0x61]), 2, .badUTF8), WrongValue(quoted([0xE2, 0x82, 0x5C]), 3, .badUTF8),
    WrongValue(quoted([0xF0, 0x9F, 0x99, 0x00]), 4, .badUTF8),
    WrongValue(quoted([0xC3, 0xC3, 0xA9]), 2, .badUTF8), WrongValue(quoted([0xE2, 0x82, 0xC3]), 3, .badUTF8),
    // One continuation byte too many.
    WrongValue(quoted([0xC3, 0xA9, 0xA9]), 3, .badUTF8),
    WrongValue(quoted([0xF0, 0x9F, 0x99, 0x82, 0x82]), 5, .badUTF8),
  ]

  @Test("A string outside the grammar is refused where it leaves it", arguments: wrongStrings + wrongUTF8)
  func refused(_ wrong: WrongValue) {
    let found = problem(ofValue: wrong.bytes)
    #expect(found == RecordProblem(offset: 5 + wrong.place, reason: wrong.reason))
  }

  @Test("Every pair of bytes in a string is judged as the standard library judges it")
  func everyPair() {
    var judged = 0
    for first in UInt8(0x80)...UInt8.max {
      for second in UInt8(0x20)...UInt8.max where second != 0x22 && second != 0x5C {
        let isValid = String(validating: [first, second], as: UTF8.self) != nil
        #expect((problem(ofValue: Self.quoted([first, second])) == nil) == isValid, "\(first) \(second)")
        judged += 1
      }
    }
    #expect(judged == 128 * 222)
  }

  @Test("The first and last character of each length is accepted and read back")
  func boundaries() throws {
    let scalars: [UInt32] = [
      0x20, 0x7F, 0x80, 0x7FF, 0x800, 0xFFF, 0x1000, 0xD7FF, 0xE000, 0xFFFD, 0xFFFF, 0x10000, 0x3FFFF,
      0x40000,
      0xFFFFF, 0x100000, 0x10FFFF,
    ]
    for value in scalars {
      let text = String(Character(try #require(Unicode.Scalar(value))))
      let record = try OwnedRecord(parsing: "{\"v\":\"\(text)\"}")
      #expect(record.event.text(record.event.value(["v"])) == text)
    }
  }

  private static func quoted(_ bytes: [UInt8]) -> [UInt8] { [0x22] + bytes + [0x22] }
}
