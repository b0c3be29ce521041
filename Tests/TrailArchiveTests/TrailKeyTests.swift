import Testing
import TrailArchive

@Suite("S3 keys")
struct TrailKeyTests {
  private static let name = "111122223333_CloudTrail_eu-west-1_20230710T1205Z_1dM7GQM67kudSyGD.json.gz"
  private static let folders = "AWSLogs/111122223333/CloudTrail/eu-west-1/2023/07/10"

  @Test(
    "A delivery is understood wherever a part of its bucket lies",
    arguments: [
      "\(folders)/\(name)", "/\(folders)/\(name)", "./\(folders)/\(name)",
      "prefix/of/many/parts/\(folders)/\(name)",
      "AWSLogs/o-abcdefghij/111122223333/CloudTrail/eu-west-1/2023/07/10/\(name)",
      "o-abcdefghij/AWSLogs/o-abcdefghij/111122223333/CloudTrail/eu-west-1/2023/07/10/\(name)",
      "111122223333/CloudTrail/eu-west-1/2023/07/10/\(name)", "CloudTrail/eu-west-1/2023/07/10/\(name)",
      "10/\(name)", name, "\(folders)/extra/\(name)", "copies of/\(name)", "\(folders)//\(name)",
      "AWSLogs/999999999999/CloudTrail/us-east-1/2020/01/01/\(folders)/\(name)",
      "111122223333_CloudTrail_eu-west-1_20230710T1205Z_1dM7GQM67kudSyGD.json",
      "111122223333_CloudTrail_eu-west-1_20230710T1205Z_1dM7GQM67kudSyGD (1).json.gz",
      "111122223333_CloudTrail_eu-west-1_20230710T1205Z.json.gz",
    ])
  func delivery(_ path: String) throws {
    let key = try #require(TrailKey(path: path))
    #expect(key.kind == .log)
    #expect(key.account == "111122223333")
    #expect(key.region == "eu-west-1")
    #expect(key.day == TrailDay(year: 2023, month: 7, day: 10))
    #expect(key.stamp == "20230710T1205Z")
  }

  @Test(
    "The folders are enough when the file has another name",
    arguments: [
      "\(folders)/renamed.json", "\(folders)/extra/part-0001.gz", "\(folders)/1_CloudTrail_x_y_z.json.gz",
    ])
  func foldersAlone(_ path: String) throws {
    let key = try #require(TrailKey(path: path))
    #expect(key.account == "111122223333")
    #expect(key.region == "eu-west-1")
    #expect(key.day == TrailDay(year: 2023, month: 7, day: 10))
    #expect(key.stamp == nil)
  }

  @Test(
    "The kind is told by folder and by name",
    arguments: [
      ("CloudTrail", TrailKey.Kind.log), ("CloudTrail-Insight", .insight),
      ("CloudTrail-NetworkActivity", .networkActivity), ("CloudTrail-Aggregated", .aggregated),
      ("CloudTrail-Digest", .digest),
    ])
  func kinds(_ part: String, _ kind: TrailKey.Kind) throws {
    let name = "111122223333_\(part)_eu-west-1_20230710T1205Z_1dM7GQM67kudSyGD.json.gz"
    let folders = "AWSLogs/111122223333/\(part)/eu-west-1/2023/07/10"
    #expect(TrailKey(path: "\(folders)/\(name)")?.kind == kind)
    #expect(TrailKey(path: "\(folders)/other.json")?.kind == kind)
    #expect(TrailKey(path: name)?.kind == kind)
    #expect(TrailKey(path: "\(folders)/\(Self.name)")?.kind == kind)
    #expect(TrailKey(path: "\(Self.folders)/\(name)")?.kind == kind)
  }

  @Test(
    "Regions of every partition are understood",
    arguments: [
      "us-gov-west-1", "us-gov-east-1", "cn-northwest-1", "ap-southeast-7", "eusc-de-east-1",
      "us-isob-east-1",
      "eu-isoe-west-1", "mx-central-1", "xx-somewhere-12",
    ])
  func regions(_ region: String) {
    let name = "111122223333_CloudTrail_\(region)_20230710T1205Z_1dM7GQM67kudSyGD.json.gz"
    #expect(TrailKey(path: name)?.region == region)
    #expect(TrailKey(path: "111122223333/CloudTrail/\(region)/2023/07/10/x.gz")?.region == region)
  }

  @Test(
    "A digest's stamp is found behind any name of a trail",
    arguments: [
      "management-events", "my_trail", "my_trail_us-east-1_20200101T000000Z", "_", "a.b", "a_b.c-d__e",
      "CloudTrail",
      "20200101T000000Z",
    ], ["", "_backfill"])
  func digests(_ trail: String, _ ending: String) throws {
    let name = "111122223333_CloudTrail-Digest_us-west-2_\(trail)_eu-west-1_20230710T143105Z\(ending).json.gz"
    for path in [name, "AWSLogs/111122223333/CloudTrail-Digest/us-west-2/2023/07/10/\(name)"] {
      let key = try #require(TrailKey(path: path))
      #expect(key.kind == .digest)
      #expect(key.region == "us-west-2")
      #expect(key.stamp == "20230710T143105Z")
      #expect(key.day == TrailDay(year: 2023, month: 7, day: 10))
    }
  }

  @Test(
    "What is not of CloudTrail's form is no key",
    arguments: [
      "", "/", "-", "trail.json.gz", "2023/07/10/trail.json.gz", "eu-west-1/2023/07/10/trail.json.gz",
      "AWSLogs/11112222333/CloudTrail/eu-west-1/2023/07/10/x.gz",
      "AWSLogs/11112222333x/CloudTrail/eu-west-1/2023/07/10/x.gz",
      "AWSLogs/111122223333/cloudtrail/eu-west-1/2023/07/10/x.gz",
      "AWSLogs/111122223333/CloudTrail/eu-west/2023/07/10/x.gz",
      "AWSLogs/111122223333/CloudTrail/eu--1/2023/07/10/x.gz",
      "AWSLogs/111122223333/CloudTrail/EU-WEST-1/2023/07/10/x.gz",
      "AWSLogs/111122223333/CloudTrail/eu-west-1/2023/13/10/x.gz",
      "AWSLogs/111122223333/CloudTrail/eu-west-1/2023/7/10/x.gz",
      "AWSLogs/111122223333/CloudTrail/eu-west-1/2023/07/32/x.gz",
      "AWSLogs/111122223333/CloudTrail/eu-west-1/2023/07/00/x.gz",
      "AWSLogs/111122223333/CloudTrail/eu-west-1/２０２３/07/10/x.gz",
      "AWSLogs/111122223333/CloudTrail/eu-west-1/2023/07",
      "AWSLogs/111122223333/CloudTrail-Lake/Query/2023/07/10/8b7b0a1f/result_1.csv.gz",
      "AWSLogs/111122223333/vpcflowlogs/eu-west-1/2023/07/10/111122223333_vpcflowlogs_eu-west-1_x.log.gz",
      "111122223333_CloudTrail_eu-west-1_2023071T1205Z_x.json.gz",
      "111122223333_CloudTrail_eu-west-1_20231310T1205Z_x.json.gz",
      "111122223333_CloudTrail_eu-west-1_20230710X1205Z_x.json.gz", "111122223333_CloudTrail_eu-west-1",
      "111122223333_CloudTrail_20230710T1205Z_x.json.gz",
    ])
  func noKey(_ path: String) {
    #expect(TrailKey(path: path) == nil)
  }
}

@Suite("Days and selections")
struct TrailSelectionTests {
  @Test("Days compare as dates and print as such")
  func days() {
    let days = [
      TrailDay(year: 2022, month: 12, day: 31), TrailDay(year: 2023, month: 1, day: 1),
      TrailDay(year: 2023, month: 1, day: 2), TrailDay(year: 2023, month: 11, day: 1),
    ]
    #expect(days == days.reversed().sorted())
    #expect(days.map(\.description) == ["2022-12-31", "2023-01-01", "2023-01-02", "2023-11-01"])
    let day = TrailDay(year: 987, month: 6, day: 5)
    #expect((day.year, day.month, day.day) == (987, 6, 5))
    #expect(day.description == "0987-06-05")
    #expect(TrailDay(year: .max, month: .max, day: .min) > days[3])
  }

  private static func key() throws -> TrailKey {
    try #require(TrailKey(path: "111122223333_CloudTrail_eu-west-1_20230710T1205Z_x.json.gz"))
  }

  @Test("An empty selection takes everything")
  func everything() throws {
    #expect(TrailSelection().reasonToSkip(try Self.key()) == nil)
  }

  @Test(
    "What was asked for is taken",
    arguments: [
      TrailSelection(accounts: ["111122223333", "444455556666"]), TrailSelection(regions: ["eu-west-1"]),
      TrailSelection(firstDay: TrailDay(year: 2023, month: 7, day: 10)),
      TrailSelection(lastDay: TrailDay(year: 2023, month: 7, day: 10)),
      TrailSelection(
        accounts: ["111122223333"], regions: ["eu-west-1"], firstDay: TrailDay(year: 2023, month: 7, day: 9),
        lastDay: TrailDay(year: 2023, month: 7, day: 11)),
    ])
  func taken(_ selection: TrailSelection) throws {
    #expect(selection.reasonToSkip(try Self.key()) == nil)
  }

  @Test(
    "What was not asked for is left, with the reason",
    arguments: [
      (TrailSelection(accounts: ["444455556666"]), "account 111122223333 was not asked for"),
      (TrailSelection(regions: ["eu-west-2"]), "region eu-west-1 was not asked for"),
      (
        TrailSelection(firstDay: TrailDay(year: 2023, month: 7, day: 11)),
        "delivered on 2023-07-10, before the time asked for"
      ),
      (
        TrailSelection(lastDay: TrailDay(year: 2023, month: 7, day: 9)),
        "delivered on 2023-07-10, after the time asked for"
      ),
    ])
  func left(_ selection: TrailSelection, _ reason: String) throws {
    #expect(selection.reasonToSkip(try Self.key()) == reason)
  }
}
