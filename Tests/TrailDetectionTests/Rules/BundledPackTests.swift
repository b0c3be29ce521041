import Foundation
import Sigma
import SigmaYAML
import Testing
import TrailHash

@testable import TrailDetection

@Suite("The bundled pack; scripts/make-rule-pack brings it up to date")
struct BundledPackTests {
  @Test("Its files are those of the repository, byte for byte")
  func files() throws {
    #expect(BundledPack.files.map(\.path) == BundledRules.allFiles)
    for file in BundledPack.files {
      let text = try Data(contentsOf: BundledRules.folder.appending(path: file.path))
      #expect(Data(file.text.utf8) == text, "\(file.path)")
    }
  }

  @Test("Its rules are what the YAML files say, and its places name the files of the pack")
  func rules() {
    #expect(BundledPack.rules.count == BundledPack.count)
    let embedded = Dictionary(grouping: BundledPack.rules, by: \.place.file)
    #expect(embedded.keys.sorted() == BundledRules.files.sorted())
    for file in BundledRules.files {
      let text = (try? String(contentsOf: BundledRules.folder.appending(path: file), encoding: .utf8)) ?? ""
      let read = RuleReader().read(text, file: file)
      #expect(read.problems == [])
      #expect(embedded[file] == read.rules, "\(file)")
    }
  }

  @Test("Its placeholders are what the YAML file says")
  func placeholders() {
    #expect(BundledRules.readPlaceholders.problems == [])
    #expect(BundledPack.placeholders == BundledRules.placeholders)
    #expect(BundledPack.placeholders["allowed_regions"] == ["*"])
    #expect(BundledPack.placeholders["known_accounts"] == [])
  }

  @Test("Its digest is that of the compact form")
  func digest() {
    let coded = CodedPack.rules.unpacked()
    let lists = CodedPack.placeholders.unpacked()
    #expect(coded == RuleCoder.encode(BundledPack.rules))
    #expect(lists == PlaceholderCoder.encode(BundledPack.placeholders))
    #expect(BundledPack.digest == SHA256.hexDigest(of: coded + lists))
  }

  @Test("It compiles without a problem, and a list that is given takes the place of its own")
  func compiled() throws {
    let rules = DetectionRules.bundled()
    #expect(rules.problems == [])
    #expect(rules.set.detections.count > 300)
    let asking = try #require(
      BundledPack.rules.first { rule in
        guard case .detection(let detection) = rule.body else { return false }
        return detection.asks(for: "%allowed_regions%")
      })
    let id = try #require(asking.id)
    let own = DetectionRules.bundled(disabled: [id], placeholders: ["allowed_regions": ["eu-*"]])
    #expect(own.problems == [])
    #expect(!own.set.detections.contains { $0.rule.id == id && $0.reports })
  }
}

@Suite("Bytes in a string literal")
struct PackedBytesTests {
  @Test("Every byte is found again, between line feeds that are nothing")
  func allBytes() {
    let text = "{0{1 z\n{o|0\n}0~0~o"
    #expect(PackedBytes(count: 9, text: text).unpacked() == [0, 1, 0x20, 0x7A, 63, 64, 128, 192, 255])
    #expect(PackedBytes(count: 0, text: "").unpacked() == [])
  }

  @Test("A count that does not fit stops the program")
  func wrongCount() async {
    await #expect(processExitsWith: .failure) { _ = PackedBytes(count: 3, text: "ab").unpacked() }
  }
}

@Suite("Files in a string literal")
struct PackFileTests {
  @Test("Each file is cut out by its bytes' number, whatever it holds")
  func cut() {
    let files = PackFile.files(of: "a/b c.yml 5\nx: é\nd.yml 0\n\ne.yml 8\nf.yml 1\n\n")
    #expect(files.map(\.path) == ["a/b c.yml", "d.yml", "e.yml"])
    #expect(files.map(\.text) == ["x: é", "", "f.yml 1\n"])
  }

  @Test("No text holds no files")
  func none() {
    #expect(PackFile.files(of: "").isEmpty)
  }
}

extension Sigma.Detection {
  fileprivate func asks(for text: String) -> Bool {
    var asks = false
    for search in searches { search.body.forEachItem { asks = asks || $0.values.contains(.text(text)) } }
    return asks
  }
}
