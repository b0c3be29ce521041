import AWSAccess
import Testing

@Suite("Look-up queries")
struct LookupQueryTests {
  @Test("A query for everything has no attribute, and one for a name has that name alone")
  func queries() {
    #expect(LookupQuery.everything.attribute == nil)
    #expect(LookupQuery.eventName("StopLogging") == LookupQuery(attribute: .eventName, value: "StopLogging"))
  }
}
