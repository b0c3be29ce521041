/// What is said about where AWS answers, by flags, the environment or a profile.
package struct EndpointSettings: Sendable, Equatable {
  /// For every service, as a flag of the command line gives it. It goes before all others.
  package var endpointURL: String?
  /// For one service, as the environment or a profile gives it.
  package var serviceURLs: [AWSService: String] = [:]
  /// For the services that have none of their own.
  package var sharedURL: String?
  /// Whether URLs other than the flag's are passed over.
  package var ignoresConfiguredURLs = false
  /// Only endpoints with cryptography validated by FIPS 140.
  package var usesFIPS = false
  /// Endpoints that answer over IPv6 as well as IPv4.
  package var usesDualStack = false
  /// The one old endpoint of STS for the regions that it served, rather than the region's own.
  package var usesGlobalSTS = false

  package init() {}

  /// - Parameters:
  ///   - environment: of the process; an empty value is as good as none.
  ///   - endpointURL: what the command line says.
  package init(environment: [String: String], endpointURL: String? = nil) {
    self.endpointURL = endpointURL
    func value(_ name: String) -> String? {
      environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }
    func isOn(_ name: String) -> Bool { value(name)?.lowercased() == "true" }
    for service in AWSService.allCases {
      serviceURLs[service] = value("AWS_ENDPOINT_URL_\(service.rawValue.uppercased())")
    }
    sharedURL = value("AWS_ENDPOINT_URL")
    ignoresConfiguredURLs = isOn("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS")
    usesFIPS = isOn("AWS_USE_FIPS_ENDPOINT")
    usesDualStack = isOn("AWS_USE_DUALSTACK_ENDPOINT")
    usesGlobalSTS = value("AWS_STS_REGIONAL_ENDPOINTS")?.lowercased() == "legacy"
  }

  /// The URL that was set for a service, if any.
  func url(for service: AWSService) -> String? {
    if let endpointURL { return endpointURL }
    return ignoresConfiguredURLs ? nil : serviceURLs[service] ?? sharedURL
  }
}

/// A service that is called, by the name that it is signed for and that its host names begin with.
package enum AWSService: String, Sendable, Hashable, CaseIterable {
  case cloudTrail = "cloudtrail"
  case securityToken = "sts"

  /// For people.
  package var title: String {
    switch self {
    case .cloudTrail: "CloudTrail"
    case .securityToken: "STS"
    }
  }
}
