import Testing

@testable import SigmaYAML

@Suite("What is looked at before parsing")
struct YAMLGuardTests {
  @Test(
    "Aliases in keys are suspected only where there are anchors, aliases of them, and keys that are no text",
    arguments: [
      ("a: &x b\nc: *x", false), ("a: &x b\n? *x\n: c", true), ("a: &x b\n{*x : c}", true),
      ("a: &x b\n*x\t: c", true),
      ("a: &x [b]\nc: {[*x]: d}", true), ("a: &x b\nc: {d: *x}  : e", true), ("a: 1 &x 2\nc: '?'", false),
      ("a: &x b\nc: *y\n? d", false), ("a: &x b\nd: *x\nc: what?", false),
      ("a: &x b\nd: *x\nc: a/b?c=d", false),
      ("a: &x b\nd: *x\nc: [e]", false), ("&x? *x", false), ("a: &x b\nd: {e:?*x : 1}", true),
      ("? &x\n: *x", true), ("", false),
    ])
  func aliases(_ text: String, _ isSuspect: Bool) {
    #expect(AliasGuard.mayHaveAliasesInKeys(text) == isSuspect)
  }

  @Test(
    "The bound of levels is never below the levels there are",
    arguments: [
      ("a", 1), ("a: {b: [c]}", 4), ("- - - a", 4), ("a:\n- b:\n  - c: d", 6), ("? - ? a", 4), ("[[[[", 4),
      ("a: b\u{85}      - - - c", 5), ("  - a\n", 2),
    ])
  func levels(_ text: String, _ least: Int) {
    #expect(DeepStack.mostLevels(of: text) >= least)
  }

  @Test("An ordinary rule needs no stack of its own")
  func ordinary() {
    let text = "detection:\n  s:\n    eventName: [A, B]\n    a:\n      - x\n  condition: s\ntags: [a]\n"
    #expect(DeepStack.mostLevels(of: text) <= 48)
  }

  @Test("A document is cut where its marker stands at the beginning of a line")
  func split() {
    let text = "# c\n%YAML 1.2\n---\na\n--- b\n---c\n ---\n...\n# d\n\n...\ne\n---\n---\t\n"
    let sources = YAMLSource.split(Array(text.utf8)[...])
    #expect(
      sources.map(\.text) == [
        "# c\n%YAML 1.2\n---\na\n", "--- b\n---c\n ---\n...\n", "e\n", "---\n", "---\t\n",
      ])
    #expect(sources.map(\.firstLine) == [1, 5, 12, 13, 14])
  }

  @Test("Nothing of a file is lost by cutting it, and lines are counted over every kind of end")
  func lineCount() {
    let sources = YAMLSource.split(Array("a\r\nb\rc\n---\r\nd".utf8)[...])
    #expect(sources.map(\.firstLine) == [1, 4])
    #expect(sources.map(\.text).joined() == "a\r\nb\rc\n---\r\nd")
  }
}
