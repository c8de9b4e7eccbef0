// swift-tools-version: 6.1
import PackageDescription

let conventions: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "planner",
  products: [.executable(name: "planner", targets: ["planner"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .systemLibrary(name: "CMalloc"),
    .systemLibrary(name: "CHaru", providers: [.apt(["libhpdf-dev"])]),
    .systemLibrary(name: "CXlsxWriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CMinizip", providers: [.apt(["libminizip-dev"])]),
    .systemLibrary(name: "CExpat", providers: [.apt(["libexpat1-dev"])]),
    .target(name: "PlannerDomain", swiftSettings: conventions),
    .target(
      name: "PlannerStore",
      dependencies: [
        "PlannerDomain",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: conventions),
    .target(
      name: "PlannerExchange",
      dependencies: ["PlannerDomain", "CHaru", "CXlsxWriter", "CMinizip", "CExpat"],
      swiftSettings: conventions),
    .target(
      name: "PlannerTUI", dependencies: ["PlannerDomain", "CNcurses", "CMalloc"],
      swiftSettings: conventions),
    .executableTarget(
      name: "planner",
      dependencies: [
        "PlannerDomain", "PlannerStore", "PlannerExchange", "PlannerTUI",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: conventions),
    .executableTarget(name: "PlannerManual", swiftSettings: conventions),
    .testTarget(
      name: "PlannerDomainTests", dependencies: ["PlannerDomain"], swiftSettings: conventions),
    .testTarget(
      name: "PlannerStoreTests", dependencies: ["PlannerStore", "PlannerDomain"],
      swiftSettings: conventions),
    .testTarget(
      name: "PlannerExchangeTests", dependencies: ["PlannerExchange", "PlannerDomain"],
      exclude: ["Files"], swiftSettings: conventions),
    .testTarget(
      name: "PlannerTUITests", dependencies: ["PlannerTUI", "PlannerDomain", "PlannerExchange"],
      swiftSettings: conventions),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["PlannerTUI", "PlannerDomain"],
      path: "Tests/TerminalProbe",
      swiftSettings: conventions),
    .executableTarget(
      name: "PlannerBench",
      dependencies: [
        "PlannerDomain", "PlannerStore", "PlannerExchange",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/PlannerBench", swiftSettings: conventions),
    .testTarget(
      name: "PlannerBenchTests", dependencies: ["PlannerBench", "PlannerDomain"],
      swiftSettings: conventions),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "planner", "PlannerManual", "TerminalProbe", "PlannerDomain", "PlannerStore",
      ],
      swiftSettings: conventions),
  ],
  swiftLanguageModes: [.v6]
)
