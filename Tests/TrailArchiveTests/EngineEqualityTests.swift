#if ISAL
  import Testing

  @testable import TrailArchive

  @Suite("All engines give the same")
  struct EngineEqualityTests {
    /// Numbers that are the same in every run.
    struct Numbers: RandomNumberGenerator {
      var state: UInt64

      mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
      }
    }

    let folder: ScratchFolder

    init() throws { folder = try ScratchFolder() }

    private func reads(_ file: [UInt8], space: Int, chunk: Int) throws -> [ReadInput] {
      let path = try folder.write(file, to: "input.gz")
      return try TestedEngine.allCases.map {
        try ReadInput(path, ReadingManner(space: space, chunk: chunk, engine: $0))
      }
    }

    private func member(_ numbers: inout Numbers) -> GzipMember {
      let content = LogContent.records(Int.random(in: 0...120, using: &numbers))
      return GzipMember(content, level: Int32.random(in: 0...9, using: &numbers))
    }

    /// Two members, of which one bit is wrong: in every second file where the codes of the first block are told.
    private func fileWithWrongBit(_ numbers: inout Numbers, isInCodes: Bool) -> [UInt8] {
      var file = member(&numbers).bytes + member(&numbers).bytes
      let index = Int.random(in: isInCodes ? 10..<min(110, file.count) : 0..<file.count, using: &numbers)
      file[index] ^= 1 << UInt8.random(in: 0..<8, using: &numbers)
      return file
    }

    @Test("A file with a wrong bit that is read at once is the same in all that is told and handed out")
    func wrongBit() throws {
      var numbers = Numbers(state: 1)
      for round in 0..<600 {
        let file = fileWithWrongBit(&numbers, isInCodes: round.isMultiple(of: 2))
        let reads = try reads(file, space: 1 << 19, chunk: 128 << 10)
        for read in reads.dropFirst() { #expect(read == reads[0], "round \(round)") }
      }
    }

    /// Some engines notice codes that cannot be right only when one is met which does not exist. What they made of
    /// the data up to there may have been handed out by then; nothing that zlib gives is missing before it.
    @Test(
      "A file with a wrong bit that is read in pieces has the same damage, and at least the bytes before it",
      arguments: [(1, 2), (7, 19), (300, 64), (4096, 1000)])
    func wrongBitInPieces(_ space: Int, _ chunk: Int) throws {
      var numbers = Numbers(state: UInt64(chunk))
      for round in 0..<150 {
        let file = fileWithWrongBit(&numbers, isInCodes: round.isMultiple(of: 2))
        let reads = try reads(file, space: space, chunk: chunk)
        for read in reads.dropFirst() {
          #expect(read.damage == reads[0].damage, "round \(round)")
          #expect(read.tally.members == reads[0].tally.members)
          #expect(read.tally.bytes == reads[0].tally.bytes)
          #expect(read.bytes.starts(with: reads[0].bytes))
        }
      }
    }

    @Test(
      "A file that is cut off is the same in all that is told and handed out",
      arguments: [(1, 2), (7, 19), (300, 64), (4096, 1000), (1 << 19, 128 << 10)])
    func cut(_ space: Int, _ chunk: Int) throws {
      var numbers = Numbers(state: 100 + UInt64(chunk))
      for round in 0..<100 {
        let file = member(&numbers).bytes + member(&numbers).bytes
        let cut = Int.random(in: 0..<file.count, using: &numbers)
        let reads = try reads(Array(file[..<cut]), space: space, chunk: chunk)
        for read in reads.dropFirst() { #expect(read == reads[0], "round \(round), cut at \(cut)") }
      }
    }

    @Test("What is larger than the bound is cut at the same place of the file")
    func bound() throws {
      let content = LogContent.records(3000)
      let path = try folder.write(GzipMember(content).bytes, to: "input.gz")
      let limits = ArchiveLimits(maxInflatedBytes: 100_000, chunkBytes: 4096)
      let reads = try TestedEngine.allCases.flatMap {
        try ReadingManner(space: 65536, chunk: 4096, engine: $0).read([path, path], limits: limits)
      }
      for read in reads {
        #expect(read.bytes == Array(content[..<100_000]))
        #expect(read == reads[0])
      }
    }
  }
#endif
