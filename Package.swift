// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableExperimentalFeature("Lifetimes"),
]

let package = Package(
  name: "TrailSift",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "TrailSift", targets: ["TrailSift"]),
    .executable(name: "trailsift", targets: ["TrailSiftCLI"]),
  ],
  traits: [
    .default(enabledTraits: ["Live"]),
    .trait(name: "Live", description: "The commands that ask AWS: lookup, watch and doctor"),
    .trait(name: "GeoIP", description: "Where addresses are, from MaxMind's files (libmaxminddb)"),
    .trait(name: "ISAL", description: "Inflate with ISA-L (libisal), which takes half of zlib's time"),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(
      name: "CISAL", pkgConfig: "libisal", providers: [.apt(["libisal-dev"]), .brew(["isa-l"])]),
    .systemLibrary(
      name: "CMaxMindDB", pkgConfig: "libmaxminddb",
      providers: [.apt(["libmaxminddb-dev"]), .brew(["libmaxminddb"])]),
    .target(
      name: "TrailArchive",
      dependencies: ["CKernel", "CZlib", .target(name: "CISAL", condition: .when(traits: ["ISAL"]))],
      swiftSettings: strict),
    .target(name: "CKernel"),
    .target(name: "TrailRecords", dependencies: ["CKernel"], swiftSettings: strict),
    .target(name: "Sigma", swiftSettings: strict),
    // Apart from `Sigma`, since Yams brings Foundation.
    .target(
      name: "SigmaYAML", dependencies: ["Sigma", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(name: "TrailHash", swiftSettings: strict),
    .target(
      name: "TrailDetection", dependencies: ["TrailRecords", "Sigma", "TrailHash"], swiftSettings: strict),
    // Writes `Sources/TrailDetection/Rules/Pack/Generated`: see `scripts/make-rule-pack`.
    .executableTarget(
      name: "RulePackMaker", dependencies: ["Sigma", "SigmaYAML", "TrailHash"], swiftSettings: strict),
    .target(
      name: "TrailRules",
      dependencies: ["TrailDetection", "TrailRecords", "TrailHash", "Sigma", "SigmaYAML"],
      swiftSettings: strict),
    .target(
      name: "TrailConfiguration",
      dependencies: ["TrailRules", "TrailDetection", "TrailRecords", "Sigma", "SigmaYAML"],
      swiftSettings: strict),
    // Where addresses are. Without the trait it says that it cannot tell.
    .target(
      name: "TrailGeo",
      dependencies: [
        "TrailDetection", .target(name: "CMaxMindDB", condition: .when(traits: ["GeoIP"])),
      ], swiftSettings: strict),
    .target(
      name: "TrailReports", dependencies: ["TrailDetection", "TrailRecords"],
      swiftSettings: strict),
    // Credentials and calls to AWS. What needs the network's packages stands behind the trait `Live`.
    .target(
      name: "AWSAccess",
      dependencies: [
        "TrailRecords",
        .product(name: "Crypto", package: "swift-crypto", condition: .when(traits: ["Live"])),
        .product(name: "AsyncHTTPClient", package: "async-http-client", condition: .when(traits: ["Live"])),
        .product(name: "NIOCore", package: "swift-nio", condition: .when(traits: ["Live"])),
        .product(name: "NIOHTTP1", package: "swift-nio", condition: .when(traits: ["Live"])),
        .product(name: "NIOSSL", package: "swift-nio-ssl", condition: .when(traits: ["Live"])),
      ], swiftSettings: strict),
    .target(
      name: "TrailLive", dependencies: ["AWSAccess", "TrailRecords", "TrailHash", "TrailDetection"],
      swiftSettings: strict),
    .target(
      name: "TrailSift",
      dependencies: [
        "TrailArchive", "TrailRecords", "TrailHash", "TrailDetection", "TrailReports", "TrailLive", "Sigma",
      ],
      swiftSettings: strict),
    .target(
      name: "TrailCoverage",
      dependencies: [
        "TrailSift", "TrailRules", "TrailDetection", "TrailRecords", "TrailArchive", "TrailHash", "Sigma",
      ], swiftSettings: strict),
    // Not named `trailsift`: on a file system that ignores case it would collide with `TrailSift`.
    .executableTarget(
      name: "TrailSiftCLI",
      dependencies: [
        "TrailSift", "TrailRules", "TrailConfiguration", "TrailCoverage", "TrailGeo", "TrailLive",
        "AWSAccess", "Sigma",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "NIOCore", package: "swift-nio", condition: .when(traits: ["Live"])),
        .product(name: "NIOHTTP1", package: "swift-nio", condition: .when(traits: ["Live"])),
        .product(name: "NIOPosix", package: "swift-nio", condition: .when(traits: ["Live"])),
      ],
      swiftSettings: strict),
    .testTarget(name: "TrailArchiveTests", dependencies: ["TrailArchive", "CZlib"], swiftSettings: strict),
    .testTarget(
      name: "TrailRecordsTests", dependencies: ["TrailRecords"], swiftSettings: strict),
    .testTarget(name: "TrailHashTests", dependencies: ["TrailHash"], swiftSettings: strict),
    .testTarget(name: "SigmaTests", dependencies: ["Sigma"], swiftSettings: strict),
    .testTarget(name: "SigmaYAMLTests", dependencies: ["SigmaYAML", "Sigma"], swiftSettings: strict),
    .testTarget(
      name: "TrailDetectionTests",
      dependencies: ["TrailDetection", "TrailRecords", "TrailHash", "Sigma", "SigmaYAML"],
      swiftSettings: strict),
    .testTarget(
      name: "RulePackMakerTests", dependencies: ["RulePackMaker", "Sigma", "SigmaYAML"],
      swiftSettings: strict),
    .testTarget(
      name: "TrailRulesTests",
      dependencies: ["TrailRules", "TrailDetection", "TrailRecords", "Sigma", "SigmaYAML"],
      swiftSettings: strict),
    .testTarget(
      name: "TrailConfigurationTests",
      dependencies: [
        "TrailConfiguration", "TrailSift", "TrailRules", "TrailDetection", "TrailRecords", "Sigma",
      ], swiftSettings: strict),
    .testTarget(
      name: "TrailGeoTests", dependencies: ["TrailGeo", "TrailDetection"], exclude: ["Databases"],
      swiftSettings: strict),
    .testTarget(
      name: "TrailCoverageTests",
      dependencies: ["TrailCoverage", "TrailSift", "TrailRules", "TrailDetection", "TrailRecords", "Sigma"],
      swiftSettings: strict),
    .testTarget(
      name: "TrailReportsTests", dependencies: ["TrailReports", "TrailDetection", "TrailRecords", "Sigma"],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(name: "AWSAccessTests", dependencies: ["AWSAccess", "TrailRecords"], swiftSettings: strict),
    .testTarget(
      name: "TrailLiveTests",
      dependencies: ["TrailLive", "AWSAccess", "TrailDetection", "TrailRecords", "TrailHash"],
      swiftSettings: strict),
    .testTarget(
      name: "TrailSiftTests", dependencies: ["TrailSift", "TrailLive", "Sigma"], swiftSettings: strict),
    .testTarget(
      name: "TrailSiftCLITests", dependencies: ["TrailSiftCLI", "TrailSift", "TrailRules", "Sigma"],
      swiftSettings: strict),
  ]
)
