import Benchmark
import TrailSift

/// From a file to bytes.
func readingBenchmarks(_ sample: Sample) {
  Benchmark("read-gzip-file") { benchmark in
    var reader = try ArchiveReader()
    var buffer = [UInt8](repeating: 0, count: 128 << 10)
    benchmark.startMeasurement()
    for _ in benchmark.scaledIterations {
      try reader.open(sample.file)
      var space = buffer.mutableSpan
      while reader.read(into: &space) > 0 {}
    }
    benchmark.stopMeasurement()
    blackHole(reader.tally)
  }
}
