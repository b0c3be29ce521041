import TrailDetection

/// What is new about a finding, compared with a baseline.
struct ContextMarks: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ context: EventContext) {
    rawValue = context.answers.enumerated().reduce(0) {
      $0 | ($1.element == true ? 1 << UInt8($1.offset) : 0)
    }
  }

  /// What each stands for, in words for a person, in the order of ``EventContext/names``.
  private static let words = [
    "principal", "source network", "autonomous system", "user agent", "region", "service",
  ]

  /// In words for a person. Of a principal that is new all else is new too, so that nothing else is said.
  var sentence: String {
    if rawValue & 1 != 0 { return Self.words[0] }
    return Self.words.indices.filter { rawValue & 1 << UInt8($0) != 0 }.map { Self.words[$0] }
      .joined(separator: ", ")
  }

  /// How many findings have each mark.
  struct Counts: Sendable {
    /// Findings with one at least.
    private(set) var marked = 0
    private var counts = [Int](repeating: 0, count: EventContext.names.count)

    mutating func add(_ marks: ContextMarks, _ count: Int) {
      if !marks.isEmpty { marked += count }
      for place in counts.indices where marks.rawValue & 1 << UInt8(place) != 0 { counts[place] += count }
    }

    /// By name, as findings have it.
    var named: [(name: String, count: Int)] { Array(zip(EventContext.names, counts)) }

    /// In words for a person, without those that no finding has.
    var worded: [(words: String, count: Int)] {
      zip(ContextMarks.words, counts).filter { $0.1 > 0 }.map { ($0.0, $0.1) }
    }
  }
}

extension TextReport {
  /// The line with what is new; none where nobody knows what is usual.
  func newToBaseline(_ counts: FindingCounts) -> [String] {
    let values = counts.contexts.worded.map { "\($0.words) \(Shown.number($0.count))" }
    let any = "any of these \(Shown.number(counts.contexts.marked))"
    return CountsLine(
      label: "New", values: values.isEmpty ? ["nothing, compared with the baseline"] : values + [any]
    )
    .lines(width: width, style)
  }
}

extension MarkdownReport {
  func appendNewToBaseline(_ counts: FindingCounts, into block: inout ReportBytes) {
    block.append("\n## New to the baseline\n\n")
    let worded = counts.contexts.worded
    if worded.isEmpty { return block.append("No finding has anything new.\n") }
    block.append(table: ["New for the principal", "Findings"], aligned: [.left, .right]) { row in
      for (words, count) in worded { row([words, Shown.number(count)]) }
      row(["any of these", Shown.number(counts.contexts.marked)])
    }
  }
}
