import Testing
import TrailDetection
import TrailRecords

@Suite("Id and raw event")
struct FindingIdentityTests {
  @Test(
    "A record without an eventID has the hash of its content as its id",
    arguments: [
      #"{"eventName":"A"}"#, #"{"eventName":"A","eventID":null}"#, #"{"eventName":"A","eventID":""}"#,
      #"{"eventName":"A","eventID":7}"#,
    ])
  func hashed(_ text: String) throws {
    let id = try finding(of: text).id
    #expect(id.hasPrefix("sha256:") && id.utf8.count == 7 + 64)
    #expect(try finding(of: text).id == id)
    #expect(try finding(of: text.replacing("\"A\"", with: "\"B\"")).id != id)
  }

  @Test("The id is the SHA-256 of the raw event, so that white space between lines does not change it")
  func hashOfContent() throws {
    // printf '{"eventName":"A"}' | sha256sum
    let expected = "sha256:cdaf48d896595142b711dfc49ee3c2ab5e35c00e827b7061a662a1268c222af1"
    #expect(try finding(of: #"{"eventName":"A"}"#).id == expected)
    #expect(try finding(of: "{\n  \"eventName\": \"A\"\n}").id == expected)
  }

  @Test("The later record of a conflict has the hash of its content as its id, and keeps its eventID")
  func conflict() throws {
    let text = #"{"eventID":"e-1","eventName":"A"}"#
    #expect(try finding(of: text).id == "e-1")
    let later = try finding(of: text, isConflict: true)
    #expect(later.id.hasPrefix("sha256:") && later.eventID == "e-1")
  }

  @Test(
    "A record on one line stays byte for byte",
    arguments: [
      #"{"a":1}"#, #"{ "a" : 1.50E+3 ,"a": -0, "b":"\u0041\/\n" }"#, "{\t\"a\"\t:\t[ 1 , 2 ]\t}",
      "{\"a\":\"\u{fc} \u{2028} \u{1f600}\"}",
    ])
  func oneLine(_ text: String) throws {
    #expect(try finding(of: text).rawEvent == Array(text.utf8))
  }

  @Test(
    "A record that spans lines loses its white space outside strings, and nothing else",
    arguments: [
      ("{\n}", "{}"), ("{\r\n \"a\" : 1.50E+3 ,\r\n\t\"a\":\t-0 }", #"{"a":1.50E+3,"a":-0}"#),
      ("{\r\"a b\": [ true , null ]}", #"{"a b":[true,null]}"#),
      (
        "{\n\"a\": \"two  words \\\" : , \\\\\", \"b\" : \"\\n \\u0020\" }",
        #"{"a":"two  words \" : , \\","b":"\n \u0020"}"#
      ),
      ("{\n\"\": { \"x\":\"\" , \"y\":\"\\\\\" } }", #"{"":{"x":"","y":"\\"}}"#),
    ])
  func manyLines(_ text: String, _ expected: String) throws {
    #expect(String(decoding: try finding(of: text).rawEvent, as: UTF8.self) == expected)
  }
}
