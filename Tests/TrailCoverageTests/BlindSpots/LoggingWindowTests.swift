import Testing
import TrailDetection
import TrailRecords
import TrailRules
import TrailSift

@testable import TrailCoverage

@Suite("Windows without logging") struct LoggingWindowTests {
  private static let account = "111122223333"
  private static let busy = (0..<20).records

  @Test("From StopLogging to StartLogging, with the hours of it that have records")
  func stopped() throws {
    let calls = [
      PlacedRecord.call(
        "StopLogging", hour: 5, trail: "arn:aws:cloudtrail:us-east-1:\(Self.account):trail/shop"),
      PlacedRecord.call(
        "StartLogging", hour: 9, trail: "arn:aws:cloudtrail:us-east-1:\(Self.account):trail/shop"),
    ]
    let records = (0..<20).filter { !(6...7).contains($0) }.records
    let windows = try (records + calls).blindSpots().loggingWindows
    let window = try #require(windows.first)
    #expect(windows.count == 1)
    #expect((window.account, window.region, window.trail) == (Self.account, "us-east-1", "shop"))
    #expect((window.change, window.openedBy, window.closedBy) == (.stopped, "StopLogging", "StartLogging"))
    #expect(
      (window.from, window.to) == (
        PlacedRecord.time(hour: 5, minute: 40), PlacedRecord.time(hour: 9, minute: 40)
      ))
    // Of the hours 5 to 9, 8 and 9 have records in the window; the one of hour 5 lies before it.
    #expect((window.hours, window.hoursWithRecords) == (5, 2))
    #expect(
      window.sentence
        == "Trail shop of 111122223333 (us-east-1) was stopped with StopLogging by "
        + "arn:aws:iam::111122223333:user/mira at 2026-03-02T05:40:00Z, until StartLogging at 2026-03-02T09:40:00Z; "
        + "2 of its 5 hours have records of the account.")
  }

  @Test("A window that nothing closes reaches to the archive's end and says so")
  func open() throws {
    let window = try #require(
      try (Self.busy + [.call("StopLogging", hour: 15)]).blindSpots().loggingWindows.first)
    #expect(window.isOpen)
    #expect(window.to == PlacedRecord.time(hour: 19, minute: 30))
    #expect((window.hours, window.hoursWithRecords) == (5, 4))
    #expect(window.sentence.contains("and nothing in the archive undoes it"))
  }

  @Test("An archive that ends with the call claims nothing about what follows")
  func atTheEnd() throws {
    let window = try #require(
      try (Self.busy + [.call("StopLogging", hour: 25)]).blindSpots().loggingWindows.first)
    #expect((window.hours, window.hoursWithRecords) == (0, 0))
    #expect(window.sentence.hasSuffix("and nothing in the archive undoes it; the archive ends there."))
  }

  @Test("Where damage ends a strict reading, no more is claimed than of what was read")
  func strictEnd() async throws {
    let files = try ListedFiles([])
    try files.write([PlacedRecord.call("StopLogging", hour: 5)].log, to: "a.json")
    try files.write("{\"Records\":[", to: "b.json")
    try files.write([PlacedRecord.call("StartLogging", hour: 9)].log, to: "c.json")
    let library = try RuleLibrary.load()
    var pass = RecordPass([files.path])
    pass.options.isStrict = true
    let review = CoverageReview(library, try await pass.run { CoverageTally(library) })
    let window = try #require(review.blindSpots?.loggingWindows.first)
    #expect(window.sentence.hasSuffix("and nothing in what was read undoes it; what was read ends there."))
  }

  @Test("Of a reading up to a time, no more is claimed than of what was read")
  func until() throws {
    let spots = BlindSpots(
      try [PlacedRecord.call("StopLogging", hour: 5)].tally(), try ListedFiles([]).listing(),
      selection: RecordSelection(until: PlacedRecord.time(hour: 6)))
    let window = try #require(spots.loggingWindows.first)
    #expect(window.sentence.hasSuffix("and nothing in what was read undoes it; what was read ends there."))
  }

  @Test("A deleted trail is back when it is started, or else when it is created")
  func deleted() throws {
    let calls: [PlacedRecord] = [
      .call("DeleteTrail", hour: 2), .call("CreateTrail", hour: 4), .call("StartLogging", hour: 5),
      .call("DeleteTrail", hour: 7), .call("CreateTrail", hour: 8),
    ]
    let windows = try (Self.busy + calls).blindSpots().loggingWindows
    #expect(windows.map(\.change) == [.deleted, .deleted])
    #expect(windows.map(\.closedBy) == ["StartLogging", "CreateTrail"])
    #expect(
      windows.map(\.to) == [PlacedRecord.time(hour: 5, minute: 40), PlacedRecord.time(hour: 8, minute: 40)])
  }

  @Test("A second call on the way opens no second window, and each trail and region has its own")
  func several() throws {
    let calls: [PlacedRecord] = [
      .call("StopLogging", hour: 2), .call("StopLogging", hour: 3), .call("DeleteTrail", hour: 4),
      .call("StartLogging", hour: 6, trail: "other-trail"),
      .call("StopLogging", hour: 7, trail: "other-trail"),
      .call("StopLogging", hour: 8).with { $0.region = "us-east-1" },
    ]
    let windows = try (Self.busy + calls).blindSpots().loggingWindows
    #expect(windows.map(\.trail) == ["other-trail", "shop-trail", "shop-trail"])
    #expect(windows.map(\.region) == ["eu-west-1", "eu-west-1", "us-east-1"])
    #expect(windows.map(\.from.minute) == [7, 2, 8].map { PlacedRecord.time(hour: $0, minute: 40).minute })
    #expect(windows.map(\.isOpen) == [true, true, true])
  }

  private static let all = #","eventSelectors":[{"readWriteType":"All","includeManagementEvents":true}]"#

  @Test(
    "Selectors that leave out management events open a window until others take in all",
    arguments: [
      #","eventSelectors":[{"readWriteType":"All","includeManagementEvents":false}]"#,
      #","eventSelectors":[{"readWriteType":"WriteOnly","includeManagementEvents":true}]"#,
      #","eventSelectors":[{"readWriteType":"All","includeManagementEvents":true,"excludeManagementEventSources":["kms.amazonaws.com"]}]"#,
      #","advancedEventSelectors":[{"fieldSelectors":[{"field":"eventCategory","equals":["Data"]}]}]"#,
      #","advancedEventSelectors":[{"fieldSelectors":[{"field":"eventCategory","equals":["Management"]},{"field":"readOnly","equals":["false"]}]}]"#,
    ])
  func selectors(narrow: String) throws {
    let calls: [PlacedRecord] = [
      .call("PutEventSelectors", hour: 3, parameters: narrow),
      .call("PutEventSelectors", hour: 6, parameters: Self.all),
    ]
    let windows = try (Self.busy + calls).blindSpots().loggingWindows
    #expect(windows.map(\.change) == [.narrowed])
    #expect(windows.map(\.closedBy) == ["PutEventSelectors"])
    #expect(windows.first?.sentence.contains("was set to record less with PutEventSelectors") == true)
  }

  @Test(
    "Selectors that take in all management events, or that are not told, open none",
    arguments: [
      all, "", #","eventSelectors":[]"#,
      #","eventSelectors":[{"readWriteType":"ReadOnly"},{"readWriteType":"WriteOnly"}]"#,
      #","eventSelectors":[{"includeManagementEvents":false},{"excludeManagementEventSources":[]}]"#,
      #","advancedEventSelectors":[{"fieldSelectors":[{"field":"eventCategory","equals":["Management"]}]}]"#,
    ])
  func fullSelectors(parameters: String) throws {
    let call = PlacedRecord.call("PutEventSelectors", hour: 3, parameters: parameters)
    #expect(try (Self.busy + [call]).blindSpots().loggingWindows.isEmpty)
  }

  @Test("An update that leaves out regions opens a window, which a like update or the trail's end closes")
  func settings() throws {
    let calls: [PlacedRecord] = [
      .call("UpdateTrail", hour: 1, parameters: #","s3BucketName":"shop-logs""#),
      .call("UpdateTrail", hour: 3, parameters: #","isMultiRegionTrail":false"#),
      .call("UpdateTrail", hour: 6, parameters: #","isMultiRegionTrail":true"#),
      .call("UpdateTrail", hour: 8, parameters: #","includeGlobalServiceEvents":false"#),
      .call("DeleteTrail", hour: 9), .call("StartLogging", hour: 10),
    ]
    let windows = try (Self.busy + calls).blindSpots().loggingWindows
    #expect(windows.map(\.change) == [.narrowed, .narrowed, .deleted])
    #expect(windows.map(\.closedBy) == ["UpdateTrail", "DeleteTrail", "StartLogging"])
  }

  @Test("A call that failed or that another service has opens none")
  func noCall() throws {
    let calls: [PlacedRecord] = [
      .call("StopLogging", hour: 3).with { $0.more = #","errorCode":"AccessDenied""# },
      .call("StopLogging", hour: 4).with { $0.source = "redshift.amazonaws.com" },
    ]
    let spots = try (Self.busy + calls).blindSpots()
    #expect(spots.loggingWindows.isEmpty)
    #expect(spots.tamperGaps.isEmpty)
  }

  @Test("A copy of a call changes nothing")
  func copies() throws {
    let calls: [PlacedRecord] = [.call("StopLogging", hour: 3), .call("StartLogging", hour: 5)]
    let once = try (Self.busy + calls).blindSpots()
    #expect(try (Self.busy + calls + calls).blindSpots() == once)
  }

  @Test("A record that names no trail is said as one on a trail")
  func nameless() throws {
    let call = PlacedRecord.call("StopLogging", hour: 3).with { $0.parameters = "null" }
    let window = try #require(try (Self.busy + [call]).blindSpots().loggingWindows.first)
    #expect(window.sentence.hasPrefix("A trail of 111122223333 (eu-west-1) was stopped"))
  }
}
