/// Makes the automaton of a tree. It works from the end to the start: each part is made knowing the state
/// that follows it.
struct RegexCompiler {
  private var states: [RegexProgram.State] = [.match]
  private var steps: [RegexProgram.Step] = []
  private var branches: [Int] = []
  /// States of one step that are already there, shared by sequences that end alike.
  private var singleSteps: [RegexProgram.Step: Int] = [:]
  private var sequences: [(set: ScalarSet, bytes: [UTF8Sequence])] = []

  /// - Throws: ``RegexProblem`` if the automaton would be too large.
  static func compile(_ node: RegexNode) throws(RegexProblem) -> RegexProgram {
    var compiler = RegexCompiler()
    let start = try compiler.state(for: node, before: 0)
    return RegexProgram(
      states: compiler.states, steps: compiler.steps, branches: compiler.branches, start: start,
      isBoundToStart: node.isBoundToStart)
  }

  /// The state from which `node` leads to the state `next`.
  private mutating func state(for node: RegexNode, before next: Int) throws(RegexProblem) -> Int {
    switch node {
    case .empty:
      return next
    case .assertion(let assertion):
      return try add(.assertion(assertion, then: next))
    case .scalar(let set):
      return try state(for: set, before: next)
    case .sequence(let parts):
      var state = next
      for part in parts.reversed() { state = try self.state(for: part, before: state) }
      return state
    case .choice(let parts):
      var targets: [Int] = []
      for part in parts { targets.append(try state(for: part, before: next)) }
      return try fork(targets)
    case .repeated(let part, let repetition):
      return try state(for: part, repetition, before: next)
    }
  }

  private mutating func state(
    for part: RegexNode, _ repetition: RegexRepetition, before next: Int
  ) throws(RegexProblem) -> Int {
    var state = next
    var copies = repetition.least
    if let most = repetition.most {
      for _ in 0..<max(most - copies, 0) {
        let once = try self.state(for: part, before: state)
        state = try fork([once, next])
      }
    } else {
      let loop = try fork([next, next])
      let once = try self.state(for: part, before: loop)
      if case .fork(let first, _) = states[loop] { branches[first] = once }
      // Of `x+`, the copy in the loop is the first too.
      state = copies > 0 ? once : loop
      copies = max(copies - 1, 0)
    }
    for _ in 0..<copies { state = try self.state(for: part, before: state) }
    return state
  }

  private mutating func state(for set: ScalarSet, before next: Int) throws(RegexProblem) -> Int {
    var entry: [RegexProgram.Step] = []
    for sequence in bytes(of: set) {
      var target = next
      for bytes in sequence.bytes.dropFirst().reversed() {
        target = try singleStep(RegexProgram.Step(bytes: bytes, target: target))
      }
      if let head = sequence.bytes.first { entry.append(RegexProgram.Step(bytes: head, target: target)) }
    }
    if entry.count == 1, let only = entry.first { return try singleStep(only) }
    return try add(steps: entry)
  }

  private mutating func bytes(of set: ScalarSet) -> [UTF8Sequence] {
    if let known = sequences.first(where: { $0.set == set }) { return known.bytes }
    let bytes = UTF8Sequence.all(of: set)
    if sequences.count < 32 { sequences.append((set, bytes)) }
    return bytes
  }

  private mutating func singleStep(_ step: RegexProgram.Step) throws(RegexProblem) -> Int {
    if let known = singleSteps[step] { return known }
    let state = try add(steps: [step])
    singleSteps[step] = state
    return state
  }

  private mutating func add(steps added: [RegexProgram.Step]) throws(RegexProblem) -> Int {
    let first = steps.count
    steps += added
    return try add(.bytes(first: first, end: steps.count))
  }

  private mutating func fork(_ targets: [Int]) throws(RegexProblem) -> Int {
    let first = branches.count
    branches += targets
    return try add(.fork(first: first, end: branches.count))
  }

  private mutating func add(_ state: RegexProgram.State) throws(RegexProblem) -> Int {
    guard states.count < RegexProgram.mostStates, steps.count <= RegexProgram.mostSteps else {
      throw RegexProblem(
        "the expression", at: 0,
        "is too large: its repetitions make more than \(RegexProgram.mostStates) states; write smaller counts"
      )
    }
    states.append(state)
    return states.count - 1
  }
}
