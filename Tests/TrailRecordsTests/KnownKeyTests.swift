import Testing

@testable import TrailRecords

@Suite("Known keys")
struct KnownKeyTests {
  static let names =
    RecordField.allCases.map(\.name) + WrapperField.allCases.map(\.name) + RecordList.allCases.map(\.name)

  static func find(_ key: String) -> String? {
    let bytes = Array("x\"\(key)\"y".utf8)
    switch KnownKeys.shared.find(bytes.span, 1..<bytes.count - 1) {
    case .field(let slot):
      return RecordField.allCases.first { FieldTable.slot($0) == slot }?.name
        ?? WrapperField.allCases.first { FieldTable.slot($0) == slot }?.name
    case .list(let list): return list.name
    case .passed: return "passed"
    case nil: return nil
    }
  }

  @Test("Every known key is found, as the one it is", arguments: names)
  func everyName(_ name: String) {
    #expect(Self.find(name) == name)
    #expect(Self.names.count { $0 == name } == 1)
  }

  @Test("A key that is passed over is told from those of which nothing is known")
  func passed() {
    for name in KnownKeys.passedNames {
      #expect(Self.find(name) == "passed")
      #expect(Self.find(name + "s") == nil)
    }
  }

  @Test("Every known key is found with any one of its characters escaped", arguments: names)
  func escaped(_ name: String) {
    func escape(_ character: Character, upper: Bool) -> String {
      let hex = character.unicodeScalars.map { String($0.value, radix: 16, uppercase: upper) }.joined()
      return "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
    }
    let characters = Array(name)
    for index in characters.indices {
      var key = characters.map { String($0) }
      key[index] = escape(characters[index], upper: index.isMultiple(of: 2))
      #expect(Self.find(key.joined()) == name)
    }
    #expect(Self.find(characters.map { escape($0, upper: false) }.joined()) == name)
  }

  @Test("A key that differs in one character, or has one more or one fewer, is not known", arguments: names)
  func nearMisses(_ name: String) {
    let others = Set(Self.names)
    let bytes = Array(name.utf8)
    for index in bytes.indices {
      for bit: UInt8 in [1, 2, 4, 8, 16, 32, 64] {
        var changed = bytes
        changed[index] ^= bit
        guard changed[index] >= 0x20, changed[index] != 0x22, changed[index] != 0x5C else { continue }
        let key = String(decoding: changed, as: UTF8.self)
        #expect(others.contains(key) || Self.find(key) == nil, "\(key)")
      }
      var shorter = bytes
      shorter.remove(at: index)
      let short = String(decoding: shorter, as: UTF8.self)
      #expect(others.contains(short) || Self.find(short) == nil, "\(short)")
      var longer = bytes
      longer.insert(0x78, at: index)
      let long = String(decoding: longer, as: UTF8.self)
      #expect(others.contains(long) || Self.find(long) == nil, "\(long)")
    }
    #expect(Self.find(name + " ") == nil)
    #expect(Self.find(" " + name) == nil)
    #expect(Self.find(name + #"\u0000"#) == nil)
    #expect(Self.find(name + "\u{0}") == nil)
  }

  @Test("A key with the head and the tail of a known one and another middle is not known")
  func otherMiddle() {
    for name in Self.names where name.utf8.count > 8 {
      let middle = String(repeating: "x", count: name.utf8.count)
      for count in 1..<name.utf8.count {
        let key =
          String(name.prefix(count)) + String(middle.prefix(3)) + String(name.suffix(name.utf8.count - count))
        #expect(Self.find(key) == nil, "\(key)")
      }
      let swapped =
        String(name.prefix(8)) + String(middle.prefix(max(0, name.utf8.count - 16))) + String(name.suffix(8))
      #expect(swapped == name || Self.find(swapped) == nil, "\(swapped)")
    }
  }

  @Test(
    "Odd strings are not known",
    arguments: [
      "", "e", "\\", #"\"eventName\""#, #"\\eventName"#, #"\ud800"#, #"event\ud83dName"#,
      String(repeating: "a", count: 24), String(repeating: "a", count: 25),
      String(repeating: #"\u0061"#, count: 24),
      String(repeating: #"\u0061"#, count: 30), String(repeating: "eventName", count: 20), "évént",
      "eventname",
      "EVENTNAME", "records", "RECORDS", "cloudTrailEvent", "Detail", "Message",
    ])
  func odd(_ key: String) {
    #expect(Self.find(key) == nil)
  }

  @Test("A key of any length does not depend on the pieces that it comes in")
  func longKeys() {
    for count in [140, 143, 144, 145, 146, 147, 200] {
      let wide = String(repeating: "w", count: count)
      let escaped = "Records".unicodeScalars.map { "\\u00" + String($0.value, radix: 16) }.joined()
      let text =
        #"{""# + wide + #"":1,""# + escaped + #"":[{"eventVersion":"1","#
        + "\"\(wide)\":2,\"eventID\":\"x\"}]}"
      let whole = transcript(of: text, maxRecordBytes: 260)
      #expect(whole.ids == ["x"])
      #expect(transcript(of: text, in: .each(1), maxRecordBytes: 260) == whole)
    }
  }
}
