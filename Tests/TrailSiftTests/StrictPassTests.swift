import Testing

@testable import TrailSift

@Suite("A strict pass over records") struct StrictPassTests {
  /// Twenty files, a.json to t.json, of which h.json and m.json are cut; each file more has three records more.
  private static func archive() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    for file in 0..<20 {
      var text = (0..<file * 3).map { MadeRecord(file * 100 + $0) }.delivery
      if file == 7 || file == 12 { text.removeLast(2) }
      try folder.write(text, to: "logs/\(Character(UnicodeScalar(UInt8(97 + file)))).json")
    }
    return folder
  }

  @Test("The first damaged input in input order ends it, for any number of threads", arguments: [1, 2, 8])
  func firstDamage(threads: Int) async throws {
    let folder = try Self.archive()
    var pass = RecordPass([folder.file("logs")])
    pass.options.isStrict = true
    pass.options.threads = threads
    let result = try await pass.run { NumberTally() }
    #expect(result.strictEnd?.hasSuffix("h.json") == true)
    let first = (0..<8).flatMap { file -> [Int] in (0..<file * 3).map { file * 100 + $0 } }
    #expect(result.tally.numbers == first)
    #expect(result.tally.begun.sorted() == result.listing.inputs.prefix(8).map(\.path))
    #expect(result.notWhole.map(\.input) == [result.strictEnd])
    #expect((result.totals.inputs(.whole), result.totals.inputs(.skipped)) == (7, 12))
    #expect(result.totals.records == result.tally.all.count)
    #expect(result.totals.isBalanced && !result.totals.isWhole)
    #expect(!result.isInterrupted)
  }

  @Test("An input that cannot be opened ends it too")
  func cannotBeOpened() async throws {
    let folder = try ScratchFolder()
    let gone = try folder.makeSocket("s")
    try folder.write([MadeRecord(1)].delivery, to: "logs/a.json")
    var pass = RecordPass([gone, folder.file("logs")])
    pass.options.isStrict = true
    let result = try await pass.run { NumberTally() }
    #expect(result.strictEnd == gone)
    #expect(result.tally.all.isEmpty)
    #expect(result.notWhole.map(\.state) == [.failed])
  }

  @Test("Without damage it reads everything", arguments: [1, 8])
  func noDamage(threads: Int) async throws {
    let folder = try ScratchFolder()
    for file in 0..<30 { try folder.write([MadeRecord(file)].delivery, to: "logs/\(file).json") }
    try folder.write("", to: "logs/empty.json")
    try folder.write(#"{"name":"a package"}"#, to: "logs/package.json")
    var pass = RecordPass([folder.file("logs")])
    pass.options.isStrict = true
    pass.options.threads = threads
    let result = try await pass.run { NumberTally() }
    #expect(result.strictEnd == nil)
    #expect(result.tally.numbers == Array(0..<30))
    #expect((result.totals.inputs(.whole), result.totals.inputs(.skipped)) == (31, 1))
  }

  @Test("What counts does not depend on the order in which inputs end", arguments: 0..<40)
  func anyOrder(seed: Int) {
    // A number that has no divisor in common with 30 gives each input once.
    let step = [1, 7, 11, 13, 17, 19, 23, 29][seed % 8]
    let order = (0..<30).map { ($0 * step + seed) % 30 }
    let damaged: Set = [9 + seed % 5, 20]
    let end = damaged.min() ?? 0
    let runs = PassRuns<NumberTally>()
    var settled: [Bool] = []
    for number in order {
      var tally = NumberTally()
      tally.begin(ArchiveInput(path: "\(number)"))
      var share = PassShare(tally)
      share.account(for: LedgerLine(input: nil), of: number)
      settled.append(runs.add(share, of: number, endsPass: damaged.contains(number)))
    }
    #expect(runs.end == end)
    let shares = runs.shares
    #expect(shares.count == 2)
    #expect(shares.flatMap(\.tally.begun).compactMap(Int.init).sorted() == Array(0...end))
    #expect(shares.reduce(0) { $0 + $1.totals.inputs } == end + 1)
    let last = order.lastIndex { $0 <= end } ?? 0
    #expect(settled == order.indices.map { $0 >= last })
  }
}
