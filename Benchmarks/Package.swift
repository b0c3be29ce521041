// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that whoever uses TrailSift does not fetch what it needs.
let package = Package(
  name: "TrailSiftBenchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "TrailSift", path: ".."),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "TrailSiftBenchmarks",
      dependencies: [
        .product(name: "TrailSift", package: "TrailSift"),
        .product(name: "Benchmark", package: "benchmark"),
      ],
      // The plugin wants the folder above to be called Benchmarks.
      path: "TrailSiftBenchmarks",
      swiftSettings: [
        .swiftLanguageMode(.v6),
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableExperimentalFeature("Lifetimes"),
      ],
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
  ]
)
