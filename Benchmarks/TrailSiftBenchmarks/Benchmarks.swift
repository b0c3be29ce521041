import Benchmark
import TrailSift

// The plugin's generated code looks for this name.
let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = Benchmark.Configuration(
    metrics: [.wallClock],
    timeUnits: .microseconds,
    warmupIterations: 3,
    maxDuration: .seconds(2),
    // Stored times are those of one machine, which was not idle: what is to be caught is a lost factor.
    thresholds: [.wallClock: BenchmarkThresholds(relative: [.p50: 100, .p90: 150])])
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
