import Testing
import TrailRecords

/// A value that is wrong: the byte of it at which that shows, and the reason.
struct WrongValue: CustomTestStringConvertible {
  let bytes: [UInt8]
  let place: Int
  let reason: RecordProblem.Reason

  init(_ text: String, _ place: Int, _ reason: RecordProblem.Reason) {
    (bytes, self.place, self.reason) = (Array(text.utf8), place, reason)
  }

  init(_ bytes: [UInt8], _ place: Int, _ reason: RecordProblem.Reason) {
    (self.bytes, self.place, self.reason) = (bytes, place, reason)
  }

  var testDescription: String { "\(String(decoding: bytes, as: UTF8.self).debugDescription): \(reason)" }
}

/// Reads `{"v":` + the value + `}`.
func problem(ofValue value: [UInt8]) -> RecordProblem? {
  do throws(RecordProblem) {
    _ = try OwnedRecord(parsing: Array(#"{"v":"#.utf8) + value + Array("}".utf8))
    return nil
  } catch {
    return error
  }
}

func problem(ofDocument text: String) -> RecordProblem? {
  do throws(RecordProblem) {
    _ = try OwnedRecord(parsing: text)
    return nil
  } catch {
    return error
  }
}

@Suite("JSON values")
struct JSONValueTests {
  @Test(
    "A value of the grammar is accepted",
    arguments: [
      "0", "-0", "7", "10", "-12", "1234567890", "123456789012345678901234567890",
      "0.0", "-0.5", "3.14", "10.00", "0.000000000000000000001",
      "1e5", "1E5", "1e+5", "1E-5", "0e0", "0E+00", "-0.0e-0", "1.5e300", "1e999999", "12.340E+056",
      "true", "false", "null", " true ", "\n\t\r null\r\n",
      "[]", "[ ]", "{}", "{ }", "[0]", "[0,1]", "[ 0 , 1 ]", "[[],[]]", "[{},{}]", "[null,true,false]",
      #"{"a":1}"#, #"{ "a" : 1 , "b" : [ ] }"#, #"{"":""}"#, #"{"a":{"b":{"c":[{"d":"e"}]}}}"#,
      #"{"a":1,"a":2}"#, "\n{\n\"a\"\n:\n1\n}\n", "[\r\n1\r\n,\r\n2\r\n]",
      #""""#, #""a""#, #""\"\\\/\b\f\n\r\t""#, #""\u0000\u001f\u007F\uFFFF""#, #""\u00e9\u00C9""#,
      #""{[,:]}""#, #""\\""#, #""\\\\\"""#, "\"\u{7F}\"", "\"é€🙂\"", "\"\u{FEFF}\"",
    ])
  func accepted(_ value: String) {
    #expect(problem(ofValue: Array(value.utf8)) == nil)
  }

  static let wrongNumbers: [WrongValue] = [
    WrongValue("-", 1, .badNumber), WrongValue("--1", 1, .badNumber), WrongValue("-a", 1, .badNumber),
    WrongValue("+1", 0, .expectedValue), WrongValue(".5", 0, .expectedValue),
    WrongValue("-.5", 1, .badNumber),
    WrongValue("00", 1, .badNumber), WrongValue("01", 1, .badNumber), WrongValue("-01", 2, .badNumber),
    WrongValue("1.", 2, .badNumber), WrongValue("1.e5", 2, .badNumber), WrongValue("1..2", 2, .badNumber),
    WrongValue("1.2.3", 3, .badNumber), WrongValue("0.", 2, .badNumber),
    WrongValue("1e", 2, .badNumber), WrongValue("1e+", 3, .badNumber), WrongValue("1E-", 3, .badNumber),
    WrongValue("1e.5", 2, .badNumber), WrongValue("1e5.5", 3, .badNumber), WrongValue("1e5e5", 3, .badNumber),
    WrongValue("1e++5", 3, .badNumber), WrongValue("0x10", 1, .badNumber), WrongValue("1_000", 1, .badNumber),
    WrongValue("1a", 1, .badNumber), WrongValue("1-2", 1, .badNumber), WrongValue("1+2", 1, .badNumber),
    WrongValue("1 2", 2, .expectedSeparator), WrongValue("1\"\"", 1, .expectedSeparator),
    WrongValue("1\u{0}", 1, .badNumber), WrongValue("1\u{C}", 1, .badNumber),
    WrongValue("1[", 1, .expectedSeparator), WrongValue("1{", 1, .expectedSeparator),
    WrongValue("1:", 1, .expectedSeparator), WrongValue("١", 0, .expectedValue),
    WrongValue("-Infinity", 1, .badNumber), WrongValue("Infinity", 0, .badLiteral),
    WrongValue("NaN", 0, .badLiteral),
  ]

  static let wrongWords: [WrongValue] = [
    WrongValue("tru", 3, .badLiteral), WrongValue("TRUE", 0, .badLiteral), WrongValue("True", 0, .badLiteral),
    WrongValue("truE", 3, .badLiteral), WrongValue("trues", 4, .expectedSeparator),
    WrongValue("truefalse", 4, .expectedSeparator), WrongValue("fals", 4, .badLiteral),
    WrongValue("falsy", 4, .badLiteral), WrongValue("nul", 3, .badLiteral), WrongValue("nil", 1, .badLiteral),
    WrongValue("null0", 4, .expectedSeparator), WrongValue("n", 1, .badLiteral),
    WrongValue("undefined", 0, .badLiteral), WrongValue("Z", 0, .badLiteral), WrongValue("a", 0, .badLiteral),
    WrongValue("'a'", 0, .expectedValue), WrongValue("@", 0, .expectedValue),
    WrongValue("`", 0, .expectedValue),
    WrongValue("\\", 0, .expectedValue), WrongValue("/* */1", 0, .expectedValue),
    WrongValue("// 1\n1", 0, .expectedValue), WrongValue("#", 0, .expectedValue),
    WrongValue("\u{0}", 0, .expectedValue), WrongValue("\u{B}1", 0, .expectedValue),
    WrongValue("\u{C}1", 0, .expectedValue), WrongValue("\u{A0}1", 0, .expectedValue),
    WrongValue("\u{FEFF}1", 0, .expectedValue), WrongValue("\u{2028}1", 0, .expectedValue),
    WrongValue("é", 0, .expectedValue), WrongValue([0xFF], 0, .expectedValue),
    WrongValue([0x80], 0, .expectedValue),
    WrongValue("", 0, .expectedValue), WrongValue(" ", 1, .expectedValue),
  ]

  static let wrongStructures: [WrongValue] = [
    WrongValue("[1,]", 3, .trailingComma), WrongValue("[1 , ]", 5, .trailingComma),
    WrongValue("[,]", 1, .expectedValue), WrongValue("[,1]", 1, .expectedValue),
    WrongValue("[1,,2]", 3, .expectedValue), WrongValue("[1 2]", 3, .expectedSeparator),
    WrongValue("[1;2]", 2, .badNumber), WrongValue("[true;2]", 5, .expectedSeparator),
    WrongValue("[1:2]", 2, .expectedSeparator), WrongValue(#"["a":1]"#, 4, .expectedSeparator),
    WrongValue("[1}", 2, .mismatchedBracket), WrongValue("[}", 1, .expectedValue),
    WrongValue("[[1]", 4, .mismatchedBracket), WrongValue("[1]]", 3, .mismatchedBracket),
    WrongValue("]", 0, .expectedValue), WrongValue(")", 0, .expectedValue),
    WrongValue(":", 0, .expectedValue),
    WrongValue(",", 0, .expectedValue), WrongValue("1,", 2, .trailingComma),
    WrongValue(#"{"a":1,}"#, 7, .trailingComma), WrongValue(#"{"a":1 , }"#, 9, .trailingComma),
    WrongValue(#"{,"a":1}"#, 1, .expectedKey), WrongValue(#"{"a":1,,"b":2}"#, 7, .expectedKey),
    WrongValue("{a:1}", 1, .expectedKey), WrongValue("{'a':1}", 1, .expectedKey),
    WrongValue("{1:1}", 1, .expectedKey), WrongValue("{null:1}", 1, .expectedKey),
    WrongValue("{[]:1}", 1, .expectedKey), WrongValue("{]", 1, .expectedKey),
    WrongValue("{{", 1, .expectedKey),
    WrongValue(#"{"a":1,]"#, 7, .expectedKey), WrongValue(#"{"a":1]"#, 6, .mismatchedBracket),
    WrongValue(#"{"a"}"#, 4, .expectedColon), WrongValue(#"{"a",1}"#, 4, .expectedColon),
    WrongValue(#"{"a" 1}"#, 5, .expectedColon), WrongValue(#"{"a"=1}"#, 4, .expectedColon),
    WrongValue(#"{"a""b"}"#, 4, .expectedColon), WrongValue(#"{"a":}"#, 5, .expectedValue),
    WrongValue(#"{"a":,"b":1}"#, 5, .expectedValue), WrongValue(#"{"a"::1}"#, 5, .expectedValue),
    WrongValue(#"{"a":]"#, 5, .expectedValue), WrongValue(#"{"a":1 "b":2}"#, 7, .expectedSeparator),
    WrongValue(#"{"a":1;"b":2}"#, 6, .badNumber), WrongValue(#"{"a":"x" "b":2}"#, 9, .expectedSeparator),
    WrongValue(#"{"a":1,2}"#, 7, .expectedKey), WrongValue(#"{"a":b}"#, 5, .badLiteral),
    WrongValue("[1] [2]", 4, .expectedSeparator), WrongValue(#""a" "b""#, 4, .expectedSeparator),
    WrongValue("{}{}", 2, .expectedSeparator), WrongValue("[\u{FEFF}]", 1, .expectedValue),
  ]

  @Test(
    "A value outside the grammar is refused where it leaves it",
    arguments: wrongNumbers + wrongWords + wrongStructures)
  func refused(_ wrong: WrongValue) {
    let found = problem(ofValue: wrong.bytes)
    #expect(found == RecordProblem(offset: 5 + wrong.place, reason: wrong.reason))
  }

  @Test(
    "A document is one object with nothing but white space around it",
    arguments: [
      ("{}", nil), (" \t\r\n{} \t\r\n", nil),
      ("", RecordProblem(offset: 0, reason: .endsInside)),
      ("  ", RecordProblem(offset: 2, reason: .endsInside)),
      ("[]", RecordProblem(offset: 0, reason: .notAnObject)),
      ("1", RecordProblem(offset: 0, reason: .notAnObject)),
      (" \"a\"", RecordProblem(offset: 1, reason: .notAnObject)),
      ("}", RecordProblem(offset: 0, reason: .notAnObject)),
      ("{}{}", RecordProblem(offset: 2, reason: .expectedSeparator)),
      ("{}]", RecordProblem(offset: 2, reason: .expectedSeparator)),
      ("{} x", RecordProblem(offset: 3, reason: .expectedSeparator)),
      ("{}\u{0}", RecordProblem(offset: 2, reason: .expectedSeparator)),
      ("\u{FEFF}{}", RecordProblem(offset: 0, reason: .notAnObject)),
    ] as [(String, RecordProblem?)])
  func document(_ text: String, _ expected: RecordProblem?) {
    #expect(problem(ofDocument: text) == expected)
  }

  @Test("A document that is cut anywhere is refused at its end")
  func cutDocument() {
    let text = #"{"a":[1,-2.5e+3,true,null,{"b":"\u00e9\n"}],"c":{}}"#
    for count in 1..<text.utf8.count {
      #expect(
        problem(ofDocument: String(text.prefix(count))) == RecordProblem(offset: count, reason: .endsInside))
    }
    #expect(problem(ofDocument: text) == nil)
  }
}
