import Foundation
import Testing

@testable import Sigma

@Suite("Values: encodings")
struct EncodingTests {
  @Test(
    "base64 and the encodings before it",
    arguments: [
      .yes("f|base64", "foo", "Zm9v"), .yes("f|base64", "foobar", "Zm9vYmFy"), .yes("f|base64", "fo", "Zm8="),
      .yes("f|base64", "", ""), .yes("f|base64|contains", "/bin/sh", "echo L2Jpbi9zaA== | sh"),
      .no("f|base64|contains", "/bin/sh", "echo L2Jpbi9iYXNo"), .yes("f|base64", "foo", "ZM9V"),
      .no("f|base64|cased", "foo", "ZM9V"), .yes("f|base64", #"a\*b"#, "YSpi"), .yes("f|base64", "π", "z4A="),
      .yes("f|wide|base64", "foo", "ZgBvAG8A"), .yes("f|utf16le|base64", "foo", "ZgBvAG8A"),
      .yes("f|utf16be|base64", "foo", "AGYAbwBv"), .yes("f|utf16|base64", "foo", "//5mAG8AbwA="),
      .yes("f|base64|base64", "foo", "Wm05dg=="), .yes("f|base64", .number("123"), "MTIz"),
      .yes("f|base64", true, "dHJ1ZQ=="),
      .yes("f|wide|base64", "é", "6QA="), .yes("f|wide|base64", "😀", "PdgA3g=="),
      .yes("f|base64|endswith", "foo", "xxZm9v"),
    ] as [ValueTrial])
  func base64(_ trial: ValueTrial) throws {
    #expect(try ItemTest(trial.key, [trial.value]).holds(trial.scalar) == trial.holds)
  }

  @Test(
    "base64offset finds a text at each of three places",
    arguments: [
      ("foobar", [], ["Zm9vYmFy", "Zvb2Jhc", "mb29iYX"]), ("foo", [], ["Zm9v", "Zvb", "mb2"]),
      ("fo", [], ["Zm", "Zv", "mb"]),
      ("/bin/sh", [], ["L2Jpbi9za", "9iaW4vc2", "vYmluL3No"]), ("π", [], ["z4", "+A", "Pg"]),
      ("foo", [.wide], ["ZgBvAG8A", "YAbwBvA", "mAG8Abw"]),
      ("foo", [.utf16be], ["AGYAbwBv", "BmAG8Ab", "AZgBvAG"]),
      ("foo", [.utf16], ["//5mAG8Abw", "/+ZgBvAG8A", "//mYAbwBvA"]),
    ] as [(String, [Modifier], [String])])
  func offsets(_ value: String, _ before: [Modifier], _ forms: [String]) throws {
    let item = DetectionItem(
      field: "f", modifiers: before + [.base64offset, .cased], values: [.text(value)],
      place: ItemTest.trialPlace)
    let test = try ItemTest(item)
    for form in forms {
      #expect(test.holds(TrialScalar(form, .text)))
      #expect(!test.holds(TrialScalar(form + "A", .text)))
    }
  }

  @Test("A text is found in the base64 of any text that holds it", arguments: 0..<9)
  func everyOffset(_ offset: Int) throws {
    let test = try ItemTest("f|utf16le|base64offset|contains", ["IEX(New-Object"])
    let plain = try ItemTest("f|base64offset|contains|cased", ["Invoke"])
    for length in 0..<4 {
      let (before, behind) = (String(repeating: "x", count: offset), String(repeating: "y", count: length))
      let wide = try #require((before + "IEX(New-Object Net" + behind).data(using: .utf16LittleEndian))
      #expect(test.holds(TrialScalar("powershell -enc " + wide.base64EncodedString(), .text)))
      let narrow = Data((before + "Invoke" + behind).utf8).base64EncodedString()
      #expect(plain.holds(TrialScalar(narrow, .text)))
      #expect(!plain.holds(TrialScalar(Data((before + "Invok3" + behind).utf8).base64EncodedString(), .text)))
    }
  }

  @Test(
    "UTF-16 by itself is text with zeros in it",
    arguments: [
      .yes("f|wide", "ab", "a\u{0}b\u{0}"), .yes("f|utf16be", "ab", "\u{0}a\u{0}b"),
      .yes("f|utf16", "ab", "\u{FEFF}a\u{0}b\u{0}"),
      .yes("f|wide|contains", "a*b", "xa\u{0}--b\u{0}x"), .no("f|wide", "ab", "ab"),
      .yes("f|utf16|contains", "a", "--\u{FEFF}A\u{0}--"),
    ] as [ValueTrial])
  func utf16(_ trial: ValueTrial) throws {
    #expect(try ItemTest(trial.key, [trial.value]).holds(trial.scalar) == trial.holds)
  }

  @Test(
    "windash writes a dash that begins an option in every way",
    arguments: [
      .yes("f|windash", "-a", "-a"), .yes("f|windash", "-a", "/a"), .yes("f|windash", "-a", "\u{2013}a"),
      .yes("f|windash", "-a", "\u{2014}a"), .yes("f|windash", "-a", "\u{2015}a"),
      .yes("f|windash", "/a", "-a"),
      .yes("f|windash", "\u{2013}a", "-a"), .no("f|windash", "x-a", "x/a"), .no("f|windash", "a-", "a/"),
      .yes("f|windash", "/a -b", "\u{2014}A /B"), .yes("f|windash|contains", " -f", "cmd /F x"),
      .yes("f|contains|windash", " -f", "cmd /F x"), .yes("f|windash", "*-a", "xx/a"),
      .yes("f|windash", "--a", "-/a"),
      .no("f|windash", "--a", "//a"), .yes("f|windash", "a /f- -é", "a -f- /é"),
      .yes("f|windash", "-_a", "/_a"),
      .yes("f|windash|base64", "-a", "L2E="), .yes("f|windash|base64", "-a", "LWE="),
      .no("f|windash", "-", "/"),
      .yes("f|windash|wide|base64offset|contains", "-e", "LwBlA"), .yes("f|windash", "-a -b -c", "/a /b /c"),
    ] as [ValueTrial])
  func dashes(_ trial: ValueTrial) throws {
    #expect(try ItemTest(trial.key, [trial.value]).holds(trial.scalar) == trial.holds)
  }

  @Test("With all, one form of each value is enough")
  func formsOfAll() throws {
    let test = try ItemTest("f|windash|contains|all", [" -user", " -pass"])
    #expect(test.holds("net /user \u{2013}x -pass"))
    #expect(!test.holds("net /user"))
    let encoded = try ItemTest("f|base64offset|contains|all", ["Invoke", "http"])
    #expect(encoded.holds("xxSW52b2t", "odHRw") == false)
    #expect(encoded.holds(TrialScalar(Data("Invoke http:".utf8).base64EncodedString(), .text)))
  }
}
