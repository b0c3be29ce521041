import Testing

@testable import TrailDetection

@Suite("API version behind a name")
struct APIVersionSuffixTests {
  @Test(
    "What comes before the version is the name",
    arguments: [
      ("Invoke20150331", "Invoke"), ("Invoke20150331v2", "Invoke"), ("Invoke2020_05_31", "Invoke"),
      ("Invoke2020_05_31v12", "Invoke"), ("x20150331", "x"), ("Invoke20150331v20150331", "Invoke"),
      ("Invoke2020150331", "Invoke20"), ("v20150331", "v"), ("Get_20150331", "Get_"),
    ])
  func versions(_ name: String, _ stem: String) {
    let bytes = Array(name.utf8)
    let length = APIVersionSuffix.stemLength(of: bytes.span)
    #expect(length == stem.utf8.count)
  }

  @Test(
    "A name without a version, or of nothing else, has none to take off",
    arguments: [
      "", "Invoke", "Invoke2", "v2", "2", "20150331", "2020_05_31", "20150331v2", "Invoke2015033",
      "Invoke21150331",
      "Invoke20150331v", "Invoke20150331w2", "Invoke2020_05_3", "Invoke2020_0531", "Invoke2020-05-31",
      "Invoke20150331 ", "Invoke1v2", "Invoke2020_05_31_1",
    ])
  func none(_ name: String) {
    let bytes = Array(name.utf8)
    let length = APIVersionSuffix.stemLength(of: bytes.span)
    #expect(length == nil)
  }
}
