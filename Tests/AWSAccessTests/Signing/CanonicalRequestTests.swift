import Testing

@testable import AWSAccess

@Suite("Canonical requests")
struct CanonicalRequestTests {
  private static func lines(
    _ target: String, _ headers: [(name: String, value: String)] = [(name: "host", value: "h")],
    _ rules: SigningRules = .standard
  ) -> [Substring] {
    CanonicalRequest(method: "GET", target: target, headers: headers, bodyHash: "0", rules: rules).text
      .split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test(
    "A path loses its dot segments and empty segments",
    arguments: [
      ("/", "/"), ("", "/"), ("//", "/"), ("/a/..", "/"), ("/./a", "/a"), ("/a//b/", "/a/b/"),
      ("/../../a", "/a"), ("/a/b/../", "/a/"), ("/a%20b", "/a%2520b"),
    ])
  func path(_ target: String, _ canonical: String) {
    #expect(Self.lines(target)[1] == canonical[...])
  }

  @Test(
    "By the rules of S3 a path stays as it is, encoded once",
    arguments: [("/a/../b", "/a/../b"), ("//a", "//a"), ("/a%20b", "/a%20b"), ("/a b", "/a%20b")])
  func objectPath(_ target: String, _ canonical: String) {
    #expect(Self.lines(target, [(name: "host", value: "h")], .objectStore)[1] == canonical[...])
  }

  @Test(
    "A query is sorted by encoded name and then value, and a name without value gets an equals sign",
    arguments: [
      ("/?b=2&a=1", "a=1&b=2"), ("/?a=2&a=1", "a=1&a=2"), ("/?acl", "acl="), ("/?a=b=c", "a=b%3Dc"),
      ("/?prefix=x%2Fy&z", "prefix=x%2Fy&z="), ("/?A=1&a=1&B=1", "A=1&B=1&a=1"),
    ])
  func query(_ target: String, _ canonical: String) {
    #expect(Self.lines(target)[2] == canonical[...])
  }

  @Test("Headers are sorted by name in lower case, trimmed, and joined where they repeat")
  func headers() {
    let lines = Self.lines(
      "/", [(name: "X-B", value: " 2  3 "), (name: "Host", value: "h"), (name: "x-b", value: "1")])
    #expect(lines[3...5] == ["host:h", "x-b:2 3,1", ""])
    #expect(lines[6] == "host;x-b")
  }
}
