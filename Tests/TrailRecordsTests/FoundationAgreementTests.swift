import Foundation
import Testing
import TrailRecords

/// Documents made at random, right ones and wrong ones, as Foundation's parser judges them.
@Suite("Agreement with Foundation")
struct FoundationAgreementTests {
  /// Writes random values of the grammar.
  struct Writer {
    var generator: SeededGenerator
    /// Foundation refuses half a surrogate pair, which TrailRecords reads: a change must not make one.
    var hasPairs = true

    mutating func pick<Value>(_ values: [Value]) -> Value {
      values[Int.random(in: 0..<values.count, using: &generator)]
    }

    mutating func space() -> String { pick(["", "", "", " ", "\n", "\t", "\r\n", "  "]) }

    mutating func string() -> String {
      let parts =
        [
          "a", "Z", "0", " ", "é", "€", "😀", "\u{7F}", #"\""#, #"\\"#, #"\/"#, #"\b"#, #"\f"#, #"\n"#, #"\r"#,
          #"\t"#,
          #"\u0041"#, #"\u00e9"#, #"\u20AC"#, #"\u0000"#, "{", "}", "[", "]", ",", ":", "/", "'",
        ] + (hasPairs ? [#"\ud83d\ude00"#] : [])
      let count = Int.random(in: 0...6, using: &generator)
      return "\"" + (0..<count).map { _ in pick(parts) }.joined() + "\""
    }

    mutating func number() -> String {
      let whole = pick(["0", "-0", "1", "-1", "7", "10", "-42", "1234567890"])
      return whole + pick(["", "", ".0", ".5", ".125"]) + pick(["", "", "e1", "E+2", "e-3", "E0"])
    }

    mutating func value(_ depth: Int) -> String {
      let count = Int.random(in: 0...3, using: &generator)
      switch Int.random(in: 0..<(depth > 0 ? 8 : 5), using: &generator) {
      case 0: return pick(["true", "false", "null"])
      case 1, 2: return number()
      case 3, 4: return string()
      case 5, 6:
        let members = (0..<count).map { _ in
          space() + string() + space() + ":" + space() + value(depth - 1) + space()
        }
        return "{" + (count == 0 ? space() : members.joined(separator: ",")) + "}"
      default:
        let elements = (0..<count).map { _ in space() + value(depth - 1) + space() }
        return "[" + (count == 0 ? space() : elements.joined(separator: ",")) + "]"
      }
    }

    /// One change that often makes the text wrong.
    mutating func changed(_ text: [UInt8]) -> [UInt8] {
      var text = text
      let place = Int.random(in: 0..<text.count, using: &generator)
      let bytes =
        Array("{}[],:\"\\/0123456789+-.eEtrufalsn \n\t\r\u{1}xé'#".utf8) + [0xFF, 0xC0, 0xED, 0xF5, 0x80]
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: text.remove(at: place)
      case 1: text.insert(pick(bytes), at: place)
      case 2: text[place] = pick(bytes)
      default: text.removeLast(text.count - place)
      }
      return text
    }
  }

  static func foundationAccepts(_ text: [UInt8]) -> Bool {
    (try? JSONSerialization.jsonObject(with: Data(text))) != nil
  }

  @Test("Right documents are accepted by both, with the same strings", arguments: 0..<4)
  func right(_ seed: Int) throws {
    var writer = Writer(generator: SeededGenerator(seed: UInt64(seed)))
    for _ in 0..<500 {
      let (key, text) = (writer.string(), writer.string())
      let document = "{" + key + writer.space() + ":" + text + ",\"v\":" + writer.value(4) + "}"
      let parsed = try JSONSerialization.jsonObject(with: Data(document.utf8)) as? [String: Any]
      let record = try OwnedRecord(parsing: document)
      record.event.forEachMember(of: record.event.root) { name, value in
        guard let name = record.event.text(name), name != "v" else { return }
        let (ours, theirs) = (record.event.text(value), parsed?[name] as? String)
        #expect(ours.map { Array($0.utf8) } == theirs.map { Array($0.utf8) }, "\(document)")
      }
    }
  }

  @Test("Changed documents are accepted by both or by neither", arguments: 0..<8)
  func changed(_ seed: Int) {
    var writer = Writer(generator: SeededGenerator(seed: UInt64(100 + seed)), hasPairs: false)
    var (accepted, refused) = (0, 0)
    for _ in 0..<1500 {
      let document = "{\"v\":" + writer.value(4) + "}"
      let text = writer.changed(Array(document.utf8))
      do throws(RecordProblem) {
        _ = try OwnedRecord(parsing: text)
        accepted += 1
        #expect(Self.foundationAccepts(text), "\(String(decoding: text, as: UTF8.self))")
      } catch {
        refused += 1
        // Foundation lets a comma stand before the closing bracket of an object.
        guard error.reason != .trailingComma else { continue }
        #expect(!Self.foundationAccepts(text), "\(String(decoding: text, as: UTF8.self)): \(error)")
      }
    }
    #expect(accepted > 100)
    #expect(refused > 100)
  }
}
