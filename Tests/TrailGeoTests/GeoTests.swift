import Testing
import TrailGeo

@Test("A build without the trait says that it cannot read databases of places") func trait() {
  #if GeoIP
    #expect(GeoDatabases.isAvailable)
  #else
    #expect(!GeoDatabases.isAvailable)
  #endif
}
