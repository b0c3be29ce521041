/// What a profile says beside its credentials: where and how AWS is asked.
package struct ProfileSettings: Sendable, Equatable {
  package var region: String?
  /// `endpoint_url`: the endpoint of every service.
  package var endpointURL: String?
  /// The `endpoint_url`s of the profile's services section, by the service's name there, as `cloudtrail`.
  package var serviceEndpointURLs: [String: String] = [:]
  package var ignoresConfiguredEndpointURLs: Bool?
  /// A file of certificates to trust, with `~` expanded.
  package var caBundle: String?
  /// `regional` or `legacy`.
  package var stsRegionalEndpoints: String?
  package var usesFIPSEndpoint: Bool?
  package var usesDualStackEndpoint: Bool?
  package var maxAttempts: Int?
  package var metadataEndpoint: String?
  /// `IPv4` or `IPv6`.
  package var metadataEndpointMode: String?

  package init() {}

  /// The settings of the profile that counts; none where it is not there.
  /// - Throws: where the profile names a services section that is not there.
  package init(_ choice: ProfileChoice, in files: ProfileFiles, home: String?) throws(ProfileFileError) {
    guard let profile = files.profiles[choice.name] else { return }
    func flag(_ key: String) -> Bool? { profile.text(key).map { $0.lowercased() == "true" } }
    region = profile.text("region")
    endpointURL = profile.text("endpoint_url")
    ignoresConfiguredEndpointURLs = flag("ignore_configured_endpoint_urls")
    caBundle = profile.text("ca_bundle").map { HomePath.expand($0, home: home) }
    stsRegionalEndpoints = profile.text("sts_regional_endpoints")
    usesFIPSEndpoint = flag("use_fips_endpoint")
    usesDualStackEndpoint = flag("use_dualstack_endpoint")
    maxAttempts = profile.text("max_attempts").flatMap { Int($0) }
    metadataEndpoint = profile.text("ec2_metadata_service_endpoint")
    metadataEndpointMode = profile.text("ec2_metadata_service_endpoint_mode")
    guard let name = profile.text("services") else { return }
    guard let services = files.services[name] else {
      throw ProfileFileError(
        path: files.configPath ?? "config", line: nil,
        reason: "profile \(choice.name) names services \(name), and there is no [services \(name)]; add it")
    }
    for service in services.nestedKeys {
      serviceEndpointURLs[service] = services.text("endpoint_url", below: service)
    }
  }

  /// The environment with these settings in place of the variables that it lacks.
  ///
  /// Of endpoints the environment's go first, the one for all services too; then the profile's for a service, then
  /// the profile's for all (AWS SDKs and Tools reference guide, "Service-specific endpoints").
  package func filling(_ environment: [String: String]) -> [String: String] {
    var filled = environment
    func set(_ name: String, _ value: String?) {
      if let value, environment.variable(name) == nil { filled[name] = value }
    }
    set("AWS_CA_BUNDLE", caBundle)
    set("AWS_STS_REGIONAL_ENDPOINTS", stsRegionalEndpoints)
    set("AWS_USE_FIPS_ENDPOINT", usesFIPSEndpoint.map(String.init))
    set("AWS_USE_DUALSTACK_ENDPOINT", usesDualStackEndpoint.map(String.init))
    set("AWS_MAX_ATTEMPTS", maxAttempts.map(String.init))
    set("AWS_EC2_METADATA_SERVICE_ENDPOINT", metadataEndpoint)
    set("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE", metadataEndpointMode)
    set("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", ignoresConfiguredEndpointURLs.map(String.init))
    if environment.variable("AWS_ENDPOINT_URL") == nil {
      set("AWS_ENDPOINT_URL", endpointURL)
      for (service, url) in serviceEndpointURLs {
        set("AWS_ENDPOINT_URL_\(service.uppercased())", url)
      }
    }
    return filled
  }
}
