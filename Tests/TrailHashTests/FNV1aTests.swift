import Testing
import TrailHash

@Suite("FNV-1a")
struct FNV1aTests {
  @Test(
    "The published values come out, of texts and of bytes",
    arguments: [
      ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8),
    ] as [(String, UInt64)])
  func published(_ text: String, _ value: UInt64) {
    var hash = FNV1a()
    hash.add(text)
    #expect(hash.value == value)
    hash = FNV1a()
    hash.add(Array(text.utf8).span)
    #expect(hash.value == value)
  }
}
