import Foundation
import Testing
import TrailSift

@Suite("Mistakes in the file of a baseline") struct BaselineFileErrorTests {
  private static func message(_ text: String) -> String? {
    do throws(BaselineError) {
      _ = try BaselineFile(Array(text.utf8), path: "usual.json")
      return nil
    } catch {
      return error.description
    }
  }

  @Test(
    "Each is told with its place, and what to do",
    arguments: [
      (
        #""schema":"trailsift.baseline/1""#, #""schema":"trailsift.baseline/2""#,
        "1:11: this is trailsift.baseline/2, and this version of trailsift reads trailsift.baseline/1; update trailsift, or learn anew"
      ),
      (
        #""schema":"trailsift.baseline/1""#, #""schema":"trailsift.report/1""#,
        "1:11: this is no baseline, but trailsift.report/1; name a file that trailsift baseline has written"
      ),
      (
        #""places":false"#, #""place":false"#,
        "5:1: place is no key here; there are schema, tool, rules, learnt, places, principals_left_out, principals, combinations"
      ),
      (#""places":false"#, #""places":"no""#, "5:10: places has to be true or false"),
      (#""places":false,"#, "", "1:1: places is missing in this object"),
      (
        #""places":false"#, #""places":false,"places":true"#,
        "5:16: places stands here twice; take one of both out"
      ),
      (#""records":4"#, #""records":-4"#, "4:82: a whole number from 0 on is missing here"),
      (
        #""principals_left_out":null"#, #""principals_left_out":{"from":"12","records":1}"#,
        "6:31: from has to be 16 hexadecimal digits"
      ),
      (
        #""kind":"iam-user""#, #""kind":"user""#,
        "8:59: user is no kind of principal; it is one of root, iam-user, role, identity-center, saml, web-identity, service, account, anonymous, unknown"
      ),
      (
        "2001:db8:5::/48", "2001:db8:5::/64",
        "8:321: 2001:db8:5::/64 is no network as 192.0.2.0/24 or 2001:db8:1::/48"
      ),
      (
        #""asns":[]"#, #""asns":[{"value":"x","first":null,"last":null,"count":1}]"#,
        "8:429: x is no number of an autonomous system as \"64496\""
      ),
      (#""left_out":{}"#, #""left_out":{"shoes":1}"#, "8:867: left_out has no shoes"),
      (
        #"{"values":["us-east-1","ListBuckets"]"#, #"{"values":["us-east-1"]"#,
        "13:11: there have to be as many values as fields: 2"
      ),
      (
        #"{"values":["us-east-1","ListBuckets"]"#, #"{"values":["eu-west-1","ListBuckets"]"#,
        "13:11: this combination stands in the list before; take one of both out"
      ),
      (#"user/zoë""#, #"user/mira""#, "9:1: this principal stands in the file before; take one of both out"),
      (#""principals":["#, #""principals":[,"#, "7:15: this is no valid JSON: a JSON value is missing"),
      (#""asns":[]"#, #""asns":{}"#, "8:419: asns has to be a list"),
    ])
  func mistakes(part: String, replacement: String, message: String) throws {
    let text = try MadeBaseline.text()
    let place = try #require(text.range(of: part))
    let damaged = text.replacingCharacters(in: place, with: replacement)
    let told = try #require(Self.message(damaged))
    #expect(told == "usual.json:" + message)
  }

  @Test("A file that is cut off anywhere is refused")
  func cutOff() throws {
    let text = try MadeBaseline.text()
    for count in stride(from: 0, to: text.count - 2, by: 7) {
      #expect(Self.message(String(text.prefix(count))) != nil, "after \(count)")
    }
  }

  @Test(
    "What is no baseline is refused", arguments: ["", "[]", "null", "{}", #"{"schema":7}"#, "\u{FEFF}{}"])
  func others(text: String) throws {
    #expect(try #require(Self.message(text)).hasPrefix("usual.json:1:"))
  }

  @Test("A file that is not there is told with what makes one")
  func missing() throws {
    let folder = try ScratchFolder()
    let error = #expect(throws: BaselineError.self) { try BaselineFile(reading: folder.file("none.json")) }
    #expect(error?.isUnreadable == true)
    #expect(error?.message == "no such file; learn one with: trailsift baseline PATH... -o FILE")
    #expect(throws: BaselineError.self) { try BaselineFile(reading: folder.path) }
  }
}
