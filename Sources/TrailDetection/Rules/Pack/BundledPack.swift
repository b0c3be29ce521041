public import Sigma

/// The rules that are built into the program. Nothing is read before it is asked for.
public enum BundledPack {
  /// How many rules there are, correlations included.
  public static var count: Int { CodedPack.count }

  /// SHA-256 of the compact form of rules and placeholders, in hex.
  public static var digest: String { CodedPack.digest }

  /// The rules, in the order of their files. Their places name the files as ``files`` does.
  public static let rules: [Rule] = {
    do throws(RuleCodingError) {
      return try RuleCoder.decode(CodedPack.rules.unpacked())
    } catch {
      preconditionFailure("\(error); run scripts/make-rule-pack, which brings the pack up to date")
    }
  }()

  /// The lists that the rules ask for with `expand`.
  public static let placeholders: [String: [String]] = {
    do throws(RuleCodingError) {
      return try PlaceholderCoder.decode(CodedPack.placeholders.unpacked())
    } catch {
      preconditionFailure("\(error); run scripts/make-rule-pack, which brings the pack up to date")
    }
  }()

  /// All files of the pack, in the order of their paths.
  public static let files: [PackFile] = PackTexts.all.flatMap(PackFile.files)
    .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
}

extension DetectionRules {
  /// The bundled rules, joined and compiled.
  /// - Parameters:
  ///   - disabled: ids or names of rules that are not to report.
  ///   - placeholders: lists that take the place of the pack's lists of the same names.
  public static func bundled(
    disabled: [String] = [], placeholders: [String: [String]] = [:]
  ) -> DetectionRules {
    DetectionRules(
      RuleSet.joining(BundledPack.rules, disabled: disabled).set,
      placeholders: BundledPack.placeholders.merging(placeholders) { $1 })
  }
}
