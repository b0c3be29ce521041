import AWSAccess
import ArgumentParser
import TrailSift

/// Whom to be for AWS, and where to ask. No option takes a secret: those stand in the environment, in files, or come
/// from where the machine gets them.
struct AWSOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A profile of the AWS configuration (repeat for more accounts); else the usual order: environment, profile, web "
        + "identity, container, instance.", valueName: "name"))
  var profile: [String] = []

  @Option(
    help: ArgumentHelp(
      "A role to take on with these credentials (repeat for more accounts). As many roles as profiles make pairs.",
      valueName: "arn"))
  var roleArn: [String] = []

  @Option(help: ArgumentHelp("What the roles' trust policies ask for.", valueName: "id"))
  var externalId: String?

  @Option(
    help: ArgumentHelp(
      "A region to ask (repeat for more), or all for every region that is enabled; else AWS_REGION or the profile's.",
      valueName: "name"))
  var region: [String] = []

  @Option(help: ArgumentHelp("Ask here instead of AWS's own endpoints.", valueName: "url"))
  var endpointUrl: String?

  @Flag(help: "Only endpoints with cryptography validated by FIPS 140.")
  var fips = false

  @Flag(help: "Endpoints that answer over IPv6 too.")
  var dualStack = false

  func validate() throws {
    if profile.count > 1, roleArn.count > 1, profile.count != roleArn.count {
      throw ValidationError(
        "\(profile.count) profiles and \(roleArn.count) roles make no pairs; name as many of each, or one of one kind."
      )
    }
    if externalId != nil, roleArn.isEmpty {
      throw ValidationError("--external-id goes with a role; add --role-arn ARN.")
    }
    if asksAllRegions, region.count > 1 {
      throw ValidationError("--region all asks every region; leave out the others.")
    }
    if endpointUrl != nil {
      do throws(EndpointError) {
        var settings = EndpointSettings(environment: [:], endpointURL: endpointUrl)
        settings.usesFIPS = fips
        settings.usesDualStack = dualStack
        _ = try Endpoint(.cloudTrail, region: "us-east-1", settings)
      } catch {
        throw ValidationError("--endpoint-url: \(error.message).")
      }
    }
    for name in region where name != "all" && !Partition.isRegionName(name) {
      throw ValidationError("--region \(name.visible()): that is no region's name; one looks like eu-west-1.")
    }
    for arn in roleArn where arn.split(separator: ":", omittingEmptySubsequences: false).count < 6 {
      throw ValidationError(
        "--role-arn \(arn.visible()): that is no ARN; one looks like arn:aws:iam::111122223333:role/Reader.")
    }
  }

  var choice: AWSChoice {
    AWSChoice(requests: requests, flags: flags, regions: region, asksAllRegions: asksAllRegions)
  }

  private var asksAllRegions: Bool { region.contains("all") }

  private var requests: [AccountRequest] {
    var requests: [AccountRequest] = []
    for number in 0..<max(profile.count, roleArn.count, 1) {
      let request = AccountRequest(
        profile: Self.pick(profile, number), roleARN: Self.pick(roleArn, number), externalID: externalId)
      if !requests.contains(request) { requests.append(request) }
    }
    return requests
  }

  private var flags: AccessFlags {
    var flags = AccessFlags()
    flags.endpointURL = endpointUrl
    flags.usesFIPS = fips
    flags.usesDualStack = dualStack
    flags.region = region.first { $0 != "all" }
    flags.asksAllRegions = asksAllRegions
    return flags
  }

  /// One that stands alone goes with each of the others.
  private static func pick(_ list: [String], _ number: Int) -> String? {
    list.count == 1 ? list[0] : list.indices.contains(number) ? list[number] : nil
  }
}

/// Who asks AWS, and where.
struct AWSChoice: Sendable {
  /// Everybody that is to ask, each once.
  let requests: [AccountRequest]
  let flags: AccessFlags
  /// The regions that are named; none for the default one.
  let regions: [String]
  let asksAllRegions: Bool
}
