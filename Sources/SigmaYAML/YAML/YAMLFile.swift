package import Sigma
internal import Yams

/// The documents of a YAML file.
package struct YAMLFile: Sendable {
  package enum Document: Sendable {
    case tree(YAMLValue, YAMLSource)
    case broken(RuleProblem)
  }

  /// Reads a file of which each document is one of its results, in their order. Empty documents are left out.
  package static func read(_ bytes: [UInt8], file: String, limits: YAMLLimits) -> [Document] {
    guard bytes.count <= limits.fileBytes else {
      return [.broken(RuleProblem(at: RulePlace(file: file), tooLarge(limits)))]
    }
    let content = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? bytes[3...] : bytes[...]
    if let line = lineOfInvalidText(content) {
      let place = RulePlace(file: file, line: line, column: 1)
      return [.broken(RuleProblem(at: place, "this line is no UTF-8; save the file as UTF-8"))]
    }
    var documents: [Document] = []
    for (index, source) in YAMLSource.split(content).enumerated() {
      guard index < limits.documents else {
        let place = RulePlace(file: file, line: source.firstLine, column: 1)
        documents.append(
          .broken(
            RuleProblem(
              at: place,
              "the file has more than \(limits.documents) documents; those from here on are not read")))
        break
      }
      let reading = YAMLFile(file: file, source: source, limits: limits)
      documents += DeepStack.run(for: source.text) { reading.documents() }
    }
    return documents
  }

  static func tooLarge(_ limits: YAMLLimits) -> String {
    "the file is larger than \(limits.fileBytes) bytes, the most that is read"
  }

  private static func lineOfInvalidText(_ bytes: ArraySlice<UInt8>) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    let lines = bytes.split(separator: 0x0a, omittingEmptySubsequences: false)
    return lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }.map { $0 + 1 } ?? 1
  }

  private let file: String
  private let source: YAMLSource
  private let limits: YAMLLimits

  private func documents() -> [Document] {
    guard source.text.utf8.count <= limits.documentBytes else {
      return [
        broken(1, 1, "the document is larger than \(limits.documentBytes) bytes, the most that is read")
      ]
    }
    guard !AliasGuard.mayHaveAliasesInKeys(source.text) else {
      return [
        broken(1, 1, "the document has aliases, and keys that are no plain text; write the keys as text")
      ]
    }
    var documents: [Document] = []
    do {
      let parser = try Yams.Parser(yaml: source.text, resolver: .basic, encoding: .utf8)
      while let root = try parser.nextRoot() {
        var builder = YAMLTreeBuilder(firstLine: source.firstLine, limits: limits)
        do throws(YAMLTreeError) {
          let value = try builder.value(root)
          if !value.isNull { documents.append(.tree(value, source)) }
        } catch {
          let place = RulePlace(file: file, line: error.line, column: error.column)
          documents.append(.broken(RuleProblem(at: place, error.message)))
        }
      }
    } catch let error as YamlError {
      documents.append(broken(error))
    } catch {
      documents.append(broken(1, 1, "the document is no YAML"))
    }
    return documents
  }

  private func broken(_ line: Int, _ column: Int, _ message: String) -> Document {
    let place = RulePlace(file: file, line: source.firstLine + line - 1, column: column)
    return .broken(RuleProblem(at: place, message))
  }

  private func broken(_ error: YamlError) -> Document {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      if problem.hasPrefix("Maximum nesting level") {
        return broken(mark.line, mark.column, "the document is nested deeper than \(limits.depth) levels")
      }
      let context =
        context.map { "\($0.text) that begins on line \(source.firstLine + $0.mark.line - 1), " } ?? ""
      return broken(mark.line, mark.column, "this is no YAML: \(context)\(problem)")
    case .reader(let problem, let offset, _, let text):
      let before = offset.map { text.prefix($0) } ?? ""
      let line = before.count(where: \.isNewline) + 1
      let column =
        (before.lastIndex(where: \.isNewline).map { before[$0...].unicodeScalars.count } ?? before
          .unicodeScalars.count + 1)
      return broken(line, column, "this is no YAML: \(problem)")
    case .duplicatedKeysInMapping(let keys, let context):
      let names = keys.map { "\"\($0)\"" }.joined(separator: ", ")
      return broken(
        context.mark.line, context.mark.column, "a map has the same key twice: \(names), first here")
    case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
      return broken(1, 1, "the document is no YAML")
    }
  }
}
