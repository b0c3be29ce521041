import Testing

@testable import Sigma

@Suite("The word that a slip is like")
struct NearestWordTests {
  @Test(
    "A letter added, left out, replaced or swapped is a slip; another word is none",
    arguments: [
      ("contians", "contains"), ("contain", "contains"), ("containss", "contains"), ("Contains", "contains"),
      ("startwith", "startswith"), ("ends_with", "endswith"), ("xyzzy", nil), ("", nil), ("regexp", nil),
    ] as [(String, String?)])
  func nearest(_ word: String, _ expected: String?) {
    #expect(word.nearest(of: ["contains", "startswith", "endswith", "cidr"]) == expected)
  }

  @Test("The nearest of several is taken")
  func best() {
    #expect("gtee".nearest(of: ["gt", "gte", "lte"]) == "gte")
  }
}
