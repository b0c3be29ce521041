import Testing
import TrailRecords

@testable import TrailCoverage

@Suite("Silences") struct SilenceTests {
  private static let days = 10 * 24

  @Test("A hole in a busy region is a silence, with the numbers that justify it")
  func hole() throws {
    let spots = try (0..<Self.days).filter { !(100..<105).contains($0) }.records.blindSpots()
    let silence = try #require(spots.silences.first)
    #expect(spots.silences.count == 1)
    #expect((silence.account, silence.region) == ("111122223333", "eu-west-1"))
    #expect((silence.from, silence.to) == (PlacedRecord.time(hour: 100), PlacedRecord.time(hour: 105)))
    #expect((silence.hours, silence.usualHours) == (5, 0))
    #expect((silence.activeHours, silence.comparedHours) == (235, 235))
    #expect(silence.deliveries == nil)
    #expect(
      silence.sentence
        == "No record of 111122223333 in eu-west-1 for 5 hours, 2026-03-06T04:00Z to 2026-03-06T09:00Z; "
        + "usually every hour has some (235 of the other 235 hours have some).")
  }

  @Test("Two holes are not each other's excuse")
  func twoHoles() throws {
    let spots = try (0..<Self.days).filter { !(50..<60).contains($0) && !(150..<160).contains($0) }
      .records.blindSpots()
    #expect(spots.silences.map(\.hours) == [10, 10])
  }

  @Test("A region that is quiet most hours has none")
  func quiet() throws {
    let spots = try (0..<Self.days).filter { $0 % 3 == 0 && !(100..<160).contains($0) }.records.blindSpots()
    #expect(spots.silences.isEmpty)
  }

  @Test("What is quiet every night has none at night, and one where it is quiet much longer")
  func nights() throws {
    let awake = (0..<Self.days).filter { $0 % 24 < 16 }
    #expect(try awake.records.blindSpots().silences.isEmpty)
    // With the nights on both sides it is 32 hours.
    let silences = try awake.filter { $0 / 24 != 4 }.records.blindSpots().silences
    #expect(silences.map(\.hours) == [32])
    #expect(silences.map(\.usualHours) == [8])
    #expect(silences.first?.sentence.contains("usually it is 8 hours at most") == true)
  }

  @Test(
    "One silent hour counts only where it is the only one of two weeks or more",
    arguments: [([77], 337, [1]), ([77], 336, []), ([77, 120], 500, [])])
  func oneHour(silent: [Int], end: Int, lengths: [Int]) throws {
    let spots = try (0..<end).filter { !silent.contains($0) }.records.blindSpots()
    #expect(spots.silences.map(\.hours) == lengths)
  }

  @Test("It has to be two hours longer than twice what is usual", arguments: [(3, 0), (4, 1)])
  func length(hours: Int, count: Int) throws {
    // One hour in twenty is silent.
    let awake = (0..<400).filter { $0 % 20 != 0 && !(205..<205 + hours).contains($0) }
    let silences = try awake.records.blindSpots().silences
    #expect(silences.count == count)
    #expect(silences.allSatisfy { $0.usualHours == 1 })
  }

  @Test("Less than two days of records say nothing about what is usual")
  func tooFew() throws {
    #expect(try (0..<53).filter { !(20..<26).contains($0) }.records.blindSpots().silences.isEmpty)
    #expect(try (0..<54).filter { !(20..<26).contains($0) }.records.blindSpots().silences.count == 1)
  }

  @Test("A hole in one region is no matter of another")
  func regions() throws {
    let busy = (0..<Self.days).records.of(in: "us-east-1")
    let holed = (0..<Self.days).filter { !(100..<105).contains($0) }.records
    #expect(try (busy + holed).blindSpots().silences.map(\.region) == ["eu-west-1"])
  }

  @Test("It says how many log files came in the time, those at its edge left out")
  func deliveries() throws {
    let hours = (0..<Self.days).filter { !(100..<105).contains($0) }
    let files = try ListedFiles(
      hours.map { ListedFiles.log(hour: $0) } + [
        ListedFiles.log(hour: 100, minute: 10), ListedFiles.log(hour: 102),
        ListedFiles.log(hour: 103, region: "us-east-1"),
      ])
    let silences = BlindSpots(try hours.records.tally(), try files.listing()).silences
    #expect(silences.map(\.basis) == [.records])
    #expect(silences.map(\.deliveries) == [1])
    #expect(silences.first?.sentence.hasSuffix("; 1 log file was delivered in this time.") == true)
  }

  @Test("Hours without a delivery count where records of that time came with others")
  func undelivered() throws {
    let files = try ListedFiles(
      (0..<Self.days).filter { !(100..<105).contains($0) }.map { ListedFiles.log(hour: $0) })
    let silences = BlindSpots(try (0..<Self.days).records.tally(), try files.listing()).silences
    #expect(silences.map(\.basis) == [.deliveries])
    #expect(silences.map(\.hours) == [5])
    #expect(silences.map(\.deliveries) == [0])
    #expect(
      silences.first?.sentence.hasPrefix("No log file was delivered for 111122223333 in eu-west-1") == true)
  }

  @Test("Hours without records and deliveries are said once")
  func both() throws {
    let hours = (0..<Self.days).filter { !(100..<105).contains($0) }
    let files = try ListedFiles(hours.map { ListedFiles.log(hour: $0) })
    let silences = BlindSpots(try hours.records.tally(), try files.listing()).silences
    #expect(silences.map(\.basis) == [.records])
    #expect(silences.first?.sentence.hasSuffix("; no log file was delivered in this time.") == true)
  }
}
