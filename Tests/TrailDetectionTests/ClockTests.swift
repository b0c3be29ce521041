import Foundation
import Testing
import TrailDetection
import TrailRecords

@Suite("The clock") struct ClockTests {
  @Test("It is the system's")
  func now() {
    let before = Int64(Date().timeIntervalSince1970)
    let now = EventTime.now.seconds
    #expect(now >= before && now <= Int64(Date().timeIntervalSince1970))
  }
}
