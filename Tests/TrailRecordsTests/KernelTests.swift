import Testing

@testable import TrailRecords

/// The scanner reads records many bytes at a time; what it takes and refuses is the same as byte by byte.
@Suite("Blocks of bytes")
struct KernelTests {
  static let kernels = BlockKernel.allCases.filter(\.isAvailable)

  static let right: [String] = [
    "0", "-0", "12.5e-7", "123456789012345678901234567890123456789", "-1.0E+5", "true", "false", "null",
    "\n null \t",
    #""""#, #""a""#, #""\\""#, #""\"""#, #""\\\"\\""#, #""\u00e9\n""#, "\"é€🙂\"", #""{[,:]}""#,
    #""\u007b\"}""#, "[]",
    "{}", "[ ]", "{ }", "[0,[1,[2,[]]],{}]", #"{"a":{"b":[{"c":1},{"d":"]"}]},"e":[]}"#,
    #"{ "a" : 1 , "b" : "2" }"#,
    #"{"":""}"#, "[\n1\r,\t2 ]", "[" + String(repeating: " ", count: 100) + "1]",
    "\"" + String(repeating: "é", count: 60) + "\"",
    "\"" + String(repeating: #"\\"#, count: 64) + "\"", "\"" + String(repeating: #"\""#, count: 65) + "\"",
    String(repeating: "[", count: 127) + String(repeating: "]", count: 127),
  ]

  @Test("A valid value is taken wherever it lies in a block", arguments: kernels)
  func rightValues(_ kernel: BlockKernel) {
    var scanner = RecordScanner(limits: RecordLimits(), kernel: kernel)
    for shift in 0..<64 {
      let head = #"{"a":""# + String(repeating: "x", count: shift) + #"","Records":["#
      for value in Self.right {
        let record = #"{"eventVersion":"1","v":"# + value + #","eventID":"x"}"#
        let input = head + record + ",\n" + record + "]}"
        let found = scanner.transcript(of: Array(input.utf8))
        #expect(found.records == [record, record], "\(value), shifted by \(shift)")
        #expect(found.problems.isEmpty, "\(value), shifted by \(shift)")
        #expect(found.ids == ["x", "x"])
      }
    }
  }

  @Test("A wrong value is refused with its reason and byte wherever it lies in a block", arguments: kernels)
  func wrongValues(_ kernel: BlockKernel) {
    var scanner = RecordScanner(limits: RecordLimits(), kernel: kernel)
    let wrong =
      JSONValueTests.wrongNumbers + JSONValueTests.wrongWords + JSONValueTests.wrongStructures
      + JSONStringTests.wrongStrings + JSONStringTests.wrongUTF8
    for shift in stride(from: 0, to: 64, by: 9) {
      let head = #"{"a":""# + String(repeating: "x", count: shift) + #"","Records":[{"eventVersion":"1","v":"#
      for wrong in wrong {
        let input = Array(head.utf8) + wrong.bytes + Array(("}," + shortRecord("next") + "]}").utf8)
        let found = scanner.transcript(of: input)
        let problem = RecordProblem(offset: head.utf8.count + wrong.place, reason: wrong.reason)
        #expect(found.problems.first == problem, "\(wrong.testDescription), shifted by \(shift)")
        #expect(found.ids == ["next"], "\(wrong.testDescription), shifted by \(shift)")
      }
    }
  }

  @Test(
    "Known fields are found wherever they lie in a block, and others are not taken for them",
    arguments: kernels)
  func fields(_ kernel: BlockKernel) {
    var scanner = RecordScanner(limits: RecordLimits(), kernel: kernel)
    var comparison = FieldComparison()
    let names = RecordField.allCases.map(\.name)
    let keys = names.flatMap { name in
      [
        name, "x" + name, name + "x", String(name.dropFirst()), String(name.dropLast()), #"\""# + name,
        name + #"\""#,
        #"\\"# + name, #"\u00"# + String(name.utf8.first ?? 0, radix: 16) + name.dropFirst(), #"x\n"# + name,
        String(name.prefix(3)) + #"\u0078"# + name.dropFirst(3), " " + name, name + " ", "é" + name,
      ]
    }
    for shift in 0..<64 {
      let record =
        #"{"eventVersion":"1",""# + String(repeating: "y", count: shift) + #"":0,"#
        + keys.enumerated().map { index, key in
          "\"\(key)\"" + (index % 5 == 0 ? " : " : ":") + (index % 3 == 0 ? "\"\(index)\"" : "\(index)")
        }.joined(separator: shift.isMultiple(of: 2) ? "," : " ,\n") + "}"
      let input = Array(("[" + record + "," + record + "]").utf8)
      scanner.scan(input.span, into: &comparison)
      scanner.finish(into: &comparison)
    }
    #expect(comparison.differences.isEmpty)
    #expect(comparison.count == 128)
  }

  @Test("Damage before an object does not hide damage in it", arguments: kernels)
  func hiddenDamage(_ kernel: BlockKernel) {
    var scanner = RecordScanner(limits: RecordLimits(), kernel: kernel)
    let small = #"{"eventVersion":"1"}"#
    for garbage: [UInt8] in [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0x5C, 0x78]] {
      for text in ["[\(small),G,\(small),", small + "G" + small, small + "\nG\n" + small] {
        let parts = text.split(separator: "G").map { Array($0.utf8) }
        let before = parts[0] + garbage + parts[1]
        let wrong = Array(#"{"eventVersion":""#.utf8) + garbage + Array("\"}".utf8)
        let found = scanner.transcript(of: before + wrong + Array(("," + small).utf8))
        #expect(found.records == [small, small, small], "\(text), \(garbage)")
        #expect(
          found.problems.contains { $0.offset >= before.count + 17 && $0.offset < before.count + wrong.count }
        )
      }
    }
  }

  @Test(
    "A colon behind no string is wrong wherever it stands", arguments: kernels)
  func strayColons(_ kernel: BlockKernel) {
    var scanner = RecordScanner(limits: RecordLimits(), kernel: kernel)
    for wrong in [
      "{:1}", "{ :1}", "{ : }", "{\n:\"a\"}", "{1:2}", "{ \\ : 1}", "{{:1}", "{null :1}", "{[] :1}",
    ] {
      for head in ["", "  ", shortRecord("one") + "\n"] {
        let found = scanner.transcript(of: Array((head + wrong + "\n" + shortRecord("next")).utf8))
        #expect(found.ids.last == "next")
        #expect(
          found.unparsed == [
            RecordProblem(
              offset: head.utf8.count + 1 + (wrong.hasPrefix("{ ") || wrong.hasPrefix("{\n") ? 1 : 0),
              reason: .expectedKey)
          ])
      }
    }
  }

  @Test("Brackets at the bound of depth are taken, and one more is refused", arguments: kernels)
  func depth(_ kernel: BlockKernel) {
    var scanner = RecordScanner(limits: RecordLimits(), kernel: kernel)
    for (opening, closing) in [("[", "]"), (#"{"a":"#, "}")] {
      for depth in [63, 64, 65, 126, 127, 128] {
        let nested = String(repeating: opening, count: depth) + "0" + String(repeating: closing, count: depth)
        let head = #"{"eventVersion":"1","v":"#
        let found = scanner.transcript(of: Array((head + nested + "}" + shortRecord("next")).utf8))
        #expect(found.ids == (depth <= 127 ? ["-", "next"] : ["next"]))
        let place = head.utf8.count + 127 * opening.utf8.count
        #expect(found.problems == (depth <= 127 ? [] : [RecordProblem(offset: place, reason: .tooDeep(128))]))
      }
    }
  }

  @Test("Brackets of one kind are not closed by the other at any depth", arguments: kernels)
  func mismatches(_ kernel: BlockKernel) {
    var scanner = RecordScanner(limits: RecordLimits(), kernel: kernel)
    for depth in 1...126 {
      let opening = (0..<depth).map { $0 % 3 == 0 ? "[" : #"{"k":"# }
      var closing = (0..<depth).map { $0 % 3 == 0 ? "]" : "}" }
      let wrong = depth * 7 % depth
      closing[wrong] = closing[wrong] == "]" ? "}" : "]"
      let head = #"[{"eventVersion":"1","v":"# + opening.joined() + "1"
      let place = head.utf8.count + depth - 1 - wrong
      let input = head + closing.reversed().joined() + "}," + shortRecord("next") + "]"
      let found = scanner.transcript(of: Array(input.utf8))
      #expect(found.ids == ["next"])
      #expect(found.unparsed == [RecordProblem(offset: place, reason: .mismatchedBracket)])
    }
  }

  @Test("Keys are found in any order, after records that have them in another", arguments: kernels)
  func keyOrder(_ kernel: BlockKernel) {
    var scanner = RecordScanner(limits: RecordLimits(), kernel: kernel)
    var comparison = FieldComparison()
    var generator = SeededGenerator(seed: 5)
    let others = ["tlsDetails", "vpcEndpointId", "x", ""]
    for _ in 0..<200 {
      let keys = (RecordField.allCases.map(\.name) + others).shuffled(using: &generator).prefix(20)
      let members = keys.enumerated().map {
        "\"\($1)\":\($0 % 2 == 0 ? "\"\($0)\"" : "{\"eventName\":\($0)}")"
      }
      let input = Array((#"{"eventVersion":"1","# + members.joined(separator: ",") + "}").utf8)
      scanner.scan(input.span, into: &comparison)
      scanner.finish(into: &comparison)
    }
    #expect(comparison.differences.isEmpty)
    #expect(comparison.count == 200)
  }
}
