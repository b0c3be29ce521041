#if os(Linux)
  import Foundation
  import Testing

  @Suite("Memory") struct MemoryTests {
    /// 10220 bytes: a record that no list names, and white space behind it.
    private static let unit: [UInt8] = {
      let record = Array(MadeRecord.quiet(1).json.utf8)
      return record + repeatElement(UInt8(ascii: "\n"), count: 258 * 40 - record.count)
    }()

    @Test("It does not grow with the input")
    func doesNotGrow() throws {
      let folder = try ScratchFolder()
      // A member is 1 MB inflated, and some 10 kB as it is.
      let member = GzipMember(repeating: Self.unit, times: 100).bytes
      let process = try TrailSiftProcess(
        ["scan", "-", "--format", "ndjson", "--ledger", "ledger"], in: folder, input: .pipe)
      for _ in 0..<200 { try process.send(member) }
      let peak = try process.peakMemory()
      try process.closeInput()
      #expect(process.finish().status == 0)
      let totals = try LedgerFile(folder.text("ledger")).totals
      #expect(totals.inflatedBytes == 200 * 100 * Self.unit.count)
      #expect(totals.filtered == 20_000)
      #expect(peak < 64 << 20, "\(peak >> 20) MiB")
    }

    @Test("Findings that are streamed are not kept")
    func streamedFindings() throws {
      let folder = try ScratchFolder()
      let process = try TrailSiftProcess(["scan", "-", "-o", "csv:/dev/null"], in: folder, input: .pipe)
      // 220 findings of 256 KiB each, with white space inside.
      for number in 0..<220 {
        try process.send(
          MadeRecord(number).json.dropLast() + String(repeating: " ", count: 256 << 10) + "}\n")
      }
      let peak = try process.peakMemory()
      try process.closeInput()
      let result = process.finish()
      #expect(result.errors.hasPrefix("220 findings"))
      #expect(peak < 64 << 20, "\(peak >> 20) MiB")
    }
  }

  extension TrailSiftProcess {
    /// The most memory that the running process has had so far, in bytes.
    fileprivate func peakMemory() throws -> Int {
      let status = try String(contentsOfFile: "/proc/\(id)/status", encoding: .utf8)
      let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") })
      let kilobytes = try #require(
        line.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) })
      return kilobytes << 10
    }
  }
#endif
