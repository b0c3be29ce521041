/// What searches with one program build up and use again: a deterministic automaton, made step by step where
/// a text needs it.
///
/// A state of it is a set of the program's states and what stood before it. Each is made at most once per
/// byte of a text, in time linear in the program's size, so that a search takes at most the product of both,
/// whatever the expression. The automaton is bounded: when it is full it is dropped and built anew, and a
/// text for which that happens often is read on without it.
struct RegexCache {
  /// Entries of the tables, of four bytes each.
  static let mostEntries = 1 << 15
  static let mostRebuilds = 4

  let program: RegexProgram
  private var work: RegexWork
  /// A row a state, a column a symbol: the place of the row that follows, 0 where it is not known yet, or one
  /// of the marks below. The first row is of no state.
  private var table: [Int32]
  private var sets: [Int32] = []
  /// Where the set of each state ends in `sets`; the first is of no state.
  private var setEnds: [Int] = [0]
  private var befores: [RegexWork.Before] = [.other]
  /// Numbers of states by the hash of their sets, open addressing; 0 is free.
  private var slots: [Int32]
  /// The row at the start of a match, for what may stand before it.
  private var startRows: [Int32]
  private(set) var rebuilds = 0
  private let mostEntries: Int

  private static let match: Int32 = -1
  private static let dead: Int32 = -2

  init(_ program: RegexProgram, mostEntries: Int = Self.mostEntries) {
    self.program = program
    self.mostEntries = mostEntries
    work = RegexWork(program)
    table = [Int32](repeating: 0, count: program.symbolCount)
    slots = [Int32](repeating: 0, count: 64)
    startRows = [Int32](repeating: 0, count: RegexWork.Before.allCases.count)
  }

  /// States of the program that were looked at so far: a count of the work done.
  var steps: Int { work.steps }
  var stateCount: Int { setEnds.count - 1 }

  /// Whether a match begins in `text[start...]`. For an expression that is bound to the start, `start` is 0.
  mutating func matches(_ text: Span<UInt8>, from start: Int) -> Bool {
    if work.matchesEmpty { return true }
    let allowed = rebuilds + Self.mostRebuilds
    var row = startRow(start == 0 ? .start : work.before(of: text[start - 1]))
    var at = start
    // The last byte and the end are read apart: a newline there means more.
    while at < text.count - 1 {
      var next = table[Int(row) + Int(program.symbols[Int(text[at])])]
      if next == 0 {
        next = follow(row, Int(program.symbols[Int(text[at])]))
        if rebuilds > allowed, next > 0 { return matchesWithoutTable(text, from: at + 1) }
      }
      if next < 0 { return next == Self.match }
      row = next
      at += 1
    }
    while true {
      let symbol = symbol(at, of: text)
      let known = table[Int(row) + symbol]
      let next = known == 0 ? follow(row, symbol) : known
      if next < 0 { return next == Self.match }
      row = next
      at += 1
    }
  }

  private func symbol(_ at: Int, of text: Span<UInt8>) -> Int {
    if at >= text.count { return program.end }
    if text[at] == 0x0A, at == text.count - 1, program.asksFinalLineEnd { return program.finalNewline }
    return Int(program.symbols[Int(text[at])])
  }

  /// Goes on from the work's set, byte by byte. `start` is not the text's.
  private mutating func matchesWithoutTable(_ text: Span<UInt8>, from start: Int) -> Bool {
    var at = start
    while true {
      switch work.advance(past: symbol(at, of: text), work.before(of: text[at - 1])) {
      case .match: return true
      case .nothing: return false
      case .set: at += 1
      }
    }
  }

  private mutating func startRow(_ before: RegexWork.Before) -> Int32 {
    let known = startRows[Int(before.rawValue)]
    if known != 0 { return known }
    work.start()
    let row = row(ofCurrentSetAfter: before)
    startRows[Int(before.rawValue)] = row
    return row
  }

  /// The row that follows `row` behind `symbol`, or a mark, which is entered into the table. Where a row
  /// follows, the work's set is its set.
  private mutating func follow(_ row: Int32, _ symbol: Int) -> Int32 {
    let state = Int(row) / program.symbolCount
    work.load(sets[setEnds[state - 1]..<setEnds[state]])
    let builtBefore = rebuilds
    let next: Int32
    switch work.advance(past: symbol, befores[state]) {
    case .match: next = Self.match
    case .nothing: next = Self.dead
    case .set: next = self.row(ofCurrentSetAfter: work.byte(of: symbol).map(work.before) ?? .other)
    }
    if rebuilds == builtBefore { table[Int(row) + symbol] = next }
    return next
  }

  private mutating func row(ofCurrentSetAfter before: RegexWork.Before) -> Int32 {
    var hash = UInt64(before.rawValue)
    for state in work.current { hash = (hash ^ UInt64(UInt32(bitPattern: state))) &* 0x9E37_79B9_7F4A_7C15 }
    var slot = place(hash)
    while slots[slot] != 0 {
      let state = Int(slots[slot])
      if befores[state] == before, sets[setEnds[state - 1]..<setEnds[state]].elementsEqual(work.current) {
        return Int32(truncatingIfNeeded: state * program.symbolCount)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    if table.count + sets.count + program.symbolCount + work.current.count > mostEntries {
      rebuild()
      slot = place(hash)
    }
    sets.append(contentsOf: work.current)
    setEnds.append(sets.count)
    befores.append(before)
    table.append(contentsOf: repeatElement(0, count: program.symbolCount))
    slots[slot] = Int32(truncatingIfNeeded: stateCount)
    if 2 * stateCount > slots.count { growSlots() }
    return Int32(truncatingIfNeeded: stateCount * program.symbolCount)
  }

  private func place(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 32) & (slots.count - 1) }

  private mutating func rebuild() {
    rebuilds += 1
    table.removeSubrange(program.symbolCount...)
    sets.removeAll(keepingCapacity: true)
    setEnds.removeSubrange(1...)
    befores.removeSubrange(1...)
    for slot in 0..<slots.count { slots[slot] = 0 }
    for before in 0..<startRows.count { startRows[before] = 0 }
  }

  private mutating func growSlots() {
    slots = [Int32](repeating: 0, count: 2 * slots.count)
    for state in 1...stateCount {
      var hash = UInt64(befores[state].rawValue)
      for member in sets[setEnds[state - 1]..<setEnds[state]] {
        hash = (hash ^ UInt64(UInt32(bitPattern: member))) &* 0x9E37_79B9_7F4A_7C15
      }
      var slot = place(hash)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(truncatingIfNeeded: state)
    }
  }
}
