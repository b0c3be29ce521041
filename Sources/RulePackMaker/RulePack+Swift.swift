import Sigma
import TrailHash

extension RulePack {
  /// The Swift files that make the pack a part of the program.
  var swiftFiles: [GeneratedFile] {
    let folders = Dictionary(grouping: files) { file in
      SwiftSource.typeName(file.path.split(separator: "/").dropLast().map(String.init))
        + (file.isTest ? "Tests" : "Files")
    }
    let texts = folders.sorted { $0.key < $1.key }.map { name, files in
      SwiftSource.texts(name, files.map { (path: $0.path, text: $0.text) })
    }
    return [codedPack] + texts + [SwiftSource.index(of: folders.keys.sorted())]
  }

  private var codedPack: GeneratedFile {
    let coded = RuleCoder.encode(rules)
    let lists = PlaceholderCoder.encode(placeholders)
    return GeneratedFile(
      name: "CodedPack.swift",
      content: SwiftSource.header + """

        /// The rules and placeholders in the compact form.
        enum CodedPack {
          static let count = \(rules.count)
          static let digest = "\(SHA256.hexDigest(of: coded + lists))"
          static let placeholders = PackedBytes(count: \(lists.count), text: \(SwiftSource.packed(lists)))
          static let rules = PackedBytes(count: \(coded.count), text: \(SwiftSource.packed(coded)))
        }

        """)
  }
}
