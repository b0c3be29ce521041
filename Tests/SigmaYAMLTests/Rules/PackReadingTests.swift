import Foundation
import Sigma
import SigmaYAML
import Testing

@Suite("The bundled pack as it is read")
struct PackReadingTests {
  private static let folder: String = {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { url.deleteLastPathComponent() }
    return url.appendingPathComponent("Rules").path
  }()

  private static let read = RuleReader { $0.product == "aws" && $0.service == "cloudtrail" }
    .read(paths: [folder])

  @Test("Every rule is read and joined without a problem")
  func rules() {
    let read = Self.read
    #expect(read.rules.count > 100)
    #expect(read.problems.map(\.place.file) == [Self.folder + "/placeholders.yml"])
    #expect(RuleSet.joining(read.rules).problems == [])
  }

  @Test("Every rule comes back from its bytes")
  func coded() throws {
    let rules = Self.read.rules
    #expect(try RuleCoder.decode(RuleCoder.encode(rules)) == rules)
  }

  @Test("The tests beside every tenth rule file are read without a problem and have records")
  func tests() {
    let files = Set(Self.read.rules.map(\.place.file)).sorted()
    for (index, file) in files.enumerated() where index % 10 == 0 {
      let read = RuleTestReader().read(path: RuleTestReader.testFile(of: file))
      #expect(read.problems == [])
      #expect(!read.tests.isEmpty && read.tests.allSatisfy { !$0.records.isEmpty }, "\(file)")
    }
  }
}
