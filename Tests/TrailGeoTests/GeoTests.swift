import Testing
import TrailGeo

@Suite("Databases of places in this build") struct GeoTests {
  @Test("A build says whether it can read databases of places")
  func trait() {
    #if GeoIP
      #expect(GeoDatabases.isAvailable)
    #else
      #expect(!GeoDatabases.isAvailable)
    #endif
  }

  #if !GeoIP
    @Test("A build without the trait says how to make one that can")
    func off() {
      let error = #expect(throws: GeoError.self) { try GeoDatabases(paths: ["anywhere"]) }
      #expect(error?.cause == .notInBuild)
      #expect(error?.description.contains("swift build -c release --traits default,GeoIP") == true)
      #expect(error?.description.contains("\n") == false)
    }
  #endif
}
