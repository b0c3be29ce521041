import Testing

@testable import Sigma

@Suite("Placeholders as bytes")
struct PlaceholderCoderTests {
  static let lists = ["none": [], "accounts": ["1", "é", "1", ""], "": ["*"]]

  @Test("What is decoded equals what was encoded, and the same lists give the same bytes")
  func roundTrip() throws {
    for lists in [Self.lists, [:]] {
      let bytes = PlaceholderCoder.encode(lists)
      #expect(try PlaceholderCoder.decode(bytes) == lists)
      #expect(PlaceholderCoder.encode(lists) == bytes)
    }
  }

  @Test("Bytes that are cut or go on are refused")
  func damaged() {
    let bytes = PlaceholderCoder.encode(Self.lists)
    for count in 0..<bytes.count {
      #expect(throws: RuleCodingError.self) { try PlaceholderCoder.decode(Array(bytes.prefix(count))) }
    }
    #expect(throws: RuleCodingError.self) { try PlaceholderCoder.decode(bytes + [0]) }
  }

  @Test("Two lists of the same name are refused")
  func twice() {
    #expect(throws: RuleCodingError.self) { try PlaceholderCoder.decode([1, 1, 0x61, 2, 0, 0, 0, 0]) }
  }
}
