import Testing

@testable import Sigma

@Suite("Values: networks")
struct NetworkTests {
  @Test(
    "An address lies in a network or does not",
    arguments: [
      .yes("f|cidr", "192.0.2.0/24", "192.0.2.0"), .yes("f|cidr", "192.0.2.0/24", "192.0.2.255"),
      .no("f|cidr", "192.0.2.0/24", "192.0.3.0"), .no("f|cidr", "192.0.2.0/24", "192.0.1.255"),
      .yes("f|cidr", "10.0.0.0/8", "10.255.1.2"), .no("f|cidr", "10.0.0.0/8", "11.0.0.0"),
      .yes("f|cidr", "0.0.0.0/0", "255.1.2.3"),
      .yes("f|cidr", "203.0.113.7/32", "203.0.113.7"), .no("f|cidr", "203.0.113.7/32", "203.0.113.6"),
      .yes("f|cidr", "203.0.113.7", "203.0.113.7"), .yes("f|cidr", "198.51.100.128/25", "198.51.100.200"),
      .no("f|cidr", "198.51.100.128/25", "198.51.100.127"), .yes("f|cidr", "10.1.2.3/8", "10.9.9.9"),
      .yes("f|cidr", "10.0.0.0/8", "010.001.002.003"), .yes("f|cidr", "10.0.0.0/8", "::ffff:10.1.2.3"),
      .yes("f|cidr", "10.0.0.0/8", "::FFFF:0a01:203"), .no("f|cidr", "10.0.0.0/8", "::10.1.2.3"),
      .yes("f|cidr", "::ffff:10.0.0.0/104", "10.1.2.3"), .yes("f|cidr", "2001:db8::/32", "2001:db8::1"),
      .yes("f|cidr", "2001:db8::/32", "2001:0DB8:ffff:ffff:ffff:ffff:ffff:ffff"),
      .no("f|cidr", "2001:db8::/32", "2001:db9::"),
      .yes("f|cidr", "fe80::/10", "febf::1"), .no("f|cidr", "fe80::/10", "fec0::1"),
      .yes("f|cidr", "::1", "0:0:0:0:0:0:0:1"),
      .yes("f|cidr", "2001:db8::8000:0:0:0/65", "2001:db8::8000:0:0:1"),
      .no("f|cidr", "2001:db8::8000:0:0:0/65", "2001:db8::7fff:0:0:1"),
      .yes("f|cidr", "2001:db8:0:1::/64", "2001:db8:0:1:ffff::"),
      .no("f|cidr", "2001:db8:0:1::/64", "2001:db8:0:2::"),
      .yes("f|cidr", "2001:db8::/127", "2001:db8::1"), .no("f|cidr", "2001:db8::/127", "2001:db8::2"),
      .yes("f|cidr", "::/0", "2001:db8::1"), .no("f|cidr", "::/0", "192.0.2.1"),
      .yes("f|cidr", "::/0", "::ffff:192.0.2.1"),
      .yes("f|cidr", "64:ff9b::/96", "64:ff9b::192.0.2.33"), .yes("f|cidr", "1::/16", "1::"),
      .yes("f|cidr", "1::/16", "1:2:3:4:5:6:7::"),
    ] as [ValueTrial])
  func addresses(_ trial: ValueTrial) throws {
    #expect(try ItemTest(trial.key, [trial.value]).holds(trial.scalar) == trial.holds)
  }

  @Test(
    "What is no address lies in no network",
    arguments: [
      "", "ec2.amazonaws.com", "AWS Internal", "1.2.3", "1.2.3.4.5", "256.1.1.1", "1..2.3", "1.2.3.",
      ".1.2.3", "1.2.3.4 ",
      "1.2.3.4/32", "1.2.3.4:80", "0001.2.3.4", "+1.2.3.4", ":", ":::", "1:", ":1", "1::2::3",
      "1:2:3:4:5:6:7",
      "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7:8::", "::1:2:3:4:5:6:7:8", "12345::", "g::1", "fe80::1%eth0",
      "[::1]",
      "1:2:3:4:5:6:7:192.0.2.1", "::192.0.2", "::192.0.2.1:5", "1:::2", "1:2:3:4:5:6:7:8:", "::1:",
      "4294967296",
    ])
  func others(_ text: String) throws {
    #expect(try !ItemTest("f|cidr", ["0.0.0.0/0", "::/0"]).holds(TrialScalar(text, .text)))
    let bytes = Array(text.utf8)
    let address = IPAddress(bytes.span)
    #expect(address == nil)
  }

  @Test("Null and numbers lie in no network")
  func kinds() throws {
    let test = try ItemTest("f|cidr", ["0.0.0.0/0"])
    #expect(!test.holds(.null))
    #expect(!test.holds(.number("1.2")))
    #expect(!test.holds())
  }
}
