import Benchmark
import TrailSift

/// From bytes to records, and what the detector makes of each.
func recordBenchmarks(_ sample: Sample) {
  Benchmark("scan-log-nothing-reported") { benchmark in
    try scan(sample.log, AllowList(argument: "NoSuchEvent"), benchmark)
  }

  Benchmark("scan-log-default-list") { benchmark in
    try scan(sample.log, AllowList(), benchmark)
  }

  Benchmark("examine-filtered") { benchmark in examine(sample.filtered, benchmark) }

  Benchmark("examine-reported") { benchmark in examine(sample.reported, benchmark) }
}

private func scan(_ log: [UInt8], _ list: AllowList, _ benchmark: Benchmark) throws {
  var judge = Judge(detector: Detector(allowList: list))
  var scanner = RecordScanner()
  benchmark.startMeasurement()
  for _ in benchmark.scaledIterations {
    var taken = 0
    while true {
      let count = scanner.scan(into: &judge) { space in
        let count = min(space.count, log.count - taken)
        space.copy(log, from: taken, count: count)
        taken += count
        return count
      }
      if count == 0 { break }
    }
    scanner.finish(into: &judge)
  }
  benchmark.stopMeasurement()
  blackHole(judge.reported)
}

private func examine(_ records: [OwnedRecord], _ benchmark: Benchmark) {
  let detector = Detector()
  benchmark.startMeasurement()
  for _ in benchmark.scaledIterations {
    for record in records { blackHole(detector.examine(record.event)) }
  }
  benchmark.stopMeasurement()
}

/// Judges every record, and keeps none.
private struct Judge: RecordConsumer {
  let detector: Detector
  var reported = 0

  mutating func take(_ event: borrowing CloudTrailEvent, at place: RecordPlace) {
    if detector.examine(event) != nil { reported += 1 }
  }

  mutating func unparsed(_ problem: RecordProblem) {
    fatalError("the sample's records are all valid: \(problem)")
  }

  mutating func damage(_ problem: RecordProblem) {
    fatalError("the sample's records are all valid: \(problem)")
  }
}

extension MutableSpan<UInt8> {
  /// Copies `count` bytes to the front, where no more than this takes and `bytes` has from `start` on.
  fileprivate mutating func copy(_ bytes: [UInt8], from start: Int, count: Int) {
    precondition(count <= self.count)
    let source = bytes[start..<start + count]
    withUnsafeMutableBufferPointer { target in
      _ = target.update(fromContentsOf: source)
    }
  }
}
