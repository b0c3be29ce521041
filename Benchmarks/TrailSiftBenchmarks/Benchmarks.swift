import Benchmark
import TrailSift

// The plugin's generated code looks for this name.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = Benchmark.Configuration(
    metrics: [.wallClock, .cpuTotal, .throughput],
    timeUnits: .microseconds,
    warmupIterations: 3,
    maxDuration: .seconds(3),
    thresholds: [
      // Stored times are those of one machine and its load; what is meant to be caught is a lost factor.
      .wallClock: BenchmarkThresholds(relative: [.p50: 75, .p90: 150]),
      .cpuTotal: BenchmarkThresholds(relative: [.p50: 75, .p90: 150]),
      .throughput: BenchmarkThresholds(relative: [.p50: 75, .p90: 75]),
    ])
  let sample: Sample
  do {
    sample = try Sample()
  } catch {
    fatalError("the sample logs cannot be read: \(error)")
  }
  readingBenchmarks(sample)
  recordBenchmarks(sample)
  reportBenchmarks(sample)
}
