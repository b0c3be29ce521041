import Testing
import TrailRecords

@Suite("JSON nesting")
struct JSONNestingTests {
  @Test("Brackets nest 128 deep and no deeper", arguments: ["[", #"{"a":"#, #"[{"a":"#])
  func nesting(_ opening: String) {
    let each = opening.count { $0 == "[" || $0 == "{" }
    func nested(_ depth: Int) -> String {
      var text = "{\"v\":"
      var closing = "}"
      for _ in 0..<(depth - 1) / each {
        text += opening
        closing = String(opening.compactMap { $0 == "[" ? "]" : $0 == "{" ? "}" : nil }.reversed()) + closing
      }
      if (depth - 1) % each == 1 {
        text += "["
        closing = "]" + closing
      }
      return text + "0" + closing
    }
    #expect(problem(ofDocument: nested(127)) == nil)
    #expect(problem(ofDocument: nested(128)) == nil)
    let tooDeep = nested(129)
    let bracket = tooDeep.utf8.lastIndex { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") }
    let place = bracket.map { tooDeep.utf8.distance(from: tooDeep.startIndex, to: $0) }
    #expect(problem(ofDocument: tooDeep) == place.map { RecordProblem(offset: $0, reason: .tooDeep(128)) })
  }

  @Test("Arrays and objects are told apart at every depth")
  func bracketsAtEveryDepth() {
    for depth in 1...126 {
      let opening = (0..<depth).map { $0 % 3 == 0 ? "[" : #"{"k":"# }
      let closing = (0..<depth).map { $0 % 3 == 0 ? "]" : "}" }
      for wrong in 0..<depth {
        var text = opening.joined() + "[]"
        let kept = closing.suffix(depth - 1 - wrong)
        text += kept.reversed().joined()
        let place = text.utf8.count
        text += closing[wrong] == "]" ? "}" : "]"
        #expect(
          problem(ofValue: Array(text.utf8)) == RecordProblem(offset: 5 + place, reason: .mismatchedBracket))
      }
    }
  }
}
