/// Where a service answers, and for which region its requests are signed.
package struct Endpoint: Sendable, Hashable {
  /// `https://host[:port]`.
  package let origin: String
  /// What comes before the request's own path: empty, or `/` and more without a slash at the end.
  package let pathPrefix: String
  package let signingRegion: String

  /// The host, with the port where it is not the scheme's own.
  package var host: Substring {
    origin.split(separator: "/", omittingEmptySubsequences: true).last ?? origin[...]
  }

  /// Finds the endpoint of a service in a region.
  ///
  /// Source: the endpoint rules that AWS's own tools carry (2026), for CloudTrail and STS.
  package init(_ service: AWSService, region: String, _ settings: EndpointSettings) throws(EndpointError) {
    guard Partition.isRegionName(region) else {
      throw EndpointError("'\(region.prefix(80).visible)' is no name of a region; one looks like eu-west-1")
    }
    if let url = settings.url(for: service) {
      // AWS's own tools refuse it too: nobody can tell whether another endpoint keeps these promises.
      if settings.usesFIPS {
        throw EndpointError("FIPS endpoints are asked for, and an endpoint URL too; leave one of them out")
      }
      if settings.usesDualStack {
        throw EndpointError(
          "dual-stack endpoints are asked for, and an endpoint URL too; leave one of them out")
      }
      (origin, pathPrefix) = try Self.split(url)
      signingRegion = region
      return
    }
    pathPrefix = ""
    let partition = Partition.of(region: region)
    if service == .securityToken, settings.usesGlobalSTS, !settings.usesFIPS, !settings.usesDualStack,
      Self.globalSTSRegions.contains(region)
    {
      origin = "https://sts.amazonaws.com"
      signingRegion = "us-east-1"
      return
    }
    // In the GovCloud partition the plain name is the FIPS endpoint.
    let isFIPSByName = partition.name == "aws-us-gov" && !settings.usesDualStack
    let host = service.rawValue + (settings.usesFIPS && !isFIPSByName ? "-fips" : "")
    let suffix = settings.usesDualStack ? partition.dualStackSuffix : partition.suffix
    origin = "https://\(host).\(region).\(suffix)"
    signingRegion = region
  }

  /// The regions that the old endpoint of STS stands for.
  private static let globalSTSRegions: Set<String> = [
    "ap-northeast-1", "ap-south-1", "ap-southeast-1", "ap-southeast-2", "ca-central-1", "eu-central-1",
    "eu-north-1", "eu-west-1", "eu-west-2", "eu-west-3", "sa-east-1", "us-east-1", "us-east-2", "us-west-1",
    "us-west-2",
  ]

  private static func split(_ url: String) throws(EndpointError) -> (origin: String, prefix: String) {
    // The URL itself is not shown: it may hold a password.
    let advice = "an endpoint URL is http:// or https://, a host, a port where needed, and maybe a path"
    guard let colon = url.firstIndex(of: ":"), url[colon...].hasPrefix("://") else {
      throw EndpointError("the endpoint URL has no scheme; \(advice)")
    }
    let scheme = url[..<colon].lowercased()
    guard scheme == "http" || scheme == "https" else {
      throw EndpointError("the endpoint URL's scheme is '\(scheme.prefix(20).visible)'; \(advice)")
    }
    let rest = url[url.index(colon, offsetBy: 3)...]
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard !authority.contains("@") else {
      throw EndpointError("the endpoint URL holds a user name or password; \(advice)")
    }
    var path = rest[authority.endIndex...]
    guard !path.contains("?"), !path.contains("#") else {
      throw EndpointError("the endpoint URL goes on after its path; \(advice)")
    }
    guard HostAndPort(authority) != nil, path.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      throw EndpointError("the endpoint URL has no valid host, port or path; \(advice)")
    }
    while path.hasSuffix("/") { path = path.dropLast() }
    return ("\(scheme)://\(authority)", String(path))
  }
}

/// Why there is no endpoint.
package struct EndpointError: Error, Sendable, Equatable, CustomStringConvertible {
  /// What is wrong and what to do.
  package let message: String
  package var description: String { message }

  init(_ message: String) { self.message = message }
}
