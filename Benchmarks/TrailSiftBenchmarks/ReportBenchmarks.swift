import Benchmark
import TrailSift

/// From findings to a report's bytes. One iteration writes every finding of the sample.
func reportBenchmarks(_ sample: Sample) {
  Benchmark("append-csv") { benchmark in append(sample.findings, CSVReport(), benchmark) }

  Benchmark("append-ndjson") { benchmark in append(sample.findings, NDJSONReport(), benchmark) }
}

private func append(_ findings: [Finding], _ report: some StreamedReport, _ benchmark: Benchmark) {
  var block = ReportBytes(capacity: 2 * ReportBytes.blockSize)
  benchmark.startMeasurement()
  for _ in benchmark.scaledIterations {
    for finding in findings {
      report.append(finding, into: &block)
      if block.isFull { block.removeAll() }
    }
  }
  benchmark.stopMeasurement()
  blackHole(block)
}
