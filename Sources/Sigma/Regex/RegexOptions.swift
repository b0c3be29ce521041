/// How a regular expression is read, unless it says otherwise itself (`(?i)`).
public struct RegexOptions: OptionSet, Sendable, Hashable {
  public let rawValue: Int

  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Letters match in either case (`i`).
  public static let ignoreCase = RegexOptions(rawValue: 1)
  /// `^` and `$` match at every line (`m`).
  public static let multiline = RegexOptions(rawValue: 2)
  /// `.` matches a newline too (`s`).
  public static let dotMatchesNewline = RegexOptions(rawValue: 4)
}
