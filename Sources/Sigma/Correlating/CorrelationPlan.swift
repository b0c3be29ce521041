/// Correlations, ready to be evaluated: what a match of each detection has to bring, and what follows from all of it.
///
/// Each worker notes the matches of detections in a `CorrelationLog`; in the end the logs are joined and evaluated.
///
/// - A *window* of a group is a largest possible set of its events whose first and last are at most `timespan` apart,
///   so no window is empty and none is part of another. A condition is asked of windows: `lte: 3` holds where some
///   window has at most three events, and `eq: 3` is not met by three events of a window of five.
/// - Windows that hold and overlap are one match: all their events, and the largest of their numbers.
/// - An event counts once in a group, whichever of the rules it matches, save that `temporal` and
///   `temporal_ordered` know it under each of them. Equal times are in order.
/// - A correlation that another one builds on gives it each match as one event, which is in a window of the outer one
///   where some part of the match that meets the inner condition by itself lies in it, from its first to its last
///   time; its place in the order of `temporal_ordered` is that last time. Such a part is a narrowest one where more
///   events can't do harm (`gt` and `gte`, `temporal` and `temporal_ordered`), else a window.
///   A match has the texts of its group as fields, under the names of its group-by and under the names of the fields
///   that these stand for in the rules; it has no other field.
/// - The percentile P of n values is the one at place P/100 * n, rounded up, among the sorted ones (nearest rank), for
///   P = 0 the smallest. The median is the middle value or the mean of the two in the middle.
public struct CorrelationPlan: Sendable {
  /// What a match of a detection has to bring to a step.
  public struct Want: Sendable, Equatable {
    public let step: Int
    /// The detection's place in the step's bases.
    public let base: Int
    /// The event's fields whose texts make its group.
    public let groupFields: [String]
    /// The event's fields whose values count; none where just the events do.
    public let valueFields: [String]
    let value: Correlation.Kind.Value
  }

  public let steps: [CorrelationStep]
  /// Steps that cannot be evaluated, with the reason. They want nothing and match nothing.
  public let problems: [CorrelationProblem]
  private let wantsOfDetections: [Int: [Want]]
  private let usable: [Bool]
  /// Whether a later step builds on it.
  private let isBuiltOn: [Bool]
  let carried: [CarriedFields]

  public init(steps: [CorrelationStep]) {
    var problems: [CorrelationProblem] = []
    var usable: [Bool] = []
    var built = [Bool](repeating: false, count: steps.count)
    var wants: [Int: [Want]] = [:]
    var carried: [CarriedFields] = []
    for (number, step) in steps.enumerated() {
      defer { carried.append(CarriedFields(step, after: carried)) }
      if let message = step.problem(usable: usable, carried: carried) {
        problems.append(CorrelationProblem(step: number, message: message))
        usable.append(false)
        continue
      }
      usable.append(true)
      for (place, base) in step.bases.enumerated() {
        switch base {
        case .step(let inner): built[inner] = true
        case .detection(let detection):
          wants[detection, default: []].append(Want(step, number, base: place))
        }
      }
    }
    self.steps = steps
    self.problems = problems
    self.usable = usable
    isBuiltOn = built
    self.carried = carried
    wantsOfDetections = wants
  }

  /// What a match of the detection has to bring, for each place in which a correlation refers to it.
  public func wants(of detection: Int) -> [Want] { wantsOfDetections[detection] ?? [] }

  /// Which texts of an inner step's groups stand for some names of a step.
  /// - Parameter base: the inner step's place in the step's bases.
  func places(of names: [String], in step: Int, _ base: Int, of inner: Int) -> [Int] {
    names.compactMap { carried[inner].place(of: steps[step].field($0, ofBase: base)) }
  }

  func isUsable(_ step: Int) -> Bool { usable[step] }
  func isBase(_ step: Int) -> Bool { isBuiltOn[step] }
}

extension CorrelationPlan.Want {
  init(_ step: CorrelationStep, _ number: Int, base: Int) {
    let value = step.correlation.kind.value
    let fields = value == .none ? [] : step.correlation.condition?.fields ?? []
    self.init(
      step: number, base: base, groupFields: step.correlation.groupBy.map { step.field($0, ofBase: base) },
      valueFields: fields.map { step.field($0, ofBase: base) }, value: value)
  }
}
