import Testing

@testable import AWSAccess

@Suite("Endpoints")
struct EndpointTests {
  private static func origin(
    _ service: AWSService, _ region: String, _ environment: [String: String] = [:], flag: String? = nil
  ) throws -> String {
    try Endpoint(service, region: region, EndpointSettings(environment: environment, endpointURL: flag))
      .origin
  }

  @Test(
    "A region's endpoint has the suffix of its partition",
    arguments: [
      ("eu-west-1", "amazonaws.com"), ("us-gov-west-1", "amazonaws.com"), ("cn-north-1", "amazonaws.com.cn"),
      ("eusc-de-east-1", "amazonaws.eu"), ("us-iso-east-1", "c2s.ic.gov"),
      ("us-isob-east-1", "sc2s.sgov.gov"), ("eu-isoe-west-1", "cloud.adc-e.uk"),
      ("us-isof-south-1", "csp.hci.ic.gov"), ("us-newplace-9", "amazonaws.com"),
      ("qq-far-1", "amazonaws.com"),
    ])
  func suffix(_ region: String, _ suffix: String) throws {
    #expect(try Self.origin(.cloudTrail, region) == "https://cloudtrail.\(region).\(suffix)")
    #expect(try Self.origin(.securityToken, region) == "https://sts.\(region).\(suffix)")
  }

  @Test(
    "The FIPS and dual-stack switches choose the host names that AWS's own tools choose",
    arguments: [
      ("us-east-1", "cloudtrail-fips.us-east-1.amazonaws.com", "cloudtrail.us-east-1.api.aws"),
      ("us-gov-west-1", "cloudtrail.us-gov-west-1.amazonaws.com", "cloudtrail.us-gov-west-1.api.aws"),
      (
        "cn-north-1", "cloudtrail-fips.cn-north-1.amazonaws.com.cn",
        "cloudtrail.cn-north-1.api.amazonwebservices.com.cn"
      ),
    ])
  func switches(_ region: String, _ fips: String, _ dual: String) throws {
    let fipsOn = ["AWS_USE_FIPS_ENDPOINT": "true"]
    let dualOn = ["AWS_USE_DUALSTACK_ENDPOINT": "True"]
    #expect(try Self.origin(.cloudTrail, region, fipsOn) == "https://" + fips)
    #expect(try Self.origin(.cloudTrail, region, dualOn) == "https://" + dual)
    let both = fipsOn.merging(dualOn) { $1 }
    #expect(
      try Self.origin(.cloudTrail, region, both)
        == "https://" + dual.replacing("cloudtrail.", with: "cloudtrail-fips."))
  }

  @Test("The old endpoint of STS is asked for its own regions alone, and signed for us-east-1")
  func globalSTS() throws {
    let settings = EndpointSettings(environment: ["AWS_STS_REGIONAL_ENDPOINTS": "legacy"])
    let old = try Endpoint(.securityToken, region: "eu-west-1", settings)
    #expect(old.origin == "https://sts.amazonaws.com" && old.signingRegion == "us-east-1")
    let new = try Endpoint(.securityToken, region: "af-south-1", settings)
    #expect(new.origin == "https://sts.af-south-1.amazonaws.com" && new.signingRegion == "af-south-1")
    #expect(try Self.origin(.securityToken, "eu-west-1") == "https://sts.eu-west-1.amazonaws.com")
  }

  @Test("The flag's URL goes before the service's, and that before the one for all")
  func precedence() throws {
    var environment = ["AWS_ENDPOINT_URL": "http://all:1", "AWS_ENDPOINT_URL_CLOUDTRAIL": "http://one:2/"]
    #expect(try Self.origin(.cloudTrail, "eu-west-1", environment) == "http://one:2")
    #expect(try Self.origin(.securityToken, "eu-west-1", environment) == "http://all:1")
    #expect(try Self.origin(.cloudTrail, "eu-west-1", environment, flag: "http://flag:3") == "http://flag:3")
    environment["AWS_IGNORE_CONFIGURED_ENDPOINT_URLS"] = "true"
    #expect(
      try Self.origin(.cloudTrail, "eu-west-1", environment) == "https://cloudtrail.eu-west-1.amazonaws.com")
    #expect(try Self.origin(.cloudTrail, "eu-west-1", environment, flag: "http://flag:3") == "http://flag:3")
    #expect(
      try Self.origin(.cloudTrail, "eu-west-1", ["AWS_ENDPOINT_URL": ""])
        == "https://cloudtrail.eu-west-1.amazonaws.com")
  }

  @Test("A URL of one's own keeps its port and path, and requests are signed for the region asked for")
  func ownURL() throws {
    let endpoint = try Endpoint(
      .cloudTrail, region: "eu-west-1",
      EndpointSettings(environment: [:], endpointURL: "https://[::1]:8443/a/"))
    #expect(endpoint.origin == "https://[::1]:8443" && endpoint.pathPrefix == "/a")
    #expect(endpoint.signingRegion == "eu-west-1" && endpoint.host == "[::1]:8443")
  }

  @Test(
    "A URL that is none is refused, without being shown",
    arguments: [
      "", "localhost:1", "ftp://host", "http://", "http://us er@host", "http://user:hunter2@host",
      "http://host:0", "http://host:99999", "http://host?hunter2", "http://ho st", "http://host/\u{7}hunter2",
    ])
  func badURL(_ url: String) throws {
    let error = #expect(throws: EndpointError.self) {
      try Self.origin(.cloudTrail, "eu-west-1", flag: url)
    }
    #expect(error?.message.contains("hunter2") == false)
  }

  @Test("FIPS and a URL of one's own cannot both be had", arguments: ["FIPS", "DUALSTACK"])
  func contradiction(_ name: String) {
    #expect(throws: EndpointError.self) {
      try Self.origin(
        .cloudTrail, "eu-west-1", ["AWS_USE_\(name)_ENDPOINT": "true", "AWS_ENDPOINT_URL": "http://x"])
    }
  }

  @Test(
    "A region that could not stand in a host name is refused",
    arguments: ["", "eu west", "evil.example.com/", "eu-west-1.", "-eu", "EU-WEST-1", "eu\u{0}"])
  func badRegion(_ region: String) {
    #expect(throws: EndpointError.self) { try Self.origin(.cloudTrail, region) }
  }

  @Test("Every region that is listed belongs to the partition that lists it")
  func partitions() {
    for partition in Partition.all {
      for region in partition.regions { #expect(Partition.of(region: region) == partition) }
      #expect(Partition.named(partition.name) == partition)
    }
    #expect(Set(Partition.all.flatMap(\.regions)).count == 46)
  }
}
