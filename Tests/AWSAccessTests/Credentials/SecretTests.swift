import AWSAccess
import Testing

@Suite("Secrets")
struct SecretTests {
  @Test("A secret is not shown by printing, describing, dumping or mirroring it or what holds it")
  func showsNothing() {
    let hidden = "wJalrXUtnFEMI"
    let credentials = Credentials(
      accessKeyID: "AKIDEXAMPLE", secretAccessKey: Secret(hidden), sessionToken: Secret("token-" + hidden),
      source: "a test")
    var dumped = ""
    dump(credentials, to: &dumped)
    let shown = [
      "\(Secret(hidden))", String(reflecting: Secret(hidden)), "\(credentials)",
      String(reflecting: credentials), dumped, "\(Mirror(reflecting: Secret(hidden)).children.map(\.value))",
    ]
    for text in shown { #expect(!text.contains(hidden)) }
    #expect(dumped.contains("AKIDEXAMPLE"))
  }
}
