import Testing

@testable import AWSAccess

@Suite("Proxies")
struct ProxySettingsTests {
  private static func proxy(
    _ environment: [String: String], _ origin: String = "https://sts.amazonaws.com"
  )
    throws -> Proxy?
  {
    try ProxySettings(environment: environment).proxy(for: origin)
  }

  @Test("The scheme's own variable goes before ALL_PROXY, and lower case before capitals")
  func choice() throws {
    let all = [
      "ALL_PROXY": "http://all:1", "HTTPS_PROXY": "http://big:2", "https_proxy": "http://small:3",
      "HTTP_PROXY": "http://plain:4",
    ]
    #expect(try Self.proxy(all)?.host == "small")
    #expect(try Self.proxy(all, "http://127.0.0.1")?.host == "plain")
    #expect(try Self.proxy(["ALL_PROXY": "socks5://all"])?.port == 1080)
    #expect(try Self.proxy([:]) == nil)
    #expect(try Self.proxy(["HTTPS_PROXY": ""]) == nil)
  }

  @Test("A proxy may stand without a scheme, with a user, and with escapes in the password")
  func forms() throws {
    let bare = try #require(try Self.proxy(["HTTPS_PROXY": "proxy.example:3128"]))
    #expect(bare.host == "proxy.example" && bare.port == 3128 && bare.userName == nil)
    let user = try #require(try Self.proxy(["HTTPS_PROXY": "http://me:p%40ss%3Aword@proxy.example:3128/"]))
    #expect(user.userName == "me" && user.password?.value == "p@ss:word" && user.host == "proxy.example")
    var dumped = ""
    dump(user, to: &dumped)
    #expect(!dumped.contains("p@ss") && !"\(user)".contains("p@ss") && !user.address.contains("me"))
  }

  @Test(
    "A proxy that cannot be used is refused by its variable's name, not by its value",
    arguments: ["https://me:hunter2@proxy", "socks5://me:hunter2@proxy", "http://", "ftp://hunter2"])
  func unusable(_ value: String) {
    let error = #expect(throws: TransportError.self) { try Self.proxy(["HTTPS_PROXY": value]) }
    #expect(error?.kind == .unusable)
    #expect(error?.message.contains("HTTPS_PROXY") == true && error?.message.contains("hunter2") == false)
  }

  @Test(
    "NO_PROXY names what is asked directly",
    arguments: [
      ("*", true), ("amazonaws.com", true), (".amazonaws.com", true), ("*.amazonaws.com", true),
      ("STS.amazonaws.com", true), ("sts.amazonaws.com:443", true), ("sts.amazonaws.com:8443", false),
      ("aws.com", false), ("other, amazonaws.com", true), ("localhost", false), ("", false),
    ])
  func exceptions(_ list: String, _ isDirect: Bool) throws {
    let proxy = try Self.proxy(["HTTPS_PROXY": "http://proxy:1", "NO_PROXY": list])
    #expect((proxy == nil) == isDirect)
  }

  @Test("NO_PROXY may name addresses of both families")
  func addresses() throws {
    let environment = ["HTTP_PROXY": "http://proxy:1", "NO_PROXY": "127.0.0.1,::1"]
    #expect(try Self.proxy(environment, "http://127.0.0.1:4566") == nil)
    #expect(try Self.proxy(environment, "http://[::1]:4566") == nil)
    #expect(try Self.proxy(environment, "http://127.0.0.2:4566") != nil)
  }
}

@Suite("Date headers")
struct HTTPDateTests {
  @Test("A date is read to the second")
  func reads() {
    #expect(HTTPDate("Mon, 10 Jul 2023 12:45:00 GMT")?.seconds == 1_688_993_100)
    #expect(HTTPDate("Thu, 01 Jan 1970 00:00:01 GMT")?.seconds == 1)
  }

  @Test(
    "What is no date is none",
    arguments: [
      "", "Mon, 10 Jul 2023 12:45:00 CET", "Mon, 1 Jul 2023 12:45:00 GMT", "Mon, 10 Foo 2023 12:45:00 GMT",
      "Monday, 10-Jul-23 12:45:00 GMT", "Mon, 31 Feb 2023 12:45:00 GMT", "Mon, 10 Jul 2023 25:45:00 GMT",
    ])
  func refuses(_ text: String) { #expect(HTTPDate(text) == nil) }
}
