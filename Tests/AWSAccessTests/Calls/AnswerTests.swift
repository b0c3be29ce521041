import Testing

@testable import AWSAccess

@Suite("Answers")
struct AnswerTests {
  private static func response(
    _ body: String, _ headers: [(name: String, value: String)] = []
  ) -> HTTPResponse {
    HTTPResponse(status: 200, headers: headers, body: Array(body.utf8))
  }

  @Test(
    "The time of an event is read however the number is written",
    arguments: [
      "1.6889904E9", "1688990400.0", "1688990400", "1688990400.999", "16889904e2", "\"2023-07-10T12:00:00Z\"",
    ])
  func eventTime(_ number: String) throws {
    let answer = try LookupEventsCall.read(
      Self.response(#"{"Events":[{"EventTime":\#(number),"CloudTrailEvent":"{}"}]}"#))
    #expect(answer.events.map(\.time) == [1_688_990_400])
  }

  @Test("The record has the bytes that the answer's string means")
  func record() throws {
    let answer = try LookupEventsCall.read(
      Self.response(
        #" {"NextToken":"a\/b=","Events":[{"EventId":"e1","EventName":"N","EventTime":1,"#
          + #""CloudTrailEvent":"{\"a\": \"\\u00e9 é \\\"x\\\"\",\"b\":1.50}"}]} "#))
    #expect(answer.nextToken == "a/b=")
    let event = try #require(answer.events.first)
    #expect(event.id == "e1" && event.name == "N")
    #expect(String(decoding: event.record, as: UTF8.self) == #"{"a": "\u00e9 é \"x\"","b":1.50}"#)
  }

  @Test("A page may have no event and still a token, and null is no token")
  func emptyPage() throws {
    let more = try LookupEventsCall.read(Self.response(#"{"Events":[],"NextToken":"x"}"#))
    #expect(more.events.isEmpty && more.nextToken == "x")
    #expect(try LookupEventsCall.read(Self.response(#"{"Events":[],"NextToken":null}"#)).nextToken == nil)
  }

  @Test(
    "An answer that does not say what events there are is none",
    arguments: [
      "", " ", "null", "[]", "{}", #"{"Events":null}"#, #"{"Events":{}}"#, #"{"Events":[]"#,
      #"{"Events":[]}x"#,
      #"{"Events":[1]}"#, #"{"Events":[{}]}"#, #"{"Events":[{"EventTime":-1}]}"#,
      #"{"Events":[{"EventTime":1e300}]}"#, #"{"Events":[{"EventTime":"soon"}]}"#,
      #"{"Events":[],"NextToken":1}"#, "<html></html>",
    ])
  func unreadable(_ body: String) {
    #expect(throws: UnreadableAnswer.self) { try LookupEventsCall.read(Self.response(body)) }
  }

  @Test("An event without its record is passed on with an empty one")
  func missingRecord() throws {
    let answer = try LookupEventsCall.read(Self.response(#"{"Events":[{"EventId":"e","EventTime":1}]}"#))
    #expect(answer.events == [LookedUpEvent(id: "e", time: 1, name: nil, record: [])])
  }

  @Test(
    "The code and the message of an error are found in every shape that AWS gives them",
    arguments: [
      #"{"__type":"Boom","message":"why"}"#, #"{"__type":"com.amazon.coral.service#Boom","Message":"why"}"#,
      #"{"code":"Boom","message":"why"}"#, #"{"__type":"Boom:http://x/","message":"why"}"#,
      "<ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><Error><Type>Sender</Type>"
        + "<Code>Boom</Code><Message>why</Message></Error><RequestId>r1</RequestId></ErrorResponse>",
      "<?xml version=\"1.0\"?>\n<Error><Code>Boom</Code><Message>why</Message></Error>",
      "<Response><Errors><Error><Code>Boom</Code><Message>why</Message></Error></Errors></Response>",
    ])
  func errorShapes(_ body: String) {
    let answer = ErrorAnswer(Self.response(body))
    #expect(answer.code == "Boom" && answer.message == "why")
  }

  @Test("A code in the header counts, without its address, and goes before the body's")
  func errorHeader() {
    let headers = [
      (name: "x-amzn-errortype", value: "Boom:http://internal.amazon.com/"),
      (name: "x-amzn-requestid", value: "r2"),
    ]
    for body in ["", "{}", #"{"message":"why"}"#, #"{"__type":"Other"}"#] {
      let answer = ErrorAnswer(Self.response(body, headers))
      #expect(answer.code == "Boom" && answer.requestID == "r2")
    }
  }

  @Test(
    "What is not AWS's has no code",
    arguments: [
      "", "<html><body><h1>502</h1></body></html>", "<!DOCTYPE html><html>", "{\"a\":", "oops", "{}",
    ])
  func foreign(_ body: String) {
    #expect(ErrorAnswer(Self.response(body)).code == nil)
  }

  @Test("A code or message cannot steer a terminal")
  func visibleErrors() {
    let answer = ErrorAnswer(Self.response(##"{"__type":"x#Bo\u001b[31mom","message":"a\u001b[2Jb"}"##))
    #expect(answer.code?.contains("\u{1B}") == false)
    #expect("a\u{1B}[2J\u{202E}b\nc".visible == "a [2J b c")
  }

  @Test("Texts go into requests as JSON strings")
  func strings() {
    #expect(JSONString.quoted("a\"b\\c\n\u{7F}é") == #""a\"b\\c\u000a\u007fé""#)
  }

  @Test("XML is read with references, CDATA, comments and prefixes")
  func xml() throws {
    let root = try #require(
      XMLElement(
        Array(
          "<?xml version='1.0'?><!-- c --><a:r x='1>2'> <b>&lt;&#65;&#x42;&amp;</b><c/><b><![CDATA[<x>]]> y</b></a:r>\n"
            .utf8)))
    #expect(root.name == "r" && root.children.map(\.name) == ["b", "c", "b"])
    #expect(root.children.map(\.text) == ["<AB&", "", "<x> y"])
  }

  @Test(
    "XML that is not well formed, or more than such an answer needs, is refused",
    arguments: [
      "", "a", "<a>", "<a></b>", "<a><b></a></b>", "<a/><b/>", "<a>&nope;</a>", "<a>&#xD800;</a>",
      "<a x='></a>",
      "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>", "<a><![CDATA[x</a>", "<a><!-- </a>", "< a></a>",
      "<a>&#x110000;</a>",
      String(repeating: "<a>", count: 17) + String(repeating: "</a>", count: 17),
      "<r>" + String(repeating: "<a/>", count: 10_001) + "</r>",
    ])
  func badXML(_ text: String) { #expect(XMLElement(Array(text.utf8)) == nil) }
}
