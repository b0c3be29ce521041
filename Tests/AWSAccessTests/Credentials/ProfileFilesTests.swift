import AWSAccess
import Testing

@Suite("Profile files")
struct ProfileFilesTests {
  private func settings(
    _ config: String, profile: String = "default", environment: [String: String] = [:]
  ) throws -> ProfileSettings {
    let world = try CredentialWorld()
    try world.write(config, to: ".aws/config")
    let files = try ProfileFiles(environment: environment, home: world.home)
    return try ProfileSettings(.flag(profile), in: files, home: world.home)
  }

  @Test(
    "A region is found however its profile is written",
    arguments: [
      ("[default]\nregion = eu-west-1\n", "default"),
      ("[profile audit]\nregion=eu-west-1", "audit"),
      ("[profile default]\nregion = eu-west-1\n[default]\nregion = us-east-1\n", "default"),
      ("[default]\nregion = us-east-1\n[profile default]\nregion = eu-west-1\n", "default"),
      ("[profile \"my audit\"]\nregion = eu-west-1\n", "my audit"),
      ("[profile 'my audit']\nregion = eu-west-1\n", "my audit"),
      ("  [ profile   audit ]  # of the team\nregion = eu-west-1 ; ours\n", "audit"),
      ("# first\n; second\n\n[profile audit]\n# third\nREGION = eu-west-1\n", "audit"),
      ("[profile audit]\n  output = json\n  region = eu-west-1\n", "audit"),
      ("[profile audit]\r\nregion = eu-west-1\r\n", "audit"),
      ("\u{FEFF}[profile audit]\nregion = eu-west-1\n", "audit"),
      ("[profile audit]\nregion = us-east-1\n[profile audit]\nregion = eu-west-1\n", "audit"),
      ("[profile audit]\nregion: eu-west-1\n", "audit"),
      ("[profile audit]\ns3 =\n  region = us-east-1\n  x = y\nregion = eu-west-1\n", "audit"),
    ])
  func findsRegion(config: String, profile: String) throws {
    #expect(try settings(config, profile: profile).region == "eu-west-1")
  }

  @Test("A section without the word profile is no profile of the config file")
  func plainSectionIsNoProfile() throws {
    #expect(try settings("[audit]\nregion = eu-west-1\n", profile: "audit").region == nil)
  }

  @Test("A comment sign without a blank before it belongs to the value")
  func commentSignInValue() throws {
    #expect(try settings("[default]\nca_bundle = /etc/a#b;c # d\n").caBundle == "/etc/a#b;c")
  }

  @Test("All settings of a profile are read, with its services section and the home folder's sign")
  func readsSettings() throws {
    let settings = try settings(
      """
      [profile audit]
      region = eu-west-1
      endpoint_url = http://127.0.0.1:1
      services = lab
      ca_bundle = /etc/ca.pem
      sts_regional_endpoints = legacy
      use_fips_endpoint = True
      use_dualstack_endpoint = false
      max_attempts = 5
      ec2_metadata_service_endpoint = http://127.0.0.1:2

      [services lab]
      cloudtrail =
        endpoint_url = http://127.0.0.1:3
      sts =
          endpoint_url = http://127.0.0.1:4 # a comment
      """, profile: "audit")
    #expect(
      settings.serviceEndpointURLs == ["cloudtrail": "http://127.0.0.1:3", "sts": "http://127.0.0.1:4"])
    #expect(settings.usesFIPSEndpoint == true)
    #expect(settings.usesDualStackEndpoint == false)
    #expect(settings.maxAttempts == 5)
    let filled = settings.filling(["AWS_CA_BUNDLE": "/mine.pem"])
    #expect(
      filled == [
        "AWS_CA_BUNDLE": "/mine.pem", "AWS_STS_REGIONAL_ENDPOINTS": "legacy", "AWS_USE_FIPS_ENDPOINT": "true",
        "AWS_USE_DUALSTACK_ENDPOINT": "false", "AWS_MAX_ATTEMPTS": "5",
        "AWS_EC2_METADATA_SERVICE_ENDPOINT": "http://127.0.0.1:2", "AWS_ENDPOINT_URL": "http://127.0.0.1:1",
        "AWS_ENDPOINT_URL_CLOUDTRAIL": "http://127.0.0.1:3", "AWS_ENDPOINT_URL_STS": "http://127.0.0.1:4",
      ])
  }

  @Test("The environment's endpoint for all services goes before the profile's for one")
  func environmentEndpointWins() throws {
    let settings = try settings(
      "[default]\nservices = s\n[services s]\nsts =\n  endpoint_url = http://127.0.0.1:4\n")
    let environment = ["AWS_ENDPOINT_URL": "http://127.0.0.1:9"]
    #expect(settings.filling(environment) == environment)
  }

  @Test("A services section that is named and not there is an error")
  func missingServices() throws {
    let error = try #require(throws: ProfileFileError.self) { try settings("[default]\nservices = lab\n") }
    #expect(error.reason.contains("[services lab]"))
  }

  @Test(
    "A line that cannot be understood is an error with file and line, and without what it holds",
    arguments: [
      ("[default]\nwJalrXUtnFEMI\n", 2), ("wJalrXUtnFEMI = 1\n", 1), ("[default\n", 1), ("[]\n", 1),
      ("[default]\n\n= wJalrXUtnFEMI\n", 3), ("[default]\ns3 =\n  wJalrXUtnFEMI\n", 3),
    ])
  func brokenLine(config: String, line: Int) throws {
    let world = try CredentialWorld()
    let path = try world.write(config, to: ".aws/credentials")
    let error = try #require(throws: ProfileFileError.self) {
      try ProfileFiles(environment: [:], home: world.home)
    }
    #expect(error.line == line)
    #expect(error.description.hasPrefix("\(path):\(line): "))
    #expect(!error.description.contains("wJalr"))
  }

  @Test("A file that is no text, is a folder or is far too large is an error with its path")
  func unreadableFiles() throws {
    let world = try CredentialWorld()
    let binary = try world.write("[default]\n\0", to: "binary")
    let large = try world.write(String(repeating: "# much\n", count: 200_000), to: "large")
    for path in [binary, large, world.home] {
      let error = try #require(throws: ProfileFileError.self) {
        try ProfileFiles(environment: ["AWS_CONFIG_FILE": path], home: world.home)
      }
      #expect(error.path == path)
    }
  }

  @Test("Files are taken from where the environment says, with the home folder's sign expanded")
  func pathsOfEnvironment() throws {
    let world = try CredentialWorld()
    try world.write("[profile audit]\nregion = eu-west-1\n", to: "elsewhere/config")
    let files = try ProfileFiles(
      environment: ["AWS_CONFIG_FILE": "~/elsewhere/config", "AWS_SHARED_CREDENTIALS_FILE": "/nowhere"],
      home: world.home)
    #expect(files.configPath == "\(world.home)/elsewhere/config")
    #expect(files.profiles.keys.sorted() == ["audit"])
  }

  @Test("Nothing of a profile is shown by printing or dumping it")
  func profilesAreNotShown() throws {
    let world = try CredentialWorld()
    try world.write("[default]\naws_secret_access_key = wJalrXUtnFEMI\n", to: ".aws/credentials")
    let files = try ProfileFiles(environment: [:], home: world.home)
    var dumped = ""
    dump(files, to: &dumped)
    #expect(!dumped.contains("wJalr"))
    #expect(!String(reflecting: files).contains("wJalr"))
  }
}
