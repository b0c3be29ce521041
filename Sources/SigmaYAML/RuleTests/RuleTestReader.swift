internal import Sigma

/// Reads the test file of a rule: `base`, a whole record, and `tests`, each with events that are laid over it.
///
/// Objects of an event are joined with those of the base, arrays and scalars take their place. An event may be
/// wrapped: `{event, after, repeat, every}` says when it happens after the base's `eventTime`, how often, and at
/// which distance; `{n}` in its texts is the number of the repetition, from 0. `without` takes out paths of every
/// record. Without `events` the base is the one record. `baseline`, events too, is what is learnt before, and `places`
/// says where addresses are. Each record gets an `eventID` of its own, unless its
/// event has one or `without` takes it out.
public struct RuleTestReader: Sendable {
  private let limits: YAMLLimits
  private let recordBytes: Int

  /// - Parameter recordBytes: how many bytes the records of a file's tests may have in all.
  public init(limits: YAMLLimits = YAMLLimits(), recordBytes: Int = 256 << 20) {
    self.limits = limits
    self.recordBytes = recordBytes
  }

  /// Where the tests of a rule file are: `a/b.test.yml` for `a/b.yml`.
  public static func testFile(of ruleFile: String) -> String {
    for ending in [".yml", ".yaml"] where ruleFile.hasSuffix(ending) {
      return ruleFile.dropLast(ending.count) + ".test" + ending
    }
    return ruleFile + ".test.yml"
  }

  /// The tests of a file on disk.
  public func read(path: String) -> RuleTestsRead {
    do throws(FileBytes.Failure) {
      return read(try FileBytes.read(path, upTo: limits.fileBytes), file: path)
    } catch {
      return RuleTestsRead(problems: [RuleProblem(at: RulePlace(file: path), error.message)])
    }
  }

  /// The tests of a file's text; `file` is its name in places.
  public func read(_ text: String, file: String) -> RuleTestsRead {
    read(Array(text.utf8), file: file)
  }

  /// The tests of a file's bytes, which are to be UTF-8; `file` is its name in places.
  public func read(_ bytes: [UInt8], file: String) -> RuleTestsRead {
    let documents = YAMLFile.read(bytes, file: file, limits: limits)
    guard let first = documents.first else {
      return RuleTestsRead(problems: [RuleProblem(at: RulePlace(file: file), "the file is empty")])
    }
    switch first {
    case .broken(let problem):
      return RuleTestsRead(problems: [problem])
    case .tree(let value, _):
      var document = RuleTestDocument(file: file, recordBytes: recordBytes)
      if documents.count > 1 {
        document.problem(value, "a test file has one document, and this has \(documents.count)")
      }
      document.read(value)
      return RuleTestsRead(tests: document.tests, problems: document.problems)
    }
  }
}
