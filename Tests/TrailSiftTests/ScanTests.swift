import Testing
import TrailSift

@Suite("A scan") struct ScanTests {
  @Test("A path that names nothing is an error that says so")
  func missingPath() async {
    await #expect(throws: ScanError.self) { _ = try await Scan(["/no/such/path"]).run() }
  }
}
