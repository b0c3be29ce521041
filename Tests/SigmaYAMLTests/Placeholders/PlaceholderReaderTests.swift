import Foundation
import Sigma
import SigmaYAML
import Testing

@Suite("Files of placeholders")
struct PlaceholderReaderTests {
  @Test("Names stand for lists of text, in brackets or behind dashes, quoted or not")
  func lists() {
    let text = """
      # A comment.
      none: []
      regions: ['*', eu-west-1]

      accounts:
        - 012345678901
        - "210987654321"
        - true
      one: x, y
      """
    let read = PlaceholderReader().read(text, file: "p.yml")
    #expect(read.problems == [])
    #expect(
      read.lists == [
        "none": [], "regions": ["*", "eu-west-1"], "accounts": ["012345678901", "210987654321", "true"],
        "one": ["x, y"],
      ])
  }

  @Test("A file without content has no lists", arguments: ["", "# nothing\n", "---\n"])
  func empty(_ text: String) {
    #expect(PlaceholderReader().read(text, file: "p.yml") == PlaceholdersRead())
  }

  @Test(
    "A mistake is told at its place, and the other lists are read",
    arguments: [
      ("a: [x]\nb:\n  - {c: d}\n", "p.yml:3:5", "a placeholder's value is text, and this is a map"),
      ("a: [x]\nb: [y, ~]\n", "p.yml:2:8", "a placeholder's value is text, and this is empty"),
      ("a: [x]\nb:\n", "p.yml:2:1", "the list \"b\" is missing; write [] for one that matches nothing"),
      (
        "a: [x]\n'b%': [y]\n", "p.yml:2:1",
        "no value can ask for a list named \"b%\": a name is not empty and has no %, *, ? or backslash"
      ),
      (
        "a: [x]\n---\nb: [y]\n", "p.yml:3:1",
        "a file of placeholders has one document, and here a second one begins"
      ),
    ])
  func mistakes(_ text: String, _ place: String, _ message: String) {
    let read = PlaceholderReader().read(text, file: "p.yml")
    #expect(read.problems.map(\.place.description) == [place])
    #expect(read.problems.map(\.message) == [message])
    #expect(read.lists["a"] == ["x"])
  }

  @Test(
    "What is no map of lists has none",
    arguments: [
      ("- a\n", "p.yml:1:1", "a file of placeholders is a map of names and lists, and this is a list"),
      ("a: [x]\na: [y]\n", "p.yml:1:1", "a map has the same key twice: \"a\", first here"),
    ])
  func noMap(_ text: String, _ place: String, _ message: String) {
    let read = PlaceholderReader().read(text, file: "p.yml")
    #expect(read.lists == [:])
    #expect(read.problems.map(\.place.description) == [place])
    #expect(read.problems.map(\.message) == [message])
  }

  @Test("A file that is not there is told by its path")
  func missing() {
    let read = PlaceholderReader().read(path: "/nowhere/p.yml")
    #expect(read.problems.map(\.place.file) == ["/nowhere/p.yml"])
    #expect(read.problems.map(\.message) == ["there is no such file"])
  }
}
