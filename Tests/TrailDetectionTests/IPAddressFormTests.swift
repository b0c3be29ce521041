import Testing

@testable import TrailDetection

@Suite("Forms of IP addresses")
struct IPAddressFormTests {
  @Test(
    "Addresses are told as such",
    arguments: [
      "0.0.0.0", "203.0.113.9", "255.255.255.255", "08.1.250.216", "225.01.00.16", "::", "::1", "1::",
      "fe80::1",
      "2001:db8:0:0:0:0:0:1", "2001:DB8::a:B", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7::", "::2:3:4:5:6:7:8",
      "::ffff:192.0.2.1", "1:2:3:4:5:6:192.0.2.1", "64:ff9b::192.0.2.33",
    ])
  func addresses(_ text: String) {
    #expect(isAddress(text))
  }

  @Test(
    "Anything else is none",
    arguments: [
      "", "ec2.amazonaws.com", "AWS Internal", "1.2.3", "1.2.3.4.5", "256.1.1.1", "1..2.3", "1.2.3.",
      ".1.2.3",
      "1.2.3.4 ", " 1.2.3.4", "1.2.3.4/32", "0001.2.3.4", "+1.2.3.4", "0x1.2.3.4", ":", ":::", "1:", ":1",
      "1::2::3", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7:8::", "::1:2:3:4:5:6:7:8", "12345::",
      "g::1", "fe80::1%eth0", "2001:db8::/32", "[::1]", "1:2:3:4:5:6:7:192.0.2.1", "::192.0.2",
      "::192.0.2.1:5",
      "1:::2", "-", "XXXXXXXXXXX", "1.2.3.\u{0664}",
    ])
  func others(_ text: String) {
    #expect(!isAddress(text))
  }

  private func isAddress(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return IPAddressForm.isAddress(bytes.span)
  }
}
